#include "CTerminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Colours are those of the terminal's 256, or its own; styles are bits.
typedef struct {
  int ink, paper;
  unsigned styles;
} rendition;

enum { OWN = -1, STYLES = 4, LONGEST = 64 };
static const rendition nothing = {OWN, OWN, 0};

// Bold and dim are taken back together.
static const struct {
  unsigned style;
  int gives, takes;
} styles[STYLES] = {{CT_BOLD, 1, 22}, {CT_DIM, 2, 22}, {CT_UNDERLINE, 4, 24}, {CT_REVERSE, 7, 27}};

// What the terminal shows, and what it is to show from the next character on.
static rendition shown, wanted;
static int is_known;
// Whether letters are letters, and not the lines of another set.
static int has_letters;
// A sequence whose end is still to come.
static char held[LONGEST + 1];
static size_t held_count;

static char *out;
static size_t used;

void ct_rendition_forget(void) {
  is_known = 0;
  has_letters = 0;
}

static void put(const char *bytes, size_t length) {
  memcpy(out + used, bytes, length);
  used += length;
}

static void add(char *sequence, int code) {
  size_t length = strlen(sequence);
  snprintf(sequence + length, LONGEST - length, length > 2 ? ";%d" : "%d", code);
}

static void add_colour(char *sequence, int colour, int base) {
  if (colour == OWN) return add(sequence, base + 9);
  if (colour < 8) return add(sequence, base + colour);
  if (colour < 16) return add(sequence, base + 60 + colour - 8);
  add(sequence, base + 8);
  add(sequence, 5);
  add(sequence, colour);
}

// The sequence from one to the other, after what takes all back where that is said first.
static size_t change(char sequence[LONGEST], rendition from, rendition to, int takes_all) {
  strcpy(sequence, "\033[");
  if (takes_all && memcmp(&to, &nothing, sizeof to) != 0) add(sequence, 0);
  for (int i = 0; i < STYLES && !takes_all; i++) {
    if (!(styles[i].style & from.styles & ~to.styles)) continue;
    add(sequence, styles[i].takes);
    for (int other = 0; other < STYLES; other++)
      if (styles[other].takes == styles[i].takes) from.styles &= ~styles[other].style;
  }
  for (int i = 0; i < STYLES; i++)
    if (styles[i].style & to.styles & ~from.styles) add(sequence, styles[i].gives);
  if (from.ink != to.ink) add_colour(sequence, to.ink, 30);
  if (from.paper != to.paper) add_colour(sequence, to.paper, 40);
  strcat(sequence, "m");
  return strlen(sequence);
}

static void show_wanted(void) {
  if (is_known && memcmp(&shown, &wanted, sizeof shown) == 0) return;
  char whole[LONGEST], part[LONGEST];
  size_t length = change(whole, nothing, wanted, 1), least = change(part, shown, wanted, 0);
  if (is_known && least < length) put(part, least);
  else put(whole, length);
  shown = wanted;
  is_known = 1;
}

static int want(int code) {
  if (code == 0) wanted = nothing;
  else if (code >= 30 && code < 38) wanted.ink = code - 30;
  else if (code >= 90 && code < 98) wanted.ink = code - 90 + 8;
  else if (code == 39) wanted.ink = OWN;
  else if (code >= 40 && code < 48) wanted.paper = code - 40;
  else if (code >= 100 && code < 108) wanted.paper = code - 100 + 8;
  else if (code == 49) wanted.paper = OWN;
  else {
    int is_style = 0;
    for (int i = 0; i < STYLES; i++) {
      if (code != styles[i].gives && code != styles[i].takes) continue;
      if (code == styles[i].gives) wanted.styles |= styles[i].style;
      else wanted.styles &= ~styles[i].style;
      is_style = 1;
    }
    return is_style;
  }
  return 1;
}

// Takes the codes of a sequence, parted by semicolons; 0 where there is one that is not known here.
static int want_all(const char *codes) {
  for (;;) {
    char *end;
    long code = strtol(codes, &end, 10);
    if ((code == 38 || code == 48) && strncmp(end, ";5;", 3) == 0) {
      *(code == 38 ? &wanted.ink : &wanted.paper) = (int)strtol(end + 3, &end, 10);
    } else if (!want((int)code)) {
      return 0;
    }
    if (*end != ';') return *end == 'm';
    codes = end + 1;
  }
}

// A whole sequence, from its escape character on.
static void take(void) {
  held[held_count] = 0;
  char kind = held[1], last = held[held_count - 1];
  rendition before = wanted;
  if (kind == '(' && last == 'B' && has_letters) return;
  if (kind == '[' && last == 'm' && held[2] != '>' && held[2] != '?') {
    if (want_all(held + 2)) return;
    // It is said as it is, and what it left is not known.
    wanted = before;
    show_wanted();
    want_all(held + 2);
    is_known = 0;
  } else if (!(kind == '[' && strchr("ABCDGHd", last))) {
    // What moves the cursor alone needs no colour. A sequence of its own may change colours, a string of characters does not.
    show_wanted();
    if (kind == '(') has_letters = last == 'B';
    else if (kind == '[' ? strchr("?!>=<", held[2]) != NULL : strchr("]PX^_", kind) == NULL) is_known = 0;
  }
  put(held, held_count);
}

// Whether the sequence ends with the byte that came last.
static int is_ended(void) {
  char last = held[held_count - 1];
  if (held_count < 2) return 0;
  if (held_count == 2) return last != '[' && !(last >= ' ' && last <= '/');
  return held[1] == '[' ? last >= '@' : !(last >= ' ' && last <= '/');
}

size_t ct_rendition(const char *bytes, size_t length, char *shorter) {
  out = shorter;
  used = 0;
  for (size_t i = 0; i < length; i++) {
    if (held_count == 0 && bytes[i] != '\033') {
      show_wanted();
      put(bytes + i, 1);
      continue;
    }
    held[held_count++] = bytes[i];
    if (!is_ended() && held_count < LONGEST) continue;
    take();
    held_count = 0;
  }
  return used;
}

size_t ct_rendition_end(char *rest) {
  out = rest;
  used = 0;
  show_wanted();
  put(held, held_count);
  held_count = 0;
  return used;
}

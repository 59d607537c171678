#define _GNU_SOURCE
#include "Hush.h"
#include "Frame.h"

#include <curses.h>
#include <string.h>
#include <term.h>

// The mouse's presses, drags and moves; focus; how the mouse is written; wheels as arrows. Each by itself, so that a
// terminal that doesn't know one takes the others.
#define EACH_MODE(_) _("1000") _("1002") _("1003") _("1004") _("1006") _("1007")
#define SAVE(mode) "\033[?" mode "s"
#define OFF(mode) "\033[?" mode "l"
#define BACK(mode) "\033[?" mode "r"

// Where the old state can't be remembered the mouse stays off, as a shell wants it, and wheels send arrows again, as in
// the terminals that can't remember they did.
static const char save[] = EACH_MODE(SAVE) SAVE("2004"), hush[] = EACH_MODE(OFF) "\033[?2004h",
                  unhush[] = OFF("2004") "\033[?1007h" EACH_MODE(BACK) BACK("2004");

static int has(const char *capability) {
  const char *text = tigetstr(capability);
  return text && text != (char *)-1;
}

static int can_hush(void) { return has("kmous") && has("smcup"); }

void ct_hush(int as_found) {
  if (!can_hush()) return;
  if (as_found) ct_send(save, strlen(save));
  ct_send(hush, strlen(hush));
}

const char *ct_unhush_text(void) { return can_hush() ? unhush : ""; }

void ct_unhush(void) { ct_send(ct_unhush_text(), strlen(ct_unhush_text())); }

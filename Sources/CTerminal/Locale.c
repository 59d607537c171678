#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// What the environment calls the locale of characters; the first of them that is set holds.
static const char *wanted(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

static int is_utf8(const char *locale) {
  for (; *locale; locale++)
    if (strncasecmp(locale, "utf-8", 5) == 0 || strncasecmp(locale, "utf8", 4) == 0) return 1;
  return 0;
}

const char *ct_locale(void) {
  // A category that isn't installed takes none of the others; the characters are what matters.
  if (setlocale(LC_ALL, "") || setlocale(LC_CTYPE, "")) return NULL;
  static const char *const like_it[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; is_utf8(wanted()) && i < sizeof like_it / sizeof *like_it; i++)
    if (setlocale(LC_CTYPE, like_it[i])) return like_it[i];
  return "C";
}

const char *ct_codeset(void) {
  ct_locale();
  return nl_langinfo(CODESET);
}

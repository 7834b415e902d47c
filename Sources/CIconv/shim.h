// What the room ArticleReading needs of the C library's iconv: errno is no plain function.
#include <errno.h>
#include <iconv.h>
#include <stdbool.h>

enum {
  REGESTA_CONVERTED = 0,
  // The output is full; a sequence is malformed; the input ends inside a sequence.
  REGESTA_FULL = 1,
  REGESTA_MALFORMED = 2,
  REGESTA_CUT = 3,
};

static inline iconv_t regesta_iconv_open(const char *from) {
  return iconv_open("UTF-8", from);
}

static inline bool regesta_iconv_is_open(iconv_t converter) {
  return converter != (iconv_t)-1;
}

static inline int regesta_iconv(
  iconv_t converter, char **input, size_t *left, char **output, size_t *room) {
  if (iconv(converter, input, left, output, room) != (size_t)-1) return REGESTA_CONVERTED;
  return errno == E2BIG ? REGESTA_FULL : errno == EINVAL ? REGESTA_CUT : REGESTA_MALFORMED;
}

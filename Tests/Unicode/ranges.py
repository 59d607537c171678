"""Writes Sources/Text/WideRanges.swift from Unicode's data.

    pip install unicodedata2            # newer data than Python's own; without it Python's own are taken
    python3 Tests/Unicode/ranges.py > Sources/Text/WideRanges.swift

Wide are the code points whose East Asian Width is W or F (UAX #11), those of planes 2 and 3 that are not assigned yet
among them, and the regional indicators, which Unicode calls neutral and terminals show as two columns each.
"""

import sys

try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

REGIONAL_INDICATORS = range(0x1F1E6, 0x1F200)


def is_wide(code):
    return unicodedata.east_asian_width(chr(code)) in "WF" or code in REGIONAL_INDICATORS


def ranges():
    start = None
    for code in range(sys.maxunicode + 2):
        wide = code <= sys.maxunicode and is_wide(code)
        if wide and start is None:
            start = code
        elif not wide and start is not None:
            yield start, code - 1
            start = None


def lines(words, width=110):
    line = " "
    for word in words:
        if len(line) + 1 + len(word) > width:
            yield line
            line = " "
        line += " " + word
    yield line


found = list(ranges())
print(f"/// The code points that take two columns, in order: Unicode {unicodedata.unidata_version}.")
print("///")
print("/// Written by `Tests/Unicode/ranges.py`, which says what they are; not to be changed by hand.")
print("enum WideRanges {")
print("  static let all: [ClosedRange<UInt32>] = [")
for line in lines(f"0x{low:04X}...0x{high:04X}," for low, high in found):
    print("  " + line)
print("  ]")
print("}")

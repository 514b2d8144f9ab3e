"""Cuts the bundled faces out of Source Serif 4: make fonts.

    make.py FOLDER_OF_SOURCE_SERIF FOLDER_OF_FACES

Three faces, each at the optical size it is read at, with the letters of the
languages written in Latin that the theme has words for. Their name is their
own, as the licence asks of versions that were changed. Needs fontTools and its
woff2 support (Debian: fonttools python3-brotli).
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

NAME = "Digest Serif"

LATIN_1 = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153]
MARKS = [*range(0x2010, 0x2015), *range(0x2018, 0x201B), *range(0x201C, 0x201F), 0x2022, 0x2026, 0x2039, 0x203A, 0x20AC]
CENTRAL_EUROPE_AND_TURKISH = [
    *range(0x102, 0x108), *range(0x10C, 0x112), *range(0x118, 0x11C), 0x11E, 0x11F, 0x130, *range(0x139, 0x13F),
    *range(0x141, 0x149), 0x150, 0x151, 0x154, 0x155, *range(0x158, 0x162), 0x164, 0x165, 0x16A, 0x16B,
    *range(0x16E, 0x172), *range(0x178, 0x17F), *range(0x218, 0x21C),
]
SMALL, LARGE = LATIN_1 + MARKS, LATIN_1 + MARKS + CENTRAL_EUROPE_AND_TURKISH + [0x2212, 0x25A0]

FACES = [
    # file, source, weight, optical size, letters
    ("serif-text.woff2", "Roman", 400, 18, LARGE),
    ("serif-display.woff2", "Roman", 580, 32, LARGE),
    ("serif-italic.woff2", "Italic", 400, 18, SMALL),
]


def face(source, weight, size, letters):
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ["kern", "liga", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": size})
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = NAME
        if record.nameID in (3, 6):
            record.string = NAME.replace(" ", "") + str(weight)
    font.flavor = "woff2"
    return font


def main(source, out):
    for name, style, weight, size, letters in FACES:
        face(f"{source}/VAR/SourceSerif4Variable-{style}.ttf", weight, size, letters).save(f"{out}/{name}")


main(*sys.argv[1:])

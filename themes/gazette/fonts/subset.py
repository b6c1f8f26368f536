"""Cuts fonts down to what is vendored here; PROVENANCE.md says where each comes from.

    python3 subset.py FOLDER

FOLDER holds NotoSansSC_400Regular.ttf, NotoSansSC_700Bold.ttf, NotoSansSymbols2_400Regular.ttf, NotoSansCJK-Regular.ttc
and Unihan_OtherMappings.txt; the results are written beside this script. Made with Python 3.11 and fonttools 4.38.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCES = Path(sys.argv[1])
HERE = Path(__file__).parent
LEFT_OUT = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG"]
HAN = [(0x2E80, 0x2FDF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
SIGNS = [(0x2300, 0x24FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F100, 0x1F1FF), (0x1F300, 0x1F67F), (0x1F800, 0x1F8FF)]


def within(blocks, points):
    return {point for point in points if any(first <= point <= last for first, last in blocks)}


def gbk():
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                yield ord(bytes([high, low]).decode("gbk"))
            except UnicodeDecodeError:
                pass


def general_standard():
    """The 8,105 characters of the Table of General Standard Chinese Characters, as Unihan's kTGH has them."""
    for line in (SOURCES / "Unihan_OtherMappings.txt").read_text("utf-8").splitlines():
        if "\tkTGH\t" in line:
            yield int(line.split("\t")[0][2:], 16)


def level_2():
    """Level 2 of GB 18030-2022, and the signs and kana that stand among Chinese text."""
    points = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026}
    signs = within([(0x3000, 0x33FF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)], range(0x10000))
    return points | set(gbk()) | set(general_standard()) | set(range(0x9FA6, 0x9FF0)) | signs


def subset(font, points, name):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += LEFT_OUT
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    font.save(HERE / name, reorderTables=True)


def with_quadratic_curves(font, points, family):
    """A TrueType font of some characters of one that has cubic curves, which print does not read."""
    names = font.getBestCmap()
    glyphs = {".notdef": 0} | {names[point]: point for point in sorted(points)}
    source = font.getGlyphSet()
    outlines, widths = {}, {}
    for glyph in glyphs:
        pen = TTGlyphPen(None)
        source[glyph].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        outlines[glyph] = pen.glyph()
        widths[glyph] = source[glyph].width
    made = FontBuilder(font["head"].unitsPerEm, isTTF=True)
    made.setupGlyphOrder(list(glyphs))
    made.setupCharacterMap({point: names[point] for point in sorted(points)})
    made.setupGlyf(outlines)
    made.setupHorizontalMetrics({glyph: (width, outlines[glyph].xMin if hasattr(outlines[glyph], "xMin") else 0) for glyph, width in widths.items()})
    made.setupHorizontalHeader(ascent=font["hhea"].ascent, descent=font["hhea"].descent)
    copied = {key: font["name"].getDebugName(number) for key, number in (("copyright", 0), ("licenseDescription", 13), ("licenseInfoURL", 14))}
    made.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "") + "-Regular", "fullName": family, "version": font["name"].getDebugName(5), "uniqueFontIdentifier": family} | copied)
    old = font["OS/2"]
    made.setupOS2(sTypoAscender=old.sTypoAscender, sTypoDescender=old.sTypoDescender, usWinAscent=old.usWinAscent, usWinDescent=old.usWinDescent, usWeightClass=400, fsType=old.fsType, yStrikeoutPosition=old.yStrikeoutPosition, yStrikeoutSize=old.yStrikeoutSize)
    made.setupPost(underlinePosition=font["post"].underlinePosition, underlineThickness=font["post"].underlineThickness, keepGlyphNames=False)
    made.font["head"].created = made.font["head"].modified = font["head"].modified
    made.font.recalcTimestamp = False
    return made


def others(of, file):
    """The characters of a folder's fonts but for one file."""
    points = set()
    for path in HERE.glob(of):
        if path.name != file:
            points |= set(TTFont(path, lazy=True).getBestCmap())
    return points


common = level_2()
for source, weight in (("400Regular", "Regular"), ("700Bold", "Bold")):
    subset(TTFont(SOURCES / f"NotoSansSC_{source}.ttf"), common, f"NotoSansSC-{weight}.ttf")

han = TTFont(SOURCES / "NotoSansCJK-Regular.ttc", fontNumber=2)
rare = within(HAN, han.getBestCmap()) - others("NotoSansSC-Regular.ttf", "")
with_quadratic_curves(han, rare, "Noto Sans CJK Rare").save(HERE / "NotoSansCJK-Rare.ttf")

signs = TTFont(SOURCES / "NotoSansSymbols2_400Regular.ttf")
missing = within(SIGNS, signs.getBestCmap()) - others("*.ttf", "NotoSansSymbols2-Regular.ttf")
subset(signs, missing, "NotoSansSymbols2-Regular.ttf")

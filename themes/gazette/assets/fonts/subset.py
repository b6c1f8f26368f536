"""Cuts the serif of the website down to what is published here; PROVENANCE.md says where it comes from.

    python3 subset.py FOLDER
    python3 subset.py --figures

FOLDER holds SourceSerif4_400Regular.ttf, SourceSerif4_400Regular_Italic.ttf and SourceSerif4_600SemiBold.ttf; the results
are written beside this script. Made with Python 3.11, fontTools 4.66 and brotli 1.2. The figures of Chinese are cut from the
fonts of print, with fontTools 4.38 and brotli 1.0.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FIGURES_ALONE = sys.argv[1] == "--figures"
SOURCES = HERE.parent.parent / "fonts" if FIGURES_ALONE else Path(sys.argv[1])
PLAIN = (
    set(range(0x20, 0x7B)) - {0x24, 0x3C, 0x3E, 0x5C, 0x5E, 0x60}
    | {0xA0, 0xB7, 0xE9, 0xFC, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC}
)
MORE = (
    set(range(0x21, 0x7F)) | set(range(0xA1, 0x180)) | set(range(0x218, 0x21C)) | set(range(0x2020, 0x2023))
    | {0x1E9E, 0x201A, 0x201E, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2190, 0x2192, 0x2212}
) - PLAIN
FACES = {"serif": ("400Regular", "Regular"), "serif-italic": ("400Regular_Italic", "Italic"), "serif-semibold": ("600SemiBold", "SemiBold")}


def with_old_figures(font):
    """The old-style figures become the figures."""
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {index for record in features if record.FeatureTag == "onum" for index in record.Feature.LookupListIndex}
    olds = {}
    for index in lookups:
        for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
            olds |= getattr(table, "ExtSubTable", table).mapping
    for cmap in font["cmap"].tables:
        cmap.cmap = {point: olds.get(glyph, glyph) if 0x30 <= point <= 0x39 else glyph for point, glyph in cmap.cmap.items()}


def renamed(font, style):
    for record in list(font["name"].names):
        if record.nameID in (16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    for number, words in {1: "Gazette Serif", 2: style, 3: f"Gazette Serif {style}", 4: f"Gazette Serif {style}", 6: f"GazetteSerif-{style}"}.items():
        font["name"].setName(words, number, 3, 1, 0x409)


def subset(source, style, points, name, features):
    font = TTFont(SOURCES / f"SourceSerif4_{source}.ttf", recalcTimestamp=False)
    with_old_figures(font)
    cut(font, style, points, name, features)


def cut(font, style, points, name, features):
    renamed(font, style)
    options = Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = features
    options.drop_tables += ["STAT", "gasp", "DSIG"]
    options.name_IDs = [0, 1, 2, 4, 6]
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / name)


def ranges(points):
    """As `unicode-range` writes it."""
    written, ordered = [], sorted(points)
    for point in ordered:
        if written and point == written[-1][1] + 1:
            written[-1][1] = point
        else:
            written.append([point, point])
    return ", ".join(f"U+{first:X}" + (f"-{last:X}" if last > first else "") for first, last in written)


if FIGURES_ALONE:
    for style, name in {"Regular": "serif-figures", "SemiBold": "serif-figures-semibold"}.items():
        lining = TTFont(SOURCES / f"SourceSerif4-{style}.ttf", recalcTimestamp=False)
        cut(lining, style, set(range(0x30, 0x3A)), f"{name}.woff2", ["kern"])
    sys.exit()

for face, (source, style) in FACES.items():
    subset(source, style, PLAIN, f"{face}.woff2", ["kern", "liga"])
    subset(source, style, MORE, f"{face}-ext.woff2", ["kern"])
print(ranges(PLAIN), ranges(MORE), sep="\n")

"""Makes the fonts of Tradefall from Adobe's Source Sans 3 (SIL OFL 1.1).

    npm pack source-sans@3.52.0 && tar xzf source-sans-3.52.0.tgz
    pip install fonttools==4.68.0 brotli==1.2.1
    python3 src/draw/fonts/make.py package

The OFL reserves the name "Source" for the original, so the subsets are called
"Tradefall Sans". Kerning and ligatures go: the charts place text by the sum of
its advances (src/scene/text.rs), and hinting goes because no screen that
matters uses it. Pages get the cubic outlines (OTF), the same letters in a fifth
fewer bytes; pictures drawn without a browser use the quadratic ones (TTF).
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[3]
SOURCE = Path(sys.argv[1])
FAMILY = "Tradefall Sans"
WEIGHTS = [(400, "SourceSans3-Regular", "Regular"), (600, "SourceSans3-Semibold", "SemiBold")]

# Basic Latin, Latin-1, and the punctuation that charts and pages print.
LATIN = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {
    ord(character)
    for character in "–—‘’‚“”„•…‹›−≤≥≈→←↑↓†‡‰€₽▲▼✓\u2009\u202f"
}
# Latin Extended-A and the Romanian letters with a comma below.
LATIN_EXT = set(range(0x100, 0x180)) | set(range(0x218, 0x21C))
CYRILLIC = set(range(0x400, 0x460)) | {0x490, 0x491, 0x2116}
GREEK = set(range(0x384, 0x3D0))
# The letters of Central European and Turkish names, which every page has.
NAMES = {ord(character) for character in "ĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŤťŮůŰűŸŹźŻżŽž"}

# What every page prints: Basic Latin and the signs of the charts' own words.
EVERY = set(range(0x20, 0x7F)) | {ord(character) for character in "\u00a0–—‘’“”…−→×·€£¥±≥≤©§"}

# What the file is called, and what it holds.
PAGE = [("", EVERY), ("-latin", (LATIN | NAMES) - EVERY), ("-latin-ext", LATIN_EXT - NAMES), ("-cyrillic", CYRILLIC), ("-greek", GREEK)]


def subset(source, characters, style, flavor):
    """The font with only these characters, under our own name."""
    kind = "OTF" if flavor else "TTF"
    font = TTFont(SOURCE / kind / f"{source}.{kind.lower()}")
    options = Options()
    options.hinting = False
    # Letters with accents share their bodies; of others Brotli finds what repeats.
    options.desubroutinize = characters == EVERY
    options.layout_features = []
    options.drop_tables += ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT"]
    options.notdef_outline = True
    options.glyph_names = False
    # The text of the licence (13) lies beside the fonts; its address stays.
    options.name_IDs = [0, 5, 14]
    options.flavor = flavor
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    rename(font["name"], style)
    # Without hinting, text is smoothed in both directions at every size.
    if "gasp" in font:
        font["gasp"].gaspRange = {0xFFFF: 15}
    font["OS/2"].achVendID = "TRFL"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    return font


def rename(names, style):
    """Names the font "Tradefall Sans"; the copyright notice stays."""
    names.names = [name for name in names.names if name.langID == 0x409]
    version = names.getDebugName(5).split(";")[0]
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    entries = {
        1: full,
        2: "Regular",
        3: f"{version};TRFL;TradefallSans-{style}",
        4: full,
        5: version,
        6: f"TradefallSans-{style}",
        16: FAMILY,
        17: style,
    }
    for name_id, text in entries.items():
        names.setName(text, name_id, 3, 1, 0x409)


def save(font, path):
    """Writes the font and says how large it is."""
    font.save(path)
    print(f"{path.stat().st_size:7} {path.relative_to(ROOT)}")


for weight, source, style in WEIGHTS:
    for suffix, characters in PAGE:
        font = subset(source, characters, style, "woff2")
        save(font, ROOT / f"www/fonts/tradefall-sans-{weight}{suffix}.woff2")
    everything = LATIN | LATIN_EXT | CYRILLIC | GREEK
    file = "Regular" if weight == 400 else "Semibold"
    save(subset(source, everything, style, None), ROOT / f"src/draw/fonts/TradefallSans-{file}.ttf")

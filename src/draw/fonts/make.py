"""Makes the fonts of Tradefall from Adobe's Source Sans 3 (SIL OFL 1.1).

    npm pack source-sans@3.52.0 && tar xzf source-sans-3.52.0.tgz
    pip install fonttools==4.68.0 brotli==1.2.1
    python3 src/draw/fonts/make.py package

The OFL reserves the name "Source" for the original, so the subsets are called
"Tradefall Sans". Kerning and ligatures go: the charts place text by the sum of
its advances (src/scene/text.rs), and hinting goes because no screen that
matters uses it. Pages get one font that varies in weight, in two fifths fewer
bytes than one for each weight; pictures drawn without a browser use those.
"""

import sys
from pathlib import Path

from fontTools import varLib
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

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


def subset(font, characters, style):
    """The font with only these characters, under our own name."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "MVAR", "STAT"]
    options.notdef_outline = True
    options.glyph_names = False
    # The text of the licence (13) lies beside the fonts; its address stays.
    options.name_IDs = [0, 5, 14]
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


def still(source):
    """A font of one weight, as Adobe made it."""
    return TTFont(SOURCE / "TTF" / f"{source}.ttf")


def between(characters):
    """One font for all weights of pages: the lightest, and what the heaviest adds to it."""
    design = DesignSpaceDocument()
    lightest, heaviest = WEIGHTS[0][0], WEIGHTS[-1][0]
    design.addAxisDescriptor(tag="wght", name="Weight", minimum=lightest, default=lightest, maximum=heaviest)
    for weight, source, style in WEIGHTS:
        made = instantiateVariableFont(TTFont(SOURCE / "VF" / "SourceSans3VF-Upright.ttf"), {"wght": weight})
        # As wide as the font of that weight, which text is laid out by; some
        # are a thousandth off.
        wide = still(source)
        names = wide.getBestCmap()
        for character, name in made.getBestCmap().items():
            if character in characters and character in names:
                made["hmtx"][name] = (wide["hmtx"][names[character]][0], made["hmtx"][name][1])
        design.addSourceDescriptor(font=subset(made, characters, style), location={"Weight": weight}, name=style)
    font, _, _ = varLib.build(design, exclude=["MVAR", "STAT"])
    font.flavor = "woff2"
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


for suffix, characters in PAGE:
    save(between(characters), ROOT / f"www/fonts/tradefall-sans{suffix}.woff2")
for _, source, style in WEIGHTS:
    everything = LATIN | LATIN_EXT | CYRILLIC | GREEK
    file = source.removeprefix("SourceSans3-")
    save(subset(still(source), everything, style), ROOT / f"src/draw/fonts/TradefallSans-{file}.ttf")

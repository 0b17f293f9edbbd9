"""Cuts fonts down to what notes use, and gives each emoji sequence a code point of its own.

subset.py SOURCES TARGET
"""

import sys
import unicodedata

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

LATIN = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x1E00, 0x1EFF)]
LETTERS = [(0x370, 0x3FF), (0x400, 0x45F)]
SIGNS = [(0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),
         (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x259F), (0x25A0, 0x25FF), (0x2600, 0x27BF), (0x27C0, 0x27FF),
         (0x2900, 0x297F), (0x2980, 0x2BFF), (0xFFFC, 0xFFFD)]
KOREAN = [(0x1100, 0x11FF), (0x3000, 0x303F), (0x3130, 0x318F), (0x3200, 0x33FF), (0xA960, 0xA97F), (0xAC00, 0xD7FF),
          (0xFF00, 0xFFEF)]
KANA = [(0x3040, 0x30FF)]
PRIVATE = 0xF0000
VARIATION = 0xFE0F
TONES = range(0x1F3FB, 0x1F400)


def points(*ranges):
    return {c for group in ranges for first, last in group for c in range(first, last + 1)}


def hanja():
    """The 4,888 ideographs of KS X 1001; the doubled ones fold into one under NFC, as the text does."""
    found = set()
    for row in range(0xCA, 0xFE):
        for cell in range(0xA1, 0xFF):
            found.add(ord(unicodedata.normalize("NFC", bytes([row, cell]).decode("euc_kr"))))
    return found


def cut(font, unicodes, path, name=None):
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "gasp", "meta", "DSIG", "GlyphOrder"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    separate(font)
    if name:
        rename(font, name)
    font.save(path)
    print(f"{path}: {len(font.getBestCmap())} characters")


def separate(font):
    """A PDF names one character for each glyph, so two characters that share a glyph would be copied as the same."""
    glyf, hmtx, owners = font["glyf"], font["hmtx"], set()
    for code, glyph in sorted(font.getBestCmap().items()):
        if glyph not in owners:
            owners.add(glyph)
            continue
        twin = f"{glyph}.u{code:04X}"
        shape = Glyph()
        if glyf[glyph].numberOfContours != 0:
            part = GlyphComponent()
            part.glyphName, part.x, part.y, part.flags = glyph, 0, 0, 0x204
            shape.numberOfContours, shape.components = -1, [part]
        glyf[twin] = shape
        hmtx[twin] = hmtx[glyph]
        for table in font["cmap"].tables:
            if code in table.cmap:
                table.cmap[code] = twin


def rename(font, name):
    """The licence reserves the name of the original."""
    for record in list(font["name"].names):
        if record.platformID != 3 or record.nameID == 7:
            font["name"].removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for identifier, text in ((1, name), (3, name + " subset"), (4, name), (6, name.replace(" ", ""))):
        font["name"].setName(text, identifier, 3, 1, 0x409)


def name_sequences(font, path):
    """Keycaps, flags and joined emoji exist only as ligatures; a printer without shaping needs them in the cmap."""
    cmap = font.getBestCmap()
    chars = {}
    for code, glyph in sorted(cmap.items(), reverse=True):
        chars[glyph] = code
    added = {}
    lines = set()
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, ligatures in sorted(getattr(table, "ligatures", {}).items()):
                for ligature in ligatures:
                    codes = [chars.get(glyph) for glyph in [first] + ligature.Component]
                    if None in codes:
                        continue
                    codes = [c for c in codes if c != VARIATION and c not in TONES]
                    target = ligature.LigGlyph
                    if len(codes) < 2:
                        continue
                    if target not in chars and target not in added:
                        added[target] = PRIVATE + len(added)
                    code = chars.get(target, added.get(target))
                    lines.add(" ".join(f"{c:X}" for c in codes) + f"={code:X}")
    for table in font["cmap"].tables:
        if table.format == 12:
            table.cmap.update({code: glyph for glyph, code in added.items()})
    with open(path, "w", encoding="ascii", newline="\n") as out:
        out.write("".join(line + "\n" for line in sorted(lines)))
    print(f"{path}: {len(lines)} sequences")
    return set(added.values())


def main(sources, target):
    korean = points(LATIN, LETTERS, SIGNS, KOREAN, KANA)
    cut(TTFont(f"{sources}/NotoSansKR_400Regular.ttf"), korean | hanja(), f"{target}/NotoSansKR-Regular.ttf")
    cut(TTFont(f"{sources}/NotoSansKR_700Bold.ttf"), korean, f"{target}/NotoSansKR-Bold.ttf")
    cut(TTFont(f"{sources}/D2Coding.ttf"), korean, f"{target}/StudypackMono.ttf", "Studypack Mono")
    symbols = TTFont(f"{sources}/NotoSansSymbols2_400Regular.ttf")
    cut(symbols, set(symbols.getBestCmap()), f"{target}/NotoSansSymbols2.ttf")
    emoji = TTFont(f"{sources}/NotoEmoji_400Regular.ttf")
    private = name_sequences(emoji, f"{target}/emoji-sequences.txt")
    cut(emoji, set(emoji.getBestCmap()) | private, f"{target}/NotoEmoji.ttf")


main(*sys.argv[1:])

"""What a page sets in other signs than the library reads.

Some papers double their marks (((…)), <<…>>, ''…''), some set ‘…’ and no other marks; a page that was taken from the web carelessly keeps
entities (&quot;), tags and the numbers of notes. The other rooms read a copy in which all this stands in the usual signs. It is as long as the
text, so that offsets hold for both.
"""

import html
import re
from functools import partial

from quoteattr.marks import FILLER, MARK

_RARE = re.compile(r"[&<\['`‘＂《》❝❞(](?:(?<!\()|\()")  # one of these, a bracket only where it is doubled
_ENTITY = re.compile(r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,6});")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,9})(?![^\s/>])[^<>\n]{0,300}>")
_NOTE = re.compile(r"\[\d{1,3}\]")
# A mark typed as two signs, and the mark; the paper does so where one pair of them stands in a line.
_TYPED = (
    (re.compile(r"\(\([^\n()]+(?:\([^\n()]*\)[^\n()]*)*\)\)"), {"((": "«", "))": "»"}),
    (re.compile(r"<<[^\n<>]+>>"), {"<<": "«", ">>": "»"}),
    (re.compile(r"''(?=\w)[^\n']+''(?!\w)"), {"''": '"'}),
    (re.compile(r"``(?=\w)[^\n`']+''(?!\w)"), {"``": "“", "''": "”"}),
    (re.compile(r"(?<!\w)‘(?=\w)[^\n‘’]+’(?!\w)"), {"‘": "“", "’": "”"}),
    (re.compile(r"(?<!\w)'(?=\w)[^\n']+'(?!\w)"), {"'": '"'}),
)
_GLYPHS = str.maketrans("＂《》❝❞", '"«»“”')
_INLINE = frozenset(("a", "b", "i", "u", "em", "strong", "span", "font", "small", "sub", "sup", "mark"))


def usual(text: str) -> str:
    """A copy of a text, of the same length, in the signs that the other rooms read.

    Args:
        text: the article.

    Returns:
        The copy; most texts are their own.
    """
    if not _RARE.search(text):
        return text
    text = _ENTITY.sub(_character, text) if "&" in text else text
    text = _TAG.sub(_layout, text) if "<" in text else text
    text = _NOTE.sub(_blanks, text) if "[" in text else text
    text = text.translate(_GLYPHS)
    for typed, signs in _TYPED:
        if (len(next(iter(signs))) > 1 or not MARK.search(text)) and typed.search(text):
            text = re.sub("|".join(map(re.escape, signs)), partial(_mark, signs), text)
    return text


def _mark(signs: dict[str, str], typed: re.Match[str]) -> str:
    """The mark that was typed as other signs; not the apostrophe of a word."""
    sign, glyph = typed.group(), signs[typed.group()]
    before, after = typed.string[typed.start() - 1 : typed.start()], typed.string[typed.end() : typed.end() + 1]
    if len(sign) == 1:
        return sign if before.isalnum() and after.isalnum() else glyph
    if glyph in "«“" or glyph == '"' and after.isalnum():
        return glyph + FILLER
    return FILLER + glyph if glyph in "»”" or before.strip() else glyph + " "


def _character(entity: re.Match[str]) -> str:
    """The character that an entity stands for; what is left of its place lies between the mark and the word that it touches."""
    char = html.unescape(entity.group())
    if len(char) != 1:
        return entity.group()
    if char.isspace():
        return _blanks(entity)
    rest = FILLER * (entity.end() - entity.start() - 1)
    following = entity.string[entity.end() : entity.end() + 1]
    return rest + char if char in "»”’›" or char == '"' and not following.isalnum() else char + rest


def _layout(tag: re.Match[str]) -> str:
    """Nothing in place of a tag within a line, a line end in place of any other."""
    length = tag.end() - tag.start()
    return FILLER * length if tag.group(1).lower() in _INLINE else "\n" + " " * (length - 1)


def _blanks(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())

"""What a page sets in other signs than the library reads.

Some papers double their marks (<<…>>, ''…''), some set ‘…’ and no other marks; a page that was taken from the web carelessly keeps
entities (&quot;), tags and the numbers of notes. The other rooms read a copy in which all this stands in the usual signs. It is as long as the
text, so that offsets hold for both.
"""

import html
import re
from functools import partial

from quoteattr.marks import FILLER, MARK

_RARE = "&<['`‘＂《》❝❞"
_ENTITY = re.compile(r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,6});")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,9})(?![^\s/>])[^<>\n]{0,300}>")
_NOTE = re.compile(r"\[\d{1,3}\]")
# Two signs typed for one mark: a pair of them in one line shows that the paper does so, and what they stand for.
_DOUBLED = (
    (re.compile(r"<<[^\n<>]+>>"), {"<<": "«", ">>": "»"}),
    (re.compile(r"''(?=\w)[^\n']+''(?!\w)"), {"''": '"'}),
    (re.compile(r"``(?=\w)[^\n`']+''(?!\w)"), {"``": "“", "''": "”"}),
)
_SINGLE = re.compile(r"‘[^\n‘’]+’(?!\w)")
_CLOSER = re.compile(r"’(?!\w)|(?<!\w)’")  # not the apostrophe of a word
_STRAIGHTS = re.compile(r"(?<!\w)'(?=\w)[^\n']+'(?!\w)")
_STRAIGHT = re.compile(r"'(?!\w)|(?<!\w)'|(?<=\b[ولبفك])'|(?<=ـ)'")
_TURNED = (  # »نص«
    (re.compile(r"»(?=\w)(?:(?<=[\s:(ـ]»)|(?<=\b[ولبفك]»))([^«»\n]+)(?<![\s:])«(?!\w)"), r"«\1»"),
    (re.compile(r"”(?=\w)(?:(?<=[\s:(ـ]”)|(?<=\b[ولبفك]”))([^“”\n]+)(?<![\s:])“(?!\w)"), r"“\1”"),
)
_ENDS = ".!?؟…»”)]"
_GLYPHS = tuple(zip("＂《》❝❞", '"«»“”', strict=True))
_INLINE = frozenset(("a", "b", "i", "u", "em", "strong", "span", "font", "small", "sub", "sup", "mark"))


def usual(text: str) -> str:
    """A copy of a text, of the same length, in the signs that the other rooms read.

    Args:
        text: the article.

    Returns:
        The copy; most texts are their own.
    """
    text = _spelt_out(text) if any(sign in text for sign in _RARE) else text  # much faster than one search for all
    for turned, paired in _TURNED:
        text = turned.sub(paired, text) if turned.search(text) else text
    return text


def _spelt_out(text: str) -> str:
    """A copy with marks and layout in place of the signs that stand for them."""
    text = _ENTITY.sub(_character, text) if "&" in text else text
    text = _TAG.sub(_layout, text) if "<" in text else text
    text = _NOTE.sub(_blanks, text) if "[" in text else text
    for glyph, mark in _GLYPHS:
        text = text.replace(glyph, mark)  # translate() looks up every letter
    for typed, signs in _DOUBLED:
        if typed.search(text):
            text = re.sub("|".join(map(re.escape, signs)), partial(_mark, signs), text)
    if MARK.search(text):
        return text
    if _SINGLE.search(text):
        text = _CLOSER.sub("”", text.replace("‘", "“"))
    return _STRAIGHT.sub('"', text) if _STRAIGHTS.search(text) else text


def _mark(signs: dict[str, str], typed: re.Match[str]) -> str:
    """The mark that was typed as two other signs."""
    return _set(signs[typed.group()], typed)


def _character(entity: re.Match[str]) -> str:
    """The character that an entity stands for."""
    char = html.unescape(entity.group())
    if len(char) != 1:
        return entity.group()
    return _blanks(entity) if char.isspace() else _set(char, entity)


def _set(char: str, place: re.Match[str]) -> str:
    """A character in a wider place; a mark at its outer edge, so that it touches what the place touches."""
    rest = place.end() - place.start() - 1
    before, after = _beside(place)
    if char in "»”›" or char == '"' and not after.isalnum() and (before.isalnum() or before in _ENDS):
        return FILLER * rest + char
    return char + (" " if char == '"' and not after.isalnum() else FILLER) * rest


def _beside(place: re.Match[str]) -> tuple[str, str]:
    """The characters before and after a place, a blank where there is none."""
    text, start, end = place.string, place.start(), place.end()
    return text[start - 1 : start] or " ", text[end : end + 1] or " "


def _layout(tag: re.Match[str]) -> str:
    """Nothing in place of a tag within a line, a line end in place of any other."""
    length = tag.end() - tag.start()
    return FILLER * length if tag.group(1).lower() in _INLINE else "\n" + " " * (length - 1)


def _blanks(found: re.Match[str]) -> str:
    return " " * (found.end() - found.start())

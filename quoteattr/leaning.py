"""Which way a quotation mark leans, by the characters beside it."""

import re

OPENERS = "«“„‹"
CLOSERS = "»”″›‟"
BLANK = " \t\u00a0\u2009\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
BLANKS = frozenset(BLANK)
AFTER_CLOSER = ".,:;!?…،؛؟)]}\n\r"
PROCLITICS = "ولبفكـ"
_BEFORE_OPENER = ":([{،-–—ـ\n\r"
_SIGNS = frozenset(map(chr, (*range(0x64B, 0x660), 0x670)))
_OPENS_AFTER = BLANKS | set(_BEFORE_OPENER + OPENERS)
_CLOSES_BEFORE = BLANKS | set(AFTER_CLOSER + CLOSERS)
_STOP_AFTER = re.compile(r"[،؛,;:!?؟)\]}]|\.(?![.\w])")
_JOINED = re.compile(r"(?<![^\s(])و?(?:[ولبفك]ـ*|(?:ال|لل)ـ+)$")  # a blank follows the mark all the same: و" نص "


def lean(text: str, at: int) -> int:
    """What the neighbours of a mark say: 1 opener, -1 closer, 0 nothing.

    Args:
        text: the article.
        at: offset of the mark.
    """
    behind = at - 1
    while behind > 0 and text[behind] in _SIGNS:
        behind -= 1
    before = text[behind] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    if after in ".…":
        after = _past_dots(text, at + 1)
    opens, closes = before in _OPENS_AFTER, after in _CLOSES_BEFORE
    if before in PROCLITICS and after in BLANKS and _JOINED.search(text, max(0, at - 6), at):
        return 1
    if opens != closes:
        return 1 if opens else -1
    if opens and before in BLANKS and _STOP_AFTER.match(text, at + 1):
        return -1
    if opens and before in BLANKS and after in BLANKS:
        # «نص » or : « نص»: look past the blanks for a colon.
        head = text[max(0, at - 6) : at].rstrip(BLANK)
        return 1 if head[-1:] == ":" else 0
    if before == ":":
        return 1
    if not opens and not closes and before in PROCLITICS:
        while behind > 0 and text[behind - 1] in _SIGNS:
            behind -= 1
        if behind == 0 or not text[behind - 1].isalpha():
            return 1
    return 0


def _past_dots(text: str, at: int) -> str:
    """The first character of the word that dots lead to: «...نص; the dot itself where it ends a sentence."""
    dots = text[at : at + 4]
    word = dots.lstrip(".…")
    return word[0] if word and word[0].isalnum() and (dots[0] == "…" or dots[1] == ".") else dots[0]

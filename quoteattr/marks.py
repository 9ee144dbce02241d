"""Quotation marks: which two belong together, what lies inside what, what is damaged.

The glyph says what a mark was meant to be, the characters beside it what it is: an opener follows a blank and touches a
word, a closer touches a word and precedes a blank. Where both agree, or the neighbours say nothing, the glyph decides; where they
disagree the open marks do (``»نص«``, ``«ساما «``, ``قال:» وكذلك``). A lost mark never reaches beyond its paragraph.
"""

import re
from collections import deque
from typing import NamedTuple

from quoteattr.leaning import AFTER_CLOSER, BLANK, BLANKS, CLOSERS, OPENERS, PROCLITICS, lean
from quoteattr.records import Damage

#: What stands for nothing: neither a blank nor a letter.
FILLER = "\u2060"
#: The styles that ``marks=`` may name, and their glyphs.
STYLES = {"guillemets": "«»‹›", "curly": "“”„‟″", "straight": '"'}

#: Any of their glyphs.
MARK = re.compile(f"[{''.join(STYLES.values())}]")

_FAMILY = {glyph: style for style, glyphs in STYLES.items() for glyph in glyphs}
_TRIMMED = BLANKS | set("\n\r" + FILLER)
_DEPTH = 12
_WINDOW = 3000  # characters that are looked at for a partner
_LINE = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINE = re.compile(r"(?>\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])[^\S\n\r]*[\n\r\x0b\x0c\x85\u2028\u2029]")
_OF_FAMILY = {style: re.compile(f"[{glyphs}]") for style, glyphs in STYLES.items()}
_SENTENCE_END = re.compile(r"[.!?؟…؛](?=\s|$)")


class Pair(NamedTuple):
    """Two marks and what they hold, as offsets into the text."""

    outer_start: int
    start: int
    end: int
    outer_end: int
    damage: Damage | None
    parent: int


Span = tuple[int, int, Damage | None]  # from the first character to one past the last, and what is damaged
_Open = tuple[int, str]  # where an open mark stands, and its glyph


def pair(text: str, styles: tuple[str, ...] = tuple(STYLES)) -> tuple[list[Pair], list[int]]:
    """Find the marked spans of a text.

    Args:
        text: the article.
        styles: which of :data:`STYLES` count.

    Returns:
        The pairs by where they start, the enclosing one first, each with the index of its parent or -1; and the offsets of the marks that
        found no partner.
    """
    glyphs = "".join(STYLES[style] for style in styles)
    pattern = re.compile(f"[{glyphs}][{glyphs}]*")  # to begin with a plain set is twice as fast
    found: list[Span] = []
    strays: list[int] = []
    paragraph_end = -1
    pending: deque[_Open] = deque(maxlen=_DEPTH)
    for match in pattern.finditer(text):
        run, begin = match.group(), match.start()
        if begin > paragraph_end:
            if pending and not _joins(text, pending, begin, run[0], paragraph_end):
                _give_up(text, pending, begin, paragraph_end, found, strays)
            line = _LINE.search(text, begin)
            paragraph_end = line.start() if line else len(text)
        if len(run) > _DEPTH:  # an ornament
            strays.extend(range(begin, match.end()))
            continue
        for at, glyph in enumerate(run, begin):
            leans = lean(text, at)
            if glyph == "»" and leans < 0 and pending and pending[-1][1] == "«":  # by far the commonest
                found.append((pending.pop()[0], at + 1, None))
            elif leans > 0 and glyph in OPENERS:
                _open(at, glyph, pending, strays)
            else:
                _take(text, at, glyph, leans, paragraph_end, pending, found, strays)
    if pending:
        _give_up(text, pending, len(text), paragraph_end, found, strays)
    return nest(text, found), sorted(strays)


def _open(at: int, glyph: str, pending: deque[_Open], strays: list[int]) -> None:
    if len(pending) == _DEPTH:
        strays.append(pending[0][0])
    pending.append((at, glyph))


def _take(
    text: str,
    at: int,
    glyph: str,
    leans: int,
    paragraph_end: int,
    pending: deque[_Open],
    found: list[Span],
    strays: list[int],
) -> None:
    """Open or close with one mark."""
    family = _FAMILY[glyph]
    open_same = any(_FAMILY[other] == family for _, other in pending)
    opens: bool | None
    if glyph == '"':
        opens = _straight_opens(text, at, leans, open_same, pending, paragraph_end)
    elif glyph in OPENERS:
        opens = not (open_same and (leans < 0 or leans == 0 and _ends_here(text, at) and not _set_off(text, at, paragraph_end)))
    else:
        opens = _closer_opens(text, at, glyph, leans, open_same, pending, paragraph_end)
    if opens is None:
        if glyph == '"' or pending:
            strays.append(at)
        else:
            _unopened(text, at, found, strays)
    elif opens:
        if open_same and glyph in CLOSERS and text[at - 1] == ":":  # «… . وقال:» نص»
            _give_up(text, pending, at + 1, paragraph_end, found, strays)
        _open(at, glyph, pending, strays)
    else:
        _close(at, glyph, pending, found, strays)


def _straight_opens(text: str, at: int, leans: int, open_same: bool, pending: deque[_Open], paragraph_end: int) -> bool | None:
    """Does a straight mark open? None where it neither opens nor has anything to close."""
    if leans < 0 and not open_same and not _stands_for_closer(text, at, pending, paragraph_end):
        return True if _wanted(text, at, paragraph_end) else None  # إن" نص"
    return leans > 0 or leans == 0 and not open_same and not _missed(text, at, pending, paragraph_end)


def _wanted(text: str, at: int, paragraph_end: int) -> bool:
    """Does the next mark of its style, in the paragraph, want an opener, and can this mark be it?"""
    if text[at + 1 : at + 2] in AFTER_CLOSER or at and text[at - 1] in ".،؟!":
        return False
    following = _OF_FAMILY[_FAMILY[text[at]]].search(text, at + 1, min(paragraph_end, at + _WINDOW))
    return following is not None and following.group() not in OPENERS and lean(text, following.start()) < 0


def _closer_opens(text: str, at: int, glyph: str, leans: int, open_same: bool, pending: deque[_Open], paragraph_end: int) -> bool | None:
    """Does a closing glyph open, as in »نص«? None where it neither opens nor has anything to close."""
    if leans > 0 and (not open_same or pending[-1][1] == glyph or text[at - 1] in ":" + PROCLITICS):
        return True  # … و”نص”: no word ends in a letter that is joined to the mark
    if open_same or any(_partner(glyph, other) for _, other in pending):
        return False
    if not pending and _wanted(text, at, paragraph_end):
        return True  # أن»هناك نص»
    apart = leans == 0 and not pending and not text[at - 1 : at].strip(BLANK) and not text[at + 1 : at + 2].strip(BLANK)
    return True if apart else None


def _close(at: int, glyph: str, pending: deque[_Open], found: list[Span], strays: list[int]) -> None:
    """Close the nearest open mark of the family, else one that this mark is typed for."""
    family = _FAMILY[glyph]
    wanted = [n for n, (_, other) in enumerate(pending) if _FAMILY[other] == family] or [
        n for n, (_, other) in enumerate(pending) if _partner(glyph, other)
    ]
    if not wanted:
        strays.append(at)
        return
    while len(pending) > wanted[-1] + 1:
        strays.append(pending.pop()[0])
    start, opener = pending.pop()
    usual = (glyph == '"' == opener) or (glyph in CLOSERS and opener in OPENERS) or (glyph == "″")
    found.append((start, at + 1, None if usual else "mistyped"))


def _stands_for_closer(text: str, at: int, pending: deque[_Open], paragraph_end: int) -> bool:
    """Is a straight mark typed for the closer of an open one: “نص"، «نص"? Not where that closer is still to come."""
    style = next((_FAMILY[other] for _, other in pending if _FAMILY[other] in ("curly", "guillemets")), None)
    return style == "curly" or style == "guillemets" and _lost("«", text, at, paragraph_end)


def _set_off(text: str, at: int, paragraph_end: int) -> bool:
    """Does a mark that stands free have a closer that stands free too: « نص « نص » نص »?"""
    following = _OF_FAMILY[_FAMILY[text[at]]].search(text, at + 1, min(paragraph_end, at + _WINDOW))
    return following is not None and following.group() in CLOSERS and text[following.start() - 1] in BLANKS and text[at + 1] in BLANKS


def _missed(text: str, at: int, pending: deque[_Open], paragraph_end: int) -> bool:
    """Does the innermost open mark, of another style, want a closer that its line does not have: “نص،" ثم “نص"?"""
    return bool(pending) and pending[-1][1] in "«“" and _lost(pending[-1][1], text, at, paragraph_end)


def _lost(opener: str, text: str, at: int, paragraph_end: int) -> bool:
    """Is the closer of an open mark no longer to come, or only after another opener?"""
    end = min(paragraph_end, at + _WINDOW)
    closer, following = text.find("»" if opener == "«" else "”", at, end), text.find(opener, at, end)
    return closer < 0 or 0 <= following < closer


def _partner(closer: str, opener: str) -> bool:
    """Marks of two families that are typed for one another: “نص"، "نص”."""
    return {_FAMILY[closer], _FAMILY[opener]} in ({"curly", "straight"}, {"guillemets", "straight"})


def _ends_here(text: str, at: int) -> bool:
    """An opener that stands free or tight on both sides closes where a blank or a stop follows it."""
    after = text[at + 1 : at + 2]
    return not after or after in BLANKS or after in AFTER_CLOSER


def _joins(text: str, pending: deque[_Open], at: int, glyph: str, paragraph_end: int) -> bool:
    """Does a closer in a later line belong to the mark that is open? Only where no blank line lies between."""
    if len(pending) != 1 or _FAMILY[pending[0][1]] != _FAMILY[glyph] or glyph in OPENERS:
        return False
    leans = lean(text, at)
    ends_line = text[pending[0][0] + 1 : pending[0][0] + 2] in "\r\n"  # صحيفة "⏎الوفد⏎" : a link set off by lines
    if leans > 0 or glyph == '"' and leans == 0 and not ends_line:
        return False
    return not _BLANK_LINE.search(text, paragraph_end, at)


def _unopened(text: str, at: int, found: list[Span], strays: list[int]) -> None:
    """A closer with no opener: the speech began after the colon of its paragraph, if it has one: قال: نص»."""
    floor = max(found[-1][1] if found else 0, at - 1500)
    line = text.rfind("\n", floor, at) + 1
    colon = text.rfind(": ", max(floor, line), at)
    if colon < 0 or len(text[colon + 1 : at].split()) < 4:
        strays.append(at)
        return
    start = colon + 2
    while start < at and text[start] in BLANKS:
        start += 1
    found.append((start, at + 1, "unopened"))


def _give_up(
    text: str,
    pending: deque[_Open],
    stop: int,
    paragraph_end: int,
    found: list[Span],
    strays: list[int],
) -> None:
    """At the end of a paragraph the first open mark keeps its sentences, up to the next of its family; the others are strays."""
    opener, glyph = pending[0]
    end = paragraph_end if glyph not in CLOSERS else -1
    following = _OF_FAMILY[_FAMILY[glyph]].search(text, opener + 1, stop)
    if following:
        ends = [m.end() for m in _SENTENCE_END.finditer(text, opener, min(following.start(), opener + _WINDOW))]
        end = ends[-1] if ends else -1
    for begin, last, _ in reversed(found):
        if begin < opener:
            break
        if begin < end < last:
            end = last  # the sentence that ends inside a pair ends with the pair
    while end > opener and text[end - 1].isspace():
        end -= 1
    if end > opener + 1:
        found.append((opener, end, "unclosed"))
    else:
        strays.append(opener)
    strays.extend(at for at, _ in list(pending)[1:])
    pending.clear()


def nest(text: str, found: list[Span]) -> list[Pair]:
    """Sort the pairs, trim blanks inside the marks, and find each one's parent."""
    found.sort(key=lambda span: (span[0], -span[1]))
    pairs: list[Pair] = []
    chain: list[int] = []
    for outer_start, outer_end, damage in found:
        start = outer_start + (damage != "unopened")
        end = outer_end - (damage != "unclosed")
        while start < end and text[start] in _TRIMMED:
            start += 1
        while end > start and text[end - 1] in _TRIMMED:
            end -= 1
        if start >= end:
            continue
        while chain and pairs[chain[-1]].outer_end <= outer_start:
            chain.pop()
        pairs.append(Pair(outer_start, start, end, outer_end, damage, chain[-1] if chain else -1))
        chain.append(len(pairs) - 1)
    return pairs

"""The clause that leads up to a marked span: what reports it, and how the span hangs on it.

Reading goes backwards from the opening mark, because the nearest cue governs: a colon, إنّ or بـ next to the mark, the words
between, the cue, and no further than the sentence or the quote before.
"""

import re
from typing import NamedTuple

from quoteattr.acts import QUOTING_ACTS
from quoteattr.cues import Cue, accord_at, names_so
from quoteattr.government import Ahead, cue_at
from quoteattr.page import Page
from quoteattr.subordination import asyndetic, interposed, of_thing, relative
from quoteattr.tokens import COLON, COMMA, END, LINE
from quoteattr.uses import LETTER, PASSES_ON, REPORTS_NOTHING, UNDER_ACCORD
from quoteattr.words import ADVERB, COMPLEMENTIZER, DEFINITE, GIVEN, HONORIFIC, NAMING, OPENS_PHRASE, PEOPLE, PREPOSITION, PRONOMINAL, ROLE, Word

_REACH = 70
_NAMES_BETWEEN = 8  # marked spans between a cue and what it reports
_HUMAN = ROLE | GIVEN | HONORIFIC | PEOPLE
_PAUSED = 14
_STOPS = frozenset(".؟?!…؛;\n\r\u2028\u2029")

_PAUSE = re.compile(r"\s*(?:\.\.+|…)[^\S\n]*").fullmatch  # وقال.. «…»


class Clause(NamedTuple):
    """A marked span and what leads up to it.

    Attributes:
        page: the article.
        number: which of its pairs.
        first, last: word range of the span.
        size: how many words the span holds.
        floor: first word of the clause, after the sentence or quote before it.
        colon: a colon stands before the mark.
        opens: the span begins its sentence.
        complementizer: index of the nearest إنّ before the span, or -1.
        cue: the nearest cue before it.
        previous: the pair of the quote that ends right before the clause, or -1.
        inside: the span lies in another one.
    """

    page: Page
    number: int
    first: int
    last: int
    size: int
    floor: int
    colon: bool
    opens: bool
    complementizer: int
    cue: Cue | None
    previous: int
    inside: bool

    @property
    def joined(self) -> bool:
        """إنّ stands right before the mark."""
        return self.complementizer >= self.first - 1 and self.complementizer >= 0

    @property
    def pronominal(self) -> bool:
        """إنّ carries a pronoun: أنها «…»."""
        return self.complementizer >= 0 and bool(self.word(self.complementizer).classes & PRONOMINAL)

    def word(self, at: int) -> Word:
        """The word at an index."""
        return self.page.tokens.words[at]

    def before(self, back: int = 1) -> Word | None:
        """The word before the span, in its clause."""
        at = self.first - back
        return self.page.tokens.words[at] if at >= self.floor else None

    def bits_after(self) -> int:
        """What the gap after the span holds."""
        tokens = self.page.tokens
        return tokens.bits[self.last] if self.last < len(tokens) else tokens.bits[self.last] | LINE


def read(page: Page, number: int, quotes: dict[int, int]) -> Clause:
    """Read the clause before a marked span.

    Args:
        page: the article.
        number: which of its pairs.
        quotes: the spans already found to be quotes: one past the last word, to the pair.

    Returns:
        The clause.
    """
    tokens = page.tokens
    pair = page.pairs[number]
    first, last = page.spans[number]
    bottom = page.spans[pair.parent][0] if pair.parent >= 0 else 0
    lead = page.lead(number) if first > bottom else "\n"
    if first and tokens.bits[first] & LINE and not tokens.bits[first] & COLON and ":" in lead:
        lead = "\n"  # after a dateline
    colon = ":" in lead or "：" in lead or bool(_PAUSE(lead)) and _announced(page, first)
    if first <= bottom or not colon and not _STOPS.isdisjoint(lead):
        return Clause(page, number, first, last, last - first, first, False, True, -1, None, quotes.get(first, -1), pair.parent >= 0)
    floor, complementizer, cue, previous = _walk(page, number, bottom, colon, quotes)
    cue = _under_accord(page, floor, first, cue)
    return Clause(page, number, first, last, last - first, floor, colon, False, complementizer, cue, previous, pair.parent >= 0)


def _announced(page: Page, first: int) -> bool:
    """Does a cue stand a few words before the span, with nothing said in between, so that dots are a colon: وقال الوزير.. «…»?"""
    words, bits = page.tokens.words, page.tokens.bits
    for at in range(first - 1, max(-1, first - _PAUSED), -1):
        if words[at].classes & COMPLEMENTIZER:
            return False
        if any(
            cue.act in QUOTING_ACTS and "noun" not in cue.remarks and ("homograph" not in cue.remarks or at == first - 1) for cue in words[at].cues
        ):
            return True
        if bits[at] & (END | COLON):
            return False
    return False


def _under_accord(page: Page, floor: int, first: int, cue: Cue | None) -> Cue | None:
    """وحسب المنظمة، فإن الوضع يؤكد أن …: what stands under the accord is all its source's, but not فإن الوزير قال إن …."""
    words, bits = page.tokens.words, page.tokens.bits
    if cue is None or cue.word.form != "verb" or cue.first <= floor or cue.word.joined or not words[floor].classes & OPENS_PHRASE:
        return cue
    phrase = accord_at(page, floor, first)
    if phrase is None:
        return cue
    comma = next((here for here in range(phrase.last, min(first, phrase.last + 12)) if bits[here] & COMMA), -1)
    if comma > 0 and words[comma].uses & UNDER_ACCORD and not (words[comma + 1].classes & _HUMAN and not words[comma + 1].classes & PREPOSITION):
        return phrase
    return cue


def _inside_name(page: Page, number: int, at: int) -> bool:
    """Does a word stand in a marked span before this one, which is no quote: صفحة «آسفين يا ريس»?"""
    before = page.spans[max(0, number - _NAMES_BETWEEN) : number]
    return any(first <= at < last <= page.spans[number][0] for first, last in before)


def _walk(page: Page, number: int, bottom: int, colon: bool, quotes: dict[int, int]) -> tuple[int, int, Cue | None, int]:
    """Back from the span: first word of its clause, nearest إنّ, cue, and the pair of a quote that ends where the clause begins."""
    words, bits, first = page.tokens.words, page.tokens.bits, page.spans[number][0]
    ahead = Ahead(first, first if first < len(words) and words[first].classes & COMPLEMENTIZER else -1, colon)
    fallback: Cue | None = None
    lowest = max(bottom, first - _REACH)
    at = first - 1
    while at >= lowest and (at + 1 not in quotes or at + 1 == first):
        word = words[at]
        if word.signals:
            if word.classes & COMPLEMENTIZER and ahead.complementizer in (-1, first) and not (word.uses & REPORTS_NOTHING or _names(page, at, first)):
                ahead = ahead._replace(complementizer=at)
            cue = cue_at(page, at, ahead)
            if cue is not None and not _inside_name(page, number, at):
                if _settles(page, cue, ahead, lowest):
                    return _clause_start(page, at, lowest, quotes), ahead.complementizer, cue, -1
                fallback = fallback or cue
        if bits[at] & END:
            return at, ahead.complementizer, fallback, quotes.get(at, -1)
        at -= 1
    return at + 1, ahead.complementizer, fallback, quotes.get(at + 1, -1)


def _names(page: Page, at: int, first: int) -> bool:
    """Is what is spelt like إنّ part of a name, in marks of its own before the span («سي إن بي سي») or among letters: شبكة | إن بي سي?"""
    if page.short_around(at) <= first:
        return True
    words, bits = page.tokens.words, page.tokens.bits
    if words[at].folded != "ان" or not at or bits[at]:
        return False
    left, right = words[at - 1], words[at + 1] if at + 1 < first and not bits[at + 1] else words[at]
    if left.folded == "ان":
        return at > 1 and bool(words[at - 2].uses & LETTER) and not bits[at - 1]
    led = left.uses & LETTER and left.folded != "نيوز" or left.classes & NAMING and not left.classes & DEFINITE
    return bool(led) and (bool(right.uses & LETTER) or right is not words[at] and right.folded == "ان")


def _settles(page: Page, cue: Cue, ahead: Ahead, lowest: int) -> bool:
    """Is this the cue of the clause, or does a better one stand further back? A noun, an accord and the verb of a relative clause wait for one."""
    words = page.tokens.words
    saying = ahead.colon and words[cue.first].folded.endswith("قول") and ahead.first - cue.first <= 8  # بقول الشاعر: «…»
    if cue.word.form == "masdar" and cue.first and words[cue.first - 1].folded == "عن" and not page.tokens.bits[cue.first]:
        return False  # أعرب الوزير عن | أمله
    if "noun" in cue.word.remarks and not saying or cue.word.form == "accord" and not words[cue.first].uses & PASSES_ON:
        return False
    if ahead.first - cue.first <= 9 and names_so(words, cue):
        return True
    if cue.word.form == "participle" and words[cue.first].classes & ADVERB and not page.tokens.bits[cue.first]:
        return False  # قال الوزير مجدداً
    own = cue.last == ahead.complementizer == ahead.first - 1 and not words[cue.last].classes & PRONOMINAL  # الذي يهدد بأن «…»
    at_mark = own or ahead.colon and ahead.first <= cue.last
    if relative(page, cue.first) and not at_mark or asyndetic(page, cue, ahead.colon, lowest):
        return False
    return not interposed(page, cue, lowest) and not of_thing(page, cue, ahead, lowest)


def _clause_start(page: Page, at: int, lowest: int, quotes: dict[int, int]) -> int:
    bits = page.tokens.bits
    while at > lowest and not bits[at] & END and at not in quotes:
        at -= 1
    return at

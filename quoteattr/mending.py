"""Lost marks: where a quotation began or ended that has kept only one of its two.

A mark without a partner is left alone unless the sentence says what it held: a closer after إنّ or a colon that a cue governs (وأكد أنه باق في
منصبه»), an opener after such a cue (وقال: «…), an opener before a quotation whose closer serves both (قال: «المادة تقول إن «…».). What is
guessed says so in its damage.
"""

import re
from bisect import bisect_left
from itertools import pairwise

from quoteattr.acts import QUOTING_ACTS
from quoteattr.leaning import lean
from quoteattr.marks import Pair, Span, nest
from quoteattr.tokens import COLON, COMMA, END, Tokens
from quoteattr.uses import BEFORE_SUBJECT, LOOKS_BACK, OPENS_CLAUSE, REPORTS_NOTHING
from quoteattr.words import ACCORD, COMPLEMENTIZER, PREPOSITION, Word

_REACH = 14  # words between a cue and what it leads to
_LONG = 80  # words of one sentence
_SHORTEST = 3  # words that a quotation with a lost opener has
_LONG_NAME = 4  # words that a name in marks seldom exceeds
_SO_SAID = ["علي", "حد"]  # على حد قوله
_SET_OFF = re.compile(r"[\w\s]?\"[ \u00a0]?\w[^\n\r\x0b\x0c\x85\u2028\u2029]*[ \u00a0]")
_TIGHT = re.compile(r"[^\s«»“”\"″„‟‹›]*")  # what follows a word without a blank, up to a mark
_LEADING = ("الي", "علي", "من", "عن")  # prepositions of cues: أشار إلى أن


def mend(tokens: Tokens[Word], pairs: list[Pair], strays: list[int]) -> tuple[list[Pair], list[int]]:
    """Give the marks without a partner what they held, where the words around them say it.

    Args:
        tokens: the words of the text.
        pairs: the marked spans, as :func:`quoteattr.marks.pair` gives them.
        strays: the marks without a partner, likewise.

    Returns:
        The same, mended.
    """
    pairs = _Mender(tokens, pairs).shortened(strays)
    ends = {pair.outer_end - 1 for pair in pairs if pair.damage == "mistyped"}
    strays = [at for at in strays if at not in ends]
    mender = _Mender(tokens, pairs)
    found: list[Span] = []
    used: set[int] = set()
    floor = 0
    for at, following in pairwise([*strays, len(tokens.text)]):
        span = mender.held(at, floor, following) if at not in used else None
        floor = at + 1
        if span is not None:
            found.append(span)
            used |= {at, following} if span[2] == "mistyped" else {at}
            floor = span[1]
    if not found:
        return pairs, strays
    found += [(pair.outer_start, pair.outer_end, pair.damage) for pair in pairs]
    return nest(tokens.text, found), [at for at in strays if at not in used]


class _Mender:
    """Finds what marks without a partner held.

    Attributes:
        tokens: the words of the text.
        pairs: the marked spans found so far, by where they start.
    """

    def __init__(self, tokens: Tokens[Word], pairs: list[Pair]) -> None:
        self.tokens = tokens
        self.pairs = pairs
        self._starts = [pair.outer_start for pair in pairs]

    def held(self, at: int, floor: int, following: int) -> Span | None:
        """What a mark without a partner held, between two offsets."""
        leans = lean(self.tokens.text, at)
        outer = self._within(at)
        if self._set_off(at, following):
            return (at, following + 1, "mistyped") if self._within(following) == outer else None
        if leans > 0:
            span = self.unclosed(at, following)
            if span is not None and span[2] == "unclosed":
                span = at, self._clear(span[1], outer), "unclosed"
            return span if span is not None and self._within(span[1]) == outer else None
        if leans == 0 or outer >= 0 and self.pairs[outer].damage == "unclosed":
            return None
        start = self.unopened(at, floor)
        return (start, at + 1, "unopened") if start is not None and self._within(start) == outer else None

    def _set_off(self, at: int, following: int) -> bool:
        """Are two straight marks a pair with its blanks on the wrong side: " نص "كلمة?"""
        text = self.tokens.text
        if not text[at] == '"' == text[following : following + 1] or bisect_left(self._starts, at) != bisect_left(self._starts, following):
            return False
        inside = text[at + 1 : following]
        short = len(inside.split(None, _LONG_NAME)) < _LONG_NAME
        return bool(_SET_OFF.fullmatch(text, max(0, at - 1), following)) and (short or inside[0].isspace())

    def shortened(self, strays: list[int]) -> list[Pair]:
        """The spans found so far; one that lost its closer ends at a closer of another style, or where the reporter takes the word again."""
        found: list[Span] = []
        for number, pair in enumerate(self.pairs):
            end, damage = pair.outer_end, pair.damage
            if damage == "unclosed":
                end = self._resumed(number)
                n = bisect_left(strays, pair.outer_start)
                if n < len(strays) and strays[n] < end + 1 and lean(self.tokens.text, strays[n]) < 0 and self._within(strays[n]) == number:
                    end, damage = strays[n] + 1, "mistyped"
            found.append((pair.outer_start, end, damage))
        unchanged = all(end == pair.outer_end for (_, end, _), pair in zip(found, self.pairs, strict=True))
        return self.pairs if unchanged else nest(self.tokens.text, found)

    def _resumed(self, number: int) -> int:
        """Where a span that lost its closer ends: before the words of the reporter, if it holds any."""
        tokens, pair = self.tokens, self.pairs[number]
        for here in range(tokens.at(pair.start) + _SHORTEST, tokens.at(pair.outer_end)):
            if self.resumes(here) and self._within(tokens.starts[here]) == number:
                return self._clear(tokens.ends[here - 1], number)
        return pair.outer_end

    def unopened(self, at: int, floor: int) -> int | None:
        """Where the quotation began whose closer stands at an offset: after the colon or the إنّ of a cue, in the same sentence.

        Args:
            at: the closer.
            floor: the quotation begins no earlier.
        """
        tokens = self.tokens
        stop = tokens.at(at)
        for here in range(stop - 1, max(0, stop - _LONG), -1):
            if tokens.starts[here] < floor or here + 1 < stop and tokens.bits[here + 1] & END:
                return None
            if stop - here <= _SHORTEST:
                continue
            if self._closed(here) and self._goes_on(here + 1):
                return tokens.starts[here + 1]
            if tokens.bits[here + 1] & COLON and self._reported(here + 1) or tokens.words[here].classes & COMPLEMENTIZER and self._reported(here):
                return tokens.starts[here if tokens.bits[here] & COLON else here + 1]
        return None

    def unclosed(self, at: int, following: int) -> Span | None:
        """The quotation whose opener stands at an offset: it ends with its sentence, before the next report, or with the quotation inside it.

        Args:
            at: the opener.
            following: the next mark without a partner: the quotation ends no later, unless this mark was typed for its closer.
        """
        tokens = self.tokens
        first = here = tokens.at(at)
        if first == len(tokens):
            return None
        led = self._led(first)
        while here < first + _LONG:
            if here > first and (self._ended(here) or following < tokens.starts[here]):
                if led and self._closes(here, following):
                    return at, following + 1, "mistyped"
                return (at, self._sentence_end(here), "unclosed") if led and self._ended(here) else None
            if here > first and self.resumes(here):
                return (at, tokens.ends[here - 1], "unclosed") if led and here - first >= _SHORTEST else None
            inner = self._pair_at(here)
            if inner is None or tokens.at(inner.outer_end) == here:  # or a pair without words
                here += 1
                continue
            here = tokens.at(inner.outer_end)
            if self._ended(here) or tokens.bits[here] & COMMA:
                begun = tokens.at(inner.start)
                shared = begun > first and (led or self._shares(first, begun, here))
                return (at, inner.outer_end, "unclosed") if shared else None
        return None

    def _shares(self, first: int, inner: int, after: int) -> bool:
        """Do two openers that no cue introduces share a closer: a report around them, and the inner quotation no report of its own?"""
        tokens = self.tokens
        if tokens.words[inner].classes & COMPLEMENTIZER:
            return False
        if not self._ended(after) and (tokens.words[after].classes & ACCORD or [word.folded for word in tokens.words[after : after + 2]] == _SO_SAID):
            return True
        return self._cue_before(first, 0)

    def resumes(self, here: int) -> bool:
        """Does the reporter take the word again: …، مضيفاً أن ; … وقال: ?"""
        tokens = self.tokens
        word, bits = tokens.words[here], tokens.bits[here]
        if not any(cue.form == "participle" and word.folded.endswith("ا") or cue.joined and bits & COMMA for cue in word.cues):
            return False
        for ahead in range(here + 1, min(len(tokens), here + 8)):
            if tokens.bits[ahead] & (COMMA | END):
                return False
            if tokens.bits[ahead] & COLON or tokens.words[ahead].classes & COMPLEMENTIZER or self._pair_at(ahead) is not None:
                return True
        return False

    def _ended(self, here: int) -> bool:
        """Does a sentence or a line end before a word?"""
        return here >= len(self.tokens) or bool(self.tokens.bits[here] & END)

    def _closes(self, here: int, at: int) -> bool:
        """Is a mark before a word a closer, in the line of the word before?"""
        text, end = self.tokens.text, self.tokens.ends[here - 1]
        return end <= at < len(text) and lean(text, at) < 0 and len(text[end : at + 1].splitlines()) == 1

    def _sentence_end(self, here: int) -> int:
        """Where the sentence before a word ends, its stop included."""
        end, gap = self.tokens.ends[here - 1], self.tokens.gaps[here]
        tight = _TIGHT.match(gap)
        return end + (tight.end() if tight else 0)

    def _led(self, first: int) -> bool:
        """Does a colon, an إنّ that a cue governs, or the cue itself stand right before a word?"""
        tokens = self.tokens
        if not first or tokens.bits[first] & END:
            return False
        before = tokens.words[first - 1]
        return bool(tokens.bits[first] & COLON) or _quotes(before) or bool(before.classes & COMPLEMENTIZER) and self._reported(first - 1)

    def _reported(self, here: int) -> bool:
        """Does a cue govern the إنّ or the colon at a word?"""
        tokens = self.tokens
        if not tokens.bits[here] and _apart(tokens.words[here], tokens.words[here - 1]):
            return False
        return self._cue_before(here, COMPLEMENTIZER)

    def _cue_before(self, here: int, bar: int) -> bool:
        """Does a cue stand before a word, in its sentence and after the last word of the classes that bar the way?"""
        tokens = self.tokens
        for back in range(here - 1, max(-1, here - _REACH), -1):
            if tokens.bits[back + 1] & END or tokens.words[back].classes & bar:
                return False
            if any("homograph" not in cue.remarks for cue in tokens.words[back].cues):
                return True
        return False

    def _pair_at(self, here: int) -> Pair | None:
        """The marked span that begins right before a word."""
        n = bisect_left(self._starts, self.tokens.ends[here - 1] if here else 0)
        return self.pairs[n] if n < len(self.pairs) and self.pairs[n].outer_start < self.tokens.starts[here] else None

    def _clear(self, end: int, outer: int) -> int:
        """An end that lies in a marked span inside another one, moved to where that span ends."""
        inner = self._within(end)
        while inner not in (outer, -1):
            end, inner = self.pairs[inner].outer_end, self.pairs[inner].parent
        return end

    def _closed(self, here: int) -> bool:
        """Does a quotation of some length end right after a word?"""
        n = self._within(self.tokens.ends[here])
        return n >= 0 and self.pairs[n].outer_end <= self.tokens.starts[here + 1] and here - self.tokens.at(self.pairs[n].start) >= _LONG_NAME

    def _goes_on(self, here: int) -> bool:
        """Do the words after a quotation go on with it: «…»، وتحديد …»?"""
        word = self.tokens.words[here]
        return bool(self.tokens.bits[here] & COMMA) and word.proclitic == "و" and not word.cues

    def _within(self, offset: int) -> int:
        """The innermost marked span that an offset lies in, or -1."""
        n = bisect_left(self._starts, offset) - 1
        while n >= 0 and self.pairs[n].outer_end <= offset:
            n = self.pairs[n].parent
        return n


def _quotes(word: Word) -> bool:
    """Is a word a cue after which whole clauses are quoted?"""
    return any(cue.act in QUOTING_ACTS and "homograph" not in cue.remarks for cue in word.cues)


def _apart(word: Word, before: Word) -> bool:
    """Does an إنّ belong to another word than a cue: كما أن، قبل أن، لأن، كأن?"""
    if word.uses & REPORTS_NOTHING or word.folded[0] == "ك":
        return True
    return bool(before.uses & (BEFORE_SUBJECT | LOOKS_BACK | OPENS_CLAUSE)) or bool(before.classes & PREPOSITION) and before.folded not in _LEADING

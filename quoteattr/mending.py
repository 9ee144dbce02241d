"""Lost marks: where a quotation began or ended that has kept only one of its two.

A mark without a partner is left alone unless the sentence says what it held: a closer after إنّ or a colon that a cue governs (وأكد أنه باق في
منصبه»), an opener after such a cue (وقال: «…), an opener before a quotation whose closer serves both (قال: «المادة تقول إن «…».). What is
guessed says so in its damage.
"""

from bisect import bisect_left
from collections.abc import Iterator

from quoteattr.marks import Pair, Span, lean, nest
from quoteattr.tokens import COLON, COMMA, LINE, STOP, Tokens
from quoteattr.words import COMPLEMENTIZER, Word

_REACH = 14  # words between a cue and what it leads to
_LONG = 80  # words of one sentence
_SHORTEST = 3  # words that a quotation with a lost opener has
_BREAK = STOP | LINE


def mend(tokens: Tokens[Word], pairs: list[Pair], strays: list[int]) -> tuple[list[Pair], list[int]]:
    """Give the marks without a partner what they held, where the words around them say it.

    Args:
        tokens: the words of the text.
        pairs: the marked spans, as :func:`quoteattr.marks.pair` gives them.
        strays: the marks without a partner, likewise.

    Returns:
        The same, mended.
    """
    mender = _Mender(tokens, pairs)
    found = [*mender.shortened()]
    left: list[int] = []
    floor = 0
    for n, at in enumerate(strays):
        limit = strays[n + 1] if n + 1 < len(strays) else len(tokens.text)
        span = mender.held(at, floor, limit)
        if span is None:
            left.append(at)
        else:
            found.append(span)
        floor = span[1] if span else at + 1
    if len(left) == len(strays) and all(found[n][1] == pair.outer_end for n, pair in enumerate(pairs)):
        return pairs, strays
    return nest(tokens.text, found), left


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

    def held(self, at: int, floor: int, limit: int) -> Span | None:
        """What a mark without a partner held, between two offsets."""
        leans = lean(self.tokens.text, at)
        if leans > 0:
            end = self.unclosed(at, limit)
            return (at, end, "unclosed") if end is not None and self._within(at) == self._within(end - 1) else None
        start = self.unopened(at, floor) if leans < 0 else None
        return (start, at + 1, "unopened") if start is not None and self._within(start) == self._within(at) else None

    def shortened(self) -> Iterator[Span]:
        """The spans found so far; one that lost its closer ends where the reporter takes the word again."""
        tokens = self.tokens
        for pair in self.pairs:
            end = pair.outer_end
            if pair.damage == "unclosed":
                first = tokens.at(pair.start)
                ends = (tokens.ends[here - 1] for here in range(first + _SHORTEST, tokens.at(end)) if self.resumes(here))
                end = next(ends, end)
            yield pair.outer_start, end, pair.damage

    def unopened(self, at: int, floor: int) -> int | None:
        """Where the quotation began whose closer stands at an offset: after the colon or the إنّ of a cue, in the same sentence.

        Args:
            at: the closer.
            floor: the quotation begins no earlier.
        """
        tokens = self.tokens
        stop = tokens.at(at)
        for here in range(stop - 1, max(0, stop - _LONG), -1):
            if tokens.starts[here] < floor or here + 1 < stop and tokens.bits[here + 1] & _BREAK:
                return None
            led = here + 1 < stop and tokens.bits[here + 1] & COLON or tokens.words[here].classes & COMPLEMENTIZER
            if led and stop - here > _SHORTEST and self._reported(here):
                return tokens.starts[here + 1]
        return None

    def unclosed(self, at: int, limit: int) -> int | None:
        """Where the quotation ends whose opener stands at an offset: with its sentence, before the next report, or with the quotation inside it.

        Args:
            at: the opener.
            limit: the quotation ends no later.
        """
        tokens = self.tokens
        first = here = tokens.at(at)
        led = self._led(first)
        while here < min(len(tokens), first + _LONG) and tokens.starts[here] < limit:
            bits = tokens.bits[here]
            if here > first and bits & _BREAK or led and here - first >= _SHORTEST and self.resumes(here):
                return tokens.ends[here - 1] if led and here > first else None
            inner = self._pair_at(here)
            if inner is None:
                here += 1
                continue
            here = tokens.at(inner.outer_end)
            if here >= len(tokens) or tokens.bits[here] & (COMMA | _BREAK):
                return inner.outer_end if here - first > tokens.at(inner.outer_end) - tokens.at(inner.start) else None
        return None

    def resumes(self, here: int) -> bool:
        """Does the reporter take the word again: …، مضيفاً أن ; … وقال: ?"""
        tokens = self.tokens
        word, bits = tokens.words[here], tokens.bits[here]
        if not any(cue.form == "participle" and word.folded.endswith("ا") or cue.joined and bits & COMMA for cue in word.cues):
            return False
        for ahead in range(here + 1, min(len(tokens), here + 8)):
            if tokens.bits[ahead] & (COMMA | _BREAK):
                return False
            if tokens.bits[ahead] & COLON or tokens.words[ahead].classes & COMPLEMENTIZER or self._pair_at(ahead) is not None:
                return True
        return False

    def _led(self, first: int) -> bool:
        """Does a colon, an إنّ that a cue governs, or the cue itself stand right before a word?"""
        tokens = self.tokens
        if not first or tokens.bits[first] & _BREAK:
            return False
        before = tokens.words[first - 1]
        return bool(tokens.bits[first] & COLON) or bool(before.cues) or bool(before.classes & COMPLEMENTIZER) and self._reported(first - 1)

    def _reported(self, here: int) -> bool:
        """Does a cue govern an إنّ or a colon?"""
        tokens = self.tokens
        for back in range(here if tokens.words[here].cues else here - 1, max(-1, here - _REACH), -1):
            if tokens.bits[back + 1] & _BREAK or tokens.words[back].classes & COMPLEMENTIZER:
                return False
            if any("homograph" not in cue.remarks for cue in tokens.words[back].cues):
                return True
        return False

    def _pair_at(self, here: int) -> Pair | None:
        """The marked span that begins right before a word."""
        n = bisect_left(self._starts, self.tokens.ends[here - 1] if here else 0)
        return self.pairs[n] if n < len(self.pairs) and self.pairs[n].outer_start < self.tokens.starts[here] else None

    def _within(self, offset: int) -> int:
        """The innermost marked span that an offset lies in, or -1."""
        n = bisect_left(self._starts, offset) - 1
        while n >= 0 and self.pairs[n].outer_end <= offset:
            n = self.pairs[n].parent
        return n

"""One article laid out for the rules: its words, its marked spans, and where the one lies in the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from quoteattr.asides import asides
from quoteattr.datelines import datelines
from quoteattr.marks import Pair
from quoteattr.tokens import LINE, MARK, Tokens
from quoteattr.uses import FOREIGN
from quoteattr.vocabulary import Vocabulary
from quoteattr.words import BREAKER, COMPLEMENTIZER, DEFINITE, GIVEN, HONORIFIC, PREPOSITION, ROLE, Word

if TYPE_CHECKING:
    from quoteattr.subjects import Subject

_SHORT = 5
_NEIGHBOURS = 40
_FAR = 1500
_LATEST = 12
_LEAD = 200  # characters
_PARTICLE = COMPLEMENTIZER | PREPOSITION | BREAKER
_LEADS_TO_NAME = DEFINITE | GIVEN | HONORIFIC | ROLE


class Page:
    """The words and the marked spans of an article.

    Attributes:
        tokens: the words.
        pairs: the marked spans.
        spans: for each pair the index of its first word and of the one after its last.
        openings: words that begin a marked span.
        hard: indices of words before which stands a mark that no phrase can cross; the marks of short spans can be crossed (شركة «…» الدولية).
        subjects: finite cue to its subject, as far as was asked.
        spoken: cue of a quote to its speaker.
        verdicts: one past the last word of each span judged so far to what it is.
    """

    def __init__(self, tokens: Tokens[Word], pairs: list[Pair], strays: list[int], vocabulary: Vocabulary) -> None:
        self.tokens = tokens
        self.pairs = pairs
        self.vocabulary = vocabulary
        at = tokens.at
        self.spans = [(at(pair.start), at(pair.end)) for pair in pairs]
        self.openings = {first for first, _ in self.spans}
        self.hard: set[int] = {at(offset) for offset in strays}
        self._short: dict[int, int] = {}
        self._read_foreign()
        self._datelines = self._set_off_datelines()
        self.subjects: dict[int, Subject | None] = {}
        self.spoken: dict[int, Subject] = {}
        self.verdicts: dict[int, str] = {}
        self._quoted_from: list[int] = []
        self._quoted_to: list[int] = []
        for (first, last), pair in zip(self.spans, pairs, strict=True):
            if last - first > _SHORT or pair.damage == "unclosed":
                self.hard.add(first)
                self.hard.add(last)
            elif last > first:
                self._short[first] = last

    def _set_off_datelines(self) -> list[tuple[int, int]]:
        """A sentence begins after a dateline, as at the beginning of a line."""
        found = datelines(self.tokens, self.vocabulary.agencies, self.vocabulary.bylines)
        for _, last in found:
            self.tokens.bits[last] = self.tokens.bits[last] & MARK | LINE
        return found

    def _read_foreign(self) -> None:
        """Tell parts of foreign names from the words that are spelt like them: لويس فان جال، آن هيغو, not فإن، أن; الصيني لي تشيانغ, not قال لي."""
        words = self.tokens.words
        for spelling, name in self.vocabulary.foreign.items():
            if spelling not in self.tokens.text:
                continue
            found, at = self.vocabulary.words[spelling], -1
            for _ in range(words.count(found)):
                at = words.index(found, at + 1)
                if self._in_foreign_name(at, spelling):
                    words[at] = name
        self._read_syllables()

    def _read_syllables(self) -> None:
        """Tell what a tight hyphen ties to a name, or to a word that the lexicon does not know, from a particle: مون جيه-إن، لي-مينغ."""
        words, gaps = self.tokens.words, self.tokens.gaps
        at = -1
        for _ in range(gaps.count("-") if "-" in self.tokens.text else 0):
            at = gaps.index("-", at + 1)
            for here, beside in ((at - 1, at), (at, at - 1)):
                if 0 < at < len(words) and words[here].classes & _PARTICLE and not (words[beside].classes & ~GIVEN or words[beside].cues):
                    words[here] = self.vocabulary.syllables[words[here].folded]

    def _in_foreign_name(self, at: int, spelling: str) -> bool:
        """Does a word of a foreign name follow, one that the lexicon does not know, or another particle; and before لي a title or a name stand?"""
        words = self.tokens.words
        if self.tokens.spelling(at) != spelling or at + 1 >= len(words) or self.tokens.bits[at + 1]:
            return False
        after = words[at + 1]
        if after.classes & (~0 if spelling == "فان" else ~GIVEN) or after.cues:
            return bool(after.uses & FOREIGN)
        if words[at].classes & COMPLEMENTIZER:
            return True
        return at > 0 and not self.tokens.bits[at] and bool(words[at - 1].classes & _LEADS_TO_NAME) and not after.bare.endswith(("ه", "ها", "ا"))

    def lead(self, number: int) -> str:
        """What stands between the word before a marked span and its mark; of an ornament only its end, for a million marks in a row."""
        first, mark = self.spans[number][0], self.pairs[number].outer_start
        return self.tokens.text[max(self.tokens.ends[first - 1], mark - _LEAD) : mark] if first else ""

    def quoted_at(self, at: int) -> bool:
        """Does a short marked span begin at this word?"""
        return at in self._short

    def quoted_end(self, at: int) -> int:
        """One past the last word of the short span that begins at this word."""
        return self._short[at]

    def short_around(self, at: int) -> int:
        """One past the last word of the short marked span that a word lies in; where it lies in none, past all words."""
        ends = (self._short.get(start, 0) for start in range(max(0, at - _SHORT), at + 1))
        return next((end for end in ends if end > at), len(self.tokens) + 1)

    def addresses(self, at: int) -> bool:
        """Is a word that the lexicon does not know another word of the article with ل before it (لكيري beside كيري)?"""
        word = self.tokens.words[at]
        if word.classes or word.bare[:1] != "ل" or len(word.bare) < 5:
            return False
        return self.vocabulary.words[word.bare[1:]] in self._present

    @cached_property
    def _present(self) -> set[Word]:
        return set(self.tokens.words)

    def recurs(self, index: int) -> bool:
        """Does the text of a short marked span stand in marks elsewhere too?"""
        first, last = self.spans[index]
        words = self.tokens.words[first:last]
        near = self.spans[max(0, index - _NEIGHBOURS) : index] + self.spans[index + 1 : index + _NEIGHBOURS]
        return any(
            after - before == last - first and self.tokens.words[before] is words[0] and self.tokens.words[before:after] == words
            for before, after in near
        )

    def quotes_most(self) -> bool:
        """Do most of the last marked spans hold what somebody says, not names?"""
        latest = list(islice(reversed(self.verdicts.values()), _LATEST))
        said = sum(kind != "other" for kind in latest)
        return said >= 2 and said * 2 >= len(latest)

    @cached_property
    def dotless(self) -> bool:
        """Is final yeh written without dots, as in Egypt (فى، الذى)? Then على may be the name علي."""
        tokens = self.tokens
        within = self.vocabulary.words["في"]
        return any(tokens.plain(i) == "فى" for i, word in enumerate(tokens.words) if word is within)

    @cached_property
    def _role_indices(self) -> list[int]:
        return [i for i, word in enumerate(self.tokens.words) if word.classes & ROLE]

    def roles_near(self, at: int) -> list[int]:
        """Words that are titles, on both sides of a word, as far as one article reaches."""
        n = bisect_left(self._role_indices, at)
        return self._role_indices[max(0, n - 100) : n + 100]

    def occurrences(self, word: Word, near: int, most: int) -> list[int]:
        """Where a word stands, as far from a place as one article reaches.

        Args:
            word: the word.
            near: the place.
            most: how many to give, in order.
        """
        words = self.tokens.words
        found: list[int] = []
        at, stop = max(0, near - _FAR), near + _FAR
        try:
            while len(found) < most:
                found.append(words.index(word, at, stop))
                at = found[-1] + 1
        except ValueError:
            pass
        return found

    @cached_property
    def _asides(self) -> list[tuple[int, int]]:
        lines = sorted({*self.tokens.lines, *(last for _, last in self._datelines)})
        merged: list[tuple[int, int]] = []
        for first, last in sorted([*asides(self.tokens, lines, self.vocabulary.headings), *self._datelines]):
            if merged and first < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return merged

    def aside(self, at: int) -> bool:
        """Does a word stand among headlines of other articles, or in a dateline?"""
        n = bisect_right(self._asides, at, key=itemgetter(0)) - 1 if self._asides else -1
        return n >= 0 and at < self._asides[n][1]

    def marked(self, at: int) -> bool:
        """Does a mark stand before this word?"""
        return bool(self.tokens.bits[at] & MARK)

    def cue_places(self, at: int, reach: int) -> Iterator[int]:
        """The cues before a word, the nearest first: finite ones, those of accord, and all that introduce a quote.

        Args:
            at: the word.
            reach: how many to go back.
        """
        words, spoken = self.tokens.words, self.spoken
        for here in range(at - 1, max(-1, at - _FAR), -1):
            if words[here].reports or here in spoken:
                yield here
                reach -= 1
                if not reach:
                    return

    def speak(self, at: int, subject: Subject) -> None:
        """Remember who speaks by the cue at a word."""
        self.spoken[at] = subject

    def claim(self, first: int, last: int) -> None:
        """Remember that a range of words is somebody's speech: its verbs report nothing outside it."""
        self._quoted_from.append(first)
        self._quoted_to.append(last)

    def in_quote(self, at: int) -> bool:
        """Does a word lie in a quote found so far?"""
        n = bisect_right(self._quoted_from, at) - 1
        return n >= 0 and at < self._quoted_to[n]

"""The text that Stanza sees in the place of an article, and the way back from its offsets.

Vowel signs, tatweel and invisible controls are left out, since the models have hardly seen them. A quotation gives way to one neutral word, so
that its own verbs and names do not mix with those of the sentence that carries it. Each clause is a paragraph, which Stanza never joins to another.
"""

import re
from collections import deque
from collections.abc import Iterable

from quoteattr.engines import Request

#: What stands for a quotation: it can be the object of any cue.
NEUTRAL = "ذلك"
_PARAGRAPH = "\n\n"
_SIGNS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_CONTROLS = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_DROPPED = re.compile(rf"[\u0640{_SIGNS}{_CONTROLS}]+")
_BLANKS = re.compile(r"\s+")


class Carrier:
    """The text of an article for Stanza.

    Attributes:
        text: what Stanza is to read.
    """

    def __init__(self, request: Request) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []  # for each character of the text, where what it stands for begins and ends in the article
        self._ends: list[int] = []
        self._neutral: set[int] = set()
        self._blank = True
        quotations = deque(request.quotations)
        for start, end in request.clauses:
            at = start
            while quotations and quotations[0][0] < end:
                opening, closing = quotations.popleft()
                self._copy(request.text, at, opening)
                self._stand_in(opening, closing)
                at = closing
            self._copy(request.text, at, end)
            self._break(end)
        self.text = "".join(self._pieces)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the carrier's text stands in the article.

        Args:
            start: first character in :attr:`text`.
            end: one past the last; not before ``start`` + 1.

        Returns:
            Half open offsets in the article. Signs that were left out belong to the letter before them, a neutral word is its whole quotation.
        """
        return self._starts[start], self._ends[end - 1]

    def stands_in(self, start: int, end: int) -> bool:
        """Does a stretch of the carrier's text hold a word that stands for a quotation?"""
        return not self._neutral.isdisjoint(range(start, end))

    def _copy(self, text: str, start: int, end: int) -> None:
        for dropped_from, dropped_to in [*(match.span() for match in _DROPPED.finditer(text, start, end)), (end, end)]:
            self._letters(text, start, dropped_from)
            if self._ends and dropped_from > start and dropped_to > dropped_from:
                self._ends[-1] = dropped_to
            start = dropped_to

    def _letters(self, text: str, start: int, end: int) -> None:
        at = start
        for blank in [*_BLANKS.finditer(text, start, end), None]:
            until = blank.start() if blank else end
            if until > at:
                self._add(text[at:until], range(at, until), range(at + 1, until + 1))
                self._blank = False
            if blank:
                self._space(*blank.span())
                at = blank.end()

    def _stand_in(self, start: int, end: int) -> None:
        self._space(start, start)
        first = len(self._starts)
        self._add(NEUTRAL, [start] * len(NEUTRAL), [end] * len(NEUTRAL))
        self._neutral.update(range(first, len(self._starts)))
        self._blank = False
        self._space(end, end)

    def _space(self, start: int, end: int) -> None:
        """One blank for any number; none at the head of a paragraph."""
        if not self._blank:
            self._add(" ", [start], [end])
            self._blank = True

    def _break(self, at: int) -> None:
        if self._pieces and self._pieces[-1] != _PARAGRAPH:
            self._add(_PARAGRAPH, [at] * 2, [at] * 2)
            self._blank = True

    def _add(self, piece: str, starts: Iterable[int], ends: Iterable[int]) -> None:
        self._pieces.append(piece)
        self._starts.extend(starts)
        self._ends.extend(ends)

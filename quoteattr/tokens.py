"""Words with offsets and a folded spelling.

Folding takes away what Arabic writers leave out or add at will: vowel signs, tatweel, the hamza on or under alef, the dots of
final yeh, presentation forms and invisible controls. Nothing else is folded. A spelling is analysed once per process:
all its occurrences, and all spellings that fold alike, share one :class:`Word`.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from operator import itemgetter
from typing import Generic, TypeVar

import regex

_CONTROLS = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_SIGNS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_LETTERS = rf"\u0621-\u065f\w{_SIGNS}"  # the commonest first: a range is tested faster than \w
# One group: split() then gives gap, word, gap, word … gap, which add up to the text. Each alternative begins with a plain set, so that the
# next word, and whether a control goes on with it, is found by looking at single characters.
_WORD = re.compile(rf"([{_LETTERS}][{_LETTERS}]*(?:[{_CONTROLS}][{_CONTROLS}{_LETTERS}]*[{_LETTERS}]|))")
_DROPPED = regex.compile(r"[\p{Mn}\p{Cf}\u0640]+")
_UNFOLDED = re.compile("[ءؤئ-غف-وي]*").fullmatch  # letters that stay as they are
_FOLDED: dict[int, int | None] = {code: code for code in range(0x20, 0x700)}  # a letter that is missing costs translate() an exception
_FOLDED.update(str.maketrans("أإآٱىیکگ", "ااااييكك"))
_FOLDED.update(dict.fromkeys(map(ord, "".join(_DROPPED.findall("".join(map(chr, (*range(0xD800), *range(0xE000, 0x10000)))))))))

# What a gap between two words can hold, as bits.
COMMA, COLON, STOP, LINE, MARK, BRACKET, DASH = 1, 2, 4, 8, 16, 32, 64
END = STOP | LINE  # of a sentence
_BITS = {
    c: bit
    for chars, bit in (
        ("،,", COMMA),
        (":：", COLON),
        (".؟?!…؛;۔", STOP),
        ("\n\r\u2028\u2029\x0b\x0c\x85", LINE),
        ('«»“”"″„‟‹›', MARK),
        ("()[]{}", BRACKET),
        ("-–—@", DASH),  # an account stands beside a name like a name after a dash
    )
    for c in chars
}

# No paragraph begins with a comma or ends with an opening mark: a link set on a line of its own.
_INSIDE_LINE = re.compile(r"[^\n.!?؟…؛]*\n[^\S\n]*[،,:)\]»”][^\n]*|[^\n]*[«“(]\r?\n[^\n]*").fullmatch
# Dots that end no sentence: at the beginning of a quotation, and at the end of one after which the sentence goes on.
_NO_STOPS = (
    re.compile(r"([«“„‹]\s*|(?:^|[\s:])\")(?:\.\.+|…)(?=\S*$)"),
    re.compile(r"^(?:\.\.+|…)\s*([»”\"]\s*)(?=[،,]|$)"),
)
_ORDINARY = 80  # characters; a longer gap is an ornament, and to look ahead in it would take the square of its length
_LEADS_ON = frozenset(
    ("إن", "أن", "ان", "بأن", "لأن", "أنه", "أنها", "أو", "التي", "التى", "الذي", "الذى", "الذين")
    + ("في", "فى", "من", "إلى", "الى", "على", "علي", "عن", "مع", "ب", "ل", "ك", "عبر", "خلال", "حول", "بين")
)  # no paragraph ends with them

_CACHE_LIMIT = 400_000
_CHUNK = 20_000  # characters


def fold(text: str) -> str:
    """Fold a spelling; see the module. ``fold("أكّـدَ") == "اكد"``.

    Args:
        text: any string.

    Returns:
        The folded string; its length may differ.
    """
    if text.isascii() or _UNFOLDED(text):
        return text
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    return text.translate(_FOLDED)


Analysed = TypeVar("Analysed")


class Cache(dict[str, Analysed], Generic[Analysed]):
    """A bounded memory of what a function makes of a string."""

    def __init__(self, analyse: Callable[[str], Analysed]) -> None:
        super().__init__()
        self.analyse = analyse

    def __missing__(self, key: str) -> Analysed:
        if len(self) >= _CACHE_LIMIT:
            self.clear()
        made = self.analyse(key)
        if len(key) <= 64:
            self[key] = made
        return made

    def all(self, keys: list[str]) -> list[Analysed]:
        """What the function makes of each of many strings."""
        if len(keys) < 2:
            return [self[key] for key in keys]
        return list(itemgetter(*keys)(self))  # half the time of a comprehension


def _gap_bits(gap: str) -> int:
    if gap == "-":
        return 0  # بيير-إيف
    bits = 0
    for char in set(_pauses(gap)):
        bits |= _BITS.get(char, 0)
    return bits & ~LINE if bits & LINE and _INSIDE_LINE(gap) else bits


def _pauses(gap: str) -> str:
    """A gap without the dots that end no sentence: «...نص» ; «نص…»، مضيفا."""
    if len(gap) <= _ORDINARY and (".." in gap or "…" in gap):
        for dots in _NO_STOPS:
            gap = dots.sub(r"\1", gap)
    return gap


_GAPS: Cache[int] = Cache(_gap_bits)
_GAPS[" "] = 0


_Part = tuple[list[int], list[int], list[str], list[Analysed], list[int]]


def _part(text: str, offset: int, words: Cache[Analysed]) -> _Part[Analysed]:
    """Starts, ends, gaps, words and bits of a text that lies at an offset."""
    pieces = _WORD.split(text)
    offsets = list(accumulate(map(len, pieces), initial=offset))
    gaps = pieces[0::2]
    return offsets[1:-1:2], offsets[2::2], gaps, words.all(pieces[1::2]), _GAPS.all(gaps)


def _whole(text: str, words: Cache[Analysed]) -> _Part[Analysed]:
    """A long text line by line, so that its words are looked up while they are at hand."""
    whole = _part("", 0, words)
    start = 0
    while start < len(text):
        end = text.find("\n", start + _CHUNK) + 1 or len(text)
        part = _part(text[start:end], start, words)
        gap = whole[2].pop() + part[2][0]  # of the line end and what follows
        part[2][0], part[4][0] = gap, _GAPS[gap]
        whole[4].pop()
        for all_, more in zip(whole, part, strict=True):
            all_ += more  # type: ignore[operator]
        start = end
    return whole


class Tokens(Generic[Analysed]):
    """The words of a text.

    Attributes:
        text: the text.
        words: each word's analysis.
        starts, ends: code point offsets of each word.
        gaps: what stands before each word, and after the last (one more than there are words).
        bits: what each gap holds: COMMA, COLON, STOP, LINE, MARK, BRACKET, DASH.
        lines: the gaps that hold LINE, in order.
    """

    __slots__ = ("text", "words", "starts", "ends", "gaps", "bits", "lines")

    def __init__(self, text: str, words: Cache[Analysed]) -> None:
        """Cut a text into words.

        Args:
            text: the text.
            words: the cache that analyses a spelling.
        """
        self.text = text
        self.starts, self.ends, self.gaps, self.words, self.bits = _part(text, 0, words) if len(text) <= _CHUNK else _whole(text, words)
        self.lines = [position for position, bits in enumerate(self.bits) if bits & LINE]
        self._mend_stops()
        self._mend_lines()

    def __len__(self) -> int:
        return len(self.words)

    def spelling(self, at: int) -> str:
        """A word as it stands in the text."""
        return self.text[self.starts[at] : self.ends[at]]

    def plain(self, at: int) -> str:
        """A word as it is spelt, without vowel signs and tatweel: على and علي, which fold alike, differ here."""
        return _DROPPED.sub("", self.spelling(at))

    def at(self, offset: int) -> int:
        """Index of the first word that starts at or after a code point offset."""
        return bisect_left(self.starts, offset)

    def _mend_stops(self) -> None:
        """A dot in a number or after an initial ends no sentence: 8.1، د. محمد."""
        gaps, bits = self.gaps, self.bits
        position = 0
        last = len(self)
        try:
            while True:
                position = bits.index(STOP, position) + 1
                if 1 < position <= last and gaps[position - 1][0] == ".":
                    before = self.spelling(position - 2)
                    tight = gaps[position - 1] == "."
                    if (
                        len(before) < 5
                        and len(fold(before)) == 1
                        and before[0].isalpha()
                        or tight
                        and before[-1].isdigit()
                        and self.text[self.starts[position - 1]].isdigit()
                    ):
                        bits[position - 1] = 0
        except ValueError:
            return

    def _mend_lines(self) -> None:
        """A line end after a preposition ends no paragraph: a link set on a line of its own."""
        bits = self.bits
        for position in self.lines:
            if bits[position] & ~MARK == LINE and self._inside_paragraph(position):
                bits[position] &= ~LINE
        self.lines = [position for position in self.lines if bits[position] & LINE]

    def _inside_paragraph(self, position: int) -> bool:
        """Does a gap that is a line end alone, or that with a mark, stand after a preposition?"""
        alone = self.gaps[position].replace("\r", "").strip(' «"“') == "\n"
        return alone and 0 < position < len(self) and self.spelling(position - 1) in _LEADS_ON

"""The clause that leads up to a marked span: what reports it, and how the span hangs on it.

Reading goes backwards from the opening mark, because the nearest cue governs: a colon, إنّ or بـ next to the mark, the words
between, the cue, and no further than the sentence or the quote before.
"""

from typing import NamedTuple

from quoteattr.page import Page
from quoteattr.tokens import BRACKET, COLON, COMMA, LINE, MARK, STOP
from quoteattr.words import (
    ADVERB,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    NAMING,
    OPENS_PHRASE,
    ORGANISATION,
    PREPOSITION,
    PRONOMINAL,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_REACH = 70
_ENDS = STOP | LINE  # what ends a sentence
_STOPS = frozenset(".؟?!…؛;\n\r\u2028\u2029")
_NEVER_BEFORE_VERBS = {"بن", "ابن", "ابو", "ال", "عبد", "في", "من", "الي", "علي", "عن", "بين", "مع", "لدي", "نحو", "ضد", "حول", "خلال", "عدم"}
_TAKEN_UP = {"ما", "من", "بما", "مما", "فيما", "التي", "الذي", "لما", "عما", "الذين"}
_IMPERSONAL = {"يذكر", "ويذكر", "يشار", "ويشار"}
_RESUMING = {"كما", "هكذا", "هذا", "بهذا", "ما", "وهو", "وهذا", "بهذه", "الكلمات", "العبارة"}
_NOT_REPORTING = {"لان", "كان", "وكان"}


class Cue(NamedTuple):
    """A cue where it stands."""

    first: int
    last: int
    word: CueWord


class Clause(NamedTuple):
    """A marked span and what leads up to it.

    Attributes:
        page: the article.
        number: which of its pairs.
        first, last: word range of the span.
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
    floor: int
    colon: bool
    opens: bool
    complementizer: int
    cue: Cue | None
    previous: int
    inside: bool

    @property
    def size(self) -> int:
        """How many words the span holds."""
        return self.last - self.first

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
        if self.opens:
            return None
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
    lead = tokens.text[tokens.ends[first - 1] : pair.outer_start] if first > bottom else "\n"
    colon = ":" in lead or "：" in lead
    if first <= bottom or (not colon and not _STOPS.isdisjoint(lead)):
        return Clause(page, number, first, last, first, False, True, -1, None, _quote_before(page, first, quotes), pair.parent >= 0)
    floor, complementizer, cue, previous = _walk(page, first, bottom, colon, quotes)
    cue = _under_accord(page, floor, first, cue)
    return Clause(page, number, first, last, floor, colon, False, complementizer, cue, previous, pair.parent >= 0)


def _under_accord(page: Page, floor: int, first: int, cue: Cue | None) -> Cue | None:
    """وحسب المنظمة، فإن الوضع يؤكد أن …: what stands under the accord is all its source's."""
    words, bits = page.tokens.words, page.tokens.bits
    if cue is None or cue.word.form != "verb" or cue.first <= floor or cue.word.joined or not words[floor].classes & OPENS_PHRASE:
        return cue
    phrase = accord_at(page, floor, first)
    if phrase is None or "back" in phrase.word.remarks:
        return cue
    comma = next((here for here in range(phrase.last, min(cue.first, phrase.last + 12)) if bits[here] & COMMA), -1)
    if comma > 0 and words[comma].folded in ("فان", "فانه", "فانها", "ان", "انه", "انها"):
        return phrase
    return cue


def _quote_before(page: Page, first: int, quotes: dict[int, int]) -> int:
    """A quote that ends right where this span begins: speech over several paragraphs."""
    return quotes.get(first, -1)


def _walk(page: Page, first: int, bottom: int, colon: bool, quotes: dict[int, int]) -> tuple[int, int, Cue | None, int]:
    words, bits = page.tokens.words, page.tokens.bits
    complementizer = first if first < len(words) and words[first].classes & COMPLEMENTIZER else -1
    fallback: Cue | None = None
    at = first - 1
    lowest = max(bottom, first - _REACH)
    while at >= lowest:
        if at + 1 in quotes and at + 1 < first:
            return at + 1, complementizer, fallback, quotes[at + 1]
        word = words[at]
        if word.signals:
            if word.classes & COMPLEMENTIZER and complementizer in (-1, first) and word.folded not in _NOT_REPORTING:
                complementizer = at
            cue = _cue_at(page, at, first, complementizer, colon)
            if cue is not None:
                weak = "noun" in cue.word.remarks or cue.word.form == "accord" and word.folded not in ("نقلا", "علي", "ونقلا", "بلسان")
                if not weak and names_so(words, cue) and first - at <= 9:
                    return _clause_start(page, at, lowest, quotes), complementizer, cue, -1
                at_mark = colon and first - cue.last <= 0
                if not weak and (at_mark or not _relative(words, bits, at)) and not _asyndetic(page, at, cue, colon, lowest):
                    return _clause_start(page, at, lowest, quotes), complementizer, cue, -1
                fallback = fallback or cue
        if bits[at] & _ENDS:
            return at, complementizer, fallback, quotes.get(at, -1)
        at -= 1
    if at + 1 in quotes:
        return at + 1, complementizer, fallback, quotes[at + 1]
    return lowest, complementizer, fallback, -1


def _clause_start(page: Page, at: int, lowest: int, quotes: dict[int, int]) -> int:
    bits = page.tokens.bits
    while at > lowest and not bits[at] & _ENDS and at not in quotes:
        at -= 1
    return at


def _relative(words: list[Word], bits: list[int], at: int) -> bool:
    """Is the cue the verb of a relative clause (الذي قال)?"""
    back = at - 1
    while back >= 0 and not bits[back + 1] and words[back].folded in ("قد", "كان", "كانت", "لم", "لا"):
        back -= 1
    if back < 0 or bits[back + 1]:
        return False
    return bool(words[back].classes & RELATIVE) and words[back].folded != "حيث" or words[back].folded in ("ما", "بما", "مما", "وهو", "وهي", "وهم")


def names_so(words: list[Word], cue: Cue) -> bool:
    """ما سماه، التي اعتبرها، من وصفتهم: a verb of naming that takes up what stands before it."""
    before = words[cue.first - 1].folded if cue.first else ""
    return cue.word.act == "describe" and cue.word.form == "verb" and words[cue.first].folded.endswith(("ه", "ها", "هم")) and before in _TAKEN_UP


def _asyndetic(page: Page, at: int, cue: Cue, colon: bool, lowest: int) -> bool:
    """Is the cue the verb of a relative clause without الذي, with a cue of its own before it: قال في كلمة أذاعها التلفزيون: «…»?"""
    words, bits = page.tokens.words, page.tokens.bits
    if cue.word.form != "verb" or cue.word.joined or bits[at] or at == lowest:
        return False
    before = words[at - 1].classes
    indefinite = before & (GROUP | COMMON | ROLE) and not before & (DEFINITE | GIVEN | FUNCTION)
    if not (words[at].folded.endswith(("ها", "ه")) and colon or indefinite):
        return False
    for here in range(at - 1, max(lowest, at - 20) - 1, -1):
        if words[here].classes & COMPLEMENTIZER or bits[here + 1] & (STOP | LINE):
            return False
        if (verb := words[here].verb) is not None and "homograph" not in verb.remarks:
            return True
    return False


def _cue_at(page: Page, at: int, first: int, complementizer: int, colon: bool) -> Cue | None:
    """The cue that begins at a word, if it can govern the span that begins at ``first``."""
    words = page.tokens.words
    word = words[at]
    if word.classes & OPENS_PHRASE:
        phrase = accord_at(page, at, first)
        if phrase is not None:
            return phrase if first - at <= 14 else None
    if not word.cues or word.folded in page.vocabulary.called and (at + 1 >= len(words) or not page.tokens.bits[at + 1]):
        return None
    best: CueWord | None = None
    for cue in word.cues:
        if _governs(page, at, first, complementizer, colon, cue) and (best is None or "homograph" in best.remarks):
            best = cue
    return Cue(at, at + 1, best) if best else None


def _governs(page: Page, at: int, first: int, complementizer: int, colon: bool, cue: CueWord) -> bool:
    words, bits = page.tokens.words, page.tokens.bits
    distance = first - at
    before_classes = words[at - 1].classes if at else 0
    if cue.form == "masdar":
        if "noun" in cue.remarks:
            return (colon and distance <= 4) or (words[at].folded.endswith("قول") and 1 < distance <= 8)
        if cue.lemma == "قال":
            return distance <= 12
        return complementizer == at + 1 or (distance == 1 and colon) or (distance == 1 and at > 0 and words[at].folded[0] == "ب")
    if at + 1 < len(words) and words[at + 1].folded in ("عدم", "الكشف") and cue.act in ("call", "object"):
        return False  # طلب عدم ذكر اسمه
    if "document" in cue.remarks:
        return at + 1 < first and words[at + 1].folded in ("في", "فيه", "فيها", "علي")
    if cue.form == "participle":
        if at and not bits[at] and before_classes & PREPOSITION:
            return False  # من مدينة
        if cue.act == "call" and words[at].folded.endswith("ة") and not bits[at] and before_classes & DEFINITE:
            return False  # الحكومة مطالبة بأن «…»: a predicate
        if words[at].classes & COMMON and "strong" not in cue.remarks and words[at].folded.endswith("ا") and not bits[at]:
            return False
        if words[at].classes & (NAMING | ROLE | COMMON | ORGANISATION | GROUP) and not words[at].folded.endswith("ا"):
            return 0 < complementizer - at <= 3 or distance == 1 or bool(bits[at] & COMMA)
        return "homograph" not in cue.remarks or complementizer >= 0 or (colon and distance <= 8) or distance == 1
    before = words[at - 1].classes if at else FUNCTION
    if at and not bits[at] and words[at - 1].folded in _NEVER_BEFORE_VERBS and not (words[at - 1].folded == "من" and words[at].folded[-1] in "هم"):
        return False
    if cue.form == "verb" and names_so(words, Cue(at, at + 1, cue)) and distance <= 9:
        return True
    if words[at].folded in _IMPERSONAL and 0 < complementizer - at <= 2 and complementizer != first:
        return False
    if words[at].classes & GIVEN and not cue.joined and before & GIVEN:
        return False
    if words[at].classes & PREPOSITION and not cue.joined and not (at == 0 or bits[at] & (STOP | LINE) or before & ADVERB):
        return False
    if "homograph" not in cue.remarks:
        return True
    heads_clause = bool(cue.joined) or at == 0 or bits[at] != 0 or bool(before & (BREAKER | RELATIVE | COMPLEMENTIZER | ADVERB))
    if cue.lemma == "بين" and words[at].folded in ("بين", "وبين"):
        return complementizer > at and heads_clause and complementizer - at <= 8
    near = complementizer > at and complementizer - at <= (32 if cue.joined or bits[at] else 14) or (colon and distance <= 40)
    after_subject = at > 0 and not bits[at] and not before & FUNCTION and (not before & COMMON or bool(before & DEFINITE))
    if near:
        return heads_clause or (distance <= 14 and after_subject)
    following = words[min(at + 1, len(words) - 1)]
    if (
        distance > 1
        and following.classes & ~(HEAD | GIVEN) == following.classes
        and following.folded.endswith(("ه", "ها", "هم"))
        and not following.classes & FUNCTION
    ):
        return False  # ويبلغ عددهم
    return heads_clause and not before & COMPLEMENTIZER and distance <= (9 if before & ADVERB and following.classes & HEAD else 6)


def accord_at(page: Page, at: int, stop: int) -> Cue | None:
    """The phrase of accord that begins at a word: بحسب، على حد قوله."""
    words = page.tokens.words
    following = words[at + 1].folded if at + 1 < stop else ""
    for phrase, back in page.vocabulary.phrases[words[at].folded]:
        last = at + len(phrase)
        if len(phrase) > 1 and (phrase[1] != following or last > stop or len(phrase) > 2 and words[at + 2].folded != phrase[2]):
            continue
        if last <= stop:
            text = " ".join(page.tokens.spelling(here) for here in range(at, last))
            return Cue(at, last, CueWord(text, "accord", "say", None, "s", "", frozenset({"back"} if back else ())))
    return None


def cue_after(page: Page, at: int) -> Cue | None:
    """The cue that follows a closed span and belongs to it: «…»، قال الوزير.

    A participle, a verb joined by و, and a verb that introduces a further quotation of its own belong to what comes next.
    """
    tokens = page.tokens
    if at >= len(tokens) or tokens.bits[at] & (STOP | LINE | COLON | BRACKET):
        return None
    word = tokens.words[at]
    if word.classes & OPENS_PHRASE:
        return accord_at(page, at, len(tokens))
    for _ in range(3):
        if word.folded not in _RESUMING or at + 1 >= len(tokens) or tokens.bits[at + 1]:
            break
        at += 1
        word = tokens.words[at]
    if word.verb is None or word.verb.joined or "homograph" in word.verb.remarks or "relay" in word.verb.remarks:
        return None
    for here in range(at + 1, min(len(tokens), at + 24)):
        bits = tokens.bits[here]
        if bits & (STOP | LINE):
            break
        if bits & COLON or tokens.words[here].classes & COMPLEMENTIZER or (bits & MARK and here in page.hard and not bits & COMMA):
            return None
        if bits & COMMA:
            break
    return Cue(at, at + 1, word.verb)

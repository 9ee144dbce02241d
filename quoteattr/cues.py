"""Cues where they stand in an article: words that report, and phrases of accord."""

from typing import NamedTuple

from quoteattr.inflection import POSSESSORS, Number
from quoteattr.page import Page
from quoteattr.records import Gender
from quoteattr.tokens import BRACKET, COLON, COMMA, LINE, MARK, STOP
from quoteattr.uses import BETWIXT, LOOKS_BACK, TAKEN_UP, WRITTEN_IN
from quoteattr.words import COMPLEMENTIZER, DEFINITE, FUNCTION, GIVEN, HEAD, HONORIFIC, OPENS_PHRASE, ROLE, CueWord, Word

_NEEDS_MORE = frozenset(("that", "speech", "by", "document", "object"))


class Cue(NamedTuple):
    """A cue where it stands."""

    first: int
    last: int
    word: CueWord


def names_so(words: list[Word], cue: Cue) -> bool:
    """ما سماه، التي اعتبرها، من وصفتهم: a verb of naming that takes up what stands before it."""
    if cue.word.act != "describe" or cue.word.form != "verb" or not cue.first or not words[cue.first - 1].uses & TAKEN_UP:
        return False
    return words[cue.first].folded.endswith(("ه", "ها", "هم"))


def accord_at(page: Page, at: int, stop: int) -> Cue | None:
    """The phrase of accord that begins at a word: بحسب، على حد قوله."""
    words, phrases = page.tokens.words, page.vocabulary.phrases
    first, following = words[at].folded, words[at + 1].folded if at + 1 < stop else ""
    for phrase, back in (*phrases.get((first, following), ()), *phrases.get((first, ""), ())):
        last = at + len(phrase)
        if last > stop or len(phrase) > 2 and words[at + 2].folded != phrase[2]:
            continue
        if phrase[-1] != "ما" or len(phrase) > 2 or _tells(page, at, last):
            text = " ".join(page.tokens.spelling(here) for here in range(at, last))
            gender, number = _owner(words[last - 1].folded) if back else (None, "s")
            return Cue(at, last, CueWord(text, "accord", "say", gender, number, "", frozenset({"back"} if back else ())))
    return None


def _tells(page: Page, at: int, last: int) -> bool:
    """Does a verb of its own clause follow على ما: «…»، على ما | قال الوزير, but not رد على ما | قال الوزير, nor على ما يبدو?"""
    return bool(page.tokens.bits[at]) and last < len(page.tokens) and page.tokens.words[last].verb is not None


def _owner(folded: str) -> tuple[Gender | None, Number]:
    """Whom the pronoun of a word means: قوله، تعبيرها، عنهم."""
    return next(((gender, number) for suffix, gender, number in reversed(POSSESSORS) if folded.endswith(suffix)), (None, "s"))


def cue_after(page: Page, at: int) -> Cue | None:
    """The cue that follows a closed span and belongs to it: «…»، قال الوزير.

    A participle, a verb joined by و, and a verb that introduces a further quotation of its own belong to what comes next.
    """
    tokens = page.tokens
    if at >= len(tokens) or tokens.bits[at] & (LINE | COLON | BRACKET) or tokens.bits[at] & STOP and not points_back(page, at):
        return None
    word = tokens.words[at]
    if word.classes & OPENS_PHRASE:
        phrase = accord_at(page, at, len(tokens))
        if phrase is not None or not word.uses & LOOKS_BACK:
            return phrase
    told = word
    for _ in range(3):
        if not word.uses & LOOKS_BACK or at + 1 >= len(tokens) or tokens.bits[at + 1]:
            break
        at += 1
        word = tokens.words[at]
    written = word is not told and _written(page, at)
    if word.verb is None or word.verb.joined or "relay" in word.verb.remarks:
        return None
    if "homograph" in word.verb.remarks and not written and not _by_whom(page, at):
        return None
    if told.classes & OPENS_PHRASE and "object" in word.verb.remarks:
        return None  # «…»، كما | تقول الخبيرة, but not كما | يدعو الدول
    return None if _introduces(page, at) else Cue(at, at + 1, word.verb)


def _written(page: Page, at: int) -> bool:
    """Does a verb say where the words stand: «…»، كما | ورد في البيان?"""
    verb, following = page.tokens.words[at].verb, page.tokens.words[min(at + 1, len(page.tokens) - 1)]
    return verb is not None and "document" in verb.remarks and bool(following.uses & WRITTEN_IN)


def _by_whom(page: Page, at: int) -> bool:
    """Does who says it stand right after a verb that is also a common word: «…»، كتب | الوزير, but not «…»، بين | الوزير ونائبه?"""
    word, following = page.tokens.words[at], page.tokens.words[min(at + 1, len(page.tokens) - 1)]
    verb = word.verb
    if (
        verb is None
        or verb.remarks & _NEEDS_MORE
        or word.uses & BETWIXT
        or page.quoted_at(at)
        or at + 1 >= len(page.tokens)
        or page.tokens.bits[at + 1]
    ):
        return False
    body = following.classes & HEAD and following.classes & DEFINITE
    return bool(body or following.classes & (ROLE | HONORIFIC | GIVEN)) and not following.proclitic


def points_back(page: Page, at: int) -> bool:
    """Does a sentence of its own say who said the one before: «…».. هكذا قال الوزير ; «…». هذا ما أكده الوزير?"""
    words = page.tokens.words
    if at + 2 >= len(words) or page.tokens.bits[at + 1]:
        return False
    dots = page.tokens.gaps[at].rstrip().endswith(("..", "…"))
    if dots and words[at].classes & OPENS_PHRASE and words[at].proclitic != "و":
        return True  # «…».. حسب | الأم
    if _by_whom(page, at):
        return dots  # «…».. تقول | الأم
    return words[at].folded == "هكذا" or words[at].folded == "هذا" and words[at + 1].folded == "ما"


def retold(page: Page, at: int) -> int | None:
    """The verb that says who put it so: «…»، هكذا | لخص الوزير ; بهذه الكلمات البسيطة، | بدأت الأم ; هذه الكلمات | قالها الحارس.

    Args:
        page: the article.
        at: the first word after the quote.
    """
    words, bits, spans = page.tokens.words, page.tokens.bits, page.vocabulary.spans
    if words[at].folded == "هذا" and points_back(page, at):
        return at + 2 if words[at + 2].verb is not None and not bits[at + 2] else None  # هذا ما | توصل إليه الباحثون
    so = words[at].folded in spans.so_said
    here = at + 1 if so else next((one for one in range(at, min(len(words), at + 5)) if words[one].folded not in spans.these), len(words))
    stop = min(len(words) - 1, here + 4)
    if here >= stop or here > at and bits[here] or bits[at] & LINE:
        return None
    if words[here].folded.removeprefix("ال") in spans.utterances:
        if not so:
            return None if bits[at] & COLON else _recalled(page, here, stop)
        here += 1
        while here < stop and words[here].classes & DEFINITE and not bits[here]:
            here += 1  # بهذه الكلمات | البسيطة
        if here >= stop or bits[here] & ~COMMA:
            return None
    elif words[at].folded != "هكذا":
        return None
    word = words[here]
    being = word.folded in spans.being and page.tokens.plain(here)[-1] != "أ"  # هكذا بدا المشهد, but هكذا | بدأ الوزير
    return None if being or word.classes & FUNCTION and word.verb is None else here


def _recalled(page: Page, noun: int, stop: int) -> int | None:
    """The verb that takes up a noun for what was said: رسالة مختصرة | كتبها سامي، شعار | رفعه العمال، آخر كلمات نطق | بها."""
    words, spans = page.tokens.words, page.vocabulary.spans
    for here in range(noun + 1, stop + 1):
        folded = words[here].folded
        if page.tokens.bits[here] & (STOP | LINE | MARK | COLON):
            return None
        verb = words[here - 1] if folded in ("به", "بها") else page.vocabulary.words[folded.removesuffix("ا").removesuffix("ه")]
        if folded.endswith(("ه", "ها")) and (verb.folded in spans.uttering or verb.verb is not None and "that" not in verb.verb.remarks):
            return here
    return None


def _introduces(page: Page, at: int) -> bool:
    """Does a verb lead to a further quotation, by إنّ, a colon or a mark?"""
    tokens = page.tokens
    for here in range(at + 1, min(len(tokens), at + 24)):
        bits = tokens.bits[here]
        if bits & (STOP | LINE):
            return False
        if bits & COLON or tokens.words[here].classes & COMPLEMENTIZER or (bits & MARK and here in page.hard and not bits & COMMA):
            return True
        if bits & COMMA:
            return False
    return False

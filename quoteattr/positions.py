"""The subject that its place alone shows: right after a verb that can have nothing else there."""

from quoteattr.agreement import alike
from quoteattr.inflection import THIRD_PERSON
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.persons import nunated, verb_like
from quoteattr.phrases import Mention
from quoteattr.tokens import BRACKET, COLON, COMMA, LINE, MARK, STOP
from quoteattr.uses import TO_US
from quoteattr.words import (
    ACTION,
    ADVERB,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    HEAD,
    MONTH,
    NAMING,
    NUMBER,
    OWNED,
    PREPOSITION,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_NO_NAME = FUNCTION | HEAD | ACTION | NUMBER
_TAKES_OBJECT = frozenset({"object", "addressee"})
_LONGEST = 5


def alone(page: Page, at: int, stop: int, cue: CueWord) -> Mention | None:
    """One word after the verb that heads no phrase by itself, but ends a name that the article has, or إنّ follows: قال هيكل إن."""
    tokens, name = page.tokens, at + 1
    if name + 1 >= min(stop + 2, len(tokens)) or tokens.bits[name] or tokens.bits[name + 1] & ~(COLON | MARK | COMMA):
        return None
    word, following = tokens.words[name], tokens.words[name + 1]
    never = _NO_NAME & ~MONTH if word.classes & GIVEN else _NO_NAME  # أحمد رمضان … قال رمضان
    if word.classes & never or word.proclitic not in ("", "ك", "ب") or word.cues or nunated(page, name):
        return None
    whole = fullest(page, name, name + 1)
    closed = tokens.bits[name + 1] or following.classes & (COMPLEMENTIZER | PREPOSITION | ADVERB) or following.proclitic in ("ل", "ب")
    if closed and whole != (name, name + 1) and tokens.words[whole[0]].classes & GIVEN:
        return Mention(name, name + 1, (name, name + 1), None, "name", None)
    if word.proclitic == "ب" or not reported_after(page, name + 1) or "strong" not in cue.remarks or cue.remarks & _TAKES_OBJECT:
        return None
    if word.bare.endswith(("ا", *THIRD_PERSON)) or word.bare.endswith("ة") and not word.classes & DEFINITE:
        return None  # أكد | ضرورة أن
    return Mention(name, name + 1, (name, name + 1), None, "document" if word.classes & DEFINITE else "name", None)


def placed(page: Page, at: int, stop: int, cue: CueWord) -> Mention | None:
    """What stands between a verb without an object and the end of its phrase, whatever its words: قالت الحديقة «…»، قال أورث هيدريك، نائب الرئيس.

    Before إنّ the same holds for other verbs: أوضح المجلس العام أن.
    """
    first, count = at + 1, len(page.tokens)
    without = "intransitive" in cue.remarks
    if not (without or "strong" in cue.remarks and not cue.remarks & _TAKES_OBJECT) or first >= min(stop, count) or page.tokens.bits[first]:
        return None
    word = page.tokens.words[first]
    last = _phrase_end(page, first) if _nominative(page, first, cue) else None
    if last is None:
        return None
    that = last < count and not page.tokens.bits[last] and page.tokens.words[last].classes & COMPLEMENTIZER
    if not without and not (that and word.classes & DEFINITE):
        return None
    annexed = last > first + 1 and page.tokens.words[first + 1].classes & DEFINITE and word.classes & (COMMON | NAMING)
    if word.classes & DEFINITE or annexed:
        return _described(first, last, word)
    surname = last > first + 1 and not page.tokens.words[first + 1].classes & ~GIVEN
    if word.classes & (COMMON | DOCUMENT) and not surname and not _titled(page, last):
        return None  # قال قائل, but قال فيل روبرتسون
    return Mention(first, last, (first, last), None, "name", None)


def _described(first: int, last: int, word: Word) -> Mention:
    """A phrase of common nouns: a body if it is feminine (الحديقة، خلية الإعلام) or a gathering, else a person (جار الضحية، الدنماركية)."""
    alone = last == first + 1 and word.bare.endswith("ية")
    if word.classes & (NAMING | DOCUMENT) or word.bare.endswith(("ة", "ات")) and not alone:
        return Mention(first, last, (first, last), None, "organisation", None)
    return Mention(first, last, None, (first, last), "role", None)


def _nominative(page: Page, at: int, cue: CueWord) -> bool:
    """Can a word be the subject: neither an adverb, somebody spoken to nor what is said (قال كلاما), and of the verb's gender?"""
    word = page.tokens.words[at]
    if word.classes & (FUNCTION | NUMBER) or word.uses & TO_US or word.proclitic or word.cues or nunated(page, at):
        return False
    if not word.classes & COMMON and (verb_like(word.bare) or word.bare[0] == "ل" or word.bare[-1] == "ت" or page.addresses(at)):
        return False
    if word.bare.endswith(("ا", "ها", "هم", "ته")) or word.classes & OWNED or len(word.bare) < 3:
        return False
    if word.bare.endswith("ة"):
        return alike(cue.gender, "f") and bool(word.classes & DEFINITE or page.tokens.words[at + 1].classes & DEFINITE)
    return cue.gender != "f" or not word.classes & COMMON or word.bare.endswith("ات")


def _phrase_end(page: Page, first: int) -> int | None:
    """Where a phrase ends: at a comma, a colon, a bracket, marks, a preposition or إنّ. None where other words go on."""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(first + 1, min(len(words), first + _LONGEST)):
        if bits[here]:
            return here if bits[here] & (COMMA | COLON | BRACKET | MARK) and not bits[here] & (STOP | LINE) else None
        if words[here].classes & GIVEN:
            continue
        if words[here].classes & (PREPOSITION | COMPLEMENTIZER | RELATIVE | ADVERB) or words[here].proclitic in ("ل", "ب"):
            return here
        if words[here].classes & (FUNCTION | ACTION | NUMBER) or words[here].cues or words[here].proclitic:
            return None
    return None


def _titled(page: Page, at: int) -> bool:
    """Does a title follow after a comma: …، نائب الرئيس?"""
    return at < len(page.tokens) and bool(page.tokens.bits[at] & COMMA and page.tokens.words[at].classes & ROLE)


def reported_after(page: Page, at: int) -> bool:
    """Does إنّ stand here, perhaps with the preposition that the verb wants, or that before a mark: أن، إلى أن، على «…»?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at >= len(words) or bits[at]:
        return False
    if words[at].classes & PREPOSITION and at + 1 < len(words):
        at += 1
        if bits[at]:
            return bits[at] == MARK
    return bool(words[at].classes & COMPLEMENTIZER)

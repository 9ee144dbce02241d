"""Verbs that introduce no quote: do they report, so that their subject is one who speaks?"""

from quoteattr.followers import after
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.subjects import Subject
from quoteattr.tokens import BRACKET, COLON, COMMA, END, LINE, STOP
from quoteattr.uses import NOUN_FOLLOWS, PERFECT
from quoteattr.words import ADVERB, COMMON, COMPLEMENTIZER, DEFINITE, GIVEN, HEAD, HONORIFIC, RELATIVE

_SPEAKER = HEAD | GIVEN
_WAS = ("كان", "وكان")
_PRESENT = ("ي", "ت")


def trusted(page: Page, at: int, subject: Subject) -> bool:
    """Does a verb surely report? It is a strong one, or إنّ follows, or a person is its subject.

    Args:
        page: the article.
        at: index of the verb.
        subject: its subject.
    """
    verb = page.tokens.words[at].verb
    mention = subject.mention
    head = page.tokens.words[mention.first].classes
    person = mention.kind == "name" and (mention.role is not None or bool(head & (GIVEN | HONORIFIC)) or mention.last - mention.first > 1)
    if person:
        return True
    if verb is not None and "homograph" in verb.remarks:
        return bool(head & _SPEAKER) and complementizer_after(page, at)
    if mention.name is not None and fullest(page, *mention.name) != mention.name:
        return True
    return bool(head & _SPEAKER) or page.quoted_at(mention.first) or complementizer_after(page, at)


def heads_clause(page: Page, at: int) -> bool:
    """Does a verb begin its sentence or clause, and not a subordinate one?"""
    words, bits = page.tokens.words, page.tokens.bits
    verb = words[at].verb
    if verb is None:
        return True
    if bits[at] & BRACKET or at and not bits[at] and words[at - 1].uses & NOUN_FOLLOWS:
        return False  # أحد | أبرز القادة، ردا على | رفض الحزب
    if "homograph" in verb.remarks:
        return at == 0 or _homograph_heads(page, at, bool(verb.joined))
    if words[at].folded[0] == "ت" and not verb.joined and _verbal_noun(page, at):
        return False
    if at == 0 or bits[at] or verb.joined:
        return True
    if _genitive(page, at):
        return False
    following = words[min(at + 1, len(words) - 1)].classes
    if words[at - 1].classes & RELATIVE and following & COMPLEMENTIZER and not _reported_before(page, at):
        return True  # … المدرب سامي الحداد الذي أوضح أن …. وقال: «…»
    for here in range(at - 1, max(-1, at - 14), -1):
        if words[here].folded == "حيث":
            break
        if words[here].classes & (RELATIVE | COMPLEMENTIZER):
            return _was(page, here) and words[at - 1].folded != "من" and not words[at].folded.startswith(_PRESENT)
        if bits[here]:
            break
    return True


def _was(page: Page, at: int) -> bool:
    """Is a word كان at the head of its sentence or clause, which is folded like كأن: وكان الوزير قد قال?"""
    word, bits = page.tokens.words[at], page.tokens.bits[at]
    if word.folded not in _WAS or "أ" in page.tokens.spelling(at):
        return False
    return bool(bits & (END | COMMA)) or at == 0


def _genitive(page: Page, at: int) -> bool:
    """Is what could be a verb the verbal noun that another one governs: رفض الشيخ استمرار | وصف الحزب?"""
    word, left = page.tokens.words[at], page.tokens.words[at - 1]
    return bool(word.classes & COMMON and left.classes & COMMON) and not left.classes & (DEFINITE | GIVEN | ADVERB)


def _reported_before(page: Page, at: int) -> bool:
    """Does another verb report, or إنّ stand, before a word in its sentence?"""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 1, max(-1, at - 40), -1):
        verb = words[here].verb
        if verb is not None and "homograph" not in verb.remarks or words[here].classes & COMPLEMENTIZER:
            return True
        if bits[here] & END:
            return False
    return False


def _verbal_noun(page: Page, at: int) -> bool:
    """Is what looks like a verb the object of one before it in the sentence: أكد الوزير، أمس، تمسك بلاده بالقرار?"""
    words, bits = page.tokens.words, page.tokens.bits
    if complementizer_after(page, at):
        return False
    for here in range(at - 1, max(-1, at - 25), -1):
        if bits[here + 1] & END or words[here].classes & COMPLEMENTIZER:
            return False
        verb = words[here].verb
        if verb is not None and "homograph" not in verb.remarks:
            return True
    return False


def _homograph_heads(page: Page, at: int, joined: bool) -> bool:
    """A verb that is also a common word heads a clause after قد, after a stop and joined by و, or where إنّ follows it: … . وبين أن …."""
    bits = page.tokens.bits[at]
    if not bits and page.tokens.words[at - 1].uses & PERFECT:
        return True
    led = joined or bool(page.tokens.words[at - 1].classes & ADVERB)
    if led and bits & (STOP | LINE | COMMA):
        return True
    return (led or bool(bits)) and complementizer_after(page, at)


def complementizer_after(page: Page, at: int) -> bool:
    """Does إنّ follow within reach of a verb, or عن after عبّر?"""
    words, bits = page.tokens.words, page.tokens.bits
    verb = words[at].verb
    expresses = verb is not None and verb.lemma == "عبر"
    if expresses:
        return _about_after(page, at)
    for here in range(at + 1, min(len(words), at + 16)):
        if bits[here] & END:
            return False
        if words[here].classes & COMPLEMENTIZER or bits[here] & COLON:
            return True
    return False


def _about_after(page: Page, at: int) -> bool:
    """Does عن follow عبّر, within six words or right after its subject: عبر | لاعب الفريق الأول بالنادي سامي الحداد عن أسفه?"""
    words, bits = page.tokens.words, page.tokens.bits
    found = after(page, at, min(len(words), at + 26))
    near = range(at + 1, min(len(words), at + 7))
    stop = next((here for here in near if bits[here] & END or words[here].classes & COMPLEMENTIZER), len(words))
    if any(words[here].folded == "عن" for here in near if here < stop):
        return True
    return found is not None and found.last < len(words) and not bits[found.last] and words[found.last].folded == "عن"

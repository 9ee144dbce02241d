"""Where a sentence begins, and the first word after what may open it."""

from quoteattr.page import Page
from quoteattr.tokens import COMMA, END
from quoteattr.uses import BEFORE_SUBJECT
from quoteattr.words import ACTION, ADVERB, BREAKER, COMMON, DEFINITE, FUNCTION, GIVEN, HONORIFIC, PLACE, PREPOSITION, RELATIVE, ROLE

_NO_SUBJECT = FUNCTION & ~ADVERB


def sentence_start(page: Page, at: int, reach: int) -> int:
    """First word of the sentence, quotes left out, or the furthest one within reach."""
    bits = page.tokens.bits
    floor, lowest = at, max(0, at - reach)
    while floor > lowest and (not bits[floor] & END or page.in_quote(floor)):
        floor -= 1
    return floor


def past_opening(page: Page, floor: int, at: int) -> int:
    """The first word after what may open a sentence: غير أن، وفي بروكسل، حيث يجتمع الوزراء، …."""
    words, bits = page.tokens.words, page.tokens.bits
    while floor < at and (words[floor].classes & BREAKER or words[floor].uses & BEFORE_SUBJECT and words[floor].classes):
        floor += 1
    for _ in range(3):
        if floor >= at or not words[floor].classes & (PREPOSITION | RELATIVE | ADVERB):
            break
        floor = next((here for here in range(floor + 1, min(at, floor + 12)) if bits[here] & COMMA or _resumes(page, floor, here)), at)
    return floor


def _resumes(page: Page, floor: int, at: int) -> bool:
    """Does the sentence itself begin after a short opening without a comma: مساء أمس | زار، في المقابل | اتخذ الحزب; not بعد أن | زار?"""
    word, left = page.tokens.words[at], page.tokens.words[at - 1].classes
    if left & ADVERB:
        return True
    if at - floor > 4 or any(page.tokens.bits[floor + 1 : at + 1]):
        return False
    if left & (DEFINITE | PLACE) and _verb_between(page, at):
        return True
    acts = word.classes & ACTION and not word.folded.endswith(("ه", "ها", "هم"))
    return bool(acts) and (not left & _NO_SUBJECT or bool(left & DEFINITE))


def _verb_between(page: Page, at: int) -> bool:
    """Can a word between a definite noun and a person only be a verb, whatever else it may be: في المساء | رفع | الوزير?"""
    word = page.tokens.words[at]
    if at + 1 >= len(page.tokens) or page.tokens.bits[at + 1] or word.classes & (PREPOSITION | GIVEN):
        return False
    if word.verb is None and (word.proclitic or word.classes & ~(COMMON | ACTION)):
        return False
    subject, rest = page.tokens.words[at + 1], page.tokens.words[min(at + 2, len(page.tokens) - 1)]
    if subject.proclitic or subject.classes & FUNCTION:
        return False
    person = subject.classes & GIVEN or subject.classes & (ROLE | HONORIFIC) and (subject.classes | rest.classes) & DEFINITE
    return bool(person)

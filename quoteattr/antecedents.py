"""The subject that stands before its verb."""

from quoteattr import mentions
from quoteattr.agreement import alike, gender_of_body
from quoteattr.names import family_name
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.tokens import COLON, COMMA, LINE, MARK, STOP
from quoteattr.uses import TOPIC
from quoteattr.words import (
    ACTION,
    BREAKER,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    HEAD,
    PREPOSITION,
    RELATIVE,
    CueWord,
    Word,
)


def ahead(page: Page, at: int, cue: CueWord) -> Mention | None:
    """The subject that stands before a verb: «لكن المجلة قالت»، «أما الوكالة فأعلنت».

    Args:
        page: the article.
        at: index of the verb.
        cue: the verb.
    """
    words, bits = page.tokens.words, page.tokens.bits
    if cue.joined == "و":
        return None
    floor = _clause_floor(page, at, max(0, at - 30))
    befell = _whom_it_befell(page, at - 1, floor, cue) if at and words[at - 1].folded == "ان" else None
    if befell is not None:
        return befell
    if cue.joined == "ف" and not any(words[here].uses & TOPIC for here in range(floor, min(floor + 2, at))):
        return None
    for start in range(floor, max(at, floor + 1)):
        if start > floor and not _begins_clause(page, start) or words[start].verb is not None and not words[start].classes & (HEAD | GIVEN):
            continue
        found = mentions.before(page, at, start)
        if found is None or not alike(found.gender or gender_of_body(page, found), cue.gender):
            continue
        if start > floor and found.first == start and found.kind == "role" and bits[start] & COMMA and _ends_name(words[start - 1]):
            continue  # an apposition: إلى سامي إمام، رئيس القطاع، أكد فيه
        return found
    return _surname(page, at)


def _whom_it_befell(page: Page, that: int, floor: int, cue: CueWord) -> Mention | None:
    """Whose deed it was that a verb before أن speaks of: سبق | للوزير سامي الحداد، أمس، أن قال."""
    words, befalls = page.tokens.words, page.vocabulary.befalls
    for here in range(that - 2, floor - 1, -1):
        if words[here].folded in befalls and words[here + 1].folded[0] == "ل":
            found = mentions.parse(page, here + 1, that, attached=True)
            return found if found is not None and alike(found.gender, cue.gender) else None
        if words[here].classes & COMPLEMENTIZER or words[here].verb is not None:
            return None
    return None


def _surname(page: Page, at: int) -> Mention | None:
    """The family name, alone at the head of its clause, of a person whom the article names in full: قال البيان إن بوتين | أبلغ."""
    words, bits = page.tokens.words, page.tokens.bits
    name = at - 1
    if name < 1 or bits[at] or bits[name] & MARK or not (bits[name] & (STOP | LINE) or words[name - 1].classes & COMPLEMENTIZER):
        return None
    if words[name].classes & (FUNCTION | HEAD | ACTION) or words[name].proclitic or words[name].cues:
        return None
    return family(page, name)


def family(page: Page, at: int) -> Mention | None:
    """A word as the family name of a person whom the article names in full: وصل كريم بوسمان. … سافر | بوسمان."""
    return Mention(at, at + 1, (at, at + 1), None, "name", None) if family_name(page, at) else None


def _clause_floor(page: Page, at: int, lowest: int) -> int:
    """First word of the clause that a verb stands in, for a subject before it."""
    bits = page.tokens.bits
    here = at
    while here > lowest and not bits[here] & (STOP | LINE | COLON) and not (bits[here] & MARK and here in page.hard):
        here -= 1
    return here


def _begins_clause(page: Page, at: int) -> bool:
    """Can a subject begin inside a sentence here: after a comma, or at لكن، فيما، أن?"""
    classes = page.tokens.words[at].classes
    return bool(page.tokens.bits[at] & COMMA or classes & (BREAKER | COMPLEMENTIZER) and not classes & DEMONSTRATIVE)


def _ends_name(word: Word) -> bool:
    return bool(word.classes & GIVEN) or not word.classes and not word.cues


def antecedent(page: Page, relative: int) -> Mention | None:
    """The phrase that a relative pronoun takes up: المهندس محمد يوسف الذي قال.

    Args:
        page: the article.
        relative: index of الذي، التي، الذين.
    """
    words, bits = page.tokens.words, page.tokens.bits
    best: Mention | None = None
    end = _before_parenthesis(page, relative)
    for start in range(end - 1, max(-1, end - 14), -1):
        if words[start].classes & (HEAD | GIVEN | DEFINITE) and words[start].proclitic != "ب":
            found = mentions.parse(page, start, end, attached=True)
            if found is not None and found.last == end:
                best = found if found.kind != "document" else None
        if bits[start] & (STOP | LINE) or words[start].classes & (COMPLEMENTIZER | RELATIVE):
            break
    return best


def paper_before(page: Page, relative: int) -> Mention | None:
    """The paper that a relative pronoun takes up, with what may stand between: المادة 72 منه التي تنص، الاتفاق بين البلدين الذي ينص.

    Args:
        page: the article.
        relative: index of الذي، التي.
    """
    words = page.tokens.words
    best: Mention | None = None
    for start in range(relative - 1, max(0, relative - 10), -1):
        if page.tokens.bits[start + 1] & (STOP | LINE) or words[start].classes & (COMPLEMENTIZER | RELATIVE):
            break
        found = mentions.parse(page, start, relative, attached=True) if words[start].classes & DOCUMENT else None
        if found is not None and found.kind == "document":
            best = found
            if words[start - 1].folded != "من":  # المادة الرابعة من | اللائحة
                break
    return best


def _before_parenthesis(page: Page, relative: int) -> int:
    """Where the phrase ends that a relative pronoun takes up over a parenthesis: سامي الحداد، في عام 2009، الذي قال."""
    words, bits = page.tokens.words, page.tokens.bits
    if not bits[relative] & COMMA:
        return relative
    for here in range(relative - 1, max(0, relative - 8), -1):
        if bits[here] & (STOP | LINE):
            break
        if bits[here] & COMMA:
            return here if words[here].classes & PREPOSITION else relative
    return relative

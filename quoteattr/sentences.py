"""Whom a sentence is about, whether or not its verb reports."""

from quoteattr import mentions
from quoteattr.agreement import Agreement, agrees
from quoteattr.antecedents import family
from quoteattr.counts import counted
from quoteattr.cues import retold
from quoteattr.followers import after
from quoteattr.inflection import THIRD_PERSON
from quoteattr.names import fullest
from quoteattr.openings import past_opening, sentence_start
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.records import Gender
from quoteattr.subjects import Subject, of_verb, takes_up_paper
from quoteattr.tokens import COLON, END, LINE, MARK
from quoteattr.uses import TO_US
from quoteattr.words import (
    ACTION,
    ADVERB,
    COMPLEMENTIZER,
    DEFINITE,
    DOCUMENT,
    FUNCTION,
    GIVEN,
    HEAD,
    HONORIFIC,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)

_LEAD = 150  # words, about two paragraphs
_SUBORDINATES = COMPLEMENTIZER | RELATIVE
_NO_SUBJECT = FUNCTION & ~ADVERB
_SPEAKER = HEAD | GIVEN
_SINGULAR = ("name", "role", "organisation", "place")


def sentence_subject(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """The subject of the sentence's own verb, which need not report: «التقى الوزير نظيره وقال: …».

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    words, bits = page.tokens.words, page.tokens.bits
    floor = sentence_start(page, at, 90)
    if floor >= at or page.in_quote(floor) or bits[floor + 1] & COLON or bits[floor + 1] & MARK and not _named_in_marks(page, floor):
        return None
    found = _author(page, floor, at)
    if found is not None and agrees(page, found, found.gender, wanted):
        return Subject(found, found.gender or wanted.gender, "main_clause")
    floor = past_opening(page, floor, at)
    for start in (floor, floor + 1):  # the sentence begins with its subject, or with its verb
        if start >= at or words[start].classes & _SUBORDINATES or start > floor and _complement(page, start):
            break
        word = words[start]
        if start == floor and word.classes & _NO_SUBJECT or word.proclitic in ("ب", "ل"):
            return None
        verb = words[floor].verb if start > floor else None
        if verb is not None and "object" in verb.remarks:  # اتهم الوزير بأنه …: whether it has a subject was asked
            return of_verb(page, floor, at)
        found = _phrase(page, start, at)
        if found is None or found.kind == "document" or wanted.number == "p" and found.kind == "name" and found.last - found.first == 1:
            continue
        own = floor if start > floor else found.last  # التقت المجلة، المجلة التقت
        gender = _shown(page, words[own], found, wanted) if own < at else found.gender
        if agrees(page, found, gender, wanted):
            return Subject(found, gender or wanted.gender, "main_clause")
    return None


def _shown(page: Page, word: Word, found: Mention, wanted: Agreement) -> Gender | None:
    """The gender of a subject, by itself or by the form of its own verb: التقت; تلتقي could be any verb's, and after several all may follow."""
    if found.gender is not None or found.kind not in _SINGULAR or wanted.number != "s":
        return found.gender
    if word.verb is not None:
        return word.verb.gender
    if not word.classes & ACTION or word.folded.lstrip("وف").startswith("ت"):
        return None
    root = page.vocabulary.classes.get(word.bare + "ت", 0) & ACTION  # التفت, of which التفتت is the feminine
    return "f" if word.folded.endswith("ت") and not root else "m"


def _named_in_marks(page: Page, floor: int) -> bool:
    """Do the marks at the head of a sentence hold a name, not speech: «المصباح» نشرت، ودخل «سالم»; not نقلت «المصباح» عن فلان?"""
    verb = page.tokens.words[floor].verb
    return page.quoted_at(floor) or page.quoted_at(floor + 1) and not (verb is not None and "relay" in verb.remarks)


def _author(page: Page, floor: int, at: int) -> Mention | None:
    """Whose a speech is that a sentence opens with: في خطاب الرئيس سامي الحداد أمس أكد."""
    words, bits = page.tokens.words, page.tokens.bits
    if floor + 2 >= at or not words[floor].classes & PREPOSITION or any(bits[floor + 1 : floor + 3]):
        return None
    if not words[floor + 1].classes & DOCUMENT or words[floor + 1].classes & DEFINITE:
        return None
    found = mentions.parse(page, floor + 2, at)
    return found if found is not None and person(page, found) else None


def _complement(page: Page, at: int) -> bool:
    """Does a word belong to the word before it, so that it is no subject: في | الرياض، وزير | الخارجية، الأزمة | الاقتصادية?"""
    left, classes = page.tokens.words[at - 1].classes, page.tokens.words[at].classes
    return bool(page.tokens.bits[at] & ~MARK or left & (PREPOSITION | ROLE | HONORIFIC | GIVEN) or left & classes & DEFINITE)


def _phrase(page: Page, start: int, at: int) -> Mention | None:
    """The phrase that begins at a word, if that word shows that it is one: الوزير، «حماس»، الأميركي جون كيري."""
    words = page.tokens.words
    verb = words[start].verb
    left = words[start - 1] if start else None
    if verb is not None and (verb.joined or left is not None and left.folded == "كما") and not words[start].classes & GIVEN:
        return None  # وطالب | الحكومة بالعدل: no student
    described = words[start].classes & DEFINITE and start + 1 < at and words[start + 1].classes & GIVEN
    shown = words[start].classes & _SPEAKER or described or page.quoted_at(start) or counted(page, start, at)
    if shown:
        return mentions.parse(page, start, at)
    plain = not (words[start].classes or words[start].cues) and len(words[start].bare) > 2
    return family(page, start) if plain and not (left is not None and left.verb) else None


def interviewed(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whose a speech is that a verb takes up by فيه: نشرت الصحيفة حوارا مع المخرج سامي الحداد قال فيه.

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    words, bits = page.tokens.words, page.tokens.bits
    if not takes_up_paper(page, at):
        return None
    for here in range(at - 1, max(0, at - 12), -1):
        if bits[here + 1] & END or page.in_quote(here):
            return None
        led = words[here - 1].folded == "مع" and not bits[here] or words[here].proclitic == "ل"
        found = mentions.parse(page, here, at, attached=True) if led else None
        if found is not None and person(page, found) and agrees(page, found, found.gender, wanted):
            return Subject(found, found.gender or wanted.gender, "main_clause")
    return None


def narrated(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """The subject of a verb that reports nothing, before the cue in its sentence: وأمام الباب وقفت أم كريم وقالت.

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 1, max(0, at - 40), -1):
        if page.in_quote(here):
            continue
        own = here + 2 == at and words[here + 1].folded == "حيث"
        if bits[here + 1] & END and not page.in_quote(here + 1) or words[here + 1].classes & _SUBORDINATES and not own:
            return None
        verb = words[here].verb
        if verb is not None and "homograph" not in verb.remarks:
            return None
        acts = words[here].classes & ACTION and not words[here].uses & TO_US or verb is not None and _verb_here(page, here)
        if acts and not bits[here + 1] and not (here and words[here - 1].classes & _SUBORDINATES):
            found = mentions.parse(page, here + 1 + _led(words[here + 1]), at)
            titled = found is not None and found.kind == "name" and found.role is not None
            if found is not None and (titled or verb is None) and _acts(page, found, wanted) and agrees(page, found, found.gender, wanted):
                return Subject(found, found.gender or wanted.gender, "main_clause")
    return None


def _led(word: Word) -> bool:
    """Is a word between a verb and its subject one whom it is done to: حضر | إليه | رجل, not شارك | فيه | الممثل?"""
    return (
        bool(word.classes & PREPOSITION)
        and word.folded.endswith(THIRD_PERSON)
        and len(word.folded) > 2
        and not word.folded.startswith(("في", "ب", "و"))
    )


def _verb_here(page: Page, at: int) -> bool:
    """Is a word that can be a verb no preposition here: عبّر الوزير سامي الحداد عن قلقه وقال, but not بين، عبر inside a sentence?"""
    words = page.tokens.words
    return not words[at].classes & PREPOSITION or not at or bool(page.tokens.bits[at] & END) or words[at - 1].folded == "كما"


def _acts(page: Page, found: Mention, wanted: Agreement) -> bool:
    """A person, or before a plural verb a group."""
    return person(page, found) or found.kind == "group" and wanted.number == "p"


def human(page: Page, found: Mention) -> bool:
    """Does a phrase surely name a person or people, as a subject: by a title, a given name with another word, a plural in the nominative?"""
    head = page.tokens.words[found.first]
    if not head.classes & _SPEAKER or head.folded.endswith("ا") or head.proclitic:
        return False
    if found.kind == "name":
        return found.role is not None or found.last - found.first > 1
    return found.kind in ("role", "anonymous") or found.kind == "group" and head.folded.endswith(("ون", "و"))


def person(page: Page, found: Mention) -> bool:
    """Does a phrase surely name a person, by a title or a given name?"""
    if found.kind != "name":
        return found.kind == "role"
    if found.role is not None or any(word.classes & _SPEAKER for word in page.tokens.words[found.first : found.last]):
        return True
    return found.name is not None and fullest(page, *found.name) != found.name


def teller(page: Page, at: int) -> Mention | None:
    """Who put it so, whatever the verb: «…».. هكذا لخص الباحث سامي الحداد الأزمة ; «…»، بهذه الكلمات بدأت الأم ; كلمات قالها الوزير.

    Args:
        page: the article.
        at: the first word after the quote.
    """
    verb = retold(page, at) if at < len(page.tokens) else None
    found = after(page, verb, min(len(page.tokens), verb + 16)) if verb is not None else None
    if found is None:
        return None
    speaks = found.kind in ("group", "anonymous", "organisation") and page.tokens.words[found.first].classes & HEAD
    return found if speaks or person(page, found) else None


def earlier_sentence(page: Page, at: int, wanted: Agreement, known: Subject | None) -> Subject | None:
    """The person whom the sentence before is about: «إيسر واحد من المتطوعين. ويقول: …»; across paragraphs where the cue opens one.

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
        known: who spoke last; then only a sentence after that, at the head of its paragraph.
    """
    bits = page.tokens.bits
    floor = sentence_start(page, at, 60)
    if floor == 0 or not bits[floor] & END or bits[floor] & LINE and floor < at or page.in_quote(floor - 1):
        return None
    if known is not None and not any(bits[here] & LINE for here in range(floor - 1, max(known.mention.first, floor - 60), -1)):
        return None
    found = sentence_subject(page, floor - 1, wanted) if not page.aside(floor - 1) else None
    if found is None or found.mention.kind != "name":
        return None
    return None if bits[floor] & LINE and not human(page, found.mention) else found


def protagonist(page: Page, at: int, wanted: Agreement, groups: bool = False) -> Subject | None:
    """Whom the nearest sentence before is about, where nobody has spoken yet: «زار الوزير سامي الحداد المعرض. … وأكد معاليه».

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
        groups: whether it may be a group near by, where the cue is plural.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at, max(0, at - _LEAD), -1):
        if bits[here] & END and not page.in_quote(here):
            found = sentence_subject(page, here - 1, wanted)
            if found is None or found.mention.last >= here - 1 or found.mention.first and words[found.mention.first - 1].folded == "يا":
                continue  # a line that holds a name alone is signed by it; أنت يا سامي
            if found.mention.kind == "name" and person(page, found.mention):
                return found
            if groups and wanted.number == "p" and found.mention.kind == "group" and _near(page, found.mention.first, at):
                return found
    return None


def _near(page: Page, first: int, at: int) -> bool:
    """Does a word stand in the same paragraph or in the one before?"""
    return sum(bool(bits & LINE) for bits in page.tokens.bits[first + 1 : at + 1]) < 2

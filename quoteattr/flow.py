"""Whom a cue without a subject of its own means: the subject of its sentence, or whoever spoke last."""

from quoteattr import mentions
from quoteattr.mentions import Mention
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.subjects import Agreement, Subject, agrees, of_accord, of_verb, relayed
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, MARK, STOP
from quoteattr.words import (
    ACTION,
    ADVERB,
    BREAKER,
    COMPLEMENTIZER,
    DEFINITE,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    HEAD,
    HONORIFIC,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
)

_REACH = 40
_LEAD = 150  # words, about two paragraphs
_ABOUT = {"عنه": Agreement("m", "s"), "عنها": Agreement("f", "s"), "عنهم": Agreement("m", "p")}


def carried(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom the flow of the text means where the verb has no subject: the last one who spoke and agrees.

    Args:
        page: the article.
        at: index of the verb.
        wanted: gender and number of the cue.
    """
    spoken = page.spoken
    for here in page.cue_places(at, _REACH):
        if here in spoken:
            known: Subject | None = spoken[here]
        elif page.in_quote(here) or not heads_clause(page, here):
            continue
        else:
            known = _source(page, here, at)
        if known is not None and agrees(page, known.mention, known.gender, wanted) and not known.mention.same and not _divine(page, known.mention):
            return known
    return None


def _divine(page: Page, mention: Mention) -> bool:
    """A verse is quoted; who speaks on is another."""
    return page.tokens.words[mention.first].folded == "الله" or reverence(page, mention.first, page.vocabulary.divine)


def reverence(page: Page, at: int, formulas: set[tuple[str, ...]]) -> bool:
    """Does a formula of reverence begin at a word?"""
    if page.tokens.words[at].folded not in page.vocabulary.reverent:
        return False
    words = page.tokens.words[at : at + 3]
    folded = tuple(word.folded for word in words)
    return any(folded[: len(formula)] == formula for formula in formulas)


def _source(page: Page, at: int, asked: int) -> Subject | None:
    """The subject of a cue that introduces no quote, if it can be trusted; else that of its sentence."""
    if page.tokens.words[at].verb is None:
        if at and not page.tokens.bits[at] & (STOP | LINE):
            return None
        found = of_accord(page, at, _stop_after(page, at))
        return Subject(found, found.gender, "accord") if found else None
    subject = of_verb(page, at, _stop_after(page, at))
    if subject is not None:
        return subject if subject.rule == "relayed" or _trusted(page, at, subject) or _one_sentence(page, at, asked) else None
    verb = page.tokens.words[at].verb
    if verb is None or "homograph" in verb.remarks and not complementizer_after(page, at):
        return None
    return sentence_subject(page, at, Agreement(verb.gender, verb.number))


def _one_sentence(page: Page, first: int, last: int) -> bool:
    return last - first < 40 and not any(bits & (STOP | LINE) for bits in page.tokens.bits[first + 1 : last + 1])


def _trusted(page: Page, at: int, subject: Subject) -> bool:
    """Does a verb that introduces no quote surely report? It is a strong one, or إنّ follows, or a person is its subject."""
    verb = page.tokens.words[at].verb
    mention = subject.mention
    head = page.tokens.words[mention.first].classes
    person = mention.kind == "name" and (bool(mention.role) or bool(head & (GIVEN | HONORIFIC)) or mention.last - mention.first > 1)
    if verb is not None and "homograph" in verb.remarks:
        return person or complementizer_after(page, at) and bool(head & (HEAD | GIVEN))
    if not person and mention.name is not None and fullest(page, *mention.name) != mention.name:
        return True
    return person or bool(head & (HEAD | GIVEN)) or page.quoted_at(mention.first) or complementizer_after(page, at)


def heads_clause(page: Page, at: int) -> bool:
    """Does a verb begin its sentence or clause, and not a subordinate one?"""
    words, bits = page.tokens.words, page.tokens.bits
    verb = words[at].verb
    if verb is None:
        return True
    if bits[at] & BRACKET:
        return False
    if "homograph" in verb.remarks:
        if at == 0:
            return True
        led = at > 0 and bool(words[at - 1].classes & ADVERB)
        return (
            (bool(verb.joined) or led)
            and bool(bits[at] & (STOP | LINE | COMMA))
            or (bool(bits[at]) or bool(verb.joined) or led)
            and complementizer_after(page, at)
        )
    if at == 0 or bits[at] or verb.joined:
        return True
    for here in range(at - 1, max(-1, at - 14), -1):
        if words[here].folded == "حيث":
            break
        if words[here].classes & (RELATIVE | COMPLEMENTIZER):
            return False
        if bits[here]:
            break
    return True


def complementizer_after(page: Page, at: int) -> bool:
    """Does إنّ follow within reach of a verb, or عن after عبّر?"""
    words, bits = page.tokens.words, page.tokens.bits
    verb = words[at].verb
    expresses = verb is not None and verb.lemma == "عبر"
    for here in range(at + 1, min(len(words), at + 16)):
        if bits[here] & (STOP | LINE):
            return False
        if words[here].classes & COMPLEMENTIZER or bits[here] & COLON or expresses and words[here].folded == "عن":
            return True
    return False


def _stop_after(page: Page, at: int) -> int:
    return min(len(page.tokens), at + 26)


def flow(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom a participle, a bare verb or بقوله means: the subject of its own sentence where that names somebody new, else who spoke last.

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    known = carried(page, at, wanted)
    main = sentence_subject(page, at, wanted)
    if main is None:
        main = _narrated(page, at, wanted)
    if main is None:
        main = _earlier_sentence(page, at, wanted, known)
    if main is None or known is not None and known.mention.first >= main.mention.first:
        return known
    return main


def _narrated(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """The subject of a verb that reports nothing, before the cue in its sentence: وأمام الباب وقفت أم كريم وقالت."""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 1, max(0, at - 40), -1):
        if page.in_quote(here):
            continue
        own = here + 2 == at and words[here + 1].folded == "حيث"
        if bits[here + 1] & (STOP | LINE) and not page.in_quote(here + 1) or words[here + 1].classes & (COMPLEMENTIZER | RELATIVE) and not own:
            return None
        verb = words[here].verb
        if verb is not None and "homograph" not in verb.remarks:
            return None
        if words[here].classes & ACTION and not bits[here + 1] and not (here and words[here - 1].classes & (COMPLEMENTIZER | RELATIVE)):
            found = mentions.parse(page, here + 1, at)
            if found is None or not (_person(page, found) or found.kind == "group" and wanted.number == "p"):
                continue
            if agrees(page, found, found.gender, wanted):
                return Subject(found, found.gender or wanted.gender, "main_clause")
    return None


def _person(page: Page, found: Mention) -> bool:
    """Does a phrase surely name a person, by a title or a given name?"""
    if found.kind != "name":
        return found.kind == "role"
    if found.role is not None or any(word.classes & (GIVEN | HEAD) for word in page.tokens.words[found.first : found.last]):
        return True
    return found.name is not None and fullest(page, *found.name) != found.name


def _earlier_sentence(page: Page, at: int, wanted: Agreement, known: Subject | None) -> Subject | None:
    """The person whom the sentence before, in the same paragraph, is about: «إيسر واحد من المتطوعين. ويقول: …»."""
    bits = page.tokens.bits
    floor = at
    while floor > 0 and at - floor < 60 and (not bits[floor] & (STOP | LINE) or page.in_quote(floor)):
        floor -= 1
    if floor == 0 or bits[floor] & LINE or not bits[floor] & STOP or page.in_quote(floor - 1):
        return None
    lowest = known.mention.first if known else 0
    for here in range(floor - 1, max(lowest, floor - 60), -1):
        if bits[here] & LINE:
            break
    else:
        if known is not None:
            return None
    found = sentence_subject(page, floor - 1, wanted)
    return found if found is not None and found.mention.kind == "name" else None


def protagonist(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom the nearest sentence before is about, where nobody has spoken yet: «زار الوزير سامي الحداد المعرض. … وأكد معاليه».

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    bits = page.tokens.bits
    for here in range(at, max(0, at - _LEAD), -1):
        if bits[here] & (STOP | LINE) and not page.in_quote(here):
            found = sentence_subject(page, here - 1, wanted)
            if found is not None and _person(page, found.mention) and found.mention.kind == "name":
                return found
    return None


def sentence_subject(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """The subject of the sentence's own verb, which need not report: «التقى الوزير نظيره وقال: …».

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    words, bits = page.tokens.words, page.tokens.bits
    floor = at
    lowest = max(0, at - 90)
    while floor > lowest and (not bits[floor] & (STOP | LINE) or page.in_quote(floor)):
        floor -= 1
    floor = _past_dateline(page, floor, at)
    if floor >= at or page.in_quote(floor) or bits[floor + 1] & COLON or bits[floor + 1] & MARK and not page.quoted_at(floor):
        return None
    while floor < at and (words[floor].classes & BREAKER or words[floor].folded in ("غير", "الا", "وكان", "وكانت", "ان") and words[floor].classes):
        floor += 1
    for _ in range(3):  # وفي بروكسل، حيث يجتمع الوزراء، قال …
        if floor >= at or not words[floor].classes & (PREPOSITION | RELATIVE):
            break
        floor = next((here for here in range(floor + 1, min(at, floor + 12)) if bits[here] & COMMA or words[here - 1].classes & ADVERB), at)
    for start in (floor, floor + 1):
        if (
            start >= at
            or words[start].classes & (COMPLEMENTIZER | RELATIVE)
            or (start > floor and (bits[start] & ~MARK or words[start - 1].classes & (PREPOSITION | ROLE | HONORIFIC | GIVEN)))
        ):
            break
        word = words[start]
        if word.classes & (FUNCTION & ~ADVERB) and start == floor or word.proclitic in ("ب", "ل"):
            return None
        own = words[floor].verb if start > floor else None
        if own is not None and "object" in own.remarks:  # اتهم الوزير بأنه …: whether it has a subject was asked
            return of_verb(page, floor, at)
        adjective = word.classes & DEFINITE and start + 1 < at and words[start + 1].classes & GIVEN
        found = mentions.parse(page, start, at) if word.classes & (HEAD | GIVEN) or adjective or page.quoted_at(start) else None
        if found is not None and found.kind != "document" and agrees(page, found, found.gender, wanted):
            return Subject(found, found.gender or wanted.gender, "main_clause")
    return None


def _past_dateline(page: Page, floor: int, at: int) -> int:
    """The first word of a paragraph after the place and the agency: دبي، الإمارات (نبأ) - أعلن …."""
    bits = page.tokens.bits
    if floor and not bits[floor] & LINE or not page.tokens.words[floor].classes & (PLACE | GOVERNMENT):
        return floor
    return next((here for here in range(floor + 1, min(at, floor + 8)) if bits[here] & DASH and page.tokens.gaps[here] != "-"), floor)


def source(page: Page, at: int, stop: int) -> Mention | None:
    """Whose words a verb of relaying passes on, also by pronoun: نقلت عنه الوكالة قوله.

    Args:
        page: the article.
        at: index of the verb.
        stop: the word that the source may not reach.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(stop, at + 18)):
        if bits[here] & (STOP | LINE | COLON) or words[here].folded in ("عن", "لسان"):
            break
        wanted = _ABOUT.get(words[here].folded)
        if wanted is not None:
            known = flow(page, at, wanted)
            return known.mention if known else None
    return relayed(page, at, stop)

"""Who does the reporting: the subject of a cue, after it, before it, or left out and carried over."""

from typing import NamedTuple

from quoteattr import mentions
from quoteattr.clauses import accord_at
from quoteattr.mentions import Mention
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.records import Gender
from quoteattr.tokens import BRACKET, COLON, COMMA, LINE, MARK, STOP
from quoteattr.words import (
    ACTION,
    ADVERB,
    BREAKER,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    HEAD,
    HONORIFIC,
    MONTH,
    NUMBER,
    OPENS_PHRASE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_CARRY_REACH = 40
_TO_US = frozenset({"لي", "لنا", "الينا", "علينا"})
_SET_PHRASES = frozenset({"البداية", "النهاية", "الختام", "المقابل", "السياق", "ذلك", "هذا", "وقت", "ذات", "نفس"})


class Subject(NamedTuple):
    """A speaker as the text names it, with what the verb's agreement adds."""

    mention: Mention
    gender: Gender | None
    rule: str


def after(page: Page, at: int, stop: int) -> Mention | None:
    """The subject that follows a verb, past the adverbs and addressees between: قال أمس لـ«الصحيفة» الوزير.

    Args:
        page: the article.
        at: index of the verb.
        stop: the word that it may not reach.

    Returns:
        Its subject, or None where it has none after it.
    """
    words, bits = page.tokens.words, page.tokens.bits
    here = at + 1
    skipped = False
    while here < stop:
        gap = bits[here]
        if gap & (STOP | LINE | COLON) or (gap & MARK and here in page.hard):
            return None
        word = words[here]
        if gap & COMMA and not skipped:
            here = _past_parenthesis(page, here, stop)
            if here < 0:
                return None
            skipped = True
            continue
        if word.classes & COMPLEMENTIZER:
            return None
        if gap & BRACKET:
            return None
        if word.folded == "ل" and page.quoted_at(here + 1):
            here = page.quoted_end(here + 1)
            skipped = True
            continue
        if word.classes & (ADVERB | MONTH | NUMBER) and not word.classes & (GIVEN | HEAD):
            here += 1
            skipped = True
            continue
        if word.proclitic == "ل" and not word.classes & PREPOSITION or page.addresses(here):
            here += 1
            if here < stop and page.quoted_at(here):
                here = page.quoted_end(here)
            skipped = True
            continue
        if word.classes & PREPOSITION and (word.folded in _TO_US or word.folded.endswith(("ه", "ها", "هم", "هما"))):
            here += 1
            skipped = True
            continue
        if word.folded == "في" and here + 1 < stop and words[here + 1].folded in _SET_PHRASES:
            here += 2 + (words[here + 1].folded in ("هذا", "وقت", "ذات", "نفس"))
            skipped = True
            continue
        found = mentions.parse(page, here, stop)
        if found is None or (skipped and not words[here].classes & (HEAD | GIVEN) and not _apposed(found)):
            return None
        return found
    return None


def _apposed(mention: Mention) -> bool:
    """A title after the name shows that it is one: هوغيت لابيل رئيسة المنظمة."""
    return mention.kind == "name" and mention.name is not None and mention.role is not None and mention.name[0] < mention.role[0]


def _past_parenthesis(page: Page, at: int, stop: int) -> int:
    """The word after a phrase between commas: أوضح، خلال الملتقى، المدير. -1 where there is none."""
    words, bits = page.tokens.words, page.tokens.bits
    if not words[at].classes & PREPOSITION and words[at].proclitic not in ("ب", "ل"):
        return -1
    for here in range(at + 1, min(stop, at + 12)):
        if bits[here] & (STOP | LINE | COLON):
            return -1
        if bits[here] & COMMA:
            return here
    return -1


def clause_floor(page: Page, at: int, lowest: int) -> int:
    """First word of the clause that a verb stands in, for a subject before it."""
    bits = page.tokens.bits
    here = at
    while here > lowest and not bits[here] & (STOP | LINE | COLON) and not (bits[here] & MARK and here in page.hard):
        here -= 1
    return here


def ahead(page: Page, at: int, cue: CueWord) -> Mention | None:
    """The subject that stands before a verb: «لكن المجلة قالت»، «أما الوكالة فأعلنت».

    Args:
        page: the article.
        at: index of the verb.
        cue: the verb.
    """
    words = page.tokens.words
    floor = clause_floor(page, at, max(0, at - 30))
    if cue.joined == "و" or (
        cue.joined == "ف" and not (floor < at and any(words[i].folded in ("اما", "واما") for i in range(floor, min(floor + 2, at))))
    ):
        return None
    starts = [floor]
    for here in range(at - 1, floor, -1):
        if page.tokens.bits[here] & COMMA or words[here].classes & (BREAKER | COMPLEMENTIZER) and not words[here].classes & DEMONSTRATIVE:
            starts.append(here)
    for start in sorted(set(starts)):
        if words[start].verb is not None and not words[start].classes & (HEAD | GIVEN):
            continue
        found = mentions.before(page, at, start)
        if found is not None and start > floor and found.kind == "role" and page.tokens.bits[start] & COMMA and _ends_name(words[start - 1]):
            continue  # an apposition: إلى سامي إمام، رئيس القطاع، أكد فيه
        if found is not None and _agrees(found.gender, cue.gender):
            return found
    return None


def _ends_name(word: Word) -> bool:
    return bool(word.classes & GIVEN) or not word.classes and not word.cues


def _agrees(one: Gender | None, other: Gender | None) -> bool:
    return one is None or other is None or one == other


def of_verb(page: Page, at: int, stop: int) -> Subject | None:
    """The subject of the finite cue at a word, after or before it."""
    known = page.subjects.get(at)
    if known is None and at not in page.subjects:
        known = page.subjects[at] = _of_verb(page, at, stop)
    return known


def _of_verb(page: Page, at: int, stop: int) -> Subject | None:
    cue = page.tokens.words[at].verb
    assert cue is not None
    if "document" in cue.remarks:
        paper = _paper(page, at, stop)
        return Subject(paper, paper.gender, "document") if paper else None
    if "relay" in cue.remarks:
        source = relayed(page, at, stop)
        return Subject(source, source.gender, "relayed") if source else None
    first = at == 0 or bool(page.tokens.bits[at]) or bool(cue.joined) or bool(page.tokens.words[at - 1].classes & FUNCTION)
    before = page.tokens.words[at - 1] if at and not page.tokens.bits[at] else None
    if before is not None and before.classes & RELATIVE and before.folded != "حيث":
        found = antecedent(page, at - 1)
        if found is not None and cue.number == "s" and _agrees(found.gender, cue.gender) and after(page, at, stop) is None:
            return Subject(found, cue.gender, "relative")
    topic = cue.joined == "ف" or before is not None and before.folded in ("قد", "فقد")  # أما الوكالة فأعلنت
    found = None if first and not topic else ahead(page, at, cue)
    if found is None and cue.number == "s":  # a verb before its subject is singular
        found = after(page, at, stop)
        if found is not None and ("homograph" in cue.remarks and _obscure(page, found) or cue.act == "describe" and _thing(page, found)):
            found = None
        if found is not None and not _addressed(page, found, cue, stop):
            return Subject(found, cue.gender, "verb_subject")
        found = None
    if found is None and first:
        found = ahead(page, at, cue)
    if found is not None and _obscure(page, found) and found.first and not page.tokens.bits[found.first] & LINE:
        found = None
    return Subject(found, cue.gender, "subject_verb") if found else None


def _obscure(page: Page, mention: Mention) -> bool:
    """One word that the lexicon does not know and the article gives no longer form of: a name at best."""
    if mention.kind != "name" or mention.last - mention.first != 1 or page.quoted_at(mention.first):
        return False
    if page.tokens.words[mention.first].classes & (GIVEN | HEAD | DEFINITE):
        return False
    return fullest(page, mention.first, mention.last) == (mention.first, mention.last)


def _thing(page: Page, mention: Mention) -> bool:
    """One unknown word with the article after a verb of describing is what is described: وتعتبر الأمر «…»."""
    return (
        mention.kind == "name" and mention.last - mention.first == 1 and fullest(page, mention.first, mention.last) == (mention.first, mention.last)
    )


def antecedent(page: Page, relative: int) -> Mention | None:
    """The phrase that a relative pronoun takes up: المهندس محمد يوسف الذي قال.

    Args:
        page: the article.
        relative: index of الذي، التي، الذين.
    """
    words, bits = page.tokens.words, page.tokens.bits
    best: Mention | None = None
    for start in range(relative - 1, max(-1, relative - 14), -1):
        if words[start].classes & (HEAD | GIVEN | DEFINITE) and words[start].proclitic != "ب":
            found = mentions.parse(page, start, relative, attached=True)
            if found is not None and found.last == relative and (found.kind != "document"):
                best = found
        if bits[start] & (STOP | LINE) or words[start].classes & (COMPLEMENTIZER | RELATIVE):
            break
    return best


def _addressed(page: Page, found: Mention, cue: CueWord, stop: int) -> bool:
    """Is the phrase after the verb the one who is spoken to (ودعا الشعب إلى …)? So where the verb takes an object and no person stands there."""
    if "object" not in cue.remarks or found.kind in ("name", "role", "anonymous", "place") or not cue.joined:
        return False
    following = page.tokens.words[found.last] if found.last < min(stop, len(page.tokens)) and not page.tokens.bits[found.last] else None
    return following is not None and (following.folded in ("الي", "ب", "من") or following.proclitic == "ب")


def _paper(page: Page, at: int, stop: int) -> Mention | None:
    """What it says so in: جاء في بيان الوزارة، ورد على لسان الناطق."""
    words = page.tokens.words
    here = at + 1
    if here < stop and words[here].folded == "علي" and here + 1 < stop and words[here + 1].folded == "لسان":
        return mentions.parse(page, here + 2, stop)
    if here < stop and words[here].folded == "في":
        return mentions.parse(page, here + 1, stop)
    return None


def relayed(page: Page, at: int, stop: int, pronouns: bool = False) -> Mention | None:
    """Whose words are passed on: نقلت الوكالة عن الوزير قوله.

    Args:
        page: the article.
        at: where to begin to look for عن.
        stop: the word that the source may not reach.
        pronouns: also take whom عنه means.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(stop, at + 18)):
        if bits[here] & (STOP | LINE | COLON):
            return None
        if words[here].folded == "عن" and here + 1 < stop:
            return mentions.parse(page, here + 1, stop)
        if pronouns and words[here].folded in ("عنه", "عنها", "عنهم"):
            known = flow(page, at, "f" if words[here].folded == "عنها" else "m")
            return known.mention if known else None
        if words[here].folded == "لسان" and here + 1 < stop and words[here - 1].folded == "علي":
            return mentions.parse(page, here + 1, stop)
    return None


def carried(page: Page, at: int, gender: Gender | None) -> Subject | None:
    """Whom the flow of the text means where the verb has no subject: the last one who spoke and agrees.

    Args:
        page: the article.
        at: index of the verb.
        gender: of the verb.
    """
    spoken = page.spoken
    for here in page.cue_places(at, _CARRY_REACH):
        if here in spoken:
            known: Subject | None = spoken[here]
        elif page.in_quote(here) or not heads_clause(page, here):
            continue
        else:
            known = _source(page, here, at)
        if known is not None and _agrees(known.gender, gender) and not known.mention.same and not _divine(page, known.mention):
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
    return sentence_subject(page, at, verb.gender)


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
            or (bool(bits[at]) or bool(verb.joined))
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


def flow(page: Page, at: int, gender: Gender | None) -> Subject | None:
    """Whom a participle, a bare verb or بقوله means: the subject of its own sentence where that names somebody new, else who spoke last.

    Args:
        page: the article.
        at: index of the cue.
        gender: that it must agree with.
    """
    known = carried(page, at, gender)
    main = sentence_subject(page, at, gender)
    if main is None:
        main = _narrated(page, at, gender)
    if main is None:
        main = _earlier_sentence(page, at, gender, known)
    if main is None or known is not None and known.mention.first >= main.mention.first:
        return known
    return main


def _narrated(page: Page, at: int, gender: Gender | None) -> Subject | None:
    """The subject of a verb that reports nothing, before the cue in its sentence: وأمام الباب وقفت أم كريم وقالت."""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 1, max(0, at - 40), -1):
        if bits[here + 1] & (STOP | LINE) and not page.in_quote(here + 1) or words[here + 1].classes & (COMPLEMENTIZER | RELATIVE):
            return None
        if words[here].classes & ACTION and not bits[here + 1]:
            found = mentions.parse(page, here + 1, at)
            if found is not None and found.kind == "name" and words[found.first].classes & (HEAD | GIVEN) and _agrees(found.gender, gender):
                return Subject(found, found.gender or gender, "main_clause")
    return None


def _earlier_sentence(page: Page, at: int, gender: Gender | None, known: Subject | None) -> Subject | None:
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
    found = sentence_subject(page, floor - 1, gender)
    return found if found is not None and found.mention.kind == "name" else None


def sentence_subject(page: Page, at: int, gender: Gender | None) -> Subject | None:
    """The subject of the sentence's own verb, which need not report: «التقى الوزير نظيره وقال: …».

    Args:
        page: the article.
        at: index of the cue.
        gender: that it must agree with.
    """
    words, bits = page.tokens.words, page.tokens.bits
    floor = at
    lowest = max(0, at - 90)
    while floor > lowest and (not bits[floor] & (STOP | LINE) or page.in_quote(floor)):
        floor -= 1
    if floor >= at or page.in_quote(floor) or bits[floor + 1] & (COLON | MARK):
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
        adjective = word.classes & DEFINITE and start + 1 < at and words[start + 1].classes & GIVEN
        found = mentions.parse(page, start, at) if word.classes & (HEAD | GIVEN) or adjective or page.quoted_at(start) else None
        if found is not None and found.kind != "document" and _agrees(found.gender, gender):
            return Subject(found, found.gender or gender, "main_clause")
    return None


def of_accord(page: Page, at: int, stop: int) -> Mention | None:
    """Whom a phrase of accord names: بحسب مصدر أمني، بحسب ما أفاد الوزير."""
    words = page.tokens.words
    phrase = accord_at(page, at, stop) if words[at].classes & OPENS_PHRASE else None
    here = phrase.last if phrase else at
    if here < stop and words[here].folded == "ما":
        here += 1
    verb = words[here].verb if here < stop and not page.tokens.bits[here] else None
    if verb is not None:
        if "relay" in verb.remarks:
            return relayed(page, here, stop) or after(page, here, stop)
        return after(page, here, stop)
    if here >= stop or page.tokens.bits[here] & (STOP | LINE | COLON):
        return None
    return _after_preposition(page, here, stop)


def _after_preposition(page: Page, here: int, stop: int) -> Mention | None:
    """A phrase whose first word may carry لـ: وفقاً لمصدر أمني، طبقا للوزارة."""
    word = page.tokens.words[here]
    if word.folded == "ل" and page.quoted_at(here + 1):
        return mentions.parse(page, here + 1, stop)
    return mentions.parse(page, here, stop, attached=True)

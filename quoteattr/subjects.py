"""Who does the reporting: the subject of a cue, after it, before it, or left out and carried over."""

from typing import NamedTuple

from quoteattr import mentions
from quoteattr.clauses import accord_at
from quoteattr.inflection import Number
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
    MONTH,
    NUMBER,
    OPENS_PHRASE,
    PREPOSITION,
    RELATIVE,
    CueWord,
    Word,
)

_TOPIC = frozenset({"اما", "واما"})
_TO_US = frozenset({"لي", "لنا", "الينا", "علينا"})
_SET_PHRASES = frozenset({"البداية", "النهاية", "الختام", "المقابل", "السياق", "ذلك", "هذا", "وقت", "ذات", "نفس"})


class Subject(NamedTuple):
    """A speaker as the text names it, with what the verb's agreement adds."""

    mention: Mention
    gender: Gender | None
    rule: str


class Agreement(NamedTuple):
    """What a cue shows of its subject."""

    gender: Gender | None
    number: Number | None


#: Agrees with everybody.
ANYBODY = Agreement(None, None)


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
        if word.folded in ("ذلك", "بذلك"):  # صرح بذلك مصدر أمني
            here += 1
            skipped = True
            continue
        if word.folded == "في" and here + 1 < stop and words[here + 1].folded in _SET_PHRASES:
            here += 2 + (words[here + 1].folded in ("هذا", "وقت", "ذات", "نفس"))
            skipped = True
            continue
        found = mentions.parse(page, here, stop)
        if found is None or skipped and not (words[here].classes & (HEAD | GIVEN) or _apposed(found) or _told(page, at, here, found)):
            return None
        return found
    return None


def _told(page: Page, at: int, here: int, found: Mention) -> bool:
    """Is nothing but the addressee between the verb and a name of two words: قال لي جايمس آكتون?"""
    return here == at + 2 and page.tokens.words[at + 1].folded in _TO_US and found.kind == "name" and found.last - here > 1


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
    if cue.joined == "و" or (cue.joined == "ف" and not (floor < at and any(words[i].folded in _TOPIC for i in range(floor, min(floor + 2, at))))):
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
        if found is not None and _alike(found.gender, cue.gender):
            return found
    return None


def _ends_name(word: Word) -> bool:
    return bool(word.classes & GIVEN) or not word.classes and not word.cues


def agrees(page: Page, mention: Mention, gender: Gender | None, wanted: Agreement) -> bool:
    """Can a verb of this gender and number follow its subject? There it agrees in both: العلماء … يقولون.

    Args:
        page: the article.
        mention: the subject.
        gender: of the subject.
        wanted: what the verb shows.
    """
    if not _alike(gender, wanted.gender):
        return False
    plural = mentions.plural(page, mention)
    return plural is None or wanted.number not in ("s", "p") or plural == (wanted.number == "p")


def _alike(one: Gender | None, other: Gender | None) -> bool:
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
        if found is not None and cue.number == "s" and _alike(found.gender, cue.gender) and after(page, at, stop) is None:
            return Subject(found, cue.gender, "relative")
    topic = cue.joined == "ف" or before is not None and before.folded in ("قد", "فقد")  # أما الوكالة فأعلنت
    found = None if first and not topic else ahead(page, at, cue)
    if found is None and cue.number == "s":  # a verb before its subject is singular
        found = after(page, at, stop) or _alone(page, at, stop)
        if found is not None and ("homograph" in cue.remarks and _obscure(page, found) or cue.act == "describe" and _thing(page, found)):
            found = None
        if found is not None and not _addressed(page, found, cue, stop):
            return Subject(found, cue.gender, "verb_subject")
        found = None
    if found is None and first:
        found = ahead(page, at, cue)
    if found is not None and found.first and not page.tokens.bits[found.first] & LINE and _obscure(page, found):
        found = found if page.tokens.words[found.first - 1].folded in _TOPIC else None
    return Subject(found, cue.gender, "subject_verb") if found else None


def _alone(page: Page, at: int, stop: int) -> Mention | None:
    """One word between the verb and إنّ that is no name by itself, but the end of one that the article has: قال هيكل إن."""
    tokens = page.tokens
    name = at + 1
    if name + 1 >= min(stop + 1, len(tokens)) or tokens.bits[name] or tokens.bits[name + 1] & ~(COLON | MARK | COMMA):
        return None
    word, following = tokens.words[name], tokens.words[name + 1]
    if word.classes & (FUNCTION | HEAD | ACTION | NUMBER) or word.proclitic or word.cues:
        return None
    if not following.classes & COMPLEMENTIZER and not tokens.bits[name + 1] & (COLON | MARK):
        return None
    whole = fullest(page, name, name + 1)
    if whole == (name, name + 1) or not tokens.words[whole[0]].classes & GIVEN:
        return None
    return Mention(name, name + 1, (name, name + 1), None, "name", None)


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
    end = _before_parenthesis(page, relative)
    for start in range(end - 1, max(-1, end - 14), -1):
        if words[start].classes & (HEAD | GIVEN | DEFINITE) and words[start].proclitic != "ب":
            found = mentions.parse(page, start, end, attached=True)
            if found is not None and found.last == end and (found.kind != "document"):
                best = found
        if bits[start] & (STOP | LINE) or words[start].classes & (COMPLEMENTIZER | RELATIVE):
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


def _addressed(page: Page, found: Mention, cue: CueWord, stop: int) -> bool:
    """Is the phrase after the verb the one who is spoken to (ودعا الشعب إلى …)? So where the verb takes an object and no person stands there."""
    if "object" not in cue.remarks or found.kind in ("name", "role", "anonymous", "place") or not cue.joined:
        return False
    following = page.tokens.words[found.last] if found.last < min(stop, len(page.tokens)) and not page.tokens.bits[found.last] else None
    if following is None:
        return False
    that = following.classes & COMPLEMENTIZER and following.folded[0] == "ب"  # بأنه
    return following.folded in ("الي", "ب", "من") or following.proclitic == "ب" or bool(that)


def _paper(page: Page, at: int, stop: int) -> Mention | None:
    """What it says so in: جاء في بيان الوزارة، ورد على لسان الناطق."""
    words = page.tokens.words
    here = at + 1
    if here < stop and words[here].folded == "علي" and here + 1 < stop and words[here + 1].folded == "لسان":
        return mentions.parse(page, here + 2, stop)
    if here < stop and words[here].folded == "في":
        return mentions.parse(page, here + 1, stop)
    return None


def relayed(page: Page, at: int, stop: int) -> Mention | None:
    """Whose words are passed on: نقلت الوكالة عن الوزير قوله.

    Args:
        page: the article.
        at: where to begin to look for عن.
        stop: the word that the source may not reach.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(stop, at + 18)):
        if bits[here] & (STOP | LINE | COLON):
            return None
        if words[here].folded == "عن" and here + 1 < stop:
            return mentions.parse(page, here + 1, stop)
        if words[here].folded == "لسان" and here + 1 < stop and words[here - 1].folded == "علي":
            return mentions.parse(page, here + 1, stop)
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

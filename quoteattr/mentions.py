"""Noun phrases that can speak: names, titles, bodies, documents, places, unnamed sources.

The engine reads words and lexicon only; it needs no model. A phrase is a role (وزير الخارجية الأميركي), a name (جون كيري), both in either order,
with or without a comma (المتحدث باسم الخارجية، جون كيربي), a body, a document, a place that stands for its government, or a source without a name.
A name begins at a given name, or at a word that the lexicon does not know where a title has just ended.
"""

from quoteattr.bodies import BODY, body, body_end, issuers, quoted
from quoteattr.counts import counted
from quoteattr.declension import abstract
from quoteattr.names import fullest, joined_to_name, plain_given
from quoteattr.page import Page
from quoteattr.people import called, joined_end, name_first, surname, title_first
from quoteattr.persons import accusative, begins_name, is_ali, leads_to_name, led, nunated, unknown, verb_like
from quoteattr.phrases import Mention, plural
from quoteattr.titles import title_end
from quoteattr.tokens import BRACKET, COMMA, LINE, STOP
from quoteattr.uses import BEFORE_VERB, LIKE_RELATIVE, LOOKS_BACK, ONE_OF, OPENS_CLAUSE, THE_SAME
from quoteattr.words import (
    ACTION,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    HONORIFIC,
    KIN,
    NAMING,
    NUMBER,
    ORGANISATION,
    OWNED,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)

__all__ = ["Mention", "before", "parse", "plural"]

_LONGEST_PHRASE = 24
_LONGEST_QUOTED = 4
_SAID_BEFORE = ("ان", "وان", "له", "لها", "لهم")  # سبق | له | أن
_JOINED = ("ل", "ب", "ك")
_CAN_SPEAK = HEAD | GIVEN
_OPENS_SUBJECT = HEAD | GIVEN | DEFINITE | DEMONSTRATIVE | FUNCTION


def parse(page: Page, first: int, stop: int, attached: bool = False) -> Mention | None:
    """Read the noun phrase that begins at a word.

    Args:
        page: the article.
        first: index of its first word.
        stop: index of the first word that it may not reach.
        attached: a preposition may be joined to the first word (لمصدر، للوزارة).

    Returns:
        The phrase, or None where no phrase that can speak begins.
    """
    words = page.tokens.words
    stop = min(stop, first + _LONGEST_PHRASE)
    if first >= stop:
        return None
    head = first
    same = bool(words[first].uses & THE_SAME)
    if same or words[first].classes & DEMONSTRATIVE:
        head += 1
        if head >= stop or not words[head].classes & DEFINITE or words[first].proclitic in _JOINED and not attached:
            return None  # وبهذا الخصوص | قال
    word = words[head]
    if word.folded == "كل" and head + 2 < stop and words[head + 1].folded == "من":
        return _each(page, head + 2, stop)
    if word.folded in page.vocabulary.honoured:
        return Mention(first, head + 1, None, (head, head + 1), "role", None, True)
    noun = counted(page, head, stop)
    if noun:
        last = title_end(page, noun, stop, named=False)
        if not page.tokens.words[noun].classes & DEFINITE:  # ثلاث منظمات حقوقية | تجاهل المصرف
            last = next((here for here in range(noun + 1, last) if not _adjective(page, here)), last)
        return Mention(first, last, (first, last), None, "group", None)
    if not _can_begin(page, head, stop, attached):
        return None
    if page.marked(head) and page.quoted_at(head):
        end = page.quoted_end(head)
        if end - head >= 3 and page.verdicts.get(end) == "direct":
            return None  # «وصلت السفينة متأخرة» متابعاً «…»
        whole = end == stop and not word.classes & HEAD  # «العفو الدولية»: «…»، but «المسؤول اليمني» is a title
        if end == head + 1 or (end < stop or whole) and end <= head + _LONGEST_QUOTED:
            return quoted(page, first, head)
    if same:
        last = title_end(page, head, stop, named=False)
        return Mention(first, last, None, (head, last), "role", None, True)
    found = _joined_name(page, first, head, stop, attached) or _read(page, first, head, stop)
    if found is None:
        return None
    if found.kind != "name" and found.last + 1 < stop and words[found.last].folded in page.vocabulary.called:
        found = called(page, found, stop)
    if not attached or not word.proclitic or found.first != first:
        return found
    return found._replace(cut=len(word.proclitic) + (word.folded.startswith("لل") and word.bare.startswith("ال")))  # للوزارة, but لـ|لجنة


def _joined_name(page: Page, first: int, head: int, stop: int, attached: bool) -> Mention | None:
    """The name that begins with a given name under و or a preposition: وسامي الحداد، وفقا لشريف عامر."""
    word = page.tokens.words[head]
    if not joined_to_name(page, head):
        return None
    if word.proclitic != "و":
        return name_first(page, first, head, stop) if attached else None
    after = page.tokens.words[head + 1] if head + 1 < stop and not page.tokens.bits[head + 1] else None
    family = after is not None and (plain_given(after) or after.classes & DEFINITE and not after.classes & (COMMON | FUNCTION))
    return name_first(page, first, head, stop) if family else None


def _adjective(page: Page, at: int) -> bool:
    """Can a word go on those who are counted: أمنيين، سابقون، دولية، وشاعر، من الحي, but neither الجلوس nor تجاهل?"""
    word = page.tokens.words[at]
    if word.classes & PREPOSITION or word.proclitic == "و" or page.tokens.words[at - 1].classes & PREPOSITION:
        return True
    ending = ("ية", "ين", "ون", "ي") if word.classes & COMMON else ("ة", "ين", "ون", "ي")
    return not word.classes & (DEFINITE | GROUP | ORGANISATION) and word.bare.endswith(ending)


def _each(page: Page, first: int, stop: int) -> Mention | None:
    """Several, each with a name or a title: كل من | الوزير سامي الحداد ونائبه كريم النجار."""
    found = parse(page, first, stop)
    if found is None or found.kind in ("place", "document"):
        return found
    last = found.last
    while last < stop and page.tokens.words[last].folded[0] == "و" and not page.tokens.bits[last] & ~COMMA:
        named = joined_end(page, last, stop)
        other = parse(page, last, stop) if named == last else None
        if named == last and other is None:
            break
        last = other.last if other else named
    return found._replace(last=last, name=(first, last), role=None, kind="group") if last > found.last else found


def _read(page: Page, first: int, head: int, stop: int) -> Mention | None:
    """The phrase by what its head is."""
    word = page.tokens.words[head]
    classes = word.classes
    if _whole_uses(page, word) & ONE_OF and not _one_of_people(page, head + 1, stop):
        return None
    if begins_name(page, head, stop, None):
        return name_first(page, first, head, stop)
    if classes & GROUP and title_end(page, head, stop, named=False) == head + 1 and surname(page, head):
        return Mention(first, head + 1, (head, head + 1), None, "name", None)  # محمد حجاج … قال حجاج
    titled = classes & HONORIFIC or classes & ROLE and not classes & ORGANISATION or _sign_of_god(page, head, stop)
    return title_first(page, first, head, stop) if titled or not classes & BODY else _read_body(page, first, head, stop)


def _sign_of_god(page: Page, head: int, stop: int) -> bool:
    """The title of a Shia scholar, not a verse: آية | الله علي."""
    return head + 1 < stop and bool(page.tokens.words[head].classes & DOCUMENT) and page.tokens.words[head + 1].folded in page.vocabulary.god


def _one_of_people(page: Page, at: int, stop: int) -> bool:
    """Do people follow أحد: أحد الشهود، أحد أبرز القادة، أحد أفراد الأسرة; not أحد الأسباب, and not أحد alone?"""
    if at >= stop or page.tokens.bits[at]:
        return page.quoted_at(at)
    word = page.tokens.words[at]
    if word.classes & (FUNCTION & ~(DEMONSTRATIVE | BREAKER)) or word.classes & ACTION or word.verb is not None and word.bare[0] == "ي":
        return False  # لا أحد | يعرف
    if not word.classes & COMMON or word.classes & HEAD or word.bare.endswith(("ين", "ون")):
        return True
    stem = word.bare.removeprefix("ال")
    women = stem.endswith("ات") and bool(page.vocabulary.classes.get(stem[:-2], 0) & ROLE)  # إحدى المشاركات
    if women or stem in page.vocabulary.members:
        return True
    return not word.classes & DEFINITE and _one_of_people(page, at + 1, stop)


def _read_body(page: Page, first: int, head: int, stop: int) -> Mention:
    """A body; of a paper the one whose it is, where that is said: بيان الوزارة."""
    last = body_end(page, head, stop)
    if page.tokens.words[head].classes & DOCUMENT:
        for at, attached in issuers(page, head, last, stop):
            issuer = parse(page, at, stop, attached)
            if issuer is not None:
                return issuer._replace(first=first, cut=0)
    return body(page, first, head, last, stop)


def _can_begin(page: Page, at: int, stop: int, attached: bool) -> bool:
    """Can a phrase that can speak begin at a word?"""
    word = page.tokens.words[at]
    classes = word.classes
    if word.proclitic in _JOINED and not attached and not page.quoted_at(at):
        return False  # لكيري, but «كرافت»
    if word.folded in page.vocabulary.god and at and page.tokens.words[at - 1].classes & BREAKER:
        return False  # صلى الله عليه وسلم
    if _whole_uses(page, word) & LOOKS_BACK and not classes & _CAN_SPEAK:
        return False  # وهكذا | قال
    if classes & FUNCTION:
        if classes & KIN and at and page.tokens.words[at - 1].verb is not None and not page.tokens.bits[at]:
            return True  # قالت | أم الطفل
        return bool(word.folded == "علي" and is_ali(page, at, stop)) or bool(classes & GIVEN) and begins_name(page, at, stop, None)
    if classes & _CAN_SPEAK:
        return True
    if classes & (ACTION | NUMBER | PLACE | OWNED) or word.cues or len(word.bare) < 2 or page.addresses(at):
        return False
    if not classes & ~FEMININE and (abstract(word.bare) or led(word.bare) or verb_like(word.bare) or _object(page, at, stop)) or nunated(page, at):
        return leads_to_name(page, at, stop)  # انتقد | مساومة الأطفال، قال | متأثراً، طالب | بتحويل
    if not classes and len(word.bare) > 3 and word.bare.endswith(("ه", "ها", "هم", "هما")) and word.bare not in page.vocabulary.god:
        return _begins_foreign(page, at, stop)
    return not classes & NAMING or page.quoted_at(at + 1)


def _whole_uses(page: Page, word: Word) -> int:
    """The uses of a word, also under a proclitic: وهكذا، وأحد."""
    return word.uses or (page.vocabulary.words[word.bare].uses if word.proclitic else 0)


def _object(page: Page, at: int, stop: int) -> bool:
    """Is an unknown word a title in the accusative: مقاولا, but مخرجا الفيلم?"""
    return accusative(page, page.tokens.words[at]) and not (at + 1 < stop and page.tokens.words[at + 1].classes & DEFINITE)


def _begins_foreign(page: Page, at: int, stop: int) -> bool:
    """Does a word that seems to end in a pronoun begin a name: كيه بيري, another unknown word after it, or one that the article has in full?"""
    if not begins_name(page, at, stop, None):
        return False
    return page.tokens.words[at].bare.endswith("يه") and unknown(page, at + 1, stop) or fullest(page, at, at + 1) != (at, at + 1)


def before(page: Page, at: int, floor: int) -> Mention | None:
    """Read the phrase that ends right before a word, as the subject does in «لكن المجلة قالت».

    Args:
        page: the article.
        at: index of the verb.
        floor: index of the first word of its clause.

    Returns:
        The phrase, or None.
    """
    words = page.tokens.words
    for start in range(floor, at):
        word = words[start]
        if page.in_quote(start) or not word.classes & _OPENS_SUBJECT and _unknown_inside(page, start):
            return None
        found = parse(page, start, at)
        if found is not None:
            return found if _reaches(page, found, at) else None
        if word.classes & RELATIVE and word.folded != "حيث":
            return None  # الذي | فضل وصفه: what follows is a verb
        if word.classes & DEMONSTRATIVE and word.proclitic in _JOINED:
            return None  # وبهذا الخصوص | قال
        if not (word.classes & FUNCTION or word.uses & OPENS_CLAUSE) or word.classes & PREPOSITION:
            return None
    return None


def _unknown_inside(page: Page, at: int) -> bool:
    """Is a word that begins no phrase neither in marks nor the first of its sentence or clause?"""
    if page.quoted_at(at) or not at:
        return False
    return not page.tokens.bits[at] & (LINE | STOP) and not page.tokens.words[at - 1].classes & BREAKER


def _reaches(page: Page, found: Mention, at: int) -> bool:
    """Does nothing stand between a phrase and a verb but what may stand there: المجلة كانت قالت، الوزير الذي زار المعرض قال?"""
    words, bits = page.tokens.words, page.tokens.bits
    rest = _before_verb(words, found.last, at)
    if rest >= at:
        return True
    described = words[rest].classes & RELATIVE or words[rest].uses & LIKE_RELATIVE
    if not described and any(words[here].classes & (COMPLEMENTIZER | ACTION) or words[here].verb is not None for here in range(rest, at)):
        return False
    return bool(described or words[rest].classes & (RELATIVE | PREPOSITION)) or bool(bits[rest] & (COMMA | BRACKET))


def _before_verb(words: list[Word], first: int, at: int) -> int:
    """Past what may stand between a subject and its verb: الوزير | كان قد | قال، الوزير | سبق له أن | قال."""
    done = False  # said before
    while first < at and (words[first].uses & BEFORE_VERB or done and words[first].folded in _SAID_BEFORE):
        done = done or words[first].folded == "سبق"
        first += 1
    return first

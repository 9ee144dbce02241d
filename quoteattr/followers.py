"""The subject that follows its verb, past whatever may stand between."""

from quoteattr import mentions
from quoteattr.agreement import alike, gender_of_body, gender_of_place
from quoteattr.counts import counted
from quoteattr.inflection import THIRD_PERSON
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.persons import speaks
from quoteattr.phrases import Mention, inflected_number
from quoteattr.positions import alone, placed, reported_after
from quoteattr.tokens import BRACKET, COLON, COMMA, END, MARK
from quoteattr.uses import CALLED_TO, DEGREE, FEMININE_BODY, PORTION, SAID_SO, SET_PHRASE, SET_PHRASE_OF_TWO, TO_US
from quoteattr.words import (
    ADVERB,
    ANONYMOUS,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HEAD,
    HONORIFIC,
    KNOWN,
    MONTH,
    NAMING,
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    PREPOSITION,
    ROLE,
    CueWord,
    Word,
)

_ENDS = END | COLON
_BETWEEN = ADVERB | MONTH | NUMBER
_SPEAKER = HEAD | GIVEN
_PERSON = ROLE | HONORIFIC | ANONYMOUS | GIVEN
_KNOWN = GIVEN | HEAD | DEFINITE
_PRAYING = ("ask", "call")
_ADDRESSED = (*THIRD_PERSON, "هن", "نا", "ك", "كم")  # معكم، لك


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
    while here < stop:
        gap = bits[here]
        if gap & _ENDS or gap & MARK and here in page.hard:
            return None
        if gap & COMMA and here == at + 1:
            past = _past_parenthesis(page, here, stop)
        elif gap & BRACKET and not page.tokens.gaps[here].startswith((")", "]")) or words[here].classes & COMPLEMENTIZER:
            return None
        else:
            past = _past_addition(page, here, stop)
        if past == here:
            break
        here = past
    if here >= stop or here > at + 1 and words[here].proclitic == "و":
        return None  # قالت بابتسامة | وعينين مفتوحتين
    found = mentions.parse(page, here, stop)
    if found is None or here == at + 1 or words[here].classes & _SPEAKER or _apposed(found) or _told(page, at, here, found):
        return found
    return None


def _past_parenthesis(page: Page, at: int, stop: int) -> int:
    """The word after a phrase between commas: أوضح، خلال الملتقى، المدير ; قال، أمس، الوزير. ``stop`` where no such phrase begins."""
    words, bits = page.tokens.words, page.tokens.bits
    opening = words[at]
    speaks = opening.classes & _SPEAKER and not opening.proclitic or opening.verb is not None
    if opening.classes & COMPLEMENTIZER or speaks and not opening.classes & PREPOSITION:
        return at if _honoured(page, at, stop) else stop
    for here in range(at + 1, min(stop, at + 12)):
        if bits[here] & _ENDS:
            return stop
        if bits[here] & COMMA:
            return here
    return stop


def _honoured(page: Page, at: int, stop: int) -> bool:
    """Does somebody with a word of respect begin right after a comma that only parts him from his verb: قال، | الدكتور سامي الحداد?"""
    words, bits = page.tokens.words, page.tokens.bits
    return at + 1 < stop and not bits[at + 1] and bool(words[at].classes & HONORIFIC) and bool(words[at + 1].classes & GIVEN)


def _past_addition(page: Page, here: int, stop: int) -> int:
    """The word after an adverb, an addressee or a set phrase; the same word where it is none."""
    words = page.tokens.words
    word = words[here]
    if word.folded == "ل" and page.quoted_at(here + 1):
        return page.quoted_end(here + 1)  # قال لـ«الصحيفة» | الوزير
    if word.folded == "ل" and page.tokens.bits[here + 1] & BRACKET:
        return _past_bracket(page, here + 1, stop)
    if counted(page, here, stop):
        return here  # قال | 3 خبراء
    if word.classes & _BETWEEN and not word.classes & _SPEAKER:
        other = word.bare.endswith("ة") and words[min(here + 1, stop - 1)].folded in page.vocabulary.others
        how = word.folded[0] == "ب" and here + 1 < stop and words[here + 1].uses & DEGREE  # قال بنبرة حزينة | الوزير
        return here + 2 if other or how else here + 1  # قال أمس | الوزير، عاد مرة أخرى | الوزير
    if word.proclitic == "ل" and word.bare in page.vocabulary.media and not word.classes & GROUP and not page.quoted_at(min(here + 1, stop - 1)):
        return _past_medium(page, here, stop)
    if word.proclitic == "ل" and not word.classes & PREPOSITION or page.addresses(here):
        return page.quoted_end(here + 1) if here + 1 < stop and page.quoted_at(here + 1) else here + 1  # قال لصحيفة «…» | الوزير
    if word.classes & DEMONSTRATIVE and word.proclitic == "ب" and here + 1 < stop and words[here + 1].classes & DEFINITE:
        return here + 2  # قال بهذه المناسبة | الوزير
    if word.folded == "من" and here + 1 < stop and words[here + 1].classes & ADVERB and words[here + 1].folded.endswith(THIRD_PERSON):
        return here + 2  # قال من جانبه | الوزير
    if word.classes & PREPOSITION and (word.uses & TO_US or word.folded.endswith(_ADDRESSED)) or word.uses & SAID_SO:
        return here + 1  # قال لنا | الوزير، صرح بذلك | مصدر أمني
    if word.folded == "في" and here + 1 < stop and words[here + 1].uses & SET_PHRASE:
        return here + (3 if words[here + 1].uses & SET_PHRASE_OF_TWO else 2)  # قال في المقابل | الوزير
    return here


def _past_bracket(page: Page, at: int, stop: int) -> int:
    """The word after what stands in brackets: كشف لـ(الصحيفة) | الوزير."""
    return next((here for here in range(at + 1, min(stop, at + 6)) if page.tokens.bits[here] & BRACKET), at)


def _past_medium(page: Page, here: int, stop: int) -> int:
    """The word after a paper or an agency that is spoken to: قال لوكالة فرانس برس | مسؤول أمني، للأناضول | الوزير."""
    words = page.tokens.words
    body = mentions.parse(page, here, stop, attached=True)
    last = body.last if body else here + 1
    first = here + 1 if words[here].classes & KNOWN else here + 2  # صحيفة المواطن
    return next((at for at in range(first, last) if words[at].classes & _PERSON and not words[at].proclitic), last)


def _told(page: Page, at: int, here: int, found: Mention) -> bool:
    """Is nothing but the addressee between the verb and a name of two words: قال لي جايمس آكتون?"""
    return here == at + 2 and bool(page.tokens.words[at + 1].uses & TO_US) and found.kind == "name" and found.last - here > 1


def _apposed(mention: Mention) -> bool:
    """A title after the name shows that it is one: هوغيت لابيل رئيسة المنظمة."""
    return mention.kind == "name" and mention.name is not None and mention.role is not None and mention.name[0] < mention.role[0]


def follower(page: Page, at: int, stop: int, cue: CueWord) -> Mention | None:
    """The subject that follows a finite cue, if it surely is one.

    Args:
        page: the article.
        at: index of the cue.
        stop: the word that it may not reach.
        cue: the cue.
    """
    if "addressee" in cue.remarks:
        stop = _outlet_told(page, at, stop)
    found = after(page, at, stop) or alone(page, at, stop, cue) or placed(page, at, stop, cue)
    if found is None or "homograph" in cue.remarks and obscure(page, found) or cue.act == "describe" and _described(page, found):
        return None
    if "object" in cue.remarks and not alike(gender_of_place(page, found), cue.gender):
        return None  # طالب | مصر بالانسحاب
    if found.kind in ("document", "organisation") and not alike(found.gender or gender_of_body(page, found), cue.gender):
        return None  # وجه | رسالة إلى، أصدرت | بيانا
    return None if _addressed(page, found, cue, stop) or _accusative(page, found.first) else found


def _outlet_told(page: Page, at: int, stop: int) -> int:
    """Where the agency stands that is told, as no subject reaches there: أبلغ مصدر أمني | رويترز; not وكالة رويترز."""
    words, media = page.tokens.words, page.vocabulary.media
    for here in range(at + 1, min(stop, at + 12)):
        if words[here].classes & KNOWN and words[here].folded in media and not words[here - 1].classes & (NAMING | FUNCTION):
            return here
    return stop


def _accusative(page: Page, at: int) -> bool:
    """Does its ending show that a noun is no subject: خاطب | الحاضرين، اللاعبين، أضاف | متحدثا?"""
    head = page.tokens.words[at]
    if head.classes & ANONYMOUS and head.bare.endswith("ا"):
        return True
    if head.bare.endswith("ين") and head.classes & DEFINITE and inflected_number(page, head):
        return True
    if head.classes & (GIVEN | PLACE | GOVERNMENT | KNOWN | ROLE) and not head.classes & (GROUP | PEOPLE):
        return False
    return len(head.bare) >= 7 and head.bare.endswith("ين") and bool(head.classes & DEFINITE)


def obscure(page: Page, mention: Mention) -> bool:
    """One word that the lexicon does not know and the article gives no longer form of: a name at best."""
    return not page.tokens.words[mention.first].classes & _KNOWN and not page.quoted_at(mention.first) and _thing(page, mention)


def _described(page: Page, found: Mention) -> bool:
    """Is one unknown word after a verb of describing what is described, as no إنّ follows: وتعتبر الأمر «…», but اعتبر ريفلين أن?"""
    return not reported_after(page, found.last) and _thing(page, found)


def _thing(page: Page, mention: Mention) -> bool:
    """One word that the article gives no longer form of: after a verb of describing what is described, وتعتبر الأمر «…»."""
    if mention.kind != "name" or mention.last - mention.first > 1 or fullest(page, mention.first, mention.last) != (mention.first, mention.last):
        return False
    return not speaks(page, mention.first)


def _addressed(page: Page, found: Mention, cue: CueWord, stop: int) -> bool:
    """Is the phrase after the verb the one who is spoken to (ودعا الشعب إلى …)? So where the verb takes an object and no person stands there.

    A body or a paper of the verb's gender is its subject (وحذرت السفارة من كذا), of the other gender its object (وطالب الحكومة بكذا).
    """
    if "object" in cue.remarks and cue.act in ("accuse", "describe") and cue.lemma != "اعتبر" and _sole_object(page, found, cue):
        return True
    head = page.tokens.words[found.first]
    if cue.act in _PRAYING and head.folded in page.vocabulary.god:
        return True  # وسأل | الله أن يديم
    if "object" not in cue.remarks or found.kind in ("name", "role", "anonymous", "place"):
        return False
    if head.uses & PORTION and head.classes & FUNCTION:
        return True  # طالب | جميع السكان بكذا
    agrees = _agrees(head, cue) if found.kind in ("organisation", "document") or head.bare.endswith("ات") and head.classes & DEFINITE else None
    if agrees is not None:
        return not agrees and not _carries_object(page.tokens.words[found.first - 1], cue)
    bodies = cue.gender == "f" and not head.classes & PEOPLE
    if not cue.joined or head.classes & GROUP and (not head.classes & DEFINITE or bodies or head.bare.endswith("ون")):
        return False  # وطالب | خبراء بكذا، وطالب | المحتجون بكذا، وهددت | القوى السياسية بكذا: the subject
    if found.last >= min(stop, len(page.tokens)) or page.tokens.bits[found.last]:
        return False
    following = page.tokens.words[found.last]
    that = following.classes & COMPLEMENTIZER and following.folded[0] == "ب"  # بأنه
    return bool(following.uses & CALLED_TO) or following.proclitic == "ب" or bool(that)


def _sole_object(page: Page, found: Mention, cue: CueWord) -> bool:
    """Does بـ follow the one short phrase after اتهم or وصف, so that it is whom it is said of: ووصف العملية بأنها، واتهم النجار بالكذب?"""
    words, size = page.tokens.words, found.last - found.first
    if size > 2 or found.last >= len(words) or page.tokens.bits[found.last] or _carries_object(words[found.first - 1], cue):
        return False
    end, following = words[found.last - 1], words[found.last]
    if end.classes & HONORIFIC or size == 2 and found.kind != "name" and words[found.first].classes & DEFINITE and not end.bare.endswith(("ي", "ية")):
        return False  # وصف الدكتور | كريم الدين، وصف المركز | القانون بأنه
    return following.folded == "ب" or following.proclitic == "ب" or bool(following.classes & COMPLEMENTIZER) and following.folded[0] == "ب"


def _agrees(head: Word, cue: CueWord) -> bool | None:
    """Is a body or a paper of the verb's gender? Not known of a name after a feminine verb (الأزهر), nor of a paper, which may be a broken plural."""
    if cue.gender is None:
        return None
    if head.classes & FEMININE or head.bare.endswith("ات") or head.uses & FEMININE_BODY:
        return cue.gender == "f"
    if cue.gender == "m":
        return True
    return False if head.classes & (ORGANISATION | KNOWN | DOCUMENT) == ORGANISATION else None


def _carries_object(word: Word, cue: CueWord) -> bool:
    """Does a verb carry a pronoun for its object (تصفهم الأمم المتحدة), not one of its own letters (اتهم)?"""
    return any(word.folded.endswith(pronoun) and not cue.lemma.endswith(pronoun) for pronoun in THIRD_PERSON)

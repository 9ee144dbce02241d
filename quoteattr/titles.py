"""Titles and descriptions: how far they reach."""

from quoteattr.adjectives import another_noun, closed, disagrees, plural_adjective, singular
from quoteattr.declension import abstract
from quoteattr.names import plain_given
from quoteattr.page import Page
from quoteattr.persons import is_ali, noun_as_name, nunated, set_apart, walled
from quoteattr.tokens import MARK
from quoteattr.uses import DONE_TO, INSIDE_TITLE, KEPT_BACK, ONE_OF, PORTION, POSSESSED_OF, TAKES_BI
from quoteattr.words import (
    ACTION,
    ANONYMOUS,
    COMMON,
    DEFINITE,
    DOCUMENT,
    FEMININE,
    FUNCTION,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HEAD,
    HONORIFIC,
    KIN,
    KNOWN,
    MONTH,
    NAMING,
    NUMBER,
    ORGANISATION,
    OWNED,
    PEOPLE,
    PLACE,
    PREPOSITION,
    ROLE,
    SAME,
    Word,
)

_NAMED_AFTER_PREPOSITION = ORGANISATION | KNOWN | GOVERNMENT | PLACE | NAMING
_ON_WHOM = ("عليه", "عليها", "عليهم", "عليهما", "به", "بها", "بهم", "بهما", "فيه", "فيها", "فيهم", "فيهما")
_OWN = ("ه", "ها", "هم", "هما")
_NO_NOUN = FUNCTION | ACTION
_NOUN = HEAD | DEFINITE | COMMON | NAMING | GIVEN
_AFTER_BI = _NAMED_AFTER_PREPOSITION | DEFINITE | HEAD
_NOT_ONLY_NAME = COMMON | PLACE | DEFINITE | NAMING | ROLE | HONORIFIC
_ANEW = GROUP | ANONYMOUS | ORGANISATION
_CHOSEN = ("المنتخب", "المنتخبة")  # after a definite noun the elected one, no team
_GOES_ON = DEFINITE | GIVEN | HONORIFIC | ROLE | PREPOSITION | PLACE | GOVERNMENT | NAMING


def title_end(page: Page, first: int, stop: int, named: bool) -> int:
    """One past the last word of the title or description that begins at ``first``; ``named`` says that its name stands before it or in it."""
    words, bits = page.tokens.words, page.tokens.bits
    at = first + 1
    while at < stop:
        word = words[at]
        if bits[at] and walled(page, at) or set_apart(page, at) or word.folded in page.vocabulary.called:
            break
        if at == first + 1 and words[first].uses & ONE_OF and not bits[at]:
            at += 1
            continue  # أحد | أبرز مشايخ القبيلة، أحد | هذه المصادر
        dated = word.classes & MONTH and _named_for_day(page, first, at)
        if not bits[at] and (dated or (words[at - 1].bare, word.folded) in page.vocabulary.title_pairs):
            at += 1
            continue  # الفريق | أول، لاعب | وسط، حركة 6 | أبريل
        if word.classes & PREPOSITION and _preposition(page, at, stop):
            if _done_to(page, at):
                at += 1
                continue
            if not _goes_on_after(page, first, at, stop):
                break
        elif not word.classes and _entitled(page, at, stop) or word.cues and _kept_back(page, at, stop):
            break
        elif bits[at] & MARK and page.quoted_at(at) and page.quoted_end(at) <= stop:
            at = page.quoted_end(at)
            continue
        elif (
            _outside(word)
            or words[at - 1].classes & DEFINITE
            and nunated(page, at)
            or word.proclitic
            and _joined_outside(page, first, at, named)
            or _complete(page, first, at, named)
        ):
            break
        at += 1
    while at > first + 1 and words[at - 1].classes & PREPOSITION and words[at - 1].folded != "علي" and not _done_to(page, at - 1):
        at -= 1
    return at


def _named_for_day(page: Page, first: int, at: int) -> bool:
    """Does a month go on the name of people, a body or a paper: حركة 6 | أبريل، اتفاق 3 | مايو, not الحكومة 6 | أبريل?"""
    words = page.tokens.words
    if at - 2 < first or not words[at - 1].classes & NUMBER:
        return False
    return bool(words[at - 2].classes & (ORGANISATION | GROUP | DOCUMENT)) and not words[at - 2].classes & DEFINITE


def _done_to(page: Page, at: int) -> bool:
    """Does عليه or به belong to the word before it: المجني | عليه، المشتبه | بها?"""
    words = page.tokens.words
    return bool(words[at - 1].uses & DONE_TO) and not page.tokens.bits[at] and words[at].folded in _ON_WHOM


def _preposition(page: Page, at: int, stop: int) -> bool:
    """Is a preposition a word of its own, and not the name علي?"""
    word = page.tokens.words[at]
    return not word.proclitic and not (word.folded == "علي" and is_ali(page, at, stop))


def _entitled(page: Page, at: int, stop: int) -> bool:
    """Is a word that the lexicon does not know a participle, as له shows: مصدر أمني | مخول له بالتصريح?"""
    words = page.tokens.words
    return at + 1 < stop and not page.tokens.bits[at + 1] and words[at + 1].folded in ("له", "لها", "لهم")


def _kept_back(page: Page, at: int, stop: int) -> bool:
    """Does a cue begin what an unnamed source asks for: صاحب محل | رفض ذكر اسمه?"""
    words = page.tokens.words
    return at + 1 < stop and bool(words[at + 1].uses & KEPT_BACK)


def _goes_on_after(page: Page, first: int, at: int, stop: int) -> bool:
    """Does a title go on after a preposition: سفير فرنسا لدى الأمم المتحدة، عدد من النواب?"""
    words = page.tokens.words
    if not words[at].uses & INSIDE_TITLE or words[at].folded == "في" and at + 1 < stop and _occasion(page, first, at + 1):
        return False  # قال المعلم | في كلمة ألقاها
    if words[at].folded == "من" and words[first].classes & (GROUP | ANONYMOUS) or _for_cause(page, first, at, stop):
        return True
    if at + 1 >= stop or walled(page, at + 1):
        return False
    if words[at].folded == "عن" and words[first].classes & ROLE and words[at + 1].classes & (GROUP | ROLE) and words[at + 1].classes & DEFINITE:
        return True  # محامي الدفاع عن المتهمين
    if words[at].folded == "لدي" and words[at + 1].classes & (ROLE | HONORIFIC):
        return True  # الوزيرة المنتدبة لدى | وزير الداخلية
    return bool(words[at + 1].classes & _NAMED_AFTER_PREPOSITION) or words[at].folded == "في" and _like_place(page, at + 1)


def _like_place(page: Page, at: int) -> bool:
    """Is a word that the lexicon does not know the name of a place, as في before it shows: قائد الشرطة في | زيندر, not في | شقته?"""
    word = page.tokens.words[at]
    if word.classes & ~DEFINITE or word.cues or len(word.bare) < 4 or not word.classes and word.bare.endswith("ي"):
        return False
    return not word.bare.endswith(("ه", "ها", "هم", "نا"))


def _occasion(page: Page, first: int, at: int) -> bool:
    """Does a word say where something is said, which no title holds: رئيس النادي في | مؤتمر صحفي; but المشاركون في | مؤتمر?"""
    word = page.tokens.words[at]
    if word.classes & DOCUMENT:
        return True
    named = word.classes & DEFINITE or any(other.classes & DEFINITE for other in page.tokens.words[at + 1 : at + 2])  # مؤتمر | الأمم المتحدة
    return word.bare in page.vocabulary.words_spoken and not named and not page.tokens.words[first].classes & GROUP


def _for_cause(page: Page, first: int, at: int, stop: int) -> bool:
    """Does the name of a body go on with what it is for: رئيس الشبكة | من أجل المواطنة?"""
    words, bits = page.tokens.words, page.tokens.bits
    if at + 2 >= stop or any(bits[at : at + 3]) or words[at].folded != "من" or words[at + 1].folded != "اجل":
        return False
    return bool(words[at + 2].classes & DEFINITE) and any(word.classes & ORGANISATION for word in words[first:at])


def _outside(word: Word) -> bool:
    """Is a word never part of a title: a function word, a verb, a cue?"""
    if word.classes & _NO_NOUN and not word.classes & (SAME | GIVEN) and word.folded != "علي" or word.bare == "القول":
        return True
    if not word.cues or word.classes & _NOUN:
        return False
    return any(cue.form in ("verb", "participle") for cue in word.cues) or word.bare.endswith(("ه", "ها", "هم", "هما"))  # الوزير | قوله


def _joined_outside(page: Page, first: int, at: int, named: bool) -> bool:
    """Does a word with a proclitic lie outside the title: الوزير | بزيارة، الوزير | ونائبه، الوزير | لصحيفة «…»?"""
    word = page.tokens.words[at]
    if word.proclitic == "ب" and not page.tokens.bits[at] and page.tokens.words[at - 1].uses & TAKES_BI:
        return False  # القائم | بأعمال السفارة
    if word.proclitic == "ب":
        noun = word.classes & DEFINITE and not word.classes & (COMMON | _NAMED_AFTER_PREPOSITION | HEAD)
        doing = noun and word.bare[2] != "م" and abstract(word.bare[2:])  # الوزير | بالتنحي
        return bool(doing) or not word.classes & _AFTER_BI or bool(word.classes & DOCUMENT) and not word.classes & DEFINITE  # الوزارة | ببيان
    if word.proclitic == "و":
        return bool(word.classes & ROLE) and word.bare.endswith(("ها", "هم", "ه"))
    return word.proclitic == "ل" and _spoken_to(page, first, at, named)


def _spoken_to(page: Page, first: int, at: int, named: bool) -> bool:
    """Is a word with ل whom somebody speaks to: الوزير | لصحيفة «…»، قائد القوات | لرويترز، اللاعب | لمدربه، الوزير | لسامي الحداد?"""
    word, head, left = page.tokens.words[at], page.tokens.words[first].classes, page.tokens.words[at - 1]
    person = plain_given(word) or word.classes & ROLE and not word.classes & ORGANISATION and word.bare.endswith(("ه", "ها", "هم"))
    people = word.classes & DEFINITE and (word.classes & PEOPLE or word.classes & ROLE and word.bare.endswith("ين"))  # القاضي | للمتهمين
    media = page.vocabulary.media
    reporters = people and word.bare in media and not any(word.classes & ORGANISATION for word in page.tokens.words[first:at])
    if person or reporters or people and at == first + 1 and head & ROLE and head & DEFINITE:
        return bool(head & (ROLE | GROUP | ANONYMOUS)) and not head & KIN
    if word.bare in page.vocabulary.outlets:
        return True
    if media.isdisjoint((word.bare, word.bare.removeprefix("ال"))) or word.bare in media and head & ORGANISATION:
        return False  # الاتحاد الوطني | للصحفيين
    if named or head & (ANONYMOUS | GROUP):
        return True
    if head & DEFINITE:
        return at == first + 1  # المدير التنفيذي | للوكالة is an office
    return at > first + 1 and bool(word.classes & KNOWN or word.bare == "وكالة" and (left.classes & DEFINITE or not left.classes))


def _complete(page: Page, first: int, at: int, named: bool) -> bool:
    """Is a title complete with a definite word, as what follows is no adjective of it?"""
    words = page.tokens.words
    head, left, word = words[first], words[at - 1], words[at]
    if word.classes & NUMBER and at + 1 < len(words) and words[at + 1].classes & MONTH:
        return not _named_for_day(page, first, at + 1)  # الوزارة | 6 أبريل
    if _verb(head, word) or _unbound(left, word) or closed(page.vocabulary, words, first, at):
        return True
    proper = left.classes & (GOVERNMENT | PLACE) or head.classes & ORGANISATION and not left.classes and left.bare[-1] not in "ياه" and at > first + 1
    proper = proper and word.classes & COMMON and not word.classes & _GOES_ON  # مفتي السعودية | حادث، نادي زينتكس | تقديم
    if not (left.classes & (DEFINITE | KNOWN) or proper) or plural_adjective(words, first, at):
        return False
    if head.classes & ORGANISATION and not head.classes & (ROLE | HONORIFIC) and _another_title(word):
        return True
    if left.classes & DEFINITE and another_noun(page.vocabulary, words, first, at):
        return True
    if noun_as_name(page, at, len(words), left):
        return False  # الدكتور | سهل بن سالم
    if _breaks_off(word) or disagrees(left, word) or left.classes & PEOPLE and singular(word) and word.proclitic != "و":
        return True
    if head.classes & (ROLE | HONORIFIC) or word.proclitic:
        return False
    name = head.classes & ORGANISATION and word.classes & GIVEN and not word.classes & _NOT_ONLY_NAME  # المنظمة | سامي الحداد
    return bool(name) or named and not word.classes


def _another_title(word: Word) -> bool:
    """Does a title follow the name of a body, so that it is of somebody else: دعت المفوضية | الرئيس المصري، المنظمة | رئيس الحكومة?"""
    if word.proclitic or not word.classes & ROLE or word.classes & GIVEN:
        return False
    if word.classes & DEFINITE:
        return bool(word.classes & HONORIFIC) and not word.bare.endswith(("ي", "ية"))
    return not word.classes & ORGANISATION


def _unbound(left: Word, word: Word) -> bool:
    """A plural that has its ن has no noun bound to it: ناشطون | بيان الحزب, صحافيون | الوزير، آخرون | بعض النقاط; not مسؤولون كبار."""
    plural = left.classes & (PEOPLE | ANONYMOUS) and not left.classes & DEFINITE and left.bare.endswith("ون")
    noun = word.classes & (DOCUMENT | ORGANISATION | HONORIFIC) or word.classes & ROLE and word.classes & DEFINITE
    return bool(plural and (noun or word.uses & PORTION)) and not word.proclitic


def _breaks_off(word: Word) -> bool:
    """After a word with the article, one without it ends the phrase, unless a title, a name or a preposition begins: المنظمات | تجاهل."""
    classes = word.classes
    if classes & _ANEW and not word.proclitic and not classes & (DEFINITE | ROLE | KNOWN) and not word.uses & POSSESSED_OF:
        return True  # المتظاهرون | بعض الهتافات، الرئاسة | قوات الأمن
    if classes & DEFINITE:
        body = classes & (GROUP | ORGANISATION | KNOWN) and not classes & (ROLE | HONORIFIC) and word.bare not in _CHOSEN
        return bool(body) and not word.proclitic and not word.bare.endswith(("ي", "ية"))
    if classes & ROLE and not classes & DEFINITE and not word.proclitic and word.bare.endswith(_OWN):
        return True  # الوزير | نظيره
    thing = classes & NAMING and classes & COMMON and not classes & (HEAD | PLACE)  # المتظاهرون | لافتات
    if classes & _GOES_ON and not thing or word.proclitic:
        return False
    pronoun = not classes and word.bare.endswith(("ه", "ها", "هم", "هما")) and len(word.bare) > 4  # المعهد الملكي | تفاؤله
    return bool(classes & COMMON) or pronoun


def _verb(head: Word, word: Word) -> bool:
    """Is a word by its ending what people did, or what somebody did to a paper: المتظاهرون | رشقوا، بيان | وقعه?"""
    if head.classes & GROUP and not word.classes and len(word.bare) > 4 and word.bare.endswith("وا"):
        return True
    return bool(head.classes & DOCUMENT) and not word.classes & ~(COMMON | OWNED) and len(word.bare) > 3 and word.bare.endswith(("ه", "ها"))


def without_honorifics(words: list[Word], first: int, last: int) -> tuple[int, int] | None:
    """The title without the words of respect round it: الدكتور، وزير الداخلية اللواء."""
    while last > first and words[last - 1].classes & HONORIFIC and (last - 1 == first or _ends_title(words[last - 2])):
        if last - 1 == first and words[first].classes & ROLE and words[first].classes & DEFINITE:
            break
        last -= 1
    return (first, last) if last > first else None


def _ends_title(word: Word) -> bool:
    """Can a word be the last of a title before words of respect: وزير الداخلية | اللواء, والي نابل | الأستاذ?"""
    return bool(word.classes & (HONORIFIC | DEFINITE | PLACE)) or not word.classes & ~FEMININE

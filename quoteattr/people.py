"""Phrases that name a person: a name and its title, in either order, or a title alone."""

from quoteattr.appositions import named_after, named_beyond, named_past
from quoteattr.endings import name_end, title_begins
from quoteattr.names import family_name, town
from quoteattr.page import Page
from quoteattr.persons import (
    accusative,
    begins_name,
    called_after,
    circumstance,
    ends_name,
    leads_to_name,
    like_present,
    name_ends_at,
    of_country,
    unknown,
    walled,
)
from quoteattr.phrases import Mention, several
from quoteattr.records import Gender, MentionKind
from quoteattr.titles import title_end, without_honorifics
from quoteattr.tokens import COLON, COMMA, LINE, MARK, STOP
from quoteattr.uses import EITHER_GENDER, ONE_OF
from quoteattr.words import (
    ANONYMOUS,
    COMMON,
    DEFINITE,
    FEMININE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    HONORIFIC,
    KIN,
    NAMING,
    ORGANISATION,
    PEOPLE,
    PLACE,
    ROLE,
    SAME,
    Word,
)

_LONGEST_TITLE = 6  # of one that the lexicon does not know
_TITLE = ROLE | HONORIFIC | GROUP
_ADJECTIVE = ("ي", "ان", "ين", "ون", "ات")  # of a nation, or of several
_NO_COMMA = STOP | LINE | COLON


def called(page: Page, person: Mention, stop: int) -> Mention:
    """شاب يدعى سالم: the name stands after a verb of naming."""
    name = person.last + 1
    if page.tokens.bits[name] or not begins_name(page, name, stop, None):
        return person
    end = name_end(page, name, stop)
    return Mention(person.first, end, (name, end), person.role or (person.first, person.last), "name", person.gender)


def name_first(page: Page, first: int, head: int, stop: int) -> Mention:
    """A name, then perhaps its title: هانز ماسن رئيس الجهاز، سعيد خطيب زادة، المتحدث باسم الخارجية."""
    words = page.tokens.words
    end = name_end(page, head, stop)
    if end < stop and _titled(page, end):
        role = (end, title_end(page, end, stop, named=True))
        return Mention(first, role[1], (head, end), role, "name", _gender(words[end]) if words[end].classes & ROLE else None)
    last = joined_end(page, end, stop)
    if last > end:
        return Mention(first, last, (head, last), None, "group", None)
    return Mention(first, end, (head, end), None, "name", None)


def _titled(page: Page, end: int) -> bool:
    """Does the title of a name stand right after it, or after a comma?"""
    word, bits = page.tokens.words[end], page.tokens.bits[end]
    if not (word.classes & _TITLE or word.uses & ONE_OF) or word.proclitic or word.folded in page.vocabulary.honoured:
        return False
    if word.classes & GIVEN and not (bits & COMMA and (title_begins(page, end, end + 2) or _of_body(page, end))):
        return False  # سامي الحداد، | أمين عام الحزب, but سامي الحداد، | أمين حمادة
    if word.classes & PEOPLE and (word.classes & DEFINITE or not word.classes & ROLE):
        return False  # أبلغ كلوب | الصحفيين، استقبل سامي الحداد | أعضاء اللجنة
    apposed = bool(bits & COMMA) and not bits & _NO_COMMA and not (bits & MARK and end in page.hard)
    return apposed or not walled(page, end)


def _of_body(page: Page, at: int) -> bool:
    """Does a body follow what is a given name and a title: أمين | النقابة?"""
    words = page.tokens.words
    title = words[at].classes & ROLE and at + 1 < len(words) and not page.tokens.bits[at + 1]
    return bool(title) and bool(words[at + 1].classes & ORGANISATION)


def joined_end(page: Page, end: int, stop: int) -> int:
    """A second name joined by و: محمد عمر وخالد سعيد."""
    if end >= stop or page.tokens.bits[end]:
        return end
    word = page.tokens.words[end]
    joined = word.proclitic == "و" and word.classes & GIVEN and not word.classes & (ROLE | COMMON | FUNCTION)
    return name_end(page, end, stop) if joined else end


def surname(page: Page, at: int) -> bool:
    """Is what could be a title or a plural the family name of a person whom the article names in full: محمد حجاج … قال حجاج?"""
    word = page.tokens.words[at]
    if word.classes & (DEFINITE | HONORIFIC) or several(word) and not word.classes & GIVEN:
        return False
    return family_name(page, at)


def _known_as(page: Page, at: int) -> bool:
    """Does a family name of the article follow a word of respect, though it could be a title or an adjective: الشيخ حجاج، السيد الحوثي?"""
    word = page.tokens.words[at]
    if word.proclitic or page.tokens.bits[at]:
        return False
    if word.classes & (ROLE | GROUP):
        return surname(page, at)
    office = bool(page.tokens.words[at - 1].classes & ROLE)
    if not word.classes & DEFINITE or word.classes & (COMMON | HEAD | FUNCTION | PLACE) or office and of_country(page, word.bare[2:]):
        return False  # الرئيس | التركي, but الدكتور | التركي
    return family_name(page, at)


def title_first(page: Page, first: int, head: int, stop: int) -> Mention | None:
    """A title, then perhaps a name: وزير الخارجية الأميركي جون كيري، وزير الثقافة، المهدي بنسعيد."""
    words = page.tokens.words
    word = words[head]
    if _unknown(word) and _family_name(page, head, stop):
        whole = not word.bare.endswith(_ADJECTIVE) and ends_name(page, head + 1, stop) or _nisba_ends(page, head + 1, stop)
        end = head + 2 if whole else head + 1  # الفريدو زاميديو
        return Mention(first, end, (head, end), None, "name", None)
    limit = title_end(page, head, stop, named=False)
    if word.classes & HONORIFIC and limit <= head + 2 <= stop and _known_as(page, head + 1):
        return Mention(first, head + 2, (head + 1, head + 2), (head, head + 1), "name", _gender(word))  # الشيخ حجاج
    split = _name_within(page, head, limit)
    if split < limit:
        return _title_and_name(page, first, head, split, limit, stop)
    name = named_after(page, limit, stop) or _second_title(page, limit, stop) or (named_past(page, limit, stop) if word.classes & ROLE else None)
    if name is not None:
        return Mention(first, name[1], name, (head, limit), "name", _gender(word))
    name = named_beyond(page, limit, stop) if word.classes & ROLE and not word.classes & KIN and not several(word) else None
    if name is not None:
        return Mention(first, name[1], name, without_honorifics(words, head, name[0]), "name", _gender(word))
    title = word.classes & (ROLE | HONORIFIC)
    if not title and (
        word.classes & COMMON or limit - head > _LONGEST_TITLE or _unknown(word) or like_present(word.bare) or _no_name(page, head, stop)
    ):
        return None
    if limit == head + 1 and surname(page, head):
        return Mention(first, limit, (head, limit), None, "name", None)  # إبراهيم رئيسي … قال رئيسي
    same = any(words[at].classes & SAME for at in range(head, limit))
    kind: MentionKind = "group" if word.classes & PEOPLE else "role"  # نقلت عن الباحثين
    if word.classes & ANONYMOUS and not word.classes & DEFINITE:
        kind = "anonymous"
    return Mention(first, limit, None, (head, limit), kind, _gender(word), same)


def _gender(head: Word) -> Gender | None:
    if head.uses & EITHER_GENDER:
        return None  # عضو المجلس … قالت، عمدة المدينة … قال
    return "f" if head.classes & FEMININE else "m" if head.classes & (ROLE | HONORIFIC) else None


def _unknown(word: Word) -> bool:
    """A word with the article that the lexicon does not know."""
    return bool(word.classes & DEFINITE) and not word.classes & (COMMON | HEAD) and not word.cues


def _no_name(page: Page, head: int, stop: int) -> bool:
    """Is a word without the article neither known nor the shape of a name: رقم الوثيقة، منزعجا، but not مخرجا الفيلم?"""
    word = page.tokens.words[head]
    if word.classes & DEFINITE:
        return False
    if word.bare.endswith("ا") and page.vocabulary.words[word.bare[:-1]].classes & ROLE:
        return False
    if word.classes & GIVEN:
        day = word.classes & NAMING and head + 1 < stop and page.tokens.words[head + 1].classes & DEFINITE  # جمعة الغضب
        return bool(day) or word.verb is not None and not ends_name(page, head + 1, stop)  # روى | حسن
    return bool(word.classes & ~FEMININE or word.cues) or circumstance(word.bare) and not unknown(page, head + 1, stop)


def _family_name(page: Page, head: int, stop: int) -> bool:
    """Is an unknown word with the article a family name (الششتاوي), not a description (المهاجم المصري محمد صلاح)?"""
    words, bits = page.tokens.words, page.tokens.bits
    if words[head].bare.endswith("ة"):
        return False
    ahead = head + 1
    while ahead < stop and ahead < head + 3 and not bits[ahead] and words[ahead].classes & DEFINITE:
        ahead += 1
    if ahead > head + 1 and ahead < stop and not bits[ahead] and words[ahead].classes & GIVEN or leads_to_name(page, head, stop):
        return False
    if not words[head].bare.endswith("ي") or head + 1 >= stop or bits[head + 1]:
        return True
    after = words[head + 1]
    if of_country(page, words[head].bare[2:]) and begins_name(page, head + 1, stop, words[head]) and not accusative(page, after):
        return False  # الألماني | غندوغان
    return not after.classes & (GIVEN | HONORIFIC | DEFINITE) or after.folded == "علي" or _nisba_ends(page, head + 1, stop)


def _nisba_ends(page: Page, at: int, stop: int) -> bool:
    """Is a word with the article that the lexicon does not know, and that is of no country, the last of a name: الأسعد | اليعقوبي?"""
    if at >= stop or page.tokens.bits[at]:
        return False
    word = page.tokens.words[at]
    if word.classes != DEFINITE or word.cues or word.proclitic or not word.bare.endswith("ي") or of_country(page, word.bare[2:]):
        return False
    return name_ends_at(page, at + 1, stop)


def _name_within(page: Page, head: int, limit: int) -> int:
    """Where a name begins within a title; ``limit`` where none does."""
    words = page.tokens.words
    past = head  # where the name of a body ends: حزب «الدار بيتنا»، مدينة الملك فهد
    for at in range(head + 1, limit):
        word, left = words[at], words[at - 1]
        if at - 2 > head and (words[at - 2].bare, left.folded) in page.vocabulary.title_pairs:
            left = words[at - 3]  # العقيد أركان حرب | سامي الحداد
        if page.quoted_at(at) and left.classes & (ORGANISATION | NAMING):
            past = page.quoted_end(at)
        elif at > past:
            past = max(past, called_after(page, at, limit))
        if at < past:
            continue
        if begins_name(page, at, limit, left) and (word.classes & GIVEN or not _given_later(page, at, limit) and not town(page, at, limit)):
            return limit if _adjective(page, head, at, limit) else at
    return limit


def _given_later(page: Page, at: int, limit: int) -> bool:
    """Does a known name follow further on in the title, after a definite word: قائد فوج الإطفاء نزار? Then this is an unknown noun of the title."""
    words = page.tokens.words
    to = words[at].bare[0] == "ل" and not any(page.tokens.bits[at + 1 : at + 4])  # المدير التنفيذي | لبايرن ميونيخ كارل
    if at + 1 >= limit or not words[at + 1].classes & DEFINITE and not to:
        return False
    if to:
        limit = min(limit, at + 4)
    return any(words[here].classes & GIVEN and begins_name(page, here, limit, words[here - 1]) for here in range(at + 1, limit))


def _adjective(page: Page, head: int, at: int, limit: int) -> bool:
    """Is an unknown word after a bare title its adjective: رجل مشغول?"""
    words = page.tokens.words
    if at != head + 1 or words[head].classes & (HONORIFIC | DEFINITE) or words[at].classes & GIVEN:
        return False
    return name_end(page, at, limit) == at + 1


def _owner(words: list[Word], head: int, split: int) -> bool:
    """Does the name after kin belong to the title before it: والدة | الطفل | سامي, but والد الشهيد | الشيخ | سامي?"""
    titles = [bool(word.classes & DEFINITE) and bool(word.classes & (ROLE | HONORIFIC)) for word in words[head + 1 : split]]
    return titles[-1] and not any(titles[:-1]) and not words[split - 1].bare.endswith(("ين", "ون"))


def _title_and_name(page: Page, first: int, head: int, split: int, limit: int, stop: int) -> Mention:
    """A title with the name that begins at ``split``."""
    words = page.tokens.words
    title = words[head]
    end = max(name_end(page, split, limit), name_end(page, split, stop))  # حياة بن | يدير: a title ends before a verb, a name may hold one
    if title.classes & KIN and not title.classes & DEFINITE and (split == head + 1 or _owner(words, head, split)):
        return Mention(first, end, None, (head, end), "role", _gender(title))  # زوجة سامي الحداد، والدة الطفل سامي
    role = without_honorifics(words, head, split)
    last = joined_end(page, end, stop) if several(title) else end
    if last > end:  # المحاميان سامي الحداد وكريم النجار
        return Mention(first, last, (split, last), role, "group", _gender(title))
    if role is None and end < stop:  # الدكتور سامي الحداد، رئيس القسم
        tail = name_first(page, split, split, stop)
        last, role = tail.last, tail.role
    return Mention(first, last, (split, end), role, "name", _gender(title))


def _second_title(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """The name after a second title: وزير الاتصال، الناطق باسم الحكومة سامي الحداد."""
    if at >= stop or not page.tokens.words[at].classes & ROLE or page.tokens.words[at].classes & PEOPLE or not page.tokens.bits[at] & COMMA:
        return None
    found = title_first(page, at, at, stop)
    return found.name if found is not None and found.kind == "name" else None

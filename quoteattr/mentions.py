"""Noun phrases that can speak: names, titles, bodies, documents, places, unnamed sources.

The engine reads words and lexicon only; it needs no model. A phrase is a role (وزير الخارجية الأميركي), a name (جون كيري), both in either order,
with or without a comma (المتحدث باسم الخارجية، جون كيربي), a body, a document, a place that stands for its government, or a source without a name.
A name begins at a given name, or at a word that the lexicon does not know where a title has just ended.
"""

from typing import NamedTuple

from quoteattr.page import Page
from quoteattr.persons import begins_name, is_ali, name_end, walled
from quoteattr.records import Gender, MentionKind
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, MARK, STOP
from quoteattr.words import (
    ACTION,
    ANONYMOUS,
    BREAKER,
    COMMON,
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
    KIN,
    KNOWN,
    NAMING,
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SAME,
    Word,
)

_LONGEST_PHRASE = 24
_SEVERAL = ("ان", "ين", "ون", "ا")  # الوزيران، محاميا الدفاع
_BODIES = ORGANISATION | KNOWN | GOVERNMENT | PLACE
_INSIDE_TITLES = {"في", "من", "لدي", "الي", "علي", "عن"}
_MEDIA = {
    "صحيفة",
    "قناة",
    "وكالة",
    "محطة",
    "تلفزيون",
    "برنامج",
    "اذاعة",
    "موقع",
    "شبكة",
    "مجلة",
    "جريدة",
    "الصحفيين",
    "الصحافيين",
    "الاعلاميين",
    "وكالات",
    "وسائل",
    "فضائية",
}


class Mention(NamedTuple):
    """Words that name a possible speaker, as ranges of word indices."""

    first: int
    last: int
    name: tuple[int, int] | None
    role: tuple[int, int] | None
    kind: MentionKind
    gender: Gender | None
    same: bool = False  # المتحدث ذاته: whoever spoke last
    cut: int = 0  # letters of a proclitic on the first word (لمصدر)


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
    head = first
    same = False
    if head < stop and (words[head].classes & DEMONSTRATIVE or words[head].folded in ("ذات", "نفس")):
        same = not words[head].classes & DEMONSTRATIVE
        head += 1
        if head >= stop or not words[head].classes & DEFINITE:
            return None
    if head < stop and words[head].folded in page.vocabulary.honoured:
        return Mention(first, head + 1, None, (head, head + 1), "role", None, True)
    if (
        head + 1 < stop
        and words[head].classes & NUMBER
        and words[head + 1].classes & (GROUP | ORGANISATION | ROLE)
        and not page.tokens.bits[head + 1]
    ):
        last = _role_end(page, head + 1, stop, named=False)
        return Mention(first, last, (first, last), None, "group", None)
    if head >= stop or not _can_begin(page, head, stop, attached):
        return None
    if page.marked(head) and page.quoted_at(head) and page.quoted_end(head) < stop and page.quoted_end(head) - head <= 4:
        return _quoted(page, first, head, stop)
    if same:
        last = _role_end(page, head, stop, named=False)
        return Mention(first, last, None, (head, last), "role", None, True)
    found = _parse_from(page, first, head, stop)
    if found is None:
        return None
    if found.kind != "name" and found.last + 1 < stop and words[found.last].folded in page.vocabulary.called:
        found = _called(page, found, stop)
    return found._replace(cut=len(words[head].proclitic)) if attached and words[head].proclitic and found.first == first else found


def _called(page: Page, person: Mention, stop: int) -> Mention:
    """شاب يدعى سالم: the name stands after a verb of naming."""
    name = person.last + 1
    if page.tokens.bits[name] or not begins_name(page, name, stop, None):
        return person
    end = name_end(page, name, stop)
    return Mention(person.first, end, (name, end), person.role or (person.first, person.last), "name", person.gender)


def _quoted(page: Page, first: int, head: int, stop: int) -> Mention:
    """A name in marks: قال «عارف»، أعلنت «حماس»."""
    last = page.quoted_end(head)
    classes = page.tokens.words[head].classes
    kind: MentionKind = "organisation" if classes & (ORGANISATION | KNOWN) else "place" if classes & GOVERNMENT else "name"
    return Mention(first, last, (head, last), None, kind, None)


def _parse_from(page: Page, first: int, head: int, stop: int) -> Mention | None:
    word = page.tokens.words[head]
    if begins_name(page, head, stop, None):
        return _name_first(page, first, head, stop)
    if word.classes & (ROLE | HONORIFIC) and not (word.classes & ORGANISATION and not word.classes & HONORIFIC):
        return _role_first(page, first, head, stop)
    if word.classes & (GROUP | ANONYMOUS | ORGANISATION | KNOWN | DOCUMENT | GOVERNMENT):
        return _body(page, first, head, stop)
    return _role_first(page, first, head, stop)


def _can_begin(page: Page, at: int, stop: int, attached: bool = False) -> bool:
    word = page.tokens.words[at]
    classes = word.classes
    if word.proclitic in ("ل", "ب", "ك") and not attached:
        return False
    if word.folded == "الله" and at and page.tokens.words[at - 1].classes & BREAKER:
        return False  # صلى الله عليه وسلم
    if classes & FUNCTION:
        return bool(word.folded == "علي" and is_ali(page, at, stop)) or bool(classes & GIVEN) and begins_name(page, at, stop, None)
    if classes & (HEAD | GIVEN):
        return True
    if (
        page.addresses(at)
        or word.cues
        or classes & ACTION
        or classes & NUMBER
        or (classes & PLACE and not classes & GOVERNMENT)
        or len(word.bare) < 2
    ):
        return False
    if not classes and word.bare.endswith(("ه", "ها", "هم", "هما")) and word.bare != "الله" and len(word.bare) > 3:
        return begins_name(page, at, stop, None) and at + 1 < stop and not page.tokens.bits[at + 1] and not page.tokens.words[at + 1].classes
    return not classes & NAMING or page.quoted_at(at + 1)


def _role_end(page: Page, first: int, stop: int, named: bool) -> int:
    """One past the last word of the title or description that begins at ``first``."""
    tokens = page.tokens
    head = tokens.words[first].classes
    at = first
    while at < stop:
        word = tokens.words[at]
        classes = word.classes
        if at > first:
            if walled(page, at) or len(word.folded) == 1 and tokens.bits[at + 1] & MARK or word.folded in page.vocabulary.called:
                break
            if classes & PREPOSITION and not word.proclitic and not (word.folded == "علي" and is_ali(page, at, stop)):
                following = tokens.words[at + 1].classes if at + 1 < stop and not walled(page, at + 1) else 0
                partitive = word.folded == "من" and head & (GROUP | ANONYMOUS)
                if word.folded not in _INSIDE_TITLES or not (following & (_BODIES | NAMING) or partitive):
                    break
                at += 1
                continue
            if tokens.bits[at] & MARK and page.quoted_at(at) and page.quoted_end(at) <= stop:
                at = page.quoted_end(at)
                continue
            if classes & (FUNCTION | ACTION) and not classes & (SAME | GIVEN) and word.folded != "علي" or word.bare == "القول":
                break
            if word.proclitic == "ب" and not classes & (_BODIES | NAMING | DEFINITE | HEAD):
                break
            if word.proclitic == "و" and classes & ROLE and word.bare.endswith(("ها", "هم", "ه")):
                break
            if word.proclitic == "ل" and word.bare in _MEDIA and (named or head & (ANONYMOUS | GROUP) or at == first + 1 and head & DEFINITE):
                break
            ended = tokens.words[at - 1].classes & (DEFINITE | KNOWN)
            if ended and (
                _breaks_off(word)
                or _disagrees(tokens.words[at - 1], word)
                or named
                and not head & (ROLE | HONORIFIC)
                and not classes
                and not word.proclitic
            ):
                break
            if word.cues and not classes & (HEAD | DEFINITE | COMMON | NAMING | GIVEN) and _reports(word):
                break
        at += 1
    while at > first + 1 and tokens.words[at - 1].classes & PREPOSITION and tokens.words[at - 1].folded != "علي":
        at -= 1
    return at


def _breaks_off(word: Word) -> bool:
    """After a word with the article, one without it ends the phrase, unless a title, a name or a preposition begins: المنظمات | تجاهل."""
    if (
        word.classes & DEFINITE
        and word.classes & (GROUP | ORGANISATION | KNOWN)
        and not word.classes & (ROLE | HONORIFIC)
        and not word.proclitic
        and not word.bare.endswith(("ي", "ية"))
    ):
        return True
    if word.classes & (GROUP | ANONYMOUS | ORGANISATION) and not word.classes & (DEFINITE | ROLE | KNOWN) and not word.proclitic:
        return True  # المتظاهرون | بعض الهتافات، الرئاسة | قوات الأمن
    if word.classes & (DEFINITE | GIVEN | HONORIFIC | ROLE | PREPOSITION | PLACE | GOVERNMENT | NAMING) or word.proclitic:
        return False
    pronoun = not word.classes and word.bare.endswith(("ها", "هم", "هما")) and len(word.bare) > 4
    return bool(word.classes & COMMON) or pronoun


def _disagrees(before: Word, word: Word) -> bool:
    """A feminine or a plural with the article is no adjective of a masculine title: السفير | المحادثات، الوزير | القاعة."""
    if not before.classes & ROLE or not before.classes & DEFINITE or before.classes & FEMININE or word.proclitic:
        return False
    return bool(word.classes & DEFINITE) and word.bare.endswith(("ات", "ة")) and not word.classes & (ROLE | HONORIFIC | GIVEN)


def _reports(word: Word) -> bool:
    return any(cue.form in ("verb", "participle") for cue in word.cues)


def _name_first(page: Page, first: int, head: int, stop: int) -> Mention:
    """A name, then perhaps its title: هانز ماسن رئيس الجهاز، سعيد خطيب زادة، المتحدث باسم الخارجية."""
    words = page.tokens.words
    end = name_end(page, head, stop)
    last = end
    role = None
    if end < stop:
        bits = page.tokens.bits[end]
        after = words[end]
        apposed = bool(bits & COMMA) and not bits & (STOP | LINE | COLON) and not (bits & MARK and end in page.hard)
        plain = not walled(page, end)
        titled = after.classes & (ROLE | HONORIFIC | GROUP) or after.folded in ("احد", "احدي")
        people = after.classes & PEOPLE and after.classes & DEFINITE  # أبلغ كلوب | الصحفيين
        if (plain or apposed) and titled and not people and not after.proclitic and not after.classes & GIVEN:
            last = _role_end(page, end, stop, named=True)
            role = (end, last)
    if last == end:
        last = _joined_end(page, end, stop)
        if last > end:
            return Mention(first, last, (head, last), None, "group", None)
    gender: Gender | None = None
    if role is not None and words[role[0]].classes & ROLE:
        gender = "f" if words[role[0]].classes & FEMININE else "m"
    return Mention(first, last, (head, end), role, "name", gender)


def _joined_end(page: Page, end: int, stop: int) -> int:
    """A second name joined by و: محمد عمر وخالد سعيد."""
    if end >= stop or page.tokens.bits[end]:
        return end
    word = page.tokens.words[end]
    if word.proclitic == "و" and word.classes & GIVEN and not word.classes & (ROLE | COMMON | FUNCTION):
        return name_end(page, end, stop) if name_end(page, end, stop) > end else end
    return end


def _role_first(page: Page, first: int, head: int, stop: int) -> Mention | None:
    """A title, then perhaps a name: وزير الخارجية الأميركي جون كيري، وزير الثقافة، المهدي بنسعيد."""
    tokens = page.tokens
    words = tokens.words
    unknown = words[head].classes & DEFINITE and not words[head].classes & (COMMON | HEAD) and not words[head].cues
    following = words[head + 1] if head + 1 < stop and not tokens.bits[head + 1] else None
    led = following is not None and following.classes & (GIVEN | HONORIFIC | DEFINITE) and following.folded != "علي"
    ahead = head + 1
    while unknown and ahead < stop and ahead < head + 3 and not tokens.bits[ahead] and words[ahead].classes & DEFINITE:
        ahead += 1
    titled = ahead > head + 1 and ahead < stop and not tokens.bits[ahead] and words[ahead].classes & GIVEN
    if unknown and not titled and not (led and words[head].bare.endswith("ي")) and not words[head].bare.endswith("ة"):
        return Mention(first, head + 1, (head, head + 1), None, "name", None)  # الششتاوي: a family name
    limit = _role_end(page, head, stop, named=False)
    split = head
    construct = False  # inside مدينة الملك عبدالله: the name belongs to a place
    while split < limit:
        word = words[split]
        before = words[split - 1] if split > head else None
        if split > head and word.classes & HONORIFIC and word.classes & DEFINITE and before is not None:
            construct = bool(before.classes & (ORGANISATION | NAMING | PLACE) and not before.classes & (DEFINITE | HONORIFIC))
        if split > head and not construct and begins_name(page, split, limit, before):
            if not word.classes & GIVEN and _given_later(page, split, limit):
                split += 1
                continue  # قائد فوج الإطفاء نزار: an unknown noun of the title
            break
        if construct and split > head and not word.classes & (GIVEN | HONORIFIC):
            construct = False
        split += 1
    same = any(words[i].classes & SAME for i in range(head, limit))
    gender: Gender | None = "f" if words[head].classes & FEMININE else "m" if words[head].classes & (ROLE | HONORIFIC) else None
    bare_head = split == head + 1 and split < limit and not words[head].classes & (HONORIFIC | DEFINITE)
    if bare_head and not words[split].classes & GIVEN and name_end(page, split, limit) == split + 1:
        split = limit  # رجل مشغول: an adjective
    if split < limit:
        end = name_end(page, split, limit)
        if split == head + 1 and words[head].classes & KIN and not words[head].classes & DEFINITE:
            return Mention(first, end, None, (head, end), "role", gender)
        role = _without_honorifics(words, head, split)
        last = _joined_end(page, end, stop) if words[head].classes & ROLE and words[head].bare.endswith(_SEVERAL) else end
        if last > end:  # المحاميان سامي الحداد وكريم النجار
            return Mention(first, last, (split, last), role, "group", gender)
        if role is None and end < stop:
            tail = _name_first(page, split, split, stop)
            last, role = tail.last, tail.role
        return Mention(first, last, (split, end), role, "name", gender)
    if limit < stop and tokens.bits[limit] & COMMA and not tokens.bits[limit] & (STOP | LINE | COLON) and limit not in page.hard:
        at = limit
        while at < stop and words[at].classes & HONORIFIC and not walled(page, at + 1):
            at += 1
        if at < stop and begins_name(page, at, stop, None) and words[at].proclitic == "":
            end = name_end(page, at, stop)
            closed = end >= stop or walled(page, end) or words[end].classes & (FUNCTION | RELATIVE)
            if closed and (end - at > 1 or words[at].classes & GIVEN):
                return Mention(first, end, (at, end), (head, limit), "name", gender)
    classes = words[head].classes
    named = _named_past(page, limit, stop) if classes & ROLE and limit < stop and words[limit].classes & PREPOSITION else None
    if named is not None:
        return Mention(first, named[1], named, (head, limit), "name", gender)
    kind: MentionKind = "role"
    if classes & ANONYMOUS and not classes & DEFINITE:
        kind = "anonymous"
    if not classes & (ROLE | HONORIFIC) and (classes & COMMON or limit - head > 6 or unknown):
        return None
    return Mention(first, limit, None, (head, limit), kind, gender, same)


def _named_past(page: Page, at: int, stop: int) -> tuple[int, int] | None:
    """The name between commas after a title that goes on with a preposition: مدير الإدارة في مجال التجارة، سامي الحداد، …."""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at, min(stop, at + 12)):
        if bits[here] & (STOP | LINE | COLON | BRACKET) or words[here].classes & (COMPLEMENTIZER | RELATIVE | ACTION) or words[here].verb is not None:
            return None
        if bits[here] & COMMA:
            if not begins_name(page, here, stop, None) or words[here].proclitic:
                return None
            end = name_end(page, here, stop)
            closed = end < len(words) and bool(bits[end] & COMMA)
            return (here, end) if closed and (end - here > 1 or words[here].classes & GIVEN) else None
    return None


def _given_later(page: Page, at: int, limit: int) -> bool:
    """Does a known name follow further on in the title, after a definite word?"""
    words = page.tokens.words
    later = range(at + 1, limit)
    return bool(words[at + 1].classes & DEFINITE if at + 1 < limit else 0) and any(
        words[i].classes & GIVEN and begins_name(page, i, limit, words[i - 1]) for i in later
    )


def _without_honorifics(words: list[Word], first: int, last: int) -> tuple[int, int] | None:
    """The title without the words of respect round it: الدكتور، وزير الداخلية اللواء."""
    while last > first and words[last - 1].classes & HONORIFIC and (last - 1 == first or words[last - 2].classes & (HONORIFIC | DEFINITE | PLACE)):
        if last - 1 == first and words[first].classes & ROLE and words[first].classes & DEFINITE and len(words[first].bare) > 6:
            break
        last -= 1
    return (first, last) if last > first else None


def _body(page: Page, first: int, head: int, stop: int) -> Mention | None:
    """Bodies, groups, documents, places, unnamed sources."""
    words = page.tokens.words
    classes = words[head].classes
    last = _role_end(page, head, stop, named=bool(classes & (ORGANISATION | KNOWN | GOVERNMENT)))
    same = any(words[i].classes & SAME for i in range(head, last))
    if classes & DOCUMENT:
        if (
            head + 1 < min(last, stop)
            and not classes & DEFINITE
            and words[head + 1].classes & (ORGANISATION | KNOWN)
            and words[head + 1].classes & DEFINITE
        ):
            issuer = parse(page, head + 1, stop, attached=True)
            if issuer is not None:
                return issuer._replace(first=first, cut=0)
        issuer = _issuer(page, head, last, stop)
        if issuer is not None:
            return issuer._replace(first=first, cut=0)
    kind: MentionKind = "organisation"
    if classes & ORGANISATION and not classes & (GROUP | KNOWN):
        kind = "organisation"
    elif classes & ANONYMOUS and not classes & DEFINITE:
        kind = "anonymous"
        if classes & GROUP and words[head].bare not in ("مصادر", "شهود"):
            kind = "group"
    elif classes & GROUP:
        kind = "group"
    elif classes & DOCUMENT and not classes & ORGANISATION:
        kind = "document"
    elif classes & GOVERNMENT:
        kind = "place"
    elif classes & ANONYMOUS:
        kind = "anonymous"
    if last < stop and not page.tokens.bits[last] and words[last].proclitic == "و" and words[last].classes & (GROUP | ORGANISATION | GOVERNMENT):
        last = _role_end(page, last, stop, named=False)
    name = (head, last)
    if kind == "organisation" and head + 1 < last and page.quoted_at(head + 1) and words[head].classes & NAMING:
        name = (head + 1, min(last, page.quoted_end(head + 1)))
    return Mention(first, last, name, None, kind, None, same)


def _issuer(page: Page, head: int, last: int, stop: int) -> Mention | None:
    """Whose a paper is: بيان صادر عن الوزارة، تقرير لمنظمة الشفافية، دراسة أجرتها جامعة الشمال."""
    words = page.tokens.words
    for at in range(head + 1, min(last + 3, stop - 1)):
        if walled(page, at):
            return None
        if words[at].folded == "عن" and words[at + 1].classes & (ORGANISATION | KNOWN):
            return parse(page, at + 1, stop)
        if words[at].proclitic == "ل" and words[at].classes & (ORGANISATION | KNOWN) and not words[head].classes & DEFINITE:
            return parse(page, at, stop, attached=True)
        if words[at].folded in page.vocabulary.issued:
            return parse(page, at + 1, stop)
    return None


def plural(page: Page, mention: Mention) -> bool | None:
    """Are several people meant? None where the phrase can be taken both ways, as a body can."""
    words = page.tokens.words
    if mention.name is not None and mention.kind == "group" and words[mention.name[0]].classes & (GIVEN | NUMBER):
        return True
    head = words[(mention.role or mention.name or (mention.first, 0))[0]]
    if head.classes & PEOPLE:
        return True
    single = mention.kind == "role" or mention.kind == "name" and (mention.role is not None or bool(head.classes & GIVEN))
    return None if not single or head.classes & ROLE and head.bare.endswith(_SEVERAL) else False


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
    start = floor
    while start < at:
        unknown = not words[start].classes & (HEAD | GIVEN | DEFINITE | DEMONSTRATIVE | FUNCTION) and not page.quoted_at(start)
        if page.in_quote(start) or unknown and start and not page.tokens.bits[start] & (LINE | STOP) and not words[start - 1].classes & BREAKER:
            return None
        found = parse(page, start, at)
        if found is not None:
            rest = found.last
            described = rest < at and words[rest].classes & RELATIVE
            if not described and any(words[here].classes & (COMPLEMENTIZER | ACTION) or words[here].verb is not None for here in range(rest, at)):
                return None
            if found.kind == "place" and rest < at and page.tokens.bits[rest] & (BRACKET | DASH):
                return None  # a dateline
            while rest < at and words[rest].folded in ("قد", "كان", "كانت", "ايضا", "كذلك", "فقد"):
                rest += 1
            if rest == at or (rest < at and (words[rest].classes & (RELATIVE | PREPOSITION) or page.tokens.bits[rest] & (COMMA | BRACKET))):
                return found
            return None
        word = words[start]
        if (
            not (
                word.classes & FUNCTION
                or word.folded in ("وكان", "وكانت", "كان", "كانت", "وقد", "اما", "لكن", "بينما", "فيما", "حيث", "كما", "واكتفي", "اكتفي")
            )
            or word.classes & PREPOSITION
        ):
            return None
        start += 1
    return None

"""What the rest of the article knows: who holds a title, which title a name has, which body is meant."""

from quoteattr.likeness import spelling, stem
from quoteattr.mentions import parse
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.titles import title_end
from quoteattr.tokens import COMMA, DASH
from quoteattr.uses import BOUND, ONE_OF, PARTICLE, SECOND_WORD
from quoteattr.wording import phrase
from quoteattr.words import (
    COMMON,
    DEFINITE,
    FUNCTION,
    GIVEN,
    GROUP,
    HONORIFIC,
    KIN,
    NUMBER,
    PEOPLE,
    PLACE,
    ROLE,
    Word,
)

_NO_NAME = ROLE | HONORIFIC | PLACE | COMMON


def role_of(page: Page, span: tuple[int, int]) -> str | None:
    """The title that the article gives a name anywhere: وزير الخارجية الأميركي جون كيري, or جون كيري، وزير الخارجية.

    Args:
        page: the article.
        span: the words of the name.
    """
    words = page.tokens.words
    first, last = span
    if last <= first:
        return None
    for at in page.occurrences(words[last - 1], first, 12):
        found = _titled_before(page, at)
        if found is not None and found.role is not None and _agree(page, found.name, span):
            return phrase(page, *found.role, found.cut if found.role[0] == found.first else 0)
        role = _title_after(page, at - (last - first) + 1, at + 1, span)
        if role is not None:
            return phrase(page, *role)
        found = named_before(page, at + 1) if at + 1 < len(words) and words[at + 1].classes & ROLE else None
        if found is not None and found.role is not None and _agree(page, found.name, span):
            return phrase(page, *found.role)
    return None


def _agree(page: Page, one: tuple[int, int] | None, other: tuple[int, int]) -> bool:
    """Can two names with one last word be of one person: no other first name, الملك فهد بن ماجد beside خالد بن ماجد?"""
    words = page.tokens.words
    if one is None or one[1] - one[0] == 1 or other[1] - other[0] == 1 or (words[one[0]].uses | words[other[0]].uses) & PARTICLE:
        return True
    short, long = sorted(([spelling(word.bare) for word in words[slice(*name)]] for name in (one, other)), key=len)
    return short[0] in long or long[0] in short


def _title_after(page: Page, start: int, at: int, span: tuple[int, int]) -> tuple[int, int] | None:
    """The title right after the whole name, after a comma or a dash: سامي الحداد - أحد رموز الحركة."""
    words, bits = page.tokens.words, page.tokens.bits
    if start < 0 or at >= len(words) or bits[at] & ~(COMMA | DASH) or words[start:at] != words[span[0] : span[1]] or at - start < 2:
        return None
    title = words[at]
    if title.proclitic or title.classes & (GIVEN | PEOPLE) or title.bare.endswith(("ه", "ها")) or not (title.classes & ROLE or title.uses & ONE_OF):
        return None
    end = title_end(page, at, min(len(words), at + 14), named=True)
    while end > at + 1 and words[end - 1].classes & HONORIFIC:
        end -= 1
    if end - at == 1 and not title.classes & DEFINITE or any(word.classes & GIVEN and not word.classes & _NO_NAME for word in words[at + 1 : end]):
        return None
    return at, end


def _titled_before(page: Page, at: int) -> Mention | None:
    """The phrase of a title and the name that a word belongs to: وزير الخارجية الأميركي جون كيري."""
    words, bits = page.tokens.words, page.tokens.bits
    start = at
    while start > 0 and at - start < 12 and not bits[start] & ~COMMA:
        start -= 1
        if start and words[start - 1].uses & BOUND:
            continue  # عبد | الأمير الحداد
        if words[start].classes & ROLE and not words[start].classes & PEOPLE and words[start].proclitic in ("", "و", "ل"):
            found = parse(page, start, min(len(words), at + 16), attached=True)
            if found is None or found.kind != "name" or found.name is None or found.role is None:
                continue
            if found.name[0] <= at < found.name[1]:
                return _widest(page, found)
    return None


def _widest(page: Page, found: Mention) -> Mention:
    """The phrase with the title that its own belongs to: نائب | مدير الأمن سامي الحداد; but زوجة | المدير is another."""
    words, bits = page.tokens.words, page.tokens.bits
    first, last = found.first, found.last
    for start in range(first - 1, max(-1, first - 4), -1):
        word = words[start]
        if bits[start + 1] or word.verb is not None or word.classes & KIN or word.bare.endswith(("ه", "ها")):
            break
        if not word.classes & ROLE or word.classes & GROUP or word.proclitic not in ("", "و", "ل"):
            continue
        wider = parse(page, start, last, attached=True)
        if wider is not None and wider.name == found.name and wider.role is not None:
            found = wider
    return found


def named_before(page: Page, at: int) -> Mention | None:
    """The name that a title follows: جون كيري، وزير الخارجية.

    Args:
        page: the article.
        at: the first word of the title.
    """
    words, bits = page.tokens.words, page.tokens.bits
    start = at
    while start > 0 and at - start < 7 and not bits[start] & ~COMMA and (start == at or not bits[start]):
        if not _nameable(words[start - 1]):
            break
        start -= 1
    for here in range(start, at):
        if words[here].classes & GIVEN and not words[here].uses & SECOND_WORD:
            found = parse(page, here, min(len(words), at + 16))
            if found is not None and found.role is not None and found.role[0] == at:
                return found
    return None


def _nameable(word: Word) -> bool:
    return not (word.classes & (FUNCTION | NUMBER) or word.cues)


def holder(page: Page, first: int, last: int) -> Mention | None:
    """The person whom the article gives a role: وزير الخارجية for وزير الخارجية جون كيري.

    Args:
        page: the article.
        first: the first word of the role.
        last: one past its last word.
    """
    words = page.tokens.words
    wanted = _stems(words[first:last])
    head = words[first].bare.removeprefix("ال")
    spellings = {joined + head for joined in ("", "ال", "و", "وال")}
    best: Mention | None = None
    loose: list[Mention] = []
    for at in page.roles_near(first):
        word = words[at]
        if (word.folded not in spellings and word.bare not in spellings) or first <= at < last or page.in_quote(at) or _deputy(page, at):
            continue
        found = named_before(page, at) or parse(page, at, min(len(words), at + 16))
        if found is None or found.name is None or found.kind != "name":
            continue
        role = _stems(words[slice(*(found.role or (at, found.name[0])))])
        if all(part in role for part in wanted) and (best is None or at < first):
            best = found
        elif len(wanted) <= 2 and role[:1] == wanted[:1] and words[first].classes & DEFINITE:
            loose.append(found)
    if best is None and len({words[found.name[0]] for found in loose if found.name}) == 1:
        best = loose[0]
    return best


def _stems(words: list[Word]) -> list[str]:
    return [stem(word.bare) for word in words]


def _deputy(page: Page, at: int) -> bool:
    """Does a title belong to another one before it? نائب وزير المالية is not the minister."""
    if not at or page.tokens.bits[at]:
        return False
    before = page.tokens.words[at - 1].classes
    return bool(before & ROLE) and not before & DEFINITE


def surname_alone(page: Page, first: int, last: int) -> tuple[int, int]:
    """A name without what follows it, where its first word is the surname of somebody: حذر كيري | حلفاءه, beside جون كيري.

    Args:
        page: the article.
        first: the first word of the name.
        last: one past its last word.

    Returns:
        The words of the surname, or those given.
    """
    words = page.tokens.words
    if last - first != 2 or words[first].classes & ROLE or words[first].proclitic or not _foreign_to_name(words[first], words[first + 1]):
        return first, last
    start, end = fullest(page, first, first + 1)
    if end - start < 2 or words[end - 1] != words[first]:
        return first, last
    again = any(words[at + 1 : at + 2] == words[first + 1 : last] for at in page.occurrences(words[first], first, 12) if at != first)
    return (first, last) if again else (first, first + 1)


def titled_surname(page: Page, at: int) -> Mention | None:
    """The person whose surname a title is, as the article names him with a title before: وزير الخارجية وليد المعلم for المعلم.

    Args:
        page: the article.
        at: the word.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in page.occurrences(words[at], at, 6):
        after = words[here + 1].classes if here + 1 < len(words) and not bits[here + 1] else 0
        goes_on = after & DEFINITE and not after & ROLE  # مرسي الرئيس | المصري
        if here < 2 or bits[here] or goes_on or not words[here - 1].classes & GIVEN:
            continue
        found = _titled_before(page, here) or parse(page, fullest(page, here, here + 1)[0], min(len(words), here + 16))
        if found is not None and found.name is not None and found.name[1] == here + 1 and found.name[1] - found.name[0] > 1:
            return found
    return None


def with_article(page: Page, at: int) -> tuple[int, int]:
    """The longest form of a surname that is written with the article elsewhere, or without: مسعود البرزاني for برزاني.

    Args:
        page: the article.
        at: the word.

    Returns:
        The words of the longest form; the word alone where there is none.
    """
    word = page.tokens.words[at]
    if len(word.bare) < 5 or word.classes & _NO_NAME:
        return at, at + 1
    other = page.vocabulary.words[word.bare[2:] if word.bare.startswith("ال") else "ال" + word.bare]
    for here in page.occurrences(other, at, 3):
        start, end = fullest(page, here, here + 1)
        if end - start > 1 and page.tokens.words[end - 1] is other and page.tokens.words[start].classes & GIVEN:
            return start, end
    return at, at + 1


def _foreign_to_name(name: Word, following: Word) -> bool:
    """Can a word hardly go on a name: no given name, and none joined by و; after a given name only one with ب or ل?"""
    if following.classes & GIVEN or following.proclitic == "و" or following.folded[:1] == "و":
        return False
    return not name.classes & GIVEN or following.proclitic in ("ب", "ل")

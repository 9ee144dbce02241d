"""What the rest of the article knows: who holds a title, which title a name has, which body is meant."""

from quoteattr.mentions import parse
from quoteattr.page import Page
from quoteattr.persons import is_van
from quoteattr.phrases import Mention
from quoteattr.tokens import COMMA
from quoteattr.wording import phrase
from quoteattr.words import DEFINITE, FUNCTION, GIVEN, HEAD, NUMBER, ROLE, SAME, Word


def role_of(page: Page, span: tuple[int, int]) -> str | None:
    """The title that the article gives a name anywhere: وزير الخارجية الأميركي جون كيري، or جون كيري، وزير الخارجية.

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
        if found is not None and found.role is not None:
            return phrase(page, *found.role, found.cut if found.role[0] == found.first else 0)
        found = _named_before(page, at + 1) if at + 1 < len(words) and words[at + 1].classes & ROLE else None
        if found is not None and found.role is not None:
            return phrase(page, *found.role)
    return None


def _titled_before(page: Page, at: int) -> Mention | None:
    """The phrase of a title and the name that a word belongs to: وزير الخارجية الأميركي جون كيري."""
    words, bits = page.tokens.words, page.tokens.bits
    start = at
    while start > 0 and at - start < 12 and not bits[start] & ~COMMA:
        start -= 1
        if words[start].classes & ROLE and words[start].proclitic in ("", "و", "ل"):
            found = parse(page, start, min(len(words), at + 16), attached=True)
            if found is None or found.kind != "name" or found.name is None or found.role is None:
                continue
            if found.name[0] <= at < found.name[1]:
                return found
    return None


def _named_before(page: Page, at: int) -> Mention | None:
    """جون كيري، وزير الخارجية: the name that a title follows."""
    words, bits = page.tokens.words, page.tokens.bits
    start = at
    while start > 0 and at - start < 5 and not bits[start] & ~COMMA and (start == at or not bits[start]):
        if not _nameable(words[start - 1]) and not is_van(page, start - 1, at):
            break
        start -= 1
    for here in range(start, at):
        if words[here].classes & GIVEN:
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
    wanted = _bare(words[first:last])
    spellings = {joined + wanted[0] for joined in ("", "ال", "و", "وال")}
    best: Mention | None = None
    loose: list[Mention] = []
    for at in page.roles_near(first):
        word = words[at]
        if (word.folded not in spellings and word.bare not in spellings) or first <= at < last or page.in_quote(at) or _deputy(page, at):
            continue
        found = _named_before(page, at) or parse(page, at, min(len(words), at + 16))
        if found is None or found.name is None or found.kind != "name":
            continue
        role = _bare(words[slice(*(found.role or (at, found.name[0])))])
        if all(part in role for part in wanted) and (best is None or at < first):
            best = found
        elif len(wanted) <= 2 and role[:1] == wanted[:1] and words[first].classes & DEFINITE:
            loose.append(found)
    if best is None and len({words[found.name[0]] for found in loose if found.name}) == 1:
        best = loose[0]
    return best


def _bare(words: list[Word]) -> list[str]:
    return [word.bare.removeprefix("ال") for word in words]


def _deputy(page: Page, at: int) -> bool:
    """Does a title belong to another one before it? نائب وزير المالية is not the minister."""
    if not at or page.tokens.bits[at]:
        return False
    before = page.tokens.words[at - 1].classes
    return bool(before & ROLE) and not before & DEFINITE


def earlier_body(page: Page, at: int, head: str) -> tuple[int, int] | None:
    """The body that a bare الوزارة means: the nearest وزارة … before it.

    Args:
        page: the article.
        at: the word.
        head: the word without the article.
    """
    words = page.tokens.words
    spellings, tried = (head, "ال" + head), 0
    for here in range(at - 1, max(-1, at - 400), -1):
        word = words[here]
        if word.bare in spellings and word.classes & HEAD and not page.in_quote(here):
            tried += 1
            if tried > 12:
                break
            found = parse(page, here, min(len(words), here + 14))
            if found is not None and found.last - here > 1 and not found.same and not any(w.classes & SAME for w in words[here : found.last]):
                return found.name or (here, found.last)
    return None

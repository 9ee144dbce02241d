"""Formulas of reverence, which stand for whoever is revered: قال تعالى، النبي صلى الله عليه وسلم قال."""

from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.tokens import END

_LONGEST = 7  # words of a formula
_BEFORE_VERB = ("انه", "كان", "قد")


def reverence(page: Page, at: int, formulas: set[tuple[str, ...]]) -> bool:
    """Does a formula of reverence begin at a word?"""
    if page.tokens.words[at].folded not in page.vocabulary.reverent:
        return False
    folded = tuple(word.folded for word in page.tokens.words[at : at + 3])
    return any(folded[: len(formula)] == formula for formula in formulas)


def invoked(page: Page, at: int) -> set[str] | None:
    """The names of whoever the formula at a word stands for: قال | تعالى.

    Args:
        page: the article.
        at: the word.

    Returns:
        The words that name God or the prophet; None where no formula begins.
    """
    if reverence(page, at, page.vocabulary.divine):
        return page.vocabulary.god
    return page.vocabulary.prophet if reverence(page, at, page.vocabulary.prophetic) else None


def invoked_before(page: Page, at: int) -> set[str] | None:
    """The names of whoever the formula right before a verb stands for: النبي صلى الله عليه وسلم أنه كان | يقول.

    Args:
        page: the article.
        at: the verb.

    Returns:
        As of :func:`invoked`.
    """
    words, bits = page.tokens.words, page.tokens.bits
    last = at - 1
    while last > 0 and words[last].folded in _BEFORE_VERB and not bits[last + 1]:
        last -= 1
    if last < 0 or words[last].folded not in page.vocabulary.closes_formula:
        return None
    for here in range(last, max(-1, last - _LONGEST), -1):
        wanted = invoked(page, here)
        if wanted is not None:
            return wanted
        if bits[here] & END:
            break
    return None


def revered(page: Page, at: int, wanted: set[str]) -> Mention | None:
    """The nearest word before, else the first after, that names the revered.

    Args:
        page: the article.
        at: the verb.
        wanted: the words that name him.
    """
    words = page.tokens.words
    order = [*range(at - 1, -1, -1), *range(at + 1, len(words))] if len(words) < 4000 else range(at - 1, max(-1, at - 4000), -1)
    for here in order:
        if words[here].folded in wanted:
            of_god = here + 1 < len(words) and words[here].folded in page.vocabulary.prophet and words[here + 1].folded in page.vocabulary.god
            last = here + 1 + of_god  # رسول الله
            return Mention(here, last, (here, last), None, "name", "m")
    return None

"""Formulas of reverence: whom they stand for, and whom they follow."""

from quoteattr.antecedents import antecedent
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.tokens import COLON, LINE, STOP
from quoteattr.words import COMPLEMENTIZER

_FAR = 4000
_LONGEST = 9
_WALL = STOP | LINE | COLON


def begins(page: Page, at: int, formulas: set[tuple[str, ...]]) -> bool:
    """Does one of these formulas begin at a word?"""
    if page.tokens.words[at].folded not in page.vocabulary.reverent:
        return False
    folded = tuple(word.folded for word in page.tokens.words[at : at + 3])
    return any(folded[: len(formula)] == formula for formula in formulas)


def praised(page: Page, at: int) -> bool:
    """Does a formula that stands for its subject follow a verb: قال | صلى الله عليه وسلم?"""
    return at < len(page.tokens) and (begins(page, at, page.vocabulary.divine) or begins(page, at, page.vocabulary.prophetic))


def revered(page: Page, at: int, last: int) -> Mention | None:
    """Whom the formula after a verb means: قال تعالى، قال صلى الله عليه وسلم.

    Args:
        page: the article.
        at: index of the verb.
        last: one past it.
    """
    if not praised(page, last):
        return None
    divine = begins(page, last, page.vocabulary.divine)
    wanted = page.vocabulary.god if divine else page.vocabulary.prophet
    words = page.tokens.words
    order = [*range(at - 1, -1, -1), *range(at + 1, len(words))] if len(words) < _FAR else range(at - 1, max(-1, at - _FAR), -1)
    for here in order:
        if words[here].folded in wanted:
            return _named(page, here)
    return None


def _named(page: Page, at: int) -> Mention:
    """God or his prophet, by whom no other of the article is meant."""
    words = page.tokens.words
    of_god = at + 1 < len(words) and words[at].folded in page.vocabulary.prophet and words[at + 1].folded in page.vocabulary.god
    end = at + 1 + of_god  # رسول الله
    return Mention(at, end, (at, end), None, "name", "m")


def revered_before(page: Page, at: int) -> Mention | None:
    """The one whom a formula follows right before a verb that has no other subject: عن عمر رضي الله عنه | قال، أن النبي عليه السلام | قال.

    Args:
        page: the article.
        at: index of the verb.
    """
    words, bits = page.tokens.words, page.tokens.bits
    that = at and words[at - 1].classes & COMPLEMENTIZER and not bits[at] & _WALL  # أنه قال
    last, begun = at - 1 if that else at, 0
    for here in range(last - 1, max(0, last - _LONGEST), -1):
        if bits[here + 1] & _WALL or words[here].folded not in page.vocabulary.reverence:
            break
        if words[here].folded not in page.vocabulary.god and begins(page, here, page.vocabulary.formulas):
            begun = here
    found = antecedent(page, begun) if begun else None
    return _named(page, found.first) if found is not None and words[found.first].folded in page.vocabulary.prophet else found

"""Formulas of reverence, and whom they mean: قال تعالى، رسول الله صلى الله عليه وسلم."""

from quoteattr.page import Page
from quoteattr.phrases import Mention


def reverence(page: Page, at: int, formulas: set[tuple[str, ...]]) -> bool:
    """Does a formula of reverence begin at a word?

    Args:
        page: the article.
        at: index of the word.
        formulas: those that are meant, folded.
    """
    if page.tokens.words[at].folded not in page.vocabulary.reverent:
        return False
    folded = tuple(word.folded for word in page.tokens.words[at : at + 3])
    return any(folded[: len(formula)] == formula for formula in formulas)


def revered(page: Page, at: int, wanted: set[str]) -> Mention | None:
    """The nearest word before a formula, else the first after, that names whom it means.

    Args:
        page: the article.
        at: index of the cue before the formula.
        wanted: the names of the revered, folded.
    """
    words = page.tokens.words
    order = [*range(at - 1, -1, -1), *range(at + 1, len(words))] if len(words) < 4000 else range(at - 1, max(-1, at - 4000), -1)
    for here in order:
        if words[here].folded in wanted:
            of_god = here + 1 < len(words) and words[here].folded in page.vocabulary.prophet and words[here + 1].folded in page.vocabulary.god
            last = here + 1 + of_god  # رسول الله
            return Mention(here, last, (here, last), None, "name", "m")
    return None

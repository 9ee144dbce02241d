"""Whose a paper is of which only البيان is said: قالت الحكومة في بيان … وأضاف البيان."""

from quoteattr.mentions import parse
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.subjects import Subject, of_verb
from quoteattr.tokens import LINE, STOP
from quoteattr.words import DEFINITE

_REACH = 400
_SENTENCE = 40
_OWNED = ("", "ا", "ه", "ها", "هم")  # بيان، بياناً، في بيانها


def author(page: Page, mention: Mention) -> Subject | None:
    """The body or the person that the article names as the author of a paper, where the paper alone is said to speak.

    Args:
        page: the article.
        mention: the paper.

    Returns:
        Whose it is; None where nobody is named, or where the paper is not one definite word.
    """
    words = page.tokens.words
    word = words[mention.first]
    if mention.last - mention.first > 1 or not word.classes & DEFINITE:
        return None
    head = word.bare.removeprefix("ال")
    spellings = {head + ending for ending in _OWNED} | {word.bare}
    for at in range(mention.first - 1, max(-1, mention.first - _REACH), -1):
        if words[at].bare in spellings and not page.in_quote(at):
            found = parse(page, at, min(len(words), at + 14))
            if found is not None and found.kind != "document":
                return Subject(found, None, "author")
            if not words[at].classes & DEFINITE:
                return _reporter(page, at)
    return None


def _reporter(page: Page, at: int) -> Subject | None:
    """Who says something in a paper that the sentence names for the first time: قالت الحكومة | في بيان."""
    words, bits = page.tokens.words, page.tokens.bits
    if not (words[at].proclitic == "ب" or at and words[at - 1].folded == "في" and not bits[at]):
        return None
    for here in range(at - 1, max(-1, at - _SENTENCE), -1):
        if words[here].verb is not None and not page.in_quote(here):
            found = of_verb(page, here, at)
            if found is not None and found.mention.last <= at and found.mention.kind != "document" and not found.mention.same:
                return found
        if bits[here] & (STOP | LINE):
            return None
    return None

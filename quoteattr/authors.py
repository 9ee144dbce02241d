"""Whose a paper is of which only البيان is said: قالت الحكومة في بيان … وأضاف البيان."""

from quoteattr.agreement import ANYBODY
from quoteattr.mentions import parse
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.sentences import sentence_subject
from quoteattr.subjects import Subject, of_verb
from quoteattr.tokens import LINE, STOP
from quoteattr.words import COMPLEMENTIZER, DEFINITE, RELATIVE

_REACH = 400
_SENTENCE = 40
_NEAR = 12
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
            own = head not in page.vocabulary.sent
            if not words[at].classes & DEFINITE or own and words[at + 1].classes & RELATIVE:  # في البيان الذي أصدروه
                return _reporter(page, at) or (_reporter_after(page, at) or _issuer(page, at) if own else None)
    return None


def _reporter(page: Page, at: int) -> Subject | None:
    """Who says something in a paper that the sentence names for the first time: قالت الحكومة | في بيان."""
    words, bits = page.tokens.words, page.tokens.bits
    if not _within(page, at) or words[at - 1].proclitic:
        return None
    for here in range(at - 1, max(-1, at - _SENTENCE), -1):
        if words[here].verb is not None and not page.in_quote(here):
            found = _sayer(page, here, at)
            if found is not None:
                return found
        if bits[here] & (STOP | LINE):
            return None
    return None


def _reporter_after(page: Page, at: int) -> Subject | None:
    """Who says something after the paper is named: وفي بيان لها، | قالت الحكومة."""
    words, bits = page.tokens.words, page.tokens.bits
    if not _within(page, at):
        return None
    for here in range(at + 1, min(len(words), at + _NEAR)):
        if bits[here] & (STOP | LINE):
            return None
        if words[here].verb is not None:
            return _sayer(page, here, min(len(words), here + _NEAR))
    return None


def _within(page: Page, at: int) -> bool:
    """Is something said in a paper: في بيان، ببيان?"""
    words = page.tokens.words
    return words[at].proclitic == "ب" or at > 0 and words[at - 1].bare == "في" and not page.tokens.bits[at]


def _sayer(page: Page, at: int, stop: int) -> Subject | None:
    """The subject of a verb, if it is a body or a person."""
    found = of_verb(page, at, stop)
    return found if found is not None and found.mention.last <= stop and found.mention.kind != "document" and not found.mention.same else None


def _issuer(page: Page, at: int) -> Subject | None:
    """Who puts out a paper: أصدرت الوزارة أمس | بيانا."""
    words = page.tokens.words
    found = sentence_subject(page, at, ANYBODY) if words[at].bare.endswith("ا") else None
    if found is None or found.mention.kind in ("document", "name") and found.mention.role is None:
        return None
    sentence = words[max(0, found.mention.first - 1) : at]
    issued = any(word.bare + "ه" in page.vocabulary.issued for word in sentence)  # أصدرت, as أصدرته is in the lexicon; not قرأت
    return found if issued and not any(word.classes & (COMPLEMENTIZER | RELATIVE) for word in sentence) else None

"""Whom a preposition names as the source: نقلت الوكالة عن الوزير، بحسب الوزير، جاء في البيان."""

from quoteattr import mentions
from quoteattr.cues import accord_at
from quoteattr.followers import after
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.tokens import COLON, END
from quoteattr.uses import RELAY, WRITTEN_IN
from quoteattr.words import DOCUMENT, FEMININE, NAMING, OPENS_PHRASE, ORGANISATION, CueWord, Word

_ENDS = END | COLON


def paper(page: Page, at: int, stop: int) -> Mention | None:
    """What it says so in: جاء في بيان الوزارة، ورد ضمن التقرير، جاء على صفحة النادي، ورد على لسان الناطق.

    Args:
        page: the article.
        at: index of the verb.
        stop: the word that the paper may not reach.
    """
    words = page.tokens.words
    here = at + 1
    if here + 1 >= stop:
        return None
    if words[here].proclitic == "ب" and words[here].classes & DOCUMENT:
        return mentions.parse(page, here, stop, attached=True)  # ورد بالبيان
    following = words[here + 1]
    if words[here].folded == "علي" and following.folded == "لسان":
        return mentions.parse(page, here + 2, stop)
    if not words[here].uses & WRITTEN_IN or words[here].folded == "علي" and not following.classes & (ORGANISATION | NAMING):
        return None
    part = following.folded in page.vocabulary.parts_of_paper and here + 2 < stop and words[here + 2].classes & DOCUMENT
    return mentions.parse(page, here + (2 if part else 1), stop)


def relayed(page: Page, at: int, stop: int) -> Mention | None:
    """Whose words are passed on: نقلت الوكالة عن الوزير قوله، على لسان الوزير.

    Args:
        page: the article.
        at: where to begin to look for عن.
        stop: the word that the source may not reach.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(stop, at + 18)):
        if bits[here] & _ENDS:
            return None
        if words[here].uses & RELAY and here + 1 < stop and (words[here].folded == "عن" or words[here - 1].folded == "علي"):
            return mentions.parse(page, here + 1, stop)
    return None


def _told(page: Page, at: int) -> CueWord | None:
    """The verb after a phrase of accord, also with the pronoun of what it tells: وفق ما | ذكر، ما | نقلته."""
    word = page.tokens.words[at]
    if word.verb is not None or not at or page.tokens.words[at - 1].folded not in ("ما", "لما") or not word.folded.endswith("ه"):
        return word.verb
    return page.vocabulary.words[word.folded[:-1]].verb


def told(page: Page, at: int, stop: int) -> bool:
    """Does a verb follow a phrase of accord: وفق ما | ذكر?"""
    here = _past_accord(page, at, stop)
    return here < stop and not page.tokens.bits[here] and _told(page, here) is not None


def _past_accord(page: Page, at: int, stop: int) -> int:
    """The word after a phrase of accord and its ما: بحسب ما | أفاد."""
    phrase = accord_at(page, at, stop) if page.tokens.words[at].classes & OPENS_PHRASE else None
    here = phrase.last if phrase else at
    return here + 1 if here < stop and page.tokens.words[here].folded in ("ما", "لما") else here


def _part(page: Page, at: int) -> None:
    """After an accord that wants ل, part it from a word that the lexicon does not know: وفقاً | لمميش."""
    word, left = page.tokens.words[at], page.tokens.words[at - 1]
    if left.folded.endswith("ا") and not (word.classes & ~FEMININE or word.cues or word.uses) and word.folded[0] == "ل" and len(word.folded) > 4:
        page.tokens.words[at] = Word(word.folded, word.folded[1:], "ل", 0, 0, ())


def of_accord(page: Page, at: int, stop: int) -> Mention | None:
    """Whom a phrase of accord names: بحسب مصدر أمني، بحسب ما أفاد الوزير، وفقا لما جاء في البيان، حسب قول الوزير.

    Args:
        page: the article.
        at: the first word of the phrase.
        stop: the word that the source may not reach.
    """
    words, bits = page.tokens.words, page.tokens.bits
    here = _past_accord(page, at, stop)
    if here >= stop:
        return None
    verb = _told(page, here) if not bits[here] else None
    if verb is not None:
        return "relay" in verb.remarks and relayed(page, here, stop) or after(page, here, stop) or paper(page, here, stop)
    if bits[here] & _ENDS:
        return None
    if words[here].folded == "ل" and page.quoted_at(here + 1):
        return mentions.parse(page, here + 1, stop)
    _part(page, here)
    found = mentions.parse(page, here, stop, attached=True)  # وفقاً لمصدر أمني، طبقا للوزارة
    if found is None and words[here].bare in page.vocabulary.words_spoken and here + 1 < stop and not bits[here + 1]:
        return mentions.parse(page, here + 1, stop)  # حسب قول | الوزير
    return found

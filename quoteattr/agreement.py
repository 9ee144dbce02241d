"""Gender and number: whom a cue can mean."""

from typing import NamedTuple

from quoteattr.inflection import Number
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.phrases import Mention, plural
from quoteattr.records import Gender
from quoteattr.uses import FEMININE_BODY, MASCULINE
from quoteattr.words import DEFINITE, GIVEN, HEAD


class Agreement(NamedTuple):
    """What a cue shows of its subject."""

    gender: Gender | None
    number: Number | None


#: Agrees with everybody.
ANYBODY = Agreement(None, None)


def alike(one: Gender | None, other: Gender | None) -> bool:
    """Can two genders be one?"""
    return one is None or other is None or one == other


def agrees(page: Page, mention: Mention, gender: Gender | None, wanted: Agreement) -> bool:
    """Can a verb of this gender and number follow its subject? There it agrees in both: العلماء … يقولون.

    Args:
        page: the article.
        mention: the subject.
        gender: of the subject.
        wanted: what the verb shows.
    """
    if not alike(gender or gender_of_place(page, mention), wanted.gender):
        return False
    if wanted == ("m", "s") and gender is None and gender_of_body(page, mention):  # in the plural its people speak: أعلنت الحركة …، مؤكدين
        return False
    several = plural(page, mention)
    if several is None and wanted.number == "p":
        return not one_person(page, mention)
    return several is None or wanted.number not in ("s", "p") or several == (wanted.number == "p")


def one_person(page: Page, mention: Mention) -> bool:
    """Does a phrase name one person, if only by a family name that the article has in full elsewhere?"""
    if mention.kind != "name" or mention.name is None:
        return False
    first, last = fullest(page, *mention.name)
    return last - first > 1 and bool(page.tokens.words[first].classes & GIVEN)


def gender_of_body(page: Page, mention: Mention) -> Gender | None:
    """Feminine, where the noun at the head of a body or a paper shows it: اللجنة المشكلة، القوات; of others nothing is known."""
    head = page.tokens.words[mention.first]
    shown = head.classes & HEAD and (head.bare.endswith(("ة", "ات")) or head.uses & FEMININE_BODY)
    return "f" if shown and mention.kind in ("organisation", "document") else None


def gender_of_place(page: Page, mention: Mention) -> Gender | None:
    """The gender of a place that speaks: countries and cities are feminine (قالت موسكو), but for a few (قال لبنان).

    Args:
        page: the article.
        mention: any phrase; of what is no place, and of a longer phrase, nothing is known.
    """
    words, size = page.tokens.words, mention.last - mention.first
    if mention.kind != "place" or size > 1 and not (size == 2 and words[mention.first + 1].classes & DEFINITE):
        return None
    word = words[mention.first]
    return None if page.vocabulary.words[word.bare].uses & MASCULINE else "f"

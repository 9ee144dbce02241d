"""A phrase that can speak, as the rules pass it on."""

from typing import NamedTuple

from quoteattr.page import Page
from quoteattr.records import Gender, MentionKind
from quoteattr.uses import ONE_OF, ROUGHLY, TALLY
from quoteattr.words import GIVEN, NUMBER, PEOPLE, ROLE, Word

_SEVERAL = ("ان", "ين", "ون", "ا")  # الوزيران، محاميا الدفاع


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


def several(head: Word) -> bool:
    """Can a title be a dual or a plural?"""
    return bool(head.classes & ROLE) and head.bare.endswith(_SEVERAL)


def _many(head: Word) -> bool:
    """Does a group begin with a name or a number: سامي وكريم، خمسة وزراء، نحو خمسين نائبا?"""
    return bool(head.classes & (GIVEN | NUMBER) or head.uses & (TALLY | ROUGHLY))


def inflected_number(page: Page, head: Word) -> bool:
    """Is a title in the dual or the plural, so that without it another title is left: الكاتبان، المحتجين; not سلطان، الأمين?"""
    stem = head.bare.removeprefix("ال")[:-2]
    return head.bare.endswith(("ان", "ين", "ون")) and len(stem) > 2 and bool(page.vocabulary.words[stem].classes & ROLE)


def plural(page: Page, mention: Mention) -> bool | None:
    """Are several people meant? None where the phrase can be taken both ways, as a body can."""
    words = page.tokens.words
    if mention.name is not None and mention.kind == "group" and _many(words[mention.name[0]]):
        return True
    head = words[(mention.role or mention.name or (mention.first, 0))[0]]
    if head.classes & PEOPLE:
        return True
    named = mention.kind == "name" and (mention.role is not None or bool(head.classes & GIVEN))
    single = named or mention.kind in ("role", "document") or bool(head.uses & ONE_OF)
    return None if not single or several(head) else False

"""What is joined to the front of a word: و، ف، ل، ب، ك."""

from collections.abc import Iterable, Mapping, Sequence

from quoteattr.declension import verbal
from quoteattr.inflection import PRONOUNS
from quoteattr.words import ACTION, BREAKER, COMMON, DEMONSTRATIVE, FUNCTION, GIVEN, GOVERNMENT, GROUP, NAMING, OPENS_PHRASE, ORGANISATION, CueWord

_BODY = ORGANISATION | GOVERNMENT | GROUP
_PROCLITICS = frozenset("وفلبك")


def parted(folded: str, classes: Mapping[str, int], cues: Mapping[str, Sequence[CueWord]]) -> tuple[str, str, int]:
    """A folded word without what is joined to its front, what that is, and its classes: (وزير, ل, …) for لوزير.

    Args:
        folded: the word.
        classes: of the words that the lexicon knows.
        cues: of the words that report.
    """
    own = classes.get(folded, 0)
    if folded[:1] not in _PROCLITICS or len(folded) < 3 or own & ~(NAMING | OPENS_PHRASE) and own != COMMON:
        return folded, "", own
    for proclitic, bare in _partings(folded):
        if proclitic == "ل" and bare.startswith("ال") and classes.get("ل" + bare[2:], 0) & _BODY and not classes.get(bare, 0) & _BODY:
            bare = "ل" + bare[2:]  # للجنة، للبنان
        found = classes.get(bare, 0)
        if own == COMMON and (len(bare) < 3 or found == ACTION):
            continue  # كسر، فروع
        if found == GIVEN and proclitic == "ك":
            continue  # كمران
        if found == ACTION and proclitic in ("ل", "ب", "ك") and not (proclitic != "ك" and _like_noun(bare)):
            continue  # كنسي، بوجبا
        if _known(proclitic, bare, found, classes.get(bare[2:], 0)) or _governed(proclitic, bare, cues):
            return bare, proclitic, own | found
    return folded, "", own


def _known(proclitic: str, bare: str, found: int, noun: int) -> bool:
    """Can a word with these classes, its noun without the article with those, stand after a proclitic?"""
    return bool(
        found & (~FUNCTION | DEMONSTRATIVE)
        or (proclitic == "ب" and found & BREAKER)
        or (found and proclitic in ("و", "ف"))
        or (bare.startswith("ال") and len(bare) > 4 and (proclitic != "ك" or noun))  # not كالديرون
        or bare[0].isascii()  # لـBBC
    )


def _governed(proclitic: str, bare: str, cues: Mapping[str, Sequence[CueWord]]) -> bool:
    """Is a word a cue or a verbal noun that a preposition is joined to: بقوله، لتأكيد; not ب|رأت?"""
    if proclitic not in ("ل", "ب"):
        return False
    if bare in cues and (proclitic == "ل" or bare[-1] != "ت" or any(cue.form != "verb" for cue in cues[bare])):
        return True
    return verbal(bare)


def _like_noun(action: str) -> bool:
    """Can the past of a verb be its noun too: ترك، منعه، تنافس; not أدى، وجبا?"""
    stem = action.removesuffix(next((ending for ending in PRONOUNS if action.endswith(ending)), ""))
    return action[0] == "ت" or len(stem) <= 3 and action[0] != "ا" or action.startswith("ال")


def _partings(folded: str) -> Iterable[tuple[str, str]]:
    """What may be cut from the front, the shortest first: والوزير، للوزير، بالوزير، وللوزير."""
    for joined in ("", "و", "ف"):
        if joined and not folded.startswith(joined):
            continue
        rest = folded[len(joined) :]
        if joined and len(rest) > 1:
            yield joined, rest
        if rest.startswith("لل") and len(rest) > 4:
            yield "ل", "ال" + rest[2:]
        elif rest[:1] in ("ل", "ب", "ك") and len(rest) > 2:
            yield rest[0], rest[1:]

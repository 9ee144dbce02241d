"""Whether two wordings mean the same one: the speaker an extractor names, and an entity of the gold."""

import re
from collections.abc import Iterable, Iterator

from quoteattr.evaluation.gold import GoldEntity
from quoteattr.tokens import fold

_Words = tuple[str, ...]
_WORD = re.compile(r"\w+")
# Looser than the extractor's own folding: what editors and transcribers of names write either way.
_LOOSE = str.maketrans("ؤئةپچڤ", "ويهبجف")
_PROCLITICS = "ولبفك"
_LONGEST = 14  # words of an answer that may hold the name among others
_EXTRA = 12  # words of title that may stand round a full name


def same_speaker(said: str | None, entity: GoldEntity, others: Iterable[GoldEntity]) -> bool:
    """Tell whether an extractor's answer means this entity and no other.

    It does where it is one of the entity's wordings (but for spelling and a one-letter proclitic), a part of its name that is a part of no other's,
    or a phrase that holds one of its wordings and no other's name.

    Args:
        said: the speaker's name as the extractor gives it, or None.
        entity: the speaker of the gold.
        others: the article's other entities.

    Returns:
        Whether the answer is right.
    """
    answer = _words(said or "")
    if not answer:
        return False
    wordings = {wording for text in (entity.name, *entity.aliases) for wording in _unattached(_words(text))}
    if answer in wordings:
        return True
    names = [_words(other.name) for other in others]
    if _holds(_words(entity.name), answer) and not any(_holds(name, answer) for name in names):
        return True
    return len(answer) <= _LONGEST and any(_holds(answer, wording) for wording in wordings) and not any(_holds(answer, name) for name in names)


def full_name(said: str, entity: GoldEntity) -> bool:
    """Tell whether an answer holds the fullest name of the entity, with at most a title beside it."""
    answer, name = _words(said), _words(entity.name)
    return answer == name or _holds(answer, name) and len(answer) <= len(name) + _EXTRA


def _words(text: str) -> _Words:
    return tuple(_WORD.findall(fold(text).translate(_LOOSE)))


def _unattached(wording: _Words) -> Iterator[_Words]:
    yield wording
    if wording and len(wording[0]) > 3 and wording[0][0] in _PROCLITICS:
        yield (wording[0][1:], *wording[1:])


def _holds(phrase: _Words, part: _Words) -> bool:
    return bool(part) and any(phrase[at : at + len(part)] == part for at in range(len(phrase) - len(part) + 1))

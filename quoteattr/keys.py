"""Keys that group what several articles write in several ways."""

import re

from quoteattr.records import Speaker
from quoteattr.tokens import fold

_SPELLINGS = str.maketrans("ةؤئڤپچژ", "هويفبجز")
_NO_LETTER = re.compile(r"[\W_]+")


def speaker_key(name: str) -> str:
    """What the spellings of one name have in common: to group by, not to show.

    عبدالفتّاح الزين and عبد الفتاح الزين have one key: vowel signs, tatweel, the seats of hamza, ta marbuta or ha, the dots of ya, letters that Arabic
    borrows, blanks, hyphens and capitals do not count, nor does ابن or بن. All words of the name count, so that near names stay apart.

    Args:
        name: a name as in ``Speaker.name``.

    Returns:
        Folded letters and digits; empty where the name has none.
    """
    words = _NO_LETTER.sub(" ", fold(name)).translate(_SPELLINGS).casefold().split()
    return "".join("بن" if word == "ابن" else word for word in words)


def key_across(speaker: Speaker | None) -> str | None:
    """The key by which a speaker is the same in several articles.

    Args:
        speaker: a speaker of any article.

    Returns:
        The key of the name; None for those who are somebody else in another article, anonymous speakers and groups, and where nobody is found.
    """
    if speaker is None or speaker.kind in ("anonymous", "group"):
        return None
    return speaker_key(speaker.name) or None

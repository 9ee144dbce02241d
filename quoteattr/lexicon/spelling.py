"""What a word of the lexicon may be: Arabic, and one word, in the classes of phrases also several."""

import re
import unicodedata

from quoteattr.lexicon.derivation import SHADDA

#: The classes whose words may be phrases.
PHRASES = frozenset({"accord", "accord_back"})
_PLAIN = re.compile(f"[ء-غف-ي{SHADDA}]*[ء-غف-ي][ء-غف-ي{SHADDA}]*").fullmatch  # as nearly all words are


def spelled(word: object, several: bool = False) -> str:
    """Check a word, and take away vowel signs, tatweel and invisible characters; a shadda stays.

    Args:
        word: what was given for a word.
        several: it may also be a phrase of several words.

    Returns:
        The word; a phrase with single blanks.

    Raises:
        TypeError: it is no ``str``.
        ValueError: it is not Arabic, or not one word.
    """
    if isinstance(word, str) and _PLAIN(word):
        return word
    if not isinstance(word, str):
        raise TypeError(f"{word!r} is {type(word).__name__}, not a word in quotation marks")
    plain = "".join(char for char in unicodedata.normalize("NFKC", word) if char == SHADDA or not _sign(char))
    words = plain.split()
    if not words:
        raise ValueError(f"{word!r} holds no word")
    for char in "".join(words):
        if char != SHADDA and not (char.isalpha() and unicodedata.name(char, "").startswith("ARABIC")):
            raise ValueError(f"{word!r} is not Arabic: {char!r} is no Arabic letter")
    if len(words) > 1 and not several:
        raise ValueError(f"{word!r} is not one word: give one word at a time; what follows a title or the head of a name is found by itself")
    return " ".join(words)


def _sign(char: str) -> bool:
    return char == "\u0640" or unicodedata.category(char) in ("Mn", "Cf")

"""Are two names or two descriptions of one and the same?"""

from collections.abc import Iterable

from quoteattr.vocabulary import Vocabulary

Key = tuple[str, ...]

# Letters that foreign names are spelt with now so, now so: سيرغي سيرجي، بوتفليقة.
# Letters that stay are listed too: one that is missing costs translate() an exception.
_VARIANTS = {**{code: code for code in range(0x20, 0x700)}, **str.maketrans("غڤچطصظؤئةى", "جفجتسزويهي")}
_WEAK = str.maketrans("", "", "اويءؤئة")
_PLURALS = ("ين", "ون", "ات")
_LONG_VOWELS = str.maketrans("", "", "اويه")


def spelling(folded: str) -> str:
    """What the spellings of one word have in common."""
    return folded.removeprefix("ال").translate(_VARIANTS)


def name_key(vocabulary: Vocabulary, words: Iterable[str]) -> Key:
    """The words of a name by what their spellings have in common; عبد الفتاح and عبدالفتاح are one."""
    made: list[str] = []
    for part in map(spelling, words):
        if made and made[-1] in vocabulary.joined_up:
            made[-1] += part
        else:
            made.append(part.replace("عبدال", "عبد", 1) if part.startswith("عبدال") else part)
    return tuple(made)


def same_name(one: Key, other: Key) -> bool:
    """Are two names of one person? One is part of the other, or they differ only in spelling."""
    if len(one) == len(other):
        return all(map(_near, one, other))
    short, long = sorted((one, other), key=len)
    n = len(short)
    return any(all(map(_near, long[i : i + n], short)) for i in range(len(long) - n + 1)) or (
        n >= 2 and short[0] == long[0] and short[-1] == long[-1]
    )


def outline(key: Key) -> frozenset[str]:
    """The words of a name without their long vowels: two names that share none of them are not the same."""
    return frozenset(part.translate(_LONG_VOWELS) for part in key)


def _near(one: str, other: str) -> bool:
    """One word in two spellings: long, and but one letter apart by a long vowel."""
    if one == other:
        return True
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1:
        return False
    return one[0] == other[0] and one.translate(_LONG_VOWELS) == other.translate(_LONG_VOWELS)


def contains(long: Key, short: Key) -> bool:
    """Are the words of one name among those of another, in their order?"""
    n = len(short)
    return bool(n) and any(long[i : i + n] == short for i in range(len(long) - n + 1))


def head_of(role: str) -> str:
    """The first word of a description, without the article."""
    return role.split(" ", 1)[0].removeprefix("ال")


def compatible(vocabulary: Vocabulary, one: str, other: str) -> bool:
    """Can two descriptions with one head be of one person? The shorter adds nothing that the longer lacks."""
    short, long = sorted((one.split()[1:], other.split()[1:]), key=len)
    known = set(map(stem, long))
    return all(stem(part) in known or part in vocabulary.pointing_back for part in short)


def stem(word: str) -> str:
    """What two spellings of a word in a title have in common, also a country and its adjective: السفير الروسي for سفير روسيا."""
    bare = word.removeprefix("ال").removeprefix("لل")
    return bare.rstrip("ياةى") or bare


def root(word: str) -> str:
    """What a noun and its plurals share: عضو أعضاء، شاهد شهود، مسؤول مسؤولين، طالبة طالبات."""
    bare = word.removeprefix("ال")
    ending = next((ending for ending in _PLURALS if bare.endswith(ending) and len(bare) > len(ending) + 2), "")
    return bare.removesuffix(ending).translate(_WEAK)

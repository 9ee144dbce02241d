"""The forms of a reporting verb, made from its principal parts by rule.

A dictionary gives قال، يقول، قائل، قول; the press writes وقالت، سيقولون، قائلاً، بقوله. All spellings here are folded (:func:`quoteattr.tokens.fold`).
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from quoteattr.records import Gender

Number = Literal["s", "d", "p"]
#: The pronouns of the third person, as they stand at the end of a preposition: معه، معها.
THIRD_PERSON = ("ه", "ها", "هم", "هما")
_OBJECTS = (*THIRD_PERSON, "نا", "ني")
#: What a noun may end in that carries a pronoun, the longest first.
PRONOUNS = ("هما", "هم", "هن", "ها", "نا", "ه")
#: The pronouns that a noun or a preposition takes, and whom they mean.
POSSESSORS: tuple[tuple[str, Gender | None, Number], ...] = (
    ("ه", "m", "s"),
    ("ها", "f", "s"),
    ("هم", "m", "p"),
    ("هما", None, "d"),
    ("هن", "f", "p"),
)


class Inflected(NamedTuple):
    """One form: its spelling, and whom it agrees with."""

    spelling: str
    gender: Gender | None
    number: Number
    joined: str = ""  # a proclitic that binds it to what came before: و ف


def _with_conjunctions(spelling: str, gender: Gender | None, number: Number) -> Iterator[Inflected]:
    yield Inflected(spelling, gender, number)
    yield Inflected("و" + spelling, gender, number, "و")
    yield Inflected("ف" + spelling, gender, number, "ف")


def past(he: str, takes_object: bool | None, defective: bool) -> Iterator[Inflected]:
    """Past forms: قال قالت قالا قالتا قالوا, with و and ف; with a suffixed object if it takes one.

    Args:
        he: the past of the third person masculine, folded.
        takes_object: also وصفه، وصفهما …; else only the commonest pronouns (قاله، قالها), with None none.
        defective: it ends in a long a that falls away (نفى نفت، دعا دعت), not in a consonant (خشي خشيت).
    """
    stem = he[:-1] if defective else he
    plural = stem[:-1] if stem[-1] == "ي" else stem
    forms: list[tuple[str, Gender, Number]] = [(he, "m", "s"), (stem + "ت", "f", "s"), (plural + "وا", "m", "p"), (stem + "تا", "f", "d")]
    forms.append((he + "ا" if he[-1] == "ي" else stem + ("وا" if defective else "ا"), "m", "d"))
    for spelling, gender, number in forms:
        yield from _with_conjunctions(spelling, gender, number)
    if takes_object:
        for suffix in _OBJECTS[:4]:
            yield from _with_conjunctions(stem + "و" + suffix, "m", "p")
    for suffix in () if takes_object is None else _OBJECTS if takes_object else _OBJECTS[:3]:
        before = stem + "ا" if defective else he
        yield from _with_conjunctions(before + suffix, "m", "s")
        yield from _with_conjunctions(stem + "ت" + suffix, "f", "s")


def present(he: str, takes_object: bool | None) -> Iterator[Inflected]:
    """Present and future forms: يقول تقول يقولان يقولون سيقول ليقول, with و and ف.

    Args:
        he: the present of the third person masculine, folded.
        takes_object: also يصفه، تصفها، يصفونه; else only the commonest pronouns (يقوله، تقولها), with None none.
    """
    stem = he[1:]
    plural = stem[:-1] if stem[-1] in "اوي" else stem
    forms: list[tuple[str, Gender, Number]] = [("ي" + stem, "m", "s"), ("ت" + stem, "f", "s"), ("ي" + plural + "ون", "m", "p")]
    dual = plural + "ي" if stem[-1] == "ا" else stem
    forms += [("ي" + dual + "ان", "m", "d"), ("ت" + dual + "ان", "f", "d"), ("ي" + plural + "وا", "m", "p"), ("ي" + dual + "ا", "m", "d")]
    for suffix in () if takes_object is None else _OBJECTS if takes_object else _OBJECTS[:3]:
        forms += [("ي" + stem + suffix, "m", "s"), ("ت" + stem + suffix, "f", "s")]
    if takes_object:
        forms += [("ي" + plural + "ون" + suffix, "m", "p") for suffix in _OBJECTS[:3]]
    for spelling, gender, number in forms:
        yield from _with_conjunctions(spelling, gender, number)
        yield from _with_conjunctions("س" + spelling, gender, number)
        yield Inflected("ل" + spelling, gender, number, "و")


def participle(active: str) -> Iterator[Inflected]:
    """The circumstantial participle: قائلا قائلة قائلين قائلات, with و.

    Args:
        active: the participle, folded, a defective one with its ي (داعي).
    """
    forms: list[tuple[str, Gender, Number]] = [
        (active + "ا", "m", "s"),
        (active + "ة", "f", "s"),
        (active + "ين", "m", "p"),
        (active + "ات", "f", "p"),
    ]
    if active[-1] == "ي":
        forms[2] = (active[:-1] + "ين", "m", "p")
    for spelling, gender, number in forms:
        yield Inflected(spelling, gender, number)
        yield Inflected("و" + spelling, gender, number, "و")


def masdar(noun: str) -> Iterator[Inflected]:
    """The verbal noun with a pronoun that is the speaker: قوله بقولها وتأكيدهم.

    Args:
        noun: the verbal noun, folded.
    """
    bound = noun[:-1] + "ت" if noun[-1] == "ة" else noun
    for suffix, gender, number in POSSESSORS:
        for proclitic in ("", "ب", "و", "وب", "ل", "ك", "في"):
            yield Inflected(proclitic + bound + suffix, gender, number)


def saying(noun: str) -> Iterator[Inflected]:
    """The verbal noun with the article: اكتفى بالقول، مضى إلى القول."""
    for proclitic in ("بال", "وبال"):
        yield Inflected(proclitic + noun, None, "s")

"""A reporting verb: its principal parts, and how it behaves."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from quoteattr.lexicon.derivation import SHADDA, derive
from quoteattr.lexicon.spelling import spelled

ACTS = (
    "say", "add", "affirm", "deny", "ask", "answer", "warn", "call", "accuse", "describe", "announce", "explain", "point",
    "tell", "expect", "wish", "promise", "threaten", "criticise", "praise", "reveal", "write", "object", "conclude",
)  # fmt: skip
REMARKS = ("strong", "homograph", "object", "addressee", "document", "chant", "bare", "relay", "speech", "by", "that", "intransitive")
PARTS = ("past", "present", "participle", "masdar", "act", "remarks")
UNUSED = "-"


@dataclass(frozen=True)
class Verb:
    """The principal parts of a reporting verb, and how it behaves; see ``verbs.txt``."""

    past: str
    present: str | None
    participle: str | None
    masdar: str | None
    act: str
    remarks: frozenset[str]

    @staticmethod
    def of(parts: dict[str, Any]) -> "Verb":
        """A verb of what is known of it.

        Args:
            parts: some of :data:`PARTS`. What is missing follows by rule where it does; ``-`` stands for a form that does not report.

        Raises:
            TypeError: a part is of the wrong type.
            ValueError: there is no past, or a part is not what it should be.
        """
        known = {name: checked(name, value) for name, value in parts.items() if value is not None}
        if "past" not in known:
            raise ValueError('a verb needs its past: past = "قال"')
        if known["past"][0] == "ي" and "present" not in known:
            raise ValueError(f"{parts['past']!r} looks like a present: give the past, as in قال, or both")
        forms = {**derive(known["past"])._asdict(), **known}
        present, participle, masdar = (None if forms[name] == UNUSED else forms[name] for name in ("present", "participle", "masdar"))
        return Verb(known["past"], present, participle, masdar, known.get("act", "say"), known.get("remarks", frozenset()))


def checked(name: str, value: object) -> Any:
    """Check one part of a verb.

    Args:
        name: of :data:`PARTS`.
        value: what was given for it.

    Returns:
        The part as :class:`Verb` holds it, ``-`` for a form that does not report.

    Raises:
        TypeError: it is of the wrong type.
        ValueError: it is not what it should be.
    """
    if name not in PARTS:
        raise ValueError(f"a verb has no {name!r}; it has {', '.join(PARTS)}")
    if name == "act":
        return _one_of(value, ACTS, "act")
    if name == "remarks":
        if isinstance(value, str) or not isinstance(value, Iterable):
            raise TypeError(f'remarks takes a list, as in ["homograph"]; got {value!r}')
        return frozenset(_one_of(remark, REMARKS, "remark") for remark in value)
    if value == UNUSED and name != "past":
        return UNUSED
    word = spelled(value)
    letters = word.replace(SHADDA, "")
    if len(letters) < 2 or name == "present" and (letters[0] != "ي" or len(letters) < 3):
        raise ValueError(f"{value!r} is no {name}" + (": it begins with ي, as in يقول" if name == "present" else ""))
    return word


def _one_of(value: object, known: tuple[str, ...], what: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise ValueError(f"{value!r} is no {what}; known are {', '.join(known)}")
    return value

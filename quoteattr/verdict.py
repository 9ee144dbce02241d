"""What the rules of speech say of a marked span."""

from typing import Literal, NamedTuple

Kind = Literal["direct", "mixed", "other"]


class Verdict(NamedTuple):
    """What a span is, by which rule, and how sure the rule is."""

    kind: Kind
    reason: str
    confidence: float

"""Whose voice a quote is, for shares of voice by gender."""

VOICES = ("women", "men", "gender not shown", "no named person", "no speaker")


def voice(kind: str | None, gender: str | None) -> str:
    """Which of ``VOICES`` a speaker is.

    Args:
        kind: ``Speaker.kind``; None where nobody is found.
        gender: ``Speaker.gender``. Of speakers who are no persons it is a matter of grammar and does not count.

    Returns:
        ``"women"``, ``"men"`` or ``"gender not shown"`` for a person, ``"no named person"`` for organisations, governments, groups, documents and
        anonymous speakers, ``"no speaker"`` where nobody is found.
    """
    if kind is None:
        return "no speaker"
    if kind != "person":
        return "no named person"
    return {"f": "women", "m": "men"}.get(gender or "", "gender not shown")

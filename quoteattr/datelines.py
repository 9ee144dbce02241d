"""Datelines: where a report comes from and who wrote it, before its first sentence.

القاهرة - سامي الحداد: … ; (بيروت - وكالات) … ; عمان (رويترز) - … ; الدوحة في 9 أكتوبر /قنا/ … ; إيلاف من لندن: … ; كتبت - ليلى خوري: …
A sentence begins after them, and whom they name says nothing.
"""

from quoteattr.tokens import BRACKET, COLON, DASH, LINE, MARK, STOP, Tokens
from quoteattr.words import GOVERNMENT, PLACE, Word

_LONGEST = 9  # words
_NAME = 5


def datelines(tokens: Tokens[Word], agencies: set[str], bylines: set[str]) -> list[tuple[int, int]]:
    """Where datelines stand, at the beginning of paragraphs.

    Args:
        tokens: the words of the article.
        agencies: what stands for agencies in a dateline, folded.
        bylines: what stands before the name of a writer, folded.

    Returns:
        For each its first word and one past its last, in order.
    """
    found: list[tuple[int, int]] = []
    words, bits = tokens.words, tokens.bits
    for first in (0, *tokens.lines):
        if first >= len(words):
            break
        word = words[first]
        if word.folded in bylines:
            last = _writer(tokens, first + 1) if first + 1 < len(words) and bits[first + 1] & (DASH | COLON) else None
        elif word.classes & (PLACE | GOVERNMENT) or word.folded in agencies:
            last = _origin(tokens, first, agencies)
        else:
            continue
        if last is not None:
            found.append((first, last))
    return found


def _origin(tokens: Tokens[Word], first: int, agencies: set[str]) -> int | None:
    """One past the last word of the place, the agency and the writer: up to a bracket that closes, or a dash and perhaps a name and a colon."""
    bits, gaps, words = tokens.bits, tokens.gaps, tokens.words
    bracketed = first + 1 < len(words) and gaps[first].endswith("(")
    sent = words[first].folded in agencies and first + 1 < len(words) and words[first + 1].folded == "من"  # إيلاف من لندن
    for here in range(first + 1, min(len(words), first + _LONGEST)):
        if bracketed and ")" in gaps[here]:
            return here if any(word.folded in agencies for word in words[first:here]) and not bits[here] & MARK else None
        if bits[here] & COLON and (sent or any(word.folded in agencies for word in words[first + 1 : here])):
            return here
        if "/" in gaps[here] and words[here - 1].folded in agencies:
            return here
        if bits[here] & (STOP | LINE | COLON | MARK) or words[here].verb is not None and not bits[here] & DASH:
            return None
        if not bracketed and bits[here] & DASH:
            return _writer(tokens, here) or here
    return None


def _writer(tokens: Tokens[Word], first: int) -> int | None:
    """One past the last word of a name that a colon or a dash ends."""
    bits = tokens.bits
    for here in range(first + 1, min(len(tokens), first + _NAME + 1)):
        if bits[here] & (COLON | DASH):
            return here
        if bits[here] & ~(BRACKET | MARK) or tokens.words[here].verb is not None:
            return None
    return None

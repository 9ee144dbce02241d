"""Headlines of other articles that a web page sets into the text: اقرأ أيضا, and a few lines below it."""

from itertools import pairwise

from quoteattr.tokens import STOP, Tokens
from quoteattr.words import Word

_LINES = 10
_LONGEST = 25  # words of a headline


def asides(tokens: Tokens[Word], lines: list[int], headings: set[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where headlines of other articles stand.

    They end where the text goes on: with a line that ends in a stop, begins with a verb of reporting, or is long.

    Args:
        tokens: the words of the article.
        lines: the words before which a line ends, in order.
        headings: what may stand over such headlines, folded.

    Returns:
        For each group its first word and one past its last, in order.
    """
    ranges = list(pairwise((0, *(at for at in lines if 0 < at < len(tokens)), len(tokens))))
    found: list[tuple[int, int]] = []
    for number, (first, last) in enumerate(ranges):
        if last - first > 4 or tuple(word.folded for word in tokens.words[first:last]) not in headings:
            continue
        end = last
        for start, stop in ranges[number + 1 : number + 1 + _LINES]:
            if not _headline(tokens, start, stop):
                break
            end = stop
        if end > last:
            found.append((first, end))
    return found


def _headline(tokens: Tokens[Word], first: int, last: int) -> bool:
    verb = tokens.words[first].verb
    reports = verb is not None and ("homograph" not in verb.remarks or bool(verb.joined))
    return last - first <= _LONGEST and not reports and not (last < len(tokens) and tokens.bits[last] & STOP)

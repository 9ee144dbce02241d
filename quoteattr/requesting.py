"""What an engine is asked to read: an article cut into its clauses."""

from bisect import bisect_right
from collections.abc import Collection, Iterator

from quoteattr.engines import Request
from quoteattr.page import Page
from quoteattr.tokens import LINE, STOP

_SHORT = 5  # words of a marked span that stays in its sentence, as a name does
_LONGEST = 120  # words of a clause: a parser's work grows with their square
_ENDS = frozenset(".؟?!…؛;۔\n\r\u2028\u2029\x0b\x0c\x85")


def request(page: Page, places: Collection[int]) -> Request:
    """Cut the clauses out of an article that an engine is to read.

    Args:
        page: the article.
        places: words that are asked about.

    Returns:
        The sentences in which they stand, with the marked spans that are more than a name.
    """
    quotations = [
        (number, first, last)
        for number, (first, last) in enumerate(page.spans)
        if page.pairs[number].parent < 0 and (last - first > _SHORT or first < last and page.verdicts.get(last) != "other")
    ]
    cuts = [0, *_cuts(page, quotations), len(page.tokens.text)]
    wanted = {bisect_right(cuts, page.tokens.starts[at]) for at in places}
    clauses = tuple((cuts[n - 1], cuts[n]) for n in sorted(wanted) if cuts[n - 1] < cuts[n])
    marked = ((page.pairs[number].outer_start, page.pairs[number].outer_end) for number, _, _ in quotations)
    return Request(page.tokens.text, clauses, tuple(one for one in marked if bisect_right(cuts, one[0]) in wanted))


def _cuts(page: Page, quotations: list[tuple[int, int, int]]) -> Iterator[int]:
    """Where a clause ends: after a stop or a line outside the quotations, and where it grows too long."""
    tokens, waiting = page.tokens, list(reversed(quotations))
    size, floor, at = 0, 0, 0
    while at < len(tokens):
        roof = tokens.starts[at]
        if waiting and waiting[-1][1] == at:
            number, _, last = waiting.pop()
            roof = page.pairs[number].outer_start
        else:
            number, last = -1, at + 1
        stopped = tokens.bits[at] & (STOP | LINE) and next((here for here in range(roof - 1, floor - 1, -1) if tokens.text[here] in _ENDS), -1) + 1
        if stopped or size >= _LONGEST:
            yield stopped or roof
            size = 0
        size += 1
        floor = page.pairs[number].outer_end if number >= 0 else tokens.ends[at]
        at = last

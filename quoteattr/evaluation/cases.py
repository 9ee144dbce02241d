"""Gold quotes and returned quotes laid side by side: which are one, and what is right about them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category

from quoteattr.evaluation.gold import GoldArticle, GoldQuotation, Offsets
from quoteattr.evaluation.identity import full_name, same_speaker
from quoteattr.marks import STYLES
from quoteattr.records import Quote, Span

#: Confidences at which quotes are kept in the trade-off table.
THRESHOLDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)

_MARKS = "".join(STYLES.values())
_EDGE = "ZPC"


@dataclass(frozen=True, slots=True)
class Case:
    """A gold quote and the returned quote of the same span, or one of them alone.

    Attributes:
        number: which article, from 0.
        article: the gold article.
        gold: the quote of the gold; None where the extractor returned what is none.
        quote: the returned quote; None where it was missed.
        other: the gold quotation of kind ``other`` that was returned for a quote.
        facts: what the case counts for, each once; see :data:`quoteattr.evaluation.figures.MEASURES`.
    """

    number: int
    article: GoldArticle
    gold: GoldQuotation | None
    quote: Quote | None
    other: GoldQuotation | None
    facts: frozenset[str]

    @property
    def span(self) -> Offsets:
        """Offsets of the gold quote without its marks, or of the quote that is none."""
        one = self.gold or self.quote
        assert one is not None
        return inner(self.article.text, one.start, one.end)


def inner(text: str, start: int, end: int) -> Offsets:
    """Narrow a span to its words: the marks, blanks, punctuation and controls at its edges decide nothing."""
    while start < end and category(text[start])[0] in _EDGE:
        start += 1
    while end > start and category(text[end - 1])[0] in _EDGE:
        end -= 1
    return start, end


def compare(number: int, article: GoldArticle, quotes: Sequence[Quote]) -> Iterator[Case]:
    """Lay the returned quotes of an article beside its gold.

    Args:
        number: which article, from 0.
        article: the gold article.
        quotes: what the extractor returned for its text.

    Yields:
        A case for every returned quote, in their order, and then for every gold quote that was missed.
    """
    places = _Places(article)
    seen: set[Offsets] = set()
    for quote in quotes:
        place = places.of(quote)
        found = places.quotations.get(place)
        right = found is not None and found.kind != "other" and place not in seen
        if right:
            seen.add(place)
        gold = found if right else None
        other = found if found is not None and found.kind == "other" else None
        yield Case(number, article, gold, quote, other, frozenset(_facts(article, gold, quote)))
    for place, gold in places.quotations.items():
        if gold.kind != "other" and place not in seen:
            yield Case(number, article, gold, None, None, frozenset(_facts(article, gold, None)))


class _Places:
    """The gold quotations of an article by their letters' span. Of two with the same letters («“…”») the later one counts."""

    def __init__(self, article: GoldArticle) -> None:
        self._text = article.text
        self.quotations: dict[Offsets, GoldQuotation] = {}
        self._unclosed: dict[int, Offsets] = {}
        self._unopened: dict[int, Offsets] = {}
        for quotation in article.quotations:
            place = inner(article.text, quotation.start, quotation.end)
            self.quotations[place] = quotation
            # Where speech ends that lost a mark is a judgement: the side that has its mark decides.
            if article.text[quotation.end - 1] not in _MARKS:
                self._unclosed[place[0]] = place
            if article.text[quotation.start] not in _MARKS:
                self._unopened[place[1]] = place

    def of(self, quote: Quote) -> Offsets:
        place = inner(self._text, quote.start, quote.end)
        if place in self.quotations:
            return place
        return self._unclosed.get(place[0]) or self._unopened.get(place[1]) or place


def _facts(article: GoldArticle, gold: GoldQuotation | None, quote: Quote | None) -> Iterator[str]:
    if gold is not None:
        yield "gold"
        if gold.speaker is not None:
            yield "gold, with a speaker"
    if quote is None:
        return
    yield "returned"
    if quote.speaker is not None:
        yield "returned, with a speaker"
    right = [] if gold is None else list(_right(article, gold, quote))
    yield from right
    for threshold in THRESHOLDS:
        if quote.confidence >= threshold:
            yield f"kept at {threshold:.2f}"
            if "right in all" in right:
                yield f"kept at {threshold:.2f}, right in all"


def _right(article: GoldArticle, gold: GoldQuotation, quote: Quote) -> Iterator[str]:
    yield "right"
    if quote.kind == gold.kind:
        yield "kind right"
    cue_right = gold.cue is None or quote.cue is not None and overlap(gold.cue, offsets(quote.cue)) > 0
    if gold.cue is not None:
        yield "right, with a cue"
        if cue_right:
            yield "cue right"
    if gold.act is not None and cue_right:
        yield "cue right, with an act"
        if quote.cue is not None and quote.cue.act == gold.act:
            yield "act right"
    yield from _sourceless(gold, quote) if gold.speaker is None else _attributed(article, gold.speaker, quote)


def _sourceless(gold: GoldQuotation, quote: Quote) -> Iterator[str]:
    yield "right, of nobody"
    if quote.speaker is None:
        yield from ("right, given to nobody", "rightly given to nobody", "right in all")


def _attributed(article: GoldArticle, key: str, quote: Quote) -> Iterator[str]:
    yield "right, with a speaker"
    if quote.speaker is None:
        yield "right, given to nobody"
    if not speaker_right(article, key, quote):
        return
    yield from ("speaker right", "right in all")
    assert quote.speaker is not None
    entity = article.entities[key]
    if full_name(quote.speaker.name, entity):
        yield "full name"
    if entity.gender is not None:
        yield "speaker right, with a gender"
        if quote.speaker.gender == entity.gender:
            yield "gender right"


def speaker_right(article: GoldArticle, key: str, quote: Quote) -> bool:
    """Tell whether a quote's speaker is the entity of that key."""
    others = (entity for other, entity in article.entities.items() if other != key)
    return same_speaker(quote.speaker.name if quote.speaker else None, article.entities[key], others)


def offsets(span: Span) -> Offsets:
    """The two offsets of a span."""
    return span.start, span.end


def overlap(one: Offsets, two: Offsets) -> int:
    """How many characters two spans share."""
    return max(0, min(one[1], two[1]) - max(one[0], two[0]))

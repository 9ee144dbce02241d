"""Quotes that are nearly the gold's: the measure of the Gender Gap Tracker (Asr et al. 2021), for comparing with others."""

from collections import Counter
from collections.abc import Iterator, Sequence

from quoteattr.evaluation.cases import inner, offsets, overlap, speaker_right
from quoteattr.evaluation.gold import GoldArticle, GoldQuotation
from quoteattr.records import Quote

#: The share of a gold quote's characters that a returned quote must exceed to count as the same.
SHARES = (0.3, 0.8)


def overlapping(article: GoldArticle, quotes: Sequence[Quote]) -> Counter[str]:
    """Count in the Gender Gap Tracker's way, where a quote counts that covers more than a share of the gold one.

    Each gold quote in turn takes, of the returned quotes that are left, the one that covers most of its characters.

    Args:
        article: the gold article.
        quotes: what the extractor returned for its text.

    Returns:
        How often each fact holds.
    """
    counts: Counter[str] = Counter()
    golds = [gold for gold in article.quotations if gold.kind != "other"]
    for share in SHARES:
        pairs = list(_matched(article.text, golds, quotes, share))
        counts[f"covered over {share}"] = len(pairs)
        if share == min(SHARES):
            for gold, quote in pairs:
                counts.update(_grades(article, gold, quote))
    return counts


def _matched(text: str, golds: Sequence[GoldQuotation], quotes: Sequence[Quote], share: float) -> Iterator[tuple[GoldQuotation, Quote]]:
    left = [(inner(text, quote.start, quote.end), quote) for quote in quotes]
    for gold in golds:
        span = inner(text, gold.start, gold.end)
        best = max(left, key=lambda one: overlap(span, one[0]), default=None)
        if best is not None and overlap(span, best[0]) > share * (span[1] - span[0]):
            left.remove(best)
            yield gold, best[1]


def _grades(article: GoldArticle, gold: GoldQuotation, quote: Quote) -> Iterator[str]:
    if gold.mention is not None:
        yield "matched, with a mention"
        if quote.mention is not None:
            want, got = inner(article.text, *gold.mention), inner(article.text, *offsets(quote.mention))
            if overlap(want, got) > 0:
                yield "mention overlaps"
            if want == got:
                yield "mention exact"
    if gold.speaker is not None:
        yield "matched, with a speaker"
        if speaker_right(article, gold.speaker, quote):
            yield "matched, speaker right"

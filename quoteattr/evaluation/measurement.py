"""The call: gold articles and an extractor in, figures out."""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from quoteattr.evaluation.calibration import by_chance, calibration
from quoteattr.evaluation.cases import Case, compare
from quoteattr.evaluation.figures import MEASURES, SPLITS, TRADE_OFF, Tallies, figure, figures, table
from quoteattr.evaluation.gold import GoldArticle, read_gold
from quoteattr.evaluation.intervals import Resamples
from quoteattr.evaluation.mistakes import worst
from quoteattr.evaluation.overlaps import overlapping
from quoteattr.evaluation.report import Evaluation, Threshold
from quoteattr.extraction import extract_quotes
from quoteattr.lexicon import Lexicon
from quoteattr.records import Quote

Gold = str | os.PathLike[str] | Iterable[GoldArticle]
Extractor = Callable[[str], Iterable[Quote]]


def evaluate(
    gold: Gold, extract: Extractor = extract_quotes, *, errors: int = 0, resamples: int = 1000, seed: int = 0, lexicon: Lexicon | None = None
) -> Evaluation:
    """Measure an extractor against gold articles.

    Args:
        gold: a gold file, or gold articles.
        extract: what to measure: a callable from a text to its quotes. Quotes of kind ``indirect`` are left aside.
        errors: how many mistakes to return, the worst first.
        resamples: how many bootstrap resamples of the articles the intervals come from; 0 for no intervals.
        seed: the same seed gives the same intervals.
        lexicon: as for :func:`quoteattr.extract_quotes`, which alone takes one.

    Returns:
        The figures with their intervals, the tables, and the mistakes.

    Raises:
        GoldError: the gold file is malformed.
        OSError: the gold file cannot be read.
        TypeError: ``gold`` is neither a path nor gold articles.
        ValueError: there is no article, ``errors`` or ``resamples`` is negative, or an extractor of your own is to take a lexicon.
    """
    if errors < 0 or resamples < 0:
        raise ValueError(f"errors= and resamples= count from 0; got {errors} and {resamples}")
    if lexicon is not None:
        if extract is not extract_quotes:
            raise ValueError("lexicon= goes to extract_quotes; an extractor of your own takes its words by itself")
        extract = partial(extract_quotes, lexicon=lexicon)
    articles = _articles(gold)
    cases, tallies = _compared(articles, extract)
    draws = Resamples(len(articles), resamples, seed)
    error, bins = calibration(cases, draws)
    return Evaluation(
        articles=len(articles),
        quotations=sum(tally["gold"] for tally in tallies.values()),
        returned=sum(tally["returned"] for tally in tallies.values()),
        resamples=resamples,
        seed=seed,
        figures={**figures(MEASURES, tallies, draws), "calibration error": error, "calibration by chance": by_chance(cases, seed)},
        tables={name: table(split, cases, draws) for name, split in SPLITS.items()},
        calibration=bins,
        trade_off=tuple(
            Threshold(confidence=at, kept=figure(kept, tallies, draws), precision=figure(precise, tallies, draws)) for at, kept, precise in TRADE_OFF
        ),
        mistakes=worst(cases, errors),
    )


def _articles(gold: Gold) -> list[GoldArticle]:
    if isinstance(gold, (str, os.PathLike)):
        return read_gold(gold)
    articles = list(gold)
    for article in articles:
        if not isinstance(article, GoldArticle):
            raise TypeError(f"evaluate takes the path of a gold file or GoldArticle records, not {type(article).__name__}: read them with read_gold")
    if not articles:
        raise ValueError("there is no gold article to measure against")
    return articles


def _compared(articles: list[GoldArticle], extract: Extractor) -> tuple[list[Case], Tallies]:
    cases: list[Case] = []
    tallies: dict[int, Counter[str]] = {}
    for number, article in enumerate(articles):
        quotes = [quote for quote in extract(article.text) if quote.kind != "indirect"]
        tally = tallies[number] = overlapping(article, quotes)
        for case in compare(number, article, quotes):
            tally.update(case.facts)
            cases.append(case)
    return cases, tallies

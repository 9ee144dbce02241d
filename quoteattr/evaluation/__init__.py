"""How right the quotes are: an extractor measured against gold articles.

``evaluate("gold.jsonl")`` gives the figures of this library, ``evaluate("gold.jsonl", extract=other)`` those of any callable
from a text to quotes. ``docs/gold.md`` says what a gold file holds and what each figure counts. ``import quoteattr`` does not load this package.
"""

from quoteattr.evaluation.gold import GoldArticle, GoldEntity, GoldError, GoldQuotation, read_gold
from quoteattr.evaluation.measurement import evaluate
from quoteattr.evaluation.report import Bin, Evaluation, Figure, Mistake, Reading, Threshold

__all__ = [
    "Bin",
    "Evaluation",
    "Figure",
    "GoldArticle",
    "GoldEntity",
    "GoldError",
    "GoldQuotation",
    "Mistake",
    "Reading",
    "Threshold",
    "evaluate",
    "read_gold",
]

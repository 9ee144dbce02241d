"""The two numbers of quoteattr/confidence.py, fitted to annotated articles: python tests/benchmarks/calibrate.py GOLD.jsonl ...

Articles that the rules were made on flatter them; fitted to those alone, the confidence of a quote in any other article is too high.
"""

import sys
from math import exp, log

from quoteattr import confidence, extract_quotes
from quoteattr.evaluation.cases import compare
from quoteattr.evaluation.gold import read_gold


def logits(path: str) -> list[tuple[float, bool]]:
    """What the rules say of each quote, as a log of odds, and whether span and speaker are right."""
    points = []
    for number, article in enumerate(read_gold(path)):
        for case in compare(number, article, extract_quotes(article.text)):
            if case.quote is not None:
                p = min(max(case.quote.confidence, 0.001), 0.999)
                raw = (log(p / (1 - p)) - confidence._OFFSET) / confidence._SLOPE
                points.append((raw, "right in all" in case.facts))
    return points


def fit(points: list[tuple[float, bool]], steps: int = 5000) -> tuple[float, float]:
    """Slope and offset of the likeliest logistic curve, by gradient ascent."""
    slope, offset = 1.0, 0.0
    for _ in range(steps):
        misses = [(x, right - 1 / (1 + exp(-(slope * x + offset)))) for x, right in points]
        slope += 0.5 * sum(x * miss for x, miss in misses) / len(points)
        offset += 0.5 * sum(miss for _, miss in misses) / len(points)
    return slope, offset


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python tests/benchmarks/calibrate.py GOLD.jsonl ...")
    print("slope {:.3f}, offset {:.3f}".format(*fit([point for path in sys.argv[1:] for point in logits(path)])))

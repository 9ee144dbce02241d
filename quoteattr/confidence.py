"""Confidence: how likely span and speaker are both right.

Each speech rule and each attribution rule says how sure it is; the two are multiplied, and the product is moved by a logistic curve of two
numbers to where the annotated articles put it (Platt 1999, "Probabilistic outputs for support vector machines").
``tests/benchmarks/calibrate.py`` prints the two numbers.
"""

from math import exp, log

_SLOPE, _OFFSET = 1.157, 0.378


def confidence(speech: float, attribution: float) -> float:
    """The confidence of a quote.

    Args:
        speech: how sure the rule is that finds it to be speech, above 0 to 1.
        attribution: how sure the rule is that names the speaker, above 0 to 1.

    Returns:
        The likelihood that both are right, rounded to three places.
    """
    raw = min(speech * attribution, 0.999)
    return round(1 / (1 + exp(-(_SLOPE * log(raw / (1 - raw)) + _OFFSET))), 3)

"""Bootstrap intervals: how far a figure moves when other articles of the same sort are drawn (Efron and Tibshirani 1993)."""

import random
from array import array
from collections.abc import Iterable, Mapping
from statistics import quantiles


class Resamples:
    """Articles drawn anew, with replacement, as many as there are; every figure of one evaluation is taken over the same draws.

    Attributes:
        count: how many draws.
    """

    def __init__(self, articles: int, count: int, seed: int) -> None:
        """Draw.

        Args:
            articles: how many articles there are.
            count: how many draws.
            seed: the same seed gives the same draws.
        """
        self.count = count
        self._weights = [array("I", bytes(array("I").itemsize * count)) for _ in range(articles)]
        generator = random.Random(seed)
        for draw in range(count):
            for number in generator.choices(range(articles), k=articles):
                self._weights[number][draw] += 1

    def sums(self, column: Mapping[int, int]) -> list[int]:
        """Add up a column of counts in each draw.

        Args:
            column: the count of each article by its number; articles that are left out count nothing.

        Returns:
            One sum a draw.
        """
        sums = [0] * self.count
        for number, amount in column.items():
            if amount:
                sums = [total + amount * weight for total, weight in zip(sums, self._weights[number], strict=True)]
        return sums


def interval(values: Iterable[float | None]) -> tuple[float | None, float | None]:
    """The middle 95 % of a figure's values over the draws; draws in which it is undefined are left out."""
    defined = [value for value in values if value is not None]
    if len(defined) < 2:
        return None, None
    cuts = quantiles(defined, n=40, method="inclusive")
    return cuts[0], cuts[-1]

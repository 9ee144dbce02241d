"""The arithmetic that the Spark benchmark writes down."""

import os

import pytest

if not os.environ.get("CI"):
    pytest.importorskip("pyspark", reason="Spark is not installed: pip install 'quoteattr[spark]'")

from many import Seconds
from spark import ONE, SPARK, TWO, Measured, report


def test_core_hours_follow_from_the_rate_of_one_core() -> None:
    seconds = {ONE: Seconds(2, 2), TWO: Seconds(1.25, 2.5), SPARK: Seconds(1.25, 2)}
    text = report(Measured(articles=1000, seconds=seconds, rounds=3, characters=2500, quotes=3.5, stored=100, memory=200_000_000))
    assert "| two workers | 800 | 1.60 | 400 | 400 |" in text
    assert "| Spark `local[2]` | 800 | 1.60 | 400 | 500 |" in text
    assert (
        "- By the clock, 100,000,000 articles / 400 articles a second and core = 250,000 core-seconds = **69.4 core-hours**: 8.7 hours on 8" in text
    )
    assert (
        "- By processor time, which is the least, with cores that never wait, 100,000,000 articles / 500 articles a second and core = 200,000" in text
    )
    assert "350,000,000 quotes, which take 35 GB of Parquet, 100 bytes a quote" in text

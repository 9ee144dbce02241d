"""The records that an evaluation returns."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

#: What can be wrong with a quote, the worst first.
Fault = Literal["wrong speaker", "spurious", "missed", "no speaker", "wrong cue", "wrong kind", "short name"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(_Record):
    """A share between 0 and 1 with its 95 % bootstrap interval over articles."""

    value: float | None = Field(description="None where nothing is there to count")
    low: float | None = Field(default=None, description="None where fewer than two articles have anything to count")
    high: float | None = Field(default=None, description="None where low is")
    n: int = Field(ge=0, description="how many it is the share of; of an F1 how many the gold has")

    def __str__(self) -> str:
        if self.value is None:
            return "–"
        return f"{self.value:.3f}" if self.low is None or self.high is None else f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


class Bin(_Record):
    """Returned quotes of like confidence: the mean of it, and the share that is right in span and speaker."""

    n: int = Field(description="how many quotes")
    confidence: float = Field(description="mean of theirs")
    right: float = Field(description="share of them that is right")


class Threshold(_Record):
    """What is left when only quotes of at least this confidence are kept."""

    confidence: float = Field(description="the least that is kept")
    kept: Figure = Field(description="share of the returned quotes that is kept")
    precision: Figure = Field(description="share of the kept ones that is right in span and speaker")


class Reading(_Record):
    """How one side reads a quotation: the gold, or the extractor."""

    kind: str = Field(description="direct, mixed or other")
    speaker: str | None = Field(description="name; None for nobody")
    cue: str | None = Field(description="its words; None where there are none")


class Mistake(_Record):
    """A quote that is wrong, in its context. Offsets are code points of the article, marks and punctuation at the edges left out."""

    article: str = Field(description="id of the article")
    outlet: str = Field(description="whose article it is")
    start: int = Field(description="first code point")
    end: int = Field(description="one past the last code point")
    faults: tuple[Fault, ...] = Field(description="what is wrong, the worst first")
    before: str = Field(description="what stands before it")
    text: str = Field(description="the span")
    after: str = Field(description="what stands after it")
    returned: Reading | None = Field(description="None where the quote was missed")
    gold: Reading | None = Field(description="None where the span is no quotation of the gold")
    rule: str | None = Field(description="as in Quote.rule; None where the quote was missed")
    confidence: float | None = Field(description="as in Quote.confidence; None where the quote was missed")


class Evaluation(_Record):
    """An extractor measured against gold articles; ``print`` shows its tables."""

    articles: int = Field(description="how many were measured")
    quotations: int = Field(description="quotes in the gold, direct and mixed")
    returned: int = Field(description="quotes that the extractor returned")
    resamples: int = Field(description="how often the articles were drawn anew for the intervals")
    seed: int = Field(description="that the draws began with")
    figures: dict[str, Figure] = Field(description="by name, over all articles")
    tables: dict[str, dict[str, dict[str, Figure]]] = Field(description="by outlet, rule, cue position, kind, marks: the figures of each row")
    calibration: tuple[Bin, ...] = Field(description="ten bins of equal mass, the least confident first")
    trade_off: tuple[Threshold, ...] = Field(description="what is kept at a confidence")
    mistakes: tuple[Mistake, ...] = Field(default=(), description="as many as were asked for, the worst first")

    def __str__(self) -> str:
        from quoteattr.evaluation.tables import rendered  # here because a script that only reads the figures need not load rich

        return rendered(self)

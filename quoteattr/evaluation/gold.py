"""Gold articles: what a reader found in a text, to measure an extractor against.

A gold file is JSON Lines, one article a line; ``docs/gold.md`` describes it. Offsets are half open and count the code points of the
article's text; the span of a quotation includes its marks.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from quoteattr.records import Gender, SpeakerKind

Offsets = tuple[int, int]


class GoldError(ValueError):
    """A gold file is malformed.

    Attributes:
        path: the file.
        line: number of the line, from 1; 0 where the whole file is meant.
        reason: what is wrong there.
    """

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


class _Gold(BaseModel):
    # A misspelt optional key would otherwise leave a figure without its cases.
    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldQuotation(_Gold):
    """A span between marks, speech or not."""

    start: int = Field(ge=0, description="the opening mark")
    end: int = Field(ge=0, description="one past the closing mark")
    kind: Literal["direct", "mixed", "other"] = Field(description="speech of a clause or more, a fragment of speech, or no speech")
    speaker: str | None = Field(default=None, description="key in entities; None where the text names no source")
    cue: Offsets | None = Field(default=None, description="offsets of the words that attribute it")
    mention: Offsets | None = Field(default=None, description="offsets of the nearest words that name the speaker")
    act: str | None = Field(default=None, description="what the speaker does by the cue: say, add, deny …")


class GoldEntity(_Gold):
    """Somebody who speaks in the article."""

    name: str = Field(min_length=1, description="the fullest name in the article, without title")
    type: SpeakerKind = Field(description="as Speaker.kind")
    aliases: tuple[str, ...] = Field(default=(), description="every other wording that could stand as the answer")
    gender: Gender | None = Field(default=None, description="None where it is not to be measured")


class GoldArticle(_Gold):
    """One annotated text. Other keys than these may stand beside them; they are not read."""

    model_config = ConfigDict(extra="ignore")

    id: str = Field(description="of the article")
    outlet: str = Field(default="?", description="whose article it is")
    text: str = Field(description="that the offsets count")
    quotations: tuple[GoldQuotation, ...] = Field(description="every span between marks")
    entities: dict[str, GoldEntity] = Field(description="those who speak, by the keys of the quotations")

    @model_validator(mode="after")
    def _fits_its_text(self) -> Self:
        for number, quotation in enumerate(self.quotations):
            self._check_quotation(f"quotations[{number}]", quotation)
        for key, entity in self.entities.items():
            for wording in (entity.name, *entity.aliases):
                if not wording.strip() or not _stands(wording, self.text):
                    raise ValueError(f"entities[{key!r}]: the text does not hold the wording {wording!r} letter for letter")
        return self

    def _check_quotation(self, where: str, quotation: GoldQuotation) -> None:
        spans = {"span": (quotation.start, quotation.end), "cue": quotation.cue, "mention": quotation.mention}
        for name, span in spans.items():
            if span is not None and not 0 <= span[0] < span[1] <= len(self.text):
                raise ValueError(f"{where}: its {name} is {span[0]} to {span[1]}, in a text of {len(self.text)} code points")
        if quotation.speaker is not None and quotation.speaker not in self.entities:
            raise ValueError(f"{where}: its speaker {quotation.speaker!r} is none of the entities")


def _stands(wording: str, text: str) -> bool:
    # ل and ال are written together: للوزير holds الوزير.
    return wording in text or wording.startswith("ال") and "لل" + wording[2:] in text


def read_gold(path: str | os.PathLike[str]) -> list[GoldArticle]:
    """Read a gold file.

    Args:
        path: the file, JSON Lines in UTF-8; blank lines are passed over.

    Returns:
        Its articles, in the order of the file.

    Raises:
        GoldError: a line is not an article in the gold form, an article stands there twice, or the file holds none.
        OSError: the file cannot be read.
    """
    articles: list[GoldArticle] = []
    lines: dict[str, int] = {}
    for number, line in _lines(path):
        try:
            article = GoldArticle.model_validate_json(line, strict=True)
        except ValidationError as error:
            raise GoldError(os.fspath(path), number, _reason(error)) from error
        if article.id in lines:
            raise GoldError(os.fspath(path), number, f"the article {article.id!r} stands on line {lines[article.id]} too")
        lines[article.id] = number
        articles.append(article)
    if not articles:
        raise GoldError(os.fspath(path), 0, "holds no article")
    return articles


def _lines(path: str | os.PathLike[str]) -> Iterator[tuple[int, str]]:
    with Path(path).open("rb") as file:
        for number, data in enumerate(file, 1):
            try:
                line = data.decode("utf-8-sig" if number == 1 else "utf-8").strip()
            except UnicodeDecodeError as error:
                raise GoldError(os.fspath(path), number, f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from error
            if line:
                yield number, line


def _reason(error: ValidationError) -> str:
    """The first of pydantic's complaints, on one line."""
    first = error.errors(include_url=False)[0]
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in first["loc"]).lstrip(".")
    message = first["msg"].removeprefix("Value error, ")
    return f"{place}: {message}" if place else message

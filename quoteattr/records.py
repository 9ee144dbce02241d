"""The records that the library returns: frozen pydantic models with exact offsets.

Offsets are half open and count Unicode code points of the article as it was given, so that
``article.text[q.start:q.end] == q.text`` holds for every record.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

QuoteKind = Literal["direct", "mixed", "indirect"]
CueForm = Literal["verb", "participle", "masdar", "accord", "colon"]
MentionKind = Literal["name", "role", "group", "organisation", "place", "document", "anonymous"]
SpeakerKind = Literal["person", "group", "organisation", "document", "government", "anonymous"]
Gender = Literal["m", "f"]
Damage = Literal["unopened", "unclosed", "mistyped"]


def _shortened(text: str, width: int = 48) -> str:
    """One line of at most ``width`` characters, for a ``repr``."""
    line = " ".join(text[: width * 4].split())
    return line if len(line) <= width else line[: width - 1] + "…"


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    def __str__(self) -> str:
        return repr(self)


class Span(_Record):
    """A stretch of the article."""

    start: int = Field(ge=0, description="first code point")
    end: int = Field(ge=0, description="one past the last code point")
    text: str = Field(description="article[start:end]")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.start}:{self.end} {_shortened(self.text)!r})"


class Cue(Span):
    """The word or words that report a quotation: وأضاف، مشيراً، بحسب."""

    lemma: str = Field(description="dictionary form: أضاف for وأضافت; the words themselves where there is no verb")
    form: CueForm = Field(description="a finite verb, a participle, a verbal noun (masdar) or a phrase of accord; a bare colon makes no cue")
    act: str = Field(description="what the speaker does by it: say, add, affirm, deny, ask, warn …")

    def __repr__(self) -> str:
        return f"Cue({_shortened(self.text)!r} {self.form} {self.act})"


class Mention(Span):
    """Words in the sentence of the quotation that name its speaker."""

    kind: MentionKind = Field(description="what the words are: a name, a role, a body …")

    def __repr__(self) -> str:
        return f"Mention({_shortened(self.text)!r} {self.kind})"


class Speaker(_Record):
    """The entity behind the mentions of one article."""

    id: int = Field(ge=0, description="position in Article.speakers")
    name: str = Field(description="the fullest name in the article; of one without a name the fullest description")
    role: str | None = Field(default=None, description="title or description, where the article gives one beside the name")
    kind: SpeakerKind = Field(default="person", description="who or what speaks")
    gender: Gender | None = Field(default=None, description="from agreement and titles; None where nothing shows it")

    def __repr__(self) -> str:
        role = f", {_shortened(self.role)}" if self.role else ""
        return f"Speaker({_shortened(self.name)}{role})"


class Quote(Span):
    """A quotation that somebody says. The span leaves the marks out; ``outer`` holds them."""

    outer: Span = Field(description="the span with its marks")
    kind: QuoteKind = Field(description="direct: a whole clause or more; mixed: a fragment inside the reporter's own sentence")
    cue: Cue | None = Field(default=None, description="the words that report it; None where there are none")
    mention: Mention | None = Field(default=None, description="the nearest words that name the speaker; None where the sentence has none")
    speaker: Speaker | None = Field(default=None, description="None where nobody is found")
    confidence: float = Field(default=1.0, ge=0.0, le=1.0, description="how likely span and speaker are both right")
    rule: str = Field(description="name of the rule that attributed it")
    parent: int | None = Field(default=None, description="index of the enclosing quote in Article.quotes")

    def __repr__(self) -> str:
        who = _shortened(self.speaker.name) if self.speaker else None
        cue = _shortened(self.cue.text) if self.cue else None
        return f"Quote({_shortened(self.text)!r} speaker={who!r} cue={cue!r} {self.kind} {self.rule} {self.confidence:.2f})"


class Quotes(list[Quote]):
    """Quotes: a list like any other that shows itself in notebooks as a table. ``Quotes(...)`` makes one of any choice of quotes."""

    def _repr_html_(self) -> str:
        from quoteattr.display import quotes_html  # here because it needs the records

        return quotes_html(self)


class Quotation(Span):
    """A marked span with its verdict, speech or not."""

    outer: Span = Field(description="the span with its marks")
    verdict: Literal["quote", "other"] = Field(description="somebody's words, or something else: a name, a title, a term …")
    reason: str = Field(description="the rule that gave the verdict")
    quote: int | None = Field(default=None, description="index in Article.quotes, where it is one")
    damage: Damage | None = Field(default=None, description="what was repaired: a lost or a mistyped mark")

    def __repr__(self) -> str:
        damage = f" {self.damage}" if self.damage else ""
        return f"Quotation({_shortened(self.text)!r} {self.verdict}: {self.reason}{damage})"


class Article(_Record):
    """One text with everything that was found in it."""

    text: str = Field(description="the text as it was given")
    quotes: tuple[Quote, ...] = Field(default=(), description="in the order of their start, the enclosing one first")
    speakers: tuple[Speaker, ...] = Field(default=(), description="those behind the quotes")
    quotations: tuple[Quotation, ...] = Field(default=(), description="every marked span, speech or not")
    strays: tuple[int, ...] = Field(default=(), description="offsets of marks that found no partner")

    def __repr__(self) -> str:
        return f"Article({_shortened(self.text)!r} {len(self.quotes)} quotes, {len(self.speakers)} speakers)"

    def _repr_html_(self) -> str:
        from quoteattr.display import article_html  # here because it needs the records

        return article_html(self)

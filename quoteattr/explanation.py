"""Why the library says what it says: for each marked span the rules that were asked, the one that spoke, and what it chose from."""

from collections.abc import Callable, Iterator
from functools import cache
from inspect import getdoc
from typing import Any, NamedTuple

from pydantic import Field

from quoteattr import extraction, rules, speech
from quoteattr.clauses import Clause
from quoteattr.evidence import Evidence, Possible, cue_of, possible, why_nobody
from quoteattr.lexicon import Lexicon
from quoteattr.page import Page
from quoteattr.records import Article, Cue, Gender, MentionKind, Quotation, Quote, Span, Speaker, _Record, _shortened
from quoteattr.rules import Attribution
from quoteattr.speech import Kind, Verdict

_EVIDENCE: dict[Evidence, str] = {
    "after_cue": "stands after the cue",
    "before_verb": "stands before the verb",
    "relative": "taken up by the relative pronoun before the verb",
    "relayed": "the source whose words are passed on",
    "document": "the paper in which it stands",
    "accord": "named by the phrase of accord",
    "before_colon": "stands before the colon",
    "formula": "named beside the formula of reverence",
    "main_clause": "subject of the main clause",
    "earlier_sentence": "subject of the sentence before",
    "spoke_last": "spoke last",
}
_GENDERS = {"m": "masculine", "f": "feminine"}
_WIDTH = 120


class Rule(_Record):
    """A rule that was asked."""

    name: str = Field(description="as in the tables of the rules")
    about: str = Field(description="what it looks for, in one line")
    spoke: bool = Field(description="it gave the answer; no rule after it was asked")

    def __repr__(self) -> str:
        return f"Rule({self.name}{' spoke' if self.spoke else ''})"


class Candidate(Span):
    """Words of the article that could name the speaker of a quote."""

    kind: MentionKind = Field(description="as in Mention.kind")
    gender: Gender | None = Field(default=None, description="that its words show")
    evidence: tuple[Evidence, ...] = Field(description="what makes it a candidate")
    taken: bool = Field(description="the attribution rests on it")
    ruled_out: str | None = Field(default=None, description="why it was not to be taken; None also where another was only nearer")

    def __repr__(self) -> str:
        return f"Candidate({_shortened(self.text)!r} {self.kind}: {', '.join(self.evidence)}{' taken' if self.taken else ''})"

    def __str__(self) -> str:
        gender = f", {_GENDERS[self.gender]}" if self.gender else ""
        end = "; taken" if self.taken else f"; ruled out: {_plain(self.ruled_out)}" if self.ruled_out else ""
        return f"{_plain(self.text)} ({self.kind}{gender}): {', '.join(_EVIDENCE[one] for one in self.evidence)}{end}"


class AttributionExplanation(_Record):
    """How the speaker of a quote was looked for."""

    rule: str = Field(description="as in Quote.rule")
    rules: tuple[Rule, ...] = Field(description="the attribution rules that were asked, in order")
    cue: Cue | None = Field(default=None, description="that the rules went by, also where it led to nobody")
    candidates: tuple[Candidate, ...] = Field(default=(), description="in the order of the article")
    speaker: Speaker | None = Field(default=None, description="as in Quote.speaker")
    shared: Span | None = Field(default=None, description="the earlier quote that this one goes on from, and whose speaker it shares")
    missing: str | None = Field(default=None, description="why nobody was found")
    confidence: float = Field(ge=0.0, le=1.0, description="score of the attribution rule alone")

    def __repr__(self) -> str:
        who = _shortened(self.speaker.name) if self.speaker else None
        return f"AttributionExplanation({self.rule} speaker={who!r} {len(self.candidates)} candidates)"

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        if self.speaker is None:
            yield f"speaker: none, because {_plain(self.missing or 'no rule names one')}"
        else:
            role = f", {_plain(self.speaker.role)}" if self.speaker.role else ""
            yield f"speaker: {_plain(self.speaker.name)}{role}; by the rule {self.rule}"
        yield from _rule_lines("attribution", self.rules)
        yield f"cue: {_plain(self.cue.text)} ({self.cue.form}, {self.cue.act})" if self.cue else "cue: none"
        if self.shared is not None:
            yield f"goes on from: {_plain(self.shared.text)}"
            return
        yield "candidates:" if self.candidates else "candidates: none"
        for candidate in self.candidates:
            yield f"  {'*' if candidate.taken else '-'} {candidate}"


class SpanExplanation(Quotation):
    """A marked span: why it is a quote or is not, and if it is one, why this speaker."""

    kind: Kind = Field(description="what the speech rules took it for")
    rules: tuple[Rule, ...] = Field(description="the speech rules that were asked, in order")
    overruled: str | None = Field(default=None, description="why the verdict is not what the rule said")
    verdict_confidence: float = Field(ge=0.0, le=1.0, description="score of the speech rule alone")
    confidence: float | None = Field(default=None, description="as in Quote.confidence; None where it is no quote")
    attribution: AttributionExplanation | None = Field(default=None, description="None where it is no quote")

    def __repr__(self) -> str:
        rule = self.rules[-1].name if self.rules and self.rules[-1].spoke else None
        return f"SpanExplanation({_shortened(self.text)!r} {self.verdict}: {self.reason} rule={rule})"

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.outer.start}-{self.outer.end} {_plain(self.outer.text)}"
        if self.damage:
            yield f"  repaired: {self.damage} mark"
        kind = f", {self.kind}" if self.verdict == "quote" else ""
        yield f"  verdict: {self.verdict}{kind}; reason: {self.reason}"
        yield from (f"  {line}" for line in _rule_lines("speech", self.rules))
        if self.overruled:
            yield f"  overruled: {self.overruled}"
        if self.attribution is not None:
            yield from (f"  {line}" for line in str(self.attribution).split("\n"))
            scores = f"verdict {self.verdict_confidence:.2f}, attribution {self.attribution.confidence:.2f}"
            yield f"  confidence: {self.confidence or 0:.2f} (from the scores of the two rules: {scores})"
        else:
            yield f"  confidence: {self.verdict_confidence:.2f}"


class Explanation(_Record):
    """One text with the reasons for everything that was found in it."""

    text: str = Field(description="the text as it was given")
    spans: tuple[SpanExplanation, ...] = Field(default=(), description="every marked span, in the order of Article.quotations")

    def __repr__(self) -> str:
        quotes = sum(span.verdict == "quote" for span in self.spans)
        return f"Explanation({_shortened(self.text)!r} {len(self.spans)} spans, {quotes} quotes)"

    def __str__(self) -> str:
        return "\n\n".join(map(str, self.spans)) or "no marked span"


class _Heard(NamedTuple):
    """What the rules said of one span."""

    verdict: Verdict
    speech: tuple[Rule, ...]


class _Sought(NamedTuple):
    """What was found of one quote's speaker."""

    clause: Clause
    verdict: Verdict
    attribution: Attribution
    rules: tuple[Rule, ...]
    possible: list[Possible]


class _Listener:
    """Looks on while an article is read: calls the rules, and keeps what they say."""

    def __init__(self) -> None:
        self.heard: dict[int, _Heard] = {}
        self.sought: dict[int, _Sought] = {}

    def judge(self, clause: Clause) -> Verdict:
        asked: list[str] = []
        verdict = speech.judge(clause, asked)
        self.heard[clause.number] = _Heard(verdict, _rules(asked, speech.RULES, verdict.reason != "no_cue"))
        return verdict

    def attribute(self, clause: Clause, verdict: Verdict) -> Attribution:
        asked: list[str] = []
        found = rules.attribute(clause, verdict, asked)
        made = _rules(asked, rules.RULES, found.rule != "none")
        self.sought[clause.number] = _Sought(clause, verdict, found, made, possible(clause, verdict, found))
        return found


def _cue(text: str, page: Page, tried: Attribution) -> Cue | None:
    made = extraction._cue(text, page, tried)
    return Cue.model_validate(made) if made else None


def explain(text: str, *, marks: str | list[str] | tuple[str, ...] | None = None, lexicon: Lexicon | None = None) -> Explanation:
    """Explain what :func:`quoteattr.annotate` finds in an Arabic article: why each marked span is a quote or not, and who says it.

    ``print(explain(text))`` is meant to be read; the fields hold the same for programs.

    Args:
        text: the article.
        marks: which marks count, of ``"guillemets"``, ``"curly"``, ``"straight"``; all by default.
        lexicon: the words that are known; the package's own by default.

    Returns:
        The reasons, one record for each marked span. Offsets are code points of ``text``.

    Raises:
        TypeError: ``text`` is not a ``str``, or ``lexicon`` no :class:`quoteattr.Lexicon`.
        ValueError: ``marks`` names an unknown style.
    """
    listener = _Listener()
    article = extraction.article(text, marks, lexicon, judge=listener.judge, attribute=listener.attribute)
    return Explanation(text=text, spans=tuple(_span(article, n, listener) for n in range(len(article.quotations))))


def _span(article: Article, number: int, listener: _Listener) -> SpanExplanation:
    quotation = article.quotations[number]
    quote = article.quotes[quotation.quote] if quotation.quote is not None else None
    verdict, asked = listener.heard[number]
    overruled = None
    if quotation.reason != verdict.reason:
        overruled = f"by itself it is {verdict.kind} ({verdict.reason}), but it lies inside another quote"
    return SpanExplanation(
        **{name: getattr(quotation, name) for name in Quotation.model_fields},
        kind="other" if overruled else verdict.kind,
        rules=asked,
        overruled=overruled,
        verdict_confidence=verdict.confidence,
        confidence=quote.confidence if quote else None,
        attribution=_attribution(article, quote, listener.sought[number]) if quote else None,
    )


def _attribution(article: Article, quote: Quote, sought: _Sought) -> AttributionExplanation:
    found = sought.attribution
    tried = found._replace(cue=cue_of(sought.clause, sought.verdict, found))
    earlier = article.quotations[found.inherit] if found.inherit >= 0 else None
    missing = None
    if quote.speaker is None:
        missing = why_nobody(sought.clause, sought.verdict, found, sought.possible)
    return AttributionExplanation(
        rule=quote.rule,
        rules=sought.rules,
        cue=quote.cue or _cue(article.text, sought.clause.page, tried),
        candidates=tuple(_candidate(article.text, sought, one) for one in sought.possible),
        speaker=quote.speaker,
        shared=earlier and Span(start=earlier.start, end=earlier.end, text=earlier.text),
        missing=missing,
        confidence=found.confidence,
    )


def _candidate(text: str, sought: _Sought, one: Possible) -> Candidate:
    mention, tokens, subject = one.mention, sought.clause.page.tokens, sought.attribution.subject
    start, end = tokens.starts[mention.first] + mention.cut, tokens.ends[mention.last - 1]
    taken = subject is not None and (subject.mention.first, subject.mention.last) == (mention.first, mention.last)
    return Candidate(
        start=start,
        end=end,
        text=text[start:end],
        kind=mention.kind,
        gender=one.gender,
        evidence=one.evidence,
        taken=taken,
        ruled_out=None if taken else one.ruled_out,
    )


def _rules(asked: list[str], known: tuple[Callable[..., Any], ...], spoke: bool) -> tuple[Rule, ...]:
    """The rules that were asked; where one spoke, it is the last."""
    about = {rule.__name__: rule for rule in known}
    return tuple(Rule(name=name, about=_about(about[name]), spoke=spoke and at == len(asked)) for at, name in enumerate(asked, 1))


@cache
def _about(rule: Callable[..., Any]) -> str:
    return (getdoc(rule) or "").split("\n")[0]


def _rule_lines(sort: str, asked: tuple[Rule, ...]) -> Iterator[str]:
    yield f"{sort} rules asked: {', '.join(rule.name for rule in asked)}"
    if asked and asked[-1].spoke:
        yield f"the one that spoke: {asked[-1].name}{': ' if asked[-1].about else ''}{asked[-1].about}"
    else:
        yield "none of them spoke"


def _plain(text: str) -> str:
    """The text on one line, not too long, without characters that steer a terminal."""
    return _shortened("".join(c if c.isprintable() else " " for c in text[: _WIDTH * 4]), _WIDTH)

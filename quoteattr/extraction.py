"""The public calls: a text in, records out."""

from collections.abc import Callable, Iterable

from quoteattr import rules, speech
from quoteattr.clauses import Clause, read
from quoteattr.confidence import confidence
from quoteattr.engines import Engine, engine_of
from quoteattr.lexicon import Lexicon
from quoteattr.marks import STYLES, Pair, pair
from quoteattr.mending import mend
from quoteattr.page import Page
from quoteattr.records import Article, Quotation, Quote, Quotes, Span, Speaker
from quoteattr.requesting import request
from quoteattr.rules import Attribution
from quoteattr.speakers import Cast
from quoteattr.speech import Verdict
from quoteattr.subjects import Subject
from quoteattr.tokens import LINE, STOP, Tokens
from quoteattr.typography import usual
from quoteattr.vocabulary import Vocabulary, vocabulary
from quoteattr.votes import Ballot

_GUESSED = ("unopened", "unclosed")  # damage that leaves one edge a guess
_WHERE_GUESSED = 0.9


class _Found:
    """A quote on its way to a record."""

    __slots__ = ("pair", "clause", "verdict", "attribution", "subject", "member", "confidence")

    def __init__(self, index: int, clause: Clause, verdict: Verdict, attribution: Attribution, subject: Subject | None) -> None:
        self.pair = index
        self.clause = clause
        self.verdict = verdict
        self.attribution = attribution
        self.subject = subject
        self.member = -1
        self.confidence = confidence(verdict.confidence, attribution.confidence)


def extract_quotes(
    text: str,
    *,
    marks: str | list[str] | tuple[str, ...] | None = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Quotes:
    """Find the quotations of an Arabic article that somebody says, and who says them.

    Args:
        text: the article.
        marks: which marks count, of ``"guillemets"``, ``"curly"``, ``"straight"``; all by default.
        min_confidence: leave out quotes that are less sure than this, from 0 to 1.
        lexicon: the words that are known; the package's own by default.
        engine: what to ask where the rules are unsure: ``"stanza"``, or a :class:`quoteattr.stanza.StanzaEngine`.

    Returns:
        The quotes in the order of their start, the enclosing one first; a list that notebooks show as a table. Offsets are code points of ``text``.

    Raises:
        TypeError: ``text`` is not a ``str``, ``lexicon`` no :class:`quoteattr.Lexicon`, or ``engine`` no engine.
        ValueError: ``marks`` names an unknown style, ``engine`` an unknown engine, or ``min_confidence`` lies outside 0 to 1.
        ImportError, quoteattr.stanza.ModelsError: ``engine="stanza"`` without Stanza or without its models.
    """
    least = _least(min_confidence)
    if engine is not None:
        return Quotes(articles([text], engine, marks, lexicon, least)[0].quotes)
    page, pairs, _, found, _, cast = _analyse(text, marks, lexicon)
    return Quotes(_quotes(text, page, pairs, _sure(found, least), cast.records()) if page else ())


def annotate(
    text: str,
    *,
    marks: str | list[str] | tuple[str, ...] | None = None,
    min_confidence: float = 0.0,
    lexicon: Lexicon | None = None,
    engine: Engine | str | None = None,
) -> Article:
    """Annotate an Arabic article: its quotes, their speakers, and every marked span with its verdict.

    Args:
        text: the article.
        marks: which marks count, of ``"guillemets"``, ``"curly"``, ``"straight"``; all by default.
        min_confidence: leave out quotes that are less sure than this, from 0 to 1. Their speakers stay, and their spans are still said to be quotes.
        lexicon: the words that are known; the package's own by default.
        engine: what to ask where the rules are unsure: ``"stanza"``, or a :class:`quoteattr.stanza.StanzaEngine`.

    Returns:
        The article's record. Offsets are code points of ``text``.

    Raises:
        TypeError, ValueError, ImportError, quoteattr.stanza.ModelsError: as :func:`extract_quotes`.
    """
    least = _least(min_confidence)
    return article(text, marks, lexicon, least) if engine is None else articles([text], engine, marks, lexicon, least)[0]


def articles(
    texts: list[str],
    engine: Engine | str,
    marks: str | list[str] | tuple[str, ...] | None = None,
    lexicon: Lexicon | None = None,
    least: float = 0.0,
) -> list[Article]:
    """Annotate articles with an engine, which reads those that leave the rules unsure all at once."""
    asked = engine_of(engine)
    ballots = [Ballot(asked) for _ in texts]
    drafts = [article(text, marks, lexicon, least, attribute=ballot.attribute) for text, ballot in zip(texts, ballots, strict=True)]
    unsure = [(number, request(ballot.page, ballot.places)) for number, ballot in enumerate(ballots) if ballot.page is not None]
    readings = asked.read([one for _, one in unsure]) if unsure else []
    for (number, _), reading in zip(unsure, readings, strict=True):
        ballots[number].reading = reading
        drafts[number] = article(texts[number], marks, lexicon, least, attribute=ballots[number].attribute)
    return drafts


def article(
    text: str,
    marks: str | list[str] | tuple[str, ...] | None,
    lexicon: Lexicon | None = None,
    least: float = 0.0,
    judge: Callable[[Clause], Verdict] = speech.judge,
    attribute: Callable[[Clause, Verdict], Attribution] = rules.attribute,
) -> Article:
    """Annotate an article; ``judge`` and ``attribute`` may look on while they call the rules."""
    page, pairs, strays, found, verdicts, cast = _analyse(text, marks, lexicon, judge, attribute)
    found = _sure(found, least)
    if page is None:
        return Article(text=text, strays=tuple(strays))
    speakers = cast.records()
    quotes = _quotes(text, page, pairs, found, speakers)
    which = {one.pair: n for n, one in enumerate(found)}
    quotations = tuple(
        Quotation(
            start=p.start,
            end=p.end,
            text=text[p.start : p.end],
            outer=Span(start=p.outer_start, end=p.outer_end, text=text[p.outer_start : p.outer_end]),
            verdict="other" if verdicts[n].kind == "other" else "quote",
            reason=verdicts[n].reason,
            quote=which.get(n),
            damage=p.damage,
        )
        for n, p in enumerate(pairs)
    )
    return Article(text=text, quotes=tuple(quotes), speakers=speakers, quotations=quotations, strays=tuple(strays))


def _least(min_confidence: float) -> float:
    if isinstance(min_confidence, bool) or not isinstance(min_confidence, (int, float)) or not 0 <= min_confidence <= 1:
        raise ValueError(f"min_confidence= takes a number from 0 to 1; got {min_confidence!r}")
    return min_confidence


def _sure(found: list[_Found], least: float) -> list[_Found]:
    return [one for one in found if one.confidence >= least] if least else found


def _vocabulary(lexicon: Lexicon | None) -> Vocabulary:
    if lexicon is not None and not isinstance(lexicon, Lexicon):
        raise TypeError(f"lexicon= takes a Lexicon, not {type(lexicon).__name__}: read a file of words by Lexicon.from_toml(path)")
    return vocabulary(Lexicon.default() if lexicon is None else lexicon)


def _styles(marks: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    if marks is None:
        return tuple(STYLES)
    wanted = (marks,) if isinstance(marks, str) else tuple(marks) if isinstance(marks, Iterable) else ()
    if not wanted or any(not isinstance(style, str) or style not in STYLES for style in wanted):
        raise ValueError(f"marks= takes one or more of {', '.join(map(repr, STYLES))}; got {marks!r}")
    return wanted


def _analyse(
    text: str,
    marks: str | list[str] | tuple[str, ...] | None,
    lexicon: Lexicon | None,
    judge: Callable[[Clause], Verdict] = speech.judge,
    attribute: Callable[[Clause, Verdict], Attribution] = rules.attribute,
) -> tuple[Page | None, list[Pair], list[int], list[_Found], list[Verdict], Cast]:
    _check(text)
    text = usual(text)
    pairs, strays = pair(text, _styles(marks))
    words = _vocabulary(lexicon)
    tokens = Tokens(text if pairs or strays else "", words.words)  # where nothing is marked, no word need be looked at
    pairs, strays = mend(tokens, pairs, strays)
    if not pairs:
        return None, [], strays, [], [], Cast(Page(Tokens("", words.words), [], [], words))
    page = Page(tokens, pairs, strays, words)
    found: list[_Found] = []
    verdicts: list[Verdict] = []
    quotes: dict[int, int] = {}
    by_pair: dict[int, _Found] = {}
    for index, one in enumerate(pairs):
        clause = read(page, index, quotes)
        verdict = judge(clause)
        if one.parent in by_pair and verdict.kind != "other" and not clause.inside:
            verdict = Verdict("other", "nested", 0.9)
        if one.damage in _GUESSED:
            verdict = verdict._replace(confidence=verdict.confidence * _WHERE_GUESSED)
        verdicts.append(verdict)
        page.verdicts[clause.last] = verdict.kind
        if verdict.kind == "other":
            continue
        if not clause.inside:
            page.claim(clause.first, clause.last)  # before it is asked who speaks: a quote is never its own speaker
        attribution = attribute(clause, verdict)
        earlier = by_pair.get(attribution.inherit)
        quote = by_pair[index] = _Found(
            index, clause, verdict, _shared(attribution, clause, earlier) if earlier else attribution, (earlier or attribution).subject
        )
        found.append(quote)
        if not clause.inside:
            quotes[clause.last] = index
            _speak(page, quote)
    cast = Cast(page)
    for quote in found:
        if quote.subject is not None:
            quote.member = cast.member(quote.subject)
    return page, pairs, strays, found, verdicts, cast


def _check(text: object) -> None:
    if not isinstance(text, str):
        hint = "decode the bytes first, for example text.decode('utf-8')" if isinstance(text, (bytes, bytearray)) else "pass one article as a str"
        raise TypeError(f"quoteattr reads one article as a str, not {type(text).__name__}: {hint}")


def _shared(attribution: Attribution, clause: Clause, earlier: _Found) -> Attribution:
    """The attribution of a quote that goes on from another one, as sure as that; in the same sentence with the cue of that: «…»، و«…»."""
    shared = attribution._replace(confidence=attribution.confidence * earlier.attribution.confidence)
    if any(bits & (STOP | LINE) for bits in clause.page.tokens.bits[earlier.clause.last : clause.first + 1]):
        return shared
    return shared._replace(cue=earlier.attribution.cue, mention=earlier.attribution.mention)


def _speak(page: Page, quote: _Found) -> None:
    """Let the rules know who says a quote, for those after it."""
    cue = quote.attribution.cue
    if cue is not None and quote.subject is not None:
        page.speak(cue.first, quote.subject)


def _quotes(text: str, page: Page, pairs: list[Pair], found: list[_Found], speakers: tuple[Speaker, ...]) -> list[Quote]:
    which = {one.pair: n for n, one in enumerate(found)}
    records = []
    for one in found:
        p = pairs[one.pair]
        attribution = one.attribution
        records.append(
            Quote.model_validate(  # the parts as dicts: validated in one go, which takes half the time
                {
                    "start": p.start,
                    "end": p.end,
                    "text": text[p.start : p.end],
                    "outer": {"start": p.outer_start, "end": p.outer_end, "text": text[p.outer_start : p.outer_end]},
                    "kind": "direct" if one.verdict.kind == "direct" else "mixed",
                    "cue": _cue(text, page, attribution),
                    "mention": _mention(text, page, attribution),
                    "speaker": speakers[one.member] if one.member >= 0 else None,
                    "confidence": one.confidence,
                    "rule": attribution.rule,
                    "parent": which.get(p.parent),
                }
            )
        )
    return records


def _cue(text: str, page: Page, attribution: Attribution) -> dict[str, object] | None:
    cue = attribution.cue
    if cue is None:
        return None
    tokens = page.tokens
    start, end = tokens.starts[cue.first], tokens.ends[cue.last - 1]
    word = cue.word
    return {"start": start, "end": end, "text": text[start:end], "lemma": word.lemma, "form": word.form, "act": word.act}


def _mention(text: str, page: Page, attribution: Attribution) -> dict[str, object] | None:
    mention = attribution.mention
    if mention is None:
        return None
    tokens = page.tokens
    start, end = tokens.starts[mention.first] + mention.cut, tokens.ends[mention.last - 1]
    if any(opener in tokens.text[start:end] for opener in "«“(") and tokens.text[end : end + 1] in ("»", "”", ")"):
        end += 1  # النائب «سامي الحداد»، صحيفة (المرسى)
    return {"start": start, "end": end, "text": text[start:end], "kind": mention.kind}

"""The gold corpus, compiled: ``python tests/gold/compile.py`` writes ``corpus.jsonl`` from the marked-up articles beside it.

``docs/gold.md`` describes both forms. The first thing that is wrong with an article stops the writing, and is told with the article's name.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from quoteattr.evaluation import GoldArticle

FOLDER = Path(__file__).parent
ARTICLES = FOLDER / "articles"
CORPUS = FOLDER / "corpus.jsonl"
PHENOMENA: dict[str, str] = tomllib.loads((FOLDER / "phenomena.toml").read_text(encoding="utf-8"))
STYLES = frozenset({"guillemets", "reversed", "curly", "curly_reversed", "straight", "mixed"})
PRESSES = frozenset({"gulf", "levant", "maghreb", "egypt", "iraq", "sudan", "wire"})
ACTS = frozenset(
    {
        "say", "add", "affirm", "deny", "ask", "answer", "warn", "call", "accuse", "describe", "announce", "explain", "point", "tell", "expect",
        "wish", "promise", "threaten", "criticise", "praise", "reveal", "write", "object", "conclude",
    }
)  # fmt: skip

_MARKS = '«»“”"″'
_BRACKET = re.compile(r"⟦[^|⟦⟧⟨⟩⟪⟫]*\||[⟨⟪][\d,]+:|[⟧⟩⟫]")
_CLOSERS = {"⟦": "⟧", "⟨": "⟩", "⟪": "⟫"}
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")

Record = dict[str, Any]


class MarkupError(ValueError):
    """An article's markup is not what ``docs/gold.md`` asks for."""


class Bracket(NamedTuple):
    """A pair of brackets and what stood in its head; the offsets are code points of the text without any brackets."""

    opener: str
    head: str
    start: int
    end: int


def compiled(name: str, source: str) -> Record:
    """Compile one article.

    Args:
        name: its id.
        source: the marked-up text, header and body.

    Returns:
        The article in the annotation form, with the keys ``style`` and ``phenomena`` beside those that the form knows.

    Raises:
        MarkupError: the markup is not well formed, or says what cannot be.
        ValueError: the annotation form does not take the outcome.
    """
    head, line, body = source.partition("\n---\n")
    _check(bool(line), "no line of three hyphens between header and body")
    facts, entities = _header(head)
    text, brackets = unbracketed(_ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), body).strip("\n"))
    quotations = list(_quotations(text, brackets))
    _check_marks(text, quotations)
    spoken = {quotation["speaker"] for quotation in quotations} - {None}
    _check(spoken == set(entities), f"speakers are {sorted(spoken)}, entities {sorted(entities)}")
    article: Record = {"id": name, "outlet": facts["press"], "style": facts["style"], "phenomena": _phenomena(facts["phenomena"])}
    article |= {"text": text, "quotations": quotations, "entities": entities}
    GoldArticle.model_validate_json(json.dumps(article), strict=True)
    return article


def corpus() -> str:
    """Compile all articles.

    Returns:
        What ``corpus.jsonl`` is to hold.

    Raises:
        MarkupError: an article cannot be compiled; the message begins with its name.
    """
    return "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in _articles(sorted(ARTICLES.glob("*.txt"))))


def _articles(paths: Iterable[Path]) -> Iterator[Record]:
    for path in paths:
        try:
            yield compiled(path.stem, path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise MarkupError(f"{path.name}: {error}") from error


def unbracketed(body: str) -> tuple[str, list[Bracket]]:
    """Take the brackets out of a body.

    Args:
        body: the marked-up text.

    Returns:
        The text that is left, and the pairs of brackets in the order of their closing.

    Raises:
        MarkupError: brackets cross, or one has no partner.
    """
    text = ""
    last = 0
    opened: list[tuple[str, int]] = []
    brackets = []
    for found in _BRACKET.finditer(body):
        text += body[last : found.start()]
        last = found.end()
        if found[0][0] in _CLOSERS:
            opened.append((found[0], len(text)))
            continue
        _check(bool(opened) and _CLOSERS[opened[-1][0][0]] == found[0], f"{found[0]} closes nothing after …{text[-30:]}")
        token, start = opened.pop()
        brackets.append(Bracket(token[0], token[1:-1], start, len(text)))
    text += body[last:]
    _check(not opened, f"never closed: {[token for token, _ in opened]}")
    _check(not set(text) & {*_CLOSERS, *_CLOSERS.values()}, "a bracket without a head, or a head that cannot be read")
    return text, brackets


def _header(head: str) -> tuple[dict[str, str], dict[str, Record]]:
    facts: dict[str, str] = {}
    entities: dict[str, Record] = {}
    for line in head.splitlines():
        key, _, value = (part.strip() for part in line.partition(":"))
        _check(key not in facts | entities, f"{key} stands in the header twice")
        if re.fullmatch("[A-Z]", key):
            entities[key] = _entity(value)
        else:
            facts[key] = value
    _check(set(facts) == {"style", "press", "phenomena"}, f"the header must hold style, press and phenomena, not {sorted(facts)}")
    _check(facts["style"] in STYLES, f"no such style: {facts['style']}")
    _check(facts["press"] in PRESSES, f"no such press: {facts['press']}")
    return facts, entities


def _entity(line: str) -> Record:
    cells = [cell.strip() for cell in line.split("|")]
    _check(len(cells) == 4, f"an entity is name | type | gender | aliases: {line}")
    name, kind, gender, aliases = cells
    return {"name": name, "type": kind, "aliases": [alias.strip() for alias in aliases.split(";") if alias.strip()], "gender": gender or None}


def _phenomena(line: str) -> list[str]:
    names = [name.strip() for name in line.split(",")]
    _check(len(set(names)) == len(names), "a phenomenon is named twice")
    _check(set(names) <= set(PHENOMENA), f"no such phenomena: {sorted(set(names) - set(PHENOMENA))}")
    return sorted(names, key=list(PHENOMENA).index)


def _quotations(text: str, brackets: Iterable[Bracket]) -> Iterator[Record]:
    spans = sorted((one for one in brackets if one.opener == "⟦"), key=lambda one: (one.start, -one.end))
    cues, mentions = (_numbered(one for one in brackets if one.opener == opener) for opener in "⟨⟪")
    seen: set[str] = set()
    for span in spans:
        number, *labels = ["", "other", "-", "-"] if span.head == "other" else span.head.split()
        _check(len(labels) == 3, f"a span is other, or number, kind, speaker and act: {span.head}")
        _check(not number or number not in seen, f"two quotes have the number {number}")
        seen.add(number)
        yield _quotation(span, labels, cues.get(number), mentions.get(number))
        _check({text[span.start], text[span.end - 1]} & set(_MARKS) != set(), f"no mark at either end of {text[span.start : span.end]}")
    _check(set(cues) | set(mentions) <= seen, f"cue or mention of no quote: {sorted((set(cues) | set(mentions)) - seen)}")


def _quotation(span: Bracket, labels: list[str], cue: list[int] | None, mention: list[int] | None) -> Record:
    kind, speaker, act = (None if label == "-" else label for label in labels)
    _check(act is None or act in ACTS, f"no such act: {act}")
    _check((act is None) == (cue is None), f"an act goes with a cue, and a cue with an act: ⟦{span.head}|")
    return {"start": span.start, "end": span.end, "kind": kind, "speaker": speaker, "cue": cue, "mention": mention, "act": act}


def _numbered(brackets: Iterable[Bracket]) -> dict[str, list[int]]:
    spans: dict[str, list[int]] = {}
    for one in brackets:
        for number in one.head.split(","):
            _check(number not in spans, f"two cues or two mentions have the number {number}")
            spans[number] = [one.start, one.end]
    return spans


def _check_marks(text: str, quotations: Iterable[Record]) -> None:
    inside = {at for one in quotations for at in range(one["start"], one["end"])}
    outside = next((at for at, character in enumerate(text) if character in _MARKS and at not in inside), None)
    _check(outside is None, f"a mark in no ⟦⟧: {text[max(0, (outside or 0) - 30) : (outside or 0) + 10]}")


def _check(holds: bool, complaint: str) -> None:
    if not holds:
        raise MarkupError(complaint)


if __name__ == "__main__":
    draft = CORPUS.with_suffix(".jsonl.new")
    draft.write_text(corpus(), encoding="utf-8")
    draft.replace(CORPUS)

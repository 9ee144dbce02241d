"""The tables of the data card: ``python tests/gold/card.py`` writes them between the markers of ``docs/corpus.md``."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
CARD = FOLDER.parents[1] / "docs" / "corpus.md"
PHENOMENA: dict[str, str] = tomllib.loads((FOLDER / "phenomena.toml").read_text(encoding="utf-8"))
_SENTENCE_END = re.compile(r'[.؟!][»«”“″"]?(?=\s|$)|\n')

Record = dict[str, Any]


def read_corpus() -> list[Record]:
    """The articles of ``corpus.jsonl``, with all their keys."""
    return [json.loads(line) for line in (FOLDER / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]


def renewed(card: str, articles: Sequence[Record]) -> str:
    """Write the tables into the card.

    Args:
        card: the text of ``docs/corpus.md``.
        articles: the corpus.

    Returns:
        The text with every table between its markers as the corpus has it.

    Raises:
        ValueError: a pair of markers is missing or stands there twice.
    """
    for name, table in TABLES.items():
        between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if len(between.findall(card)) != 1:
            raise ValueError(f"docs/corpus.md must hold <!-- {name} --> and <!-- /{name} --> once")
        rows = table(articles)
        card = between.sub(lambda marked, rows=rows: marked[1] + "".join(rows) + marked[2], card)  # type: ignore[misc]
    return card


def close_to_speech(article: Record) -> Iterator[Record]:
    """The spans that are not speech, but stand inside a quote or in the sentence of a quote or its cue."""
    quotes = [one for one in article["quotations"] if one["kind"] != "other"]
    for span in article["quotations"]:
        if span["kind"] == "other" and any(_in_sentence(article["text"], span, quote) for quote in quotes):
            yield span


def _in_sentence(text: str, span: Record, quote: Record) -> bool:
    for start, end in filter(None, ((quote["start"], quote["end"]), quote["cue"])):
        first, last = sorted([(start, end), (span["start"], span["end"])])
        if not _SENTENCE_END.search(text[first[1] : last[0]]):
            return True
    return False


def _quotations(articles: Iterable[Record], *kinds: str) -> list[Record]:
    return [one for article in articles for one in article["quotations"] if one["kind"] in kinds]


def _table(headings: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    cells = [list(headings)]
    cells += [["---"] * len(cells[0]), *([str(cell) for cell in row] for row in rows)]
    return [f"| {' | '.join(row)} |\n" for row in cells]


def _sizes(articles: Sequence[Record]) -> list[str]:
    quotes, others = _quotations(articles, "direct", "mixed"), _quotations(articles, "other")
    lengths = sorted(len(article["text"].split()) for article in articles)
    rows = [
        ("articles", len(articles)),
        ("words", f"{sum(lengths)} ({lengths[0]} to {lengths[-1]} an article)"),
        ("marked spans", len(quotes) + len(others)),
        ("quotes", f"{len(quotes)} ({len(_quotations(articles, 'direct'))} direct, {len(_quotations(articles, 'mixed'))} mixed)"),
        ("spans that are not speech", len(others)),
        ("of these inside a quote or in its sentence", sum(len(list(close_to_speech(article))) for article in articles)),
        ("speakers", sum(len(article["entities"]) for article in articles)),
        ("quotes that no cue attributes", sum(quote["cue"] is None for quote in quotes)),
        ("quotes whose sentence does not name the speaker", sum(quote["mention"] is None for quote in quotes)),
        ("quotes of nobody", sum(quote["speaker"] is None for quote in quotes)),
    ]
    return _table(("", ""), rows)


def _split(key: str, heading: str) -> Callable[[Sequence[Record]], list[str]]:
    def table(articles: Sequence[Record]) -> list[str]:
        counts = Counter(article[key] for article in articles)
        rows = []
        for label, count in counts.most_common():
            some = [article for article in articles if article[key] == label]
            rows.append((f"`{label}`", count, len(_quotations(some, "direct", "mixed")), len(_quotations(some, "other"))))
        return _table((heading, "articles", "quotes", "not speech"), rows)

    return table


def _acts(articles: Sequence[Record]) -> list[str]:
    counts = Counter(quote["act"] for quote in _quotations(articles, "direct", "mixed") if quote["act"])
    return _table(("act", "quotes"), ((f"`{act}`", count) for act, count in counts.most_common()))


def _speakers(articles: Sequence[Record]) -> list[str]:
    counts = Counter((entity["type"], entity["gender"]) for article in articles for entity in article["entities"].values())
    types = Counter(kind for kind, _ in counts.elements())
    rows = ((f"`{kind}`", count, *(counts[kind, gender] for gender in ("f", "m", None))) for kind, count in types.most_common())
    return _table(("type", "speakers", "`f`", "`m`", "none"), rows)


def _phenomena(articles: Sequence[Record]) -> list[str]:
    rows = []
    for name, meaning in PHENOMENA.items():
        numbers = [article["id"][:2] for article in articles if name in article["phenomena"]]
        rows.append((f"`{name}`", meaning, len(numbers), " ".join(numbers)))
    return _table(("phenomenon", "", "n", "articles"), rows)


#: The tables by the name of their markers.
TABLES: dict[str, Callable[[Sequence[Record]], list[str]]] = {
    "corpus-sizes": _sizes,
    "corpus-styles": _split("style", "marks"),
    "corpus-presses": _split("outlet", "press"),
    "corpus-acts": _acts,
    "corpus-speakers": _speakers,
    "corpus-phenomena": _phenomena,
}


if __name__ == "__main__":
    draft = CARD.with_suffix(".md.new")
    draft.write_text(renewed(CARD.read_text(encoding="utf-8"), read_corpus()), encoding="utf-8")
    draft.replace(CARD)

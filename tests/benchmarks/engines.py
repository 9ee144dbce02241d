"""The rules, Stanza alone, and both: how right and how fast they are, for docs/stanza.md.

    QUOTEATTR_STANZA_DIR=... python tests/benchmarks/engines.py tune=tune.jsonl check=check.jsonl own=tests/gold/corpus.jsonl

Each argument is the name a gold has in the tables and its path. What stands in docs/stanza.md between ``<!-- engines -->`` and
``<!-- /engines -->`` is replaced.
"""

import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import stanza
import torch

from quoteattr import annotate_many, extract_many, extract_quotes
from quoteattr.evaluation import GoldArticle, evaluate, read_gold
from quoteattr.records import Quote
from quoteattr.stanza import StanzaEngine

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "stanza.md"
OPENS, CLOSES = "<!-- engines -->", "<!-- /engines -->"
RARE = Path(__file__).with_name("rare.txt")
FIGURES = ("attribution F1", "end-to-end F1", "speaker acc", "full name", "mention exact")


class Line(NamedTuple):
    """A line of rare.txt."""

    text: str
    speaker: str
    seen: bool


def rare_lines() -> list[Line]:
    """The sentences with rare titles and unknown names, and whom each names."""
    lines: list[Line] = []
    seen = True
    for line in RARE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            seen = not line.startswith("# unseen")
        elif line:
            speaker = line[line.index("⟪") + 1 : line.index("⟫")]
            lines.append(Line(line.replace("⟪", "").replace("⟫", "").replace("¶", "\n\n"), speaker, seen))
    return lines


def right(lines: Sequence[Line], extract: Callable[[str], Sequence[Quote]]) -> str:
    """How many of the lines get the name that is marked, letter for letter."""
    found = 0
    for line in lines:
        quotes = extract(line.text)
        found += bool(quotes and quotes[0].speaker and quotes[0].speaker.name == line.speaker)
    return f"{found} of {len(lines)}"


def speed(texts: Sequence[str], engine: StanzaEngine | None) -> str:
    """Words a second, the better of two runs."""
    words = sum(len(text.split()) for text in texts)
    best = 0.0
    for _ in range(2):
        start = time.perf_counter()
        for _ in extract_many(texts, engine=engine):
            pass
        best = max(best, words / (time.perf_counter() - start))
    return f"{best:,.0f}"


def asked(texts: Sequence[str], engine: StanzaEngine) -> str:
    """How many of the quotes were decided by the engine."""
    quotes = [quote for article in annotate_many(texts, engine=engine) for quote in article.quotes]
    return f"{sum(quote.rule.startswith(engine.name) for quote in quotes)} of {len(quotes)}"


def tables(golds: Mapping[str, Sequence[GoldArticle]]) -> Iterable[str]:
    """The lines of the two tables."""
    both, alone = StanzaEngine(), StanzaEngine(alone=True)
    engines = {"rules": None, "Stanza alone": alone, "rules and Stanza": both}
    extractors = {name: partial(extract_quotes, engine=engine) for name, engine in engines.items()}
    yield "| gold | | " + " | ".join(FIGURES) + " | words a second | decided by Stanza |"
    yield "|" + " --- |" * (len(FIGURES) + 4)
    for gold, articles in golds.items():
        texts = [article.text for article in articles]
        for name, extract in extractors.items():
            evaluation = evaluate(articles, extract, resamples=0)
            values = " | ".join(f"{evaluation.figures[figure].value:.3f}" for figure in FIGURES)
            engine = engines[name]
            yield f"| {gold} | {name} | {values} | {speed(texts, engine)} | {asked(texts, engine) if engine else '–'} |"
    yield ""
    yield "| rare titles and unknown names | " + " | ".join(extractors) + " |"
    yield "|" + " --- |" * (len(extractors) + 1)
    for name, seen in (("looked at while the vote was written", True), ("only measured", False)):
        lines = [line for line in rare_lines() if line.seen is seen]
        yield f"| {name} | " + " | ".join(right(lines, extract) for extract in extractors.values()) + " |"
    yield ""
    sizes = ", ".join(f"{name} {len(articles)}" for name, articles in golds.items())
    yield f"Articles: {sizes}. Stanza {stanza.__version__}, torch {torch.__version__}, {torch.get_num_threads()} threads."


def main(arguments: Sequence[str]) -> None:
    """Measure, and write the tables down."""
    golds = {name: read_gold(path) for name, _, path in (argument.partition("=") for argument in arguments)}
    if not golds:
        sys.exit(__doc__)
    made = "\n".join(tables(golds))
    print(made)
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(OPENS)
    DOCUMENT.write_text(f"{before}{OPENS}\n{made}\n{CLOSES}{rest.partition(CLOSES)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

"""The figures in README.md and docs/model-card.md, and docs/reliability.svg: the library and both baselines, measured and written down.

    python tests/figures.py tune=tune.jsonl own=tests/gold/corpus.jsonl

Each argument is the name a gold has in the tables and its path. README.md must hold ``<!-- accuracy -->`` and ``<!-- /accuracy -->``,
docs/model-card.md ``<!-- figures -->`` and ``<!-- /figures -->``; what stands between them is replaced. All three files are written, or none.
"""

import argparse
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType

from benchmarks import afternoon, four_words

from quoteattr import __version__, extract_quotes
from quoteattr.evaluation import Evaluation, Figure, GoldArticle, GoldError, evaluate, read_gold
from quoteattr.records import Quote

ROOT = Path(__file__).parents[1]
PLOT = Path("docs/reliability.svg")
LIBRARY = "quoteattr"
CALIBRATION = ("calibration error", "calibration by chance")
EXTRACTORS: dict[str, Callable[[str], Iterable[Quote]]] = {
    LIBRARY: extract_quotes,
    "afternoon script": afternoon.extract_quotes,
    "four words and more": four_words.extract_quotes,
}
#: The rows of README.md.
MAIN = ("detection F1", "attribution F1", "end-to-end F1", "speaker acc", "full name", "cue acc", "kind acc")
_SPLIT = ("detection P", "detection R", "attribution F1", "end-to-end F1", "speaker acc")
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
_MARKERS = "os^Dvp"

#: What was measured: by the gold's name, and there by the extractor's.
Results = Mapping[str, Mapping[str, Evaluation]]


class Refused(Exception):
    """The figures cannot be made or written; the message says what to do."""


def renew(arguments: Sequence[str], root: Path = ROOT) -> list[Path]:
    """Measure, and write the figures down.

    Args:
        arguments: ``NAME=PATH`` of each gold.
        root: the folder of README.md and docs.

    Returns:
        The files that were written.

    Raises:
        Refused: an argument, a gold, a marker or matplotlib is not as it must be, or a file cannot be written; all files are as they were.
    """
    golds = read_golds(arguments)
    documents = {path: _document(root, path, marker) for path, (marker, _) in DOCUMENTS.items()}
    _matplotlib()
    results = measured(golds)
    contents = {root / path: filled(documents[path], marker, section(results)) for path, (marker, section) in DOCUMENTS.items()}
    contents[root / PLOT] = reliability(results)
    replace_all(contents)
    return list(contents)


def read_golds(arguments: Sequence[str]) -> dict[str, list[GoldArticle]]:
    """Read the golds that the arguments name.

    Args:
        arguments: ``NAME=PATH`` of each.

    Returns:
        The articles of each by its name.

    Raises:
        Refused: there is no argument, one is malformed or names a gold twice, or a gold cannot be read.
    """
    if not arguments:
        raise Refused("no gold: give one or more as NAME=PATH, such as own=tests/gold/corpus.jsonl")
    golds: dict[str, list[GoldArticle]] = {}
    for argument in arguments:
        parts = re.fullmatch(r"(\w[\w -]*)=(.+)", argument, re.DOTALL)
        if not parts:
            raise Refused(f"{argument!r} is not NAME=PATH: write a name of letters, digits, - or _, an = and the path of the gold")
        name, path = parts.groups()
        if name in golds:
            raise Refused(f"two golds are named {name!r}: give each a name of its own")
        try:
            golds[name] = read_gold(path)
        except OSError as error:
            raise Refused(f"the gold {name!r} cannot be read from {path}: {error.strerror}; correct the path") from error
        except GoldError as error:
            raise Refused(f"the gold {name!r} is malformed, mend it as docs/gold.md says: {error}") from error
    return golds


def measured(golds: Mapping[str, Sequence[GoldArticle]]) -> dict[str, dict[str, Evaluation]]:
    """Evaluate the library, with intervals, and both baselines, without."""
    return {
        name: {
            extractor: evaluate(articles, extract=extract, resamples=1000 if extractor == LIBRARY else 0) for extractor, extract in EXTRACTORS.items()
        }
        for name, articles in golds.items()
    }


def _document(root: Path, path: str, marker: str) -> str:
    """Read a document, and see that it has its markers before anything is measured."""
    try:
        document = (root / path).read_bytes().decode("utf-8")
        filled(document, marker, "")
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}; --folder must be the folder of README.md and docs") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{path} is not UTF-8: save it as UTF-8") from error
    except Refused as error:
        raise Refused(f"{path}: {error}") from error
    return document


def filled(document: str, marker: str, section: str) -> str:
    """Put a section between its markers.

    Args:
        document: the text that holds them.
        marker: their name.
        section: what to put there.

    Returns:
        The document with the section in place of what stood there.

    Raises:
        Refused: the pair does not stand there just once.
    """
    first, last = f"<!-- {marker} -->\n", f"<!-- /{marker} -->"
    before, found, rest = document.partition(first)
    _, closed, after = rest.partition(last)
    if not found or not closed or first in rest or document.count(last) != 1:
        raise Refused(f"put {first.strip()} and {last} there once, in this order, each on a line of its own")
    return f"{before}{first}{section}{last}{after}"


def accuracy(results: Results) -> str:
    """The section of README.md."""
    columns = [(name, extractor) for name, by in results.items() for extractor in by]
    return _table(["figure", *_headings(columns)], ([name, *_row(results, columns, name)] for name in MAIN)) + f"\n{_sizes(results)}\n"


def figures(results: Results) -> str:
    """The section of docs/model-card.md."""
    return "\n".join(_sections(results))


def _sections(results: Results) -> Iterator[str]:
    columns = [(name, extractor) for name, by in results.items() for extractor in by]
    names = next(iter(results.values()))[LIBRARY].figures
    yield f"Measured with {LIBRARY} {__version__}.\n"
    yield "### All figures\n"
    yield _table(["figure", *_headings(columns)], ([name, *_row(results, columns, name)] for name in names))
    yield f"{_sizes(results)}\n"
    for split, title in {"kind": "By kind", "cue position": "By the place of the cue", "marks": "By the style of the marks"}.items():
        yield f"### {title}\n"
        yield _table([split, "figure", *results], _split_rows(results, split))
    yield "### What is kept at a confidence\n"
    yield _table(["confidence", *(f"{name}: {part}" for name in results for part in ("kept", "right in span and speaker"))], _kept_rows(results))
    yield "### How far confidence lies from the share that is right\n"
    yield _table(["", *results], [[name, *(cell(by[LIBRARY].figures[name], full=True) for by in results.values())] for name in CALIBRATION])


def _headings(columns: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{name}: {extractor}" for name, extractor in columns]


def _row(results: Results, columns: Iterable[tuple[str, str]], name: str) -> list[str]:
    cells = []
    for gold, extractor in columns:
        # The baselines give no confidence.
        known = extractor == LIBRARY or name not in CALIBRATION
        cells.append(cell(results[gold][extractor].figures[name] if known else None, full=extractor == LIBRARY))
    return cells


def _split_rows(results: Results, split: str) -> Iterator[list[str]]:
    tables = [by[LIBRARY].tables[split] for by in results.values()]
    for label in dict.fromkeys(label for table in tables for label in table):
        for name in _SPLIT:
            yield [label, name, *(cell(table[label][name] if label in table else None, full=True) for table in tables)]


def _kept_rows(results: Results) -> Iterator[list[str]]:
    for levels in zip(*(by[LIBRARY].trade_off for by in results.values()), strict=True):
        figures = [figure for level in levels for figure in (level.kept, level.precision)]
        yield [f"≥ {levels[0].confidence:.2f}", *(cell(figure, full=True) for figure in figures)]


def _sizes(results: Results) -> str:
    sizes = []
    for name, by in results.items():
        returned = ", ".join(f"{extractor} {evaluation.returned}" for extractor, evaluation in by.items())
        sizes.append(f"- {name}: {by[LIBRARY].articles} articles, {by[LIBRARY].quotations} quotes in the gold; returned: {returned}.")
    return "\n".join(sizes)


def cell(figure: Figure | None, full: bool) -> str:
    """Write a figure as a cell of a table.

    Args:
        figure: the figure; None where there is none.
        full: with its interval and n.
    """
    if figure is None or figure.value is None:
        return "–"
    interval = "" if figure.low is None or figure.high is None else f" [{figure.low:.3f}, {figure.high:.3f}]"
    return f"{figure.value:.3f}{interval} n={figure.n}" if full else f"{figure.value:.3f}"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


#: The documents: their marker, and what stands there.
DOCUMENTS: dict[str, tuple[str, Callable[[Results], str]]] = {
    "README.md": ("accuracy", accuracy),
    "docs/model-card.md": ("figures", figures),
}


def _matplotlib() -> ModuleType:
    try:
        import matplotlib
        import matplotlib.figure
    except ImportError as error:
        raise Refused(f"{PLOT.as_posix()} is drawn with matplotlib, which is not installed: pip install 'quoteattr[plots]'") from error
    return matplotlib


def reliability(results: Results) -> str:
    """Draw how often quotes of a confidence are right, the same bytes for the same figures.

    Args:
        results: what was measured.

    Returns:
        An SVG.

    Raises:
        Refused: matplotlib is not installed.
    """
    matplotlib = _matplotlib()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "quoteattr", "font.family": "sans-serif"}):
        drawing = matplotlib.figure.Figure(figsize=(5, 5), layout="constrained")
        axes = drawing.add_subplot(xlim=(0, 1.02), ylim=(0, 1.02), aspect="equal")
        axes.plot((0, 1), (0, 1), color="#888888", linestyle="--", linewidth=1, label="confidence = share that is right")
        for number, (name, by) in enumerate(results.items()):
            bins = by[LIBRARY].calibration
            style = {"color": _COLOURS[number % len(_COLOURS)], "marker": _MARKERS[number % len(_MARKERS)]}
            axes.plot([one.confidence for one in bins], [one.right for one in bins], label=f"{name}, n={sum(one.n for one in bins)}", **style)
        axes.set(xlabel="mean confidence of a tenth of the returned quotes", ylabel="share of them right in span and speaker")
        axes.grid(color="#dddddd", linewidth=0.5)
        axes.legend(loc="upper left")
        image = io.StringIO()
        drawing.savefig(image, format="svg", metadata={"Date": None, "Creator": None})
    return "".join(f"{line.rstrip()}\n" for line in image.getvalue().splitlines())


def replace_all(contents: Mapping[Path, str]) -> None:
    """Replace files, all or none.

    Args:
        contents: the new text of each.

    Raises:
        Refused: one cannot be written; all are as they were.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in contents}
    drafts = {path: path.with_name(f"{path.name}.new") for path in contents}
    try:
        for path, text in contents.items():
            drafts[path].write_bytes(text.encode("utf-8"))
        for path, draft in drafts.items():
            draft.replace(path)
    except BaseException as error:
        for path, data in before.items():
            _restore(path, data)
        if isinstance(error, OSError):
            raise Refused(f"{error.filename2 or error.filename} cannot be written: {error.strerror}; nothing was changed") from error
        raise
    finally:
        for draft in drafts.values():
            if draft.is_file():
                draft.unlink()


def _restore(path: Path, data: bytes | None) -> None:
    if data is None and path.is_file():
        path.unlink()
    elif data is not None and path.read_bytes() != data:
        path.write_bytes(data)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run from the command line.

    Args:
        arguments: those of the command line by default.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("golds", nargs="*", metavar="NAME=PATH")
    parser.add_argument("--folder", type=Path, default=ROOT, help="where README.md and docs stand; by default the checkout")
    options = parser.parse_args(arguments)
    try:
        for path in renew(options.golds, options.folder):
            print(f"wrote {path}")
    except Refused as error:
        raise SystemExit(f"figures.py: {error}") from error


if __name__ == "__main__":
    main()

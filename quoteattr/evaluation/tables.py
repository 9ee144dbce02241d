"""An evaluation as tables to read."""

import shutil
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from quoteattr.evaluation.report import Evaluation, Figure, Mistake, Reading

_TEXT = 160  # code points of a quote that are shown


def rendered(evaluation: Evaluation, width: int | None = None) -> str:
    """Lay an evaluation out as plain text.

    Args:
        evaluation: the record.
        width: columns; by default those of the terminal, 160 where there is none, and never less than 120.

    Returns:
        The tables, and below them the mistakes, as lines.
    """
    console = Console(width=width or max(120, shutil.get_terminal_size((160, 24)).columns), color_system=None, force_terminal=False)
    with console.capture() as captured:
        for table in (_figures(evaluation), *_splits(evaluation), _calibration(evaluation), _trade_off(evaluation)):
            console.print(table)
        for mistake in evaluation.mistakes:
            console.print(Text(_lines(mistake)), soft_wrap=True)
    return captured.get()


def _table(title: str, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    table = Table(title=Text(title), title_justify="left", title_style="bold")
    for number, heading in enumerate(headings):
        table.add_column(Text(heading), justify="right" if number else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _figures(evaluation: Evaluation) -> Table:
    title = f"{evaluation.articles} articles, {evaluation.quotations} quotes in the gold, {evaluation.returned} returned"
    rows = ((name, _value(figure), _interval(figure, " – "), str(figure.n)) for name, figure in evaluation.figures.items())
    return _table(title, ("figure", "value", "95 % interval", "n"), rows)


def _splits(evaluation: Evaluation) -> Iterable[Table]:
    for name, rows in evaluation.tables.items():
        names = list(next(iter(rows.values()), {}))
        yield _table(f"by {name}", (name, *names), ((label, *map(_cell, row.values())) for label, row in rows.items()))


def _calibration(evaluation: Evaluation) -> Table:
    rows = ((f"{one.confidence:.3f}", f"{one.right:.3f}", str(one.n)) for one in evaluation.calibration)
    return _table("confidence and being right in span and speaker", ("mean confidence", "right", "n"), rows)


def _trade_off(evaluation: Evaluation) -> Table:
    rows = ((f"≥ {one.confidence:.2f}", _cell(one.kept), _cell(one.precision)) for one in evaluation.trade_off)
    return _table("what is kept at a confidence", ("confidence", "kept", "precision"), rows)


def _value(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.3f}"


def _interval(figure: Figure, dash: str) -> str:
    return "" if figure.low is None or figure.high is None else f"{figure.low:.3f}{dash}{figure.high:.3f}"


def _cell(figure: Figure) -> str:
    return f"{_value(figure)} n={figure.n}\n{_interval(figure, '–')}".strip() if figure.n else "–"


def _lines(mistake: Mistake) -> str:
    text = mistake.text if len(mistake.text) <= _TEXT else f"{mistake.text[: _TEXT // 2]} … {mistake.text[-_TEXT // 2 :]}"
    how = f" ({mistake.rule} {mistake.confidence:.2f})" if mistake.confidence is not None else ""
    head = f"{mistake.outlet} {mistake.article} {mistake.start}–{mistake.end}: {', '.join(mistake.faults)}{how}"
    context = _one_line(f"{mistake.before}⟦{text}⟧{mistake.after}")
    return f"\n{head}\n  {context}\n  returned {_reading(mistake.returned)}\n  gold     {_reading(mistake.gold)}"


def _reading(reading: Reading | None) -> str:
    return "nothing" if reading is None else _one_line(f"{reading.kind}, speaker {reading.speaker or '–'}, cue {reading.cue or '–'}")


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text.replace("\n", "⏎"))

"""The picture of the rooms: which module lies in which room, and which room imports from which, read from the source.

An arrow leads from a room to one that imports from it; where one can be reached by way of others there is none.
"""

import ast
import html
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import quoteattr

PACKAGE = Path(quoteattr.__file__).parent
#: Each room with its modules and folders.
ROOMS: dict[str, tuple[str, ...]] = {
    "records": ("records",),
    "tokens": ("tokens",),
    "marks": ("leaning", "marks", "typography"),
    "lexicon": ("lexicon", "inflection", "declension", "uses", "acts", "words", "proclitics", "vocabulary"),
    "mending": ("mending",),
    "page": ("asides", "datelines", "page"),
    "mentions": ("persons", "surnames", "endings", "names", "phrases", "adjectives", "titles")
    + ("appositions", "people", "bodies", "counts", "mentions"),
    "clauses": ("cues", "lookalikes", "government", "subordination", "clauses"),
    "speech": ("speech", "nonspeech", "reports", "chants", "fragments", "uncued", "statements", "shapes", "surroundings", "verdict"),
    "subjects": (
        "agreement",
        "antecedents",
        "positions",
        "followers",
        "origins",
        "subjects",
        "openings",
        "sentences",
        "crowds",
        "reporting",
        "reverence",
        "flow",
    ),
    "attribution": ("rules",),
    "speakers": ("wording", "likeness", "holders", "body_names", "authors", "continuation", "members", "speakers"),
    "evidence": ("evidence",),
    "engines": ("engines", "requesting", "votes", "boundaries"),
    "extraction": ("extraction", "confidence"),
    "explanation": ("explanation",),
    "many articles": ("stream", "tasks", "transport", "workers"),
    "tables": ("frames", "keys"),
    "spark": ("spark",),
    "stanza": ("stanza",),
    "files": ("files", "sources", "sinks", "journal", "terminal"),
    "display": ("display", "voices"),
    "report": ("report",),
    "plots": ("plots",),
    "evaluation": ("evaluation",),
    "public calls": ("__init__",),
    "command line": ("cli", "commands", "__main__"),
}

#: The last room of the core. What comes after it stands around the core.
CORE = "extraction"
#: Every room may import from it; the picture leaves it out.
EVERYWHERE = "records"

Edges = Mapping[str, set[str]]


def imports(package: Path = PACKAGE) -> dict[str, set[str]]:
    """What each module imports when it is loaded.

    Args:
        package: the folder of the package.

    Returns:
        The modules and folders at the top of the package, each with those of the others that it imports. What is imported only for type checkers
        or inside a function is left out.
    """
    found: dict[str, set[str]] = {}
    for path in sorted(package.rglob("*.py")):
        top = path.relative_to(package).parts[0].removesuffix(".py")
        found.setdefault(top, set()).update(_imported(ast.parse(path.read_text(encoding="utf-8")), package))
    return {module: names - {module} for module, names in found.items()}


def _imported(tree: ast.Module, package: Path) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == package.name:
            tops = [node.module.split(".")[1]] if "." in node.module else [alias.name for alias in node.names]
            yield from (top if (package / top).is_dir() or (package / f"{top}.py").is_file() else "__init__" for top in tops)


def edges(modules: Edges) -> dict[str, set[str]]:
    """Which rooms each room imports from.

    Args:
        modules: what each module imports.

    Raises:
        ValueError: a module lies in no room.
    """
    room = {module: name for name, inside in ROOMS.items() for module in inside}
    if homeless := sorted({*modules, *(name for names in modules.values() for name in names)} - room.keys()):
        raise ValueError(f"{', '.join(homeless)} lie in no room: give them one in docs/extensions/house.py")
    made: dict[str, set[str]] = {name: set() for name in ROOMS}
    for module, names in modules.items():
        made[room[module]] |= {room[name] for name in names} - {room[module]}
    return made


def levels(rooms: Edges) -> dict[str, int]:
    """How many rooms lie below each, counted along the longest way.

    Raises:
        ValueError: rooms import from each other in a circle.
    """
    found: dict[str, int] = {}
    while len(found) < len(rooms):
        ready = [name for name, below in rooms.items() if name not in found and below <= found.keys()]
        if not ready:
            raise ValueError(f"these import from each other in a circle: {', '.join(sorted(rooms.keys() - found.keys()))}")
        found |= {name: 1 + max((found[one] for one in rooms[name]), default=-1) for name in ready}
    return found


def reduced(rooms: Edges) -> Iterator[tuple[str, str]]:
    """The edges that cannot be reached by way of others, each from the lower room to the upper one."""
    reach: dict[str, set[str]] = {}
    for name in sorted(rooms, key=levels(rooms).__getitem__):
        reach[name] = rooms[name].union(*(reach[one] for one in rooms[name]))
        yield from ((one, name) for one in sorted(rooms[name]) if not any(one in reach[other] for other in rooms[name]))


def drawn(rooms: Edges) -> dict[str, set[str]]:
    """The rooms of the picture."""
    return {name: imported - {EVERYWHERE} for name, imported in rooms.items() if name != EVERYWHERE}


WIDTH, _BOX, _GAP, _LINE, _LETTER = 860, 200, 40, 14, 6.4
_TIP = '<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>'


class Box(NamedTuple):
    """Where a room lies in the picture, by the middle of its upper edge."""

    name: str
    x: float
    top: float
    width: float
    files: list[str]

    @property
    def height(self) -> int:
        """As many lines as it needs."""
        return 32 + _LINE * len(self.files)


def boxes(rooms: Edges) -> dict[str, Box]:
    """Lay the rooms out, those of a row side by side."""
    level = _rows(rooms)
    laid: dict[str, Box] = {}
    top = 4
    for row in range(max(level.values()) + 1):
        here = sorted((name for name in rooms if level[name] == row), key=lambda name: _middle(laid, rooms[name]))
        width = min(_BOX, WIDTH / len(here) - 16)
        for at, name in enumerate(here):
            files = textwrap.wrap(" ".join(ROOMS[name]), int(width / _LETTER) - 2)
            laid[name] = Box(name, (at + 0.5) * WIDTH / len(here), top, width, files)
        top += max(laid[name].height for name in here) + _GAP
    return laid


def _rows(rooms: Edges) -> dict[str, int]:
    """The row of each room: below those it imports from, right above those that import from it, and what stands around the core below all of it."""
    core = [*rooms][: [*rooms].index(CORE) + 1]
    row = levels({name: imported if name in core else imported | {CORE} for name, imported in rooms.items()})
    for name in sorted(rooms, key=row.__getitem__, reverse=True):
        row[name] = min((row[one] for one, imported in rooms.items() if name in imported), default=row[name] + 1) - 1
    return row


def _middle(laid: Mapping[str, Box], names: set[str]) -> float:
    """Where a room would lie right below others."""
    above = [laid[name].x for name in names if name in laid]
    return sum(above) / len(above) if above else WIDTH / 2


def picture(rooms: Edges) -> str:
    """Draw the rooms as an SVG in the colours of the page around it."""
    laid = boxes(rooms)
    ways = list(reduced(rooms))
    shapes = [*(_arrow(laid[low], laid[high]) for low, high in ways), *map(_box, laid.values())]
    label = html.escape("; ".join(f"{low} leads to {high}" for low, high in ways))
    height = max(box.top + box.height for box in laid.values()) + 4
    return f'<svg class="rooms" role="img" aria-label="{label}" viewBox="0 0 {WIDTH} {height:g}">{_TIP}{"".join(shapes)}</svg>'


def _arrow(low: Box, high: Box) -> str:
    bottom, bend = low.top + low.height, (high.top - low.top - low.height) / 2
    way = f"M{low.x:g} {bottom:g}C{low.x:g} {bottom + bend:g} {high.x:g} {high.top - bend:g} {high.x:g} {high.top:g}"
    return f'<path class="way" marker-end="url(#tip)" d="{way}"/>'


def _box(box: Box) -> str:
    files = (_text("files", box.x, box.top + 36 + _LINE * number, line) for number, line in enumerate(box.files))
    return (
        f'<g><rect x="{box.x - box.width / 2:g}" y="{box.top:g}" width="{box.width:g}" height="{box.height}" rx="6"/>'
        f"{_text('room', box.x, box.top + 19, box.name)}{''.join(files)}</g>"
    )


def _text(kind: str, x: float, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{html.escape(text)}</text>'

"""The picture of the rooms: which module lies in which room, and which room imports from which, read from the source.

An arrow leads from a room to one that imports from it; one that can be reached by way of others is left out.
"""

import ast
import html
from collections.abc import Iterator, Mapping
from pathlib import Path

import quoteattr

PACKAGE = Path(quoteattr.__file__).parent
#: Each room with its modules and folders.
ROOMS: dict[str, tuple[str, ...]] = {
    "records": ("records",),
    "tokens": ("tokens",),
    "marks": ("marks",),
    "lexicon": ("lexicon", "inflection", "words"),
    "page": ("page",),
    "mentions": ("persons", "names", "mentions"),
    "clauses": ("clauses",),
    "speech": ("speech",),
    "subjects": ("subjects", "flow"),
    "attribution": ("rules",),
    "speakers": ("speakers",),
    "extraction": ("extraction", "confidence"),
    "explanation": ("explanation", "evidence"),
    "many articles": ("stream", "transport", "workers"),
    "tables": ("frames", "keys"),
    "display": ("display",),
    "evaluation": ("evaluation",),
    "public calls": ("__init__",),
    "command line": ("cli", "commands", "__main__"),
}

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


WIDTH, _BOX, _HIGH, _STEP = 860, 176, 44, 84
_TIP = '<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>'


def picture(rooms: Edges) -> str:
    """Draw the rooms as an SVG in the colours of the page around it."""
    level = levels(rooms)
    rows = [[name for name in rooms if level[name] == row] for row in range(max(level.values()) + 1)]
    centre = {name: (round((at + 0.5) * WIDTH / len(row)), 30 + level[name] * _STEP) for row in rows for at, name in enumerate(row)}
    height = 60 + (len(rows) - 1) * _STEP
    shapes = [*(_arrow(*centre[low], *centre[high]) for low, high in reduced(rooms)), *(_box(name, *at) for name, at in centre.items())]
    label = html.escape("; ".join(f"{low} leads to {high}" for low, high in reduced(rooms)))
    return f'<svg class="rooms" role="img" aria-label="{label}" viewBox="0 0 {WIDTH} {height}">{_TIP}{"".join(shapes)}</svg>'


def _arrow(x: int, y: int, to_x: int, to_y: int) -> str:
    top, bottom = y + _HIGH // 2, to_y - _HIGH // 2
    bend = (bottom - top) // 2
    return f'<path class="way" marker-end="url(#tip)" d="M{x} {top}C{x} {top + bend} {to_x} {bottom - bend} {to_x} {bottom}"/>'


def _box(name: str, x: int, y: int) -> str:
    files = " ".join(ROOMS[name])
    return (
        f'<g><rect x="{x - _BOX // 2}" y="{y - _HIGH // 2}" width="{_BOX}" height="{_HIGH}" rx="6"/>'
        f'<text class="room" x="{x}" y="{y - 3}">{html.escape(name)}</text><text class="files" x="{x}" y="{y + 13}">{html.escape(files)}</text></g>'
    )

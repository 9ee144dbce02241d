"""The tables of the rules, made of the code.

What a rule looks for is the first line of its docstring. Its example is the shortest of the marked-up lines in tests/ on which it is the one that
spoke, and the names it writes into records are those that it wrote on these lines and on the articles of tests/gold.
"""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from marking import read

from quoteattr import explain, rules, speech
from quoteattr.evaluation import read_gold

TESTS = Path(__file__).parents[2] / "tests"
RULES: Mapping[str, Sequence[Callable[..., object]]] = {"speech": speech.RULES, "attribution": rules.RULES}
_CASES = re.compile(r'@cases\("""\n(.*?)"""\)', re.DOTALL)
_LETTERS = "\u0600-\u06ff"
#: A stretch of Arabic with the marks and stops within it.
_ARABIC = re.compile(rf"(?=[^A-Za-z]*[{_LETTERS}])[«“{_LETTERS}][\s«»“”():.,;?…{_LETTERS}]*[»”…{_LETTERS}]|[{_LETTERS}]")


class Seen(NamedTuple):
    """What one rule was seen to do."""

    examples: list[tuple[str, str]]  # the name in the record, and the line
    names: set[str]


def lines() -> Iterator[str]:
    """The marked-up lines of the tests, without their answers."""
    for path in sorted(TESTS.glob("test_*.py")):
        for block in _CASES.findall(path.read_text(encoding="utf-8")):
            yield from (line.rpartition(" = ")[0] for line in map(str.strip, block.splitlines()) if " = " in line and not line.startswith("#"))


@cache
def seen() -> Mapping[str, Mapping[str, Seen]]:
    """What each rule does on the lines of the tests and on the articles of the corpus, by sort and name."""
    found = {sort: {rule.__name__: Seen([], set()) for rule in order} for sort, order in RULES.items()}
    for line in lines():
        for sort, rule, name in spoken(read(f"{line} = ")):
            found[sort][rule].names.add(name)
            found[sort][rule].examples.append((name, line))
    for article in read_gold(TESTS / "gold" / "corpus.jsonl"):
        for sort, rule, name in spoken(article.text):
            found[sort][rule].names.add(name)
    return found


def spoken(text: str) -> Iterator[tuple[str, str, str]]:
    """The rules that spoke of a text: the sort of each, its name, and the name that it wrote into the record."""
    for span in explain(text).spans:
        if span.rules and span.rules[-1].spoke and not span.overruled:
            yield "speech", span.rules[-1].name, span.reason
        tried = span.attribution
        if tried is not None and tried.rules and tried.rules[-1].spoke:
            yield "attribution", tried.rules[-1].name, tried.rule


def table(sort: str) -> list[str]:
    """The table of a sort of rules, as Markdown."""
    rows = [["rule", "what it looks for", "an example"], ["---"] * 3]
    for rule in RULES[sort]:
        name = rule.__name__
        about = (rule.__doc__ or "").split("\n")[0]
        found = seen()[sort][name]
        example = min(found.examples, key=lambda seen: _fitness(name, *seen), default=("", "–"))[1]
        names = "".join(f"<br>→ `{one}`" for one in sorted(found.names - {name}))
        rows.append([f"`{name}`{names}", _runs(about), f'<bdi lang="ar" dir="rtl">{_plain(example)}</bdi>'])
    return [f"| {' | '.join(row)} |" for row in rows]


def _fitness(rule: str, name: str, line: str) -> tuple[bool, bool, bool, bool, int]:
    """The least is the best example: what the rule is named after, in one span with the commonest marks, the cue shown, in few words."""
    return name != rule, line.count("«") != 1, "¶" in line, "⟨" not in line, len(line)


def _plain(text: str) -> str:
    return html.escape(text, quote=False).replace("|", "\\|").replace("*", "\\*")


def _runs(text: str) -> str:
    """The text with its Arabic marked as such, so that it does not turn the English around."""
    return _ARABIC.sub(lambda run: f'<bdi lang="ar">{run[0]}</bdi>', _plain(text))

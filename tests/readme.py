"""The examples of README.md, run: ``python tests/readme.py`` writes what they really print between its ``seed-output`` markers."""

import contextlib
import io
import re
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"
_EXAMPLE = re.compile(r"(```python\n((?:(?!```).)*)```\n\n<!-- seed-output -->\n```\w+\n)(?:(?!```).)*(```\n<!-- /seed-output -->)", re.DOTALL)


def renewed(readme: str) -> str:
    """Run the examples in order, as one session, in the folder of README.md.

    Args:
        readme: the text of README.md.

    Returns:
        The text with the real output of each example in its block.

    Raises:
        ValueError: a ``seed-output`` block does not stand right after a Python block.
    """
    session: dict[str, object] = {}

    def run(example: re.Match[str]) -> str:
        with contextlib.chdir(README.parent), contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(example[2], session)
        return example[1] + printed.getvalue() + example[3]

    text, count = _EXAMPLE.subn(run, readme)
    if not count or count != readme.count("<!-- seed-output -->"):
        raise ValueError("each <!-- seed-output --> block of README.md must stand right after its ```python block, with one blank line between")
    return text


if __name__ == "__main__":
    draft = README.with_suffix(".md.new")
    draft.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
    draft.replace(README)

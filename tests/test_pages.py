"""Every example of README.md and docs/ runs, and prints what the page shows."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner
from pages import PAGES, ROOT, Refused, renewed

from quoteattr.cli import main

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_shows_what_its_examples_print(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert renewed(page, path.name) == page


# The one who goes through the pages


def page(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


def test_what_an_example_prints_takes_the_place_of_the_block_below_it() -> None:
    example = "```python\nwho = 'قال'\nprint(who)\n```"
    later = "```python\nprint(who * 2)\n```"
    assert renewed(page(example, "```text\nold\n```", "Words.", later, "```text\n```")) == page(
        example, "```text\nقال\n```", "Words.", later, "```text\nقالقال\n```"
    )


def test_a_block_that_stands_apart_is_left_as_it_is() -> None:
    apart = page("```python\nprint('قال')\n```", "Such as this:", "```text\nold\n```", "```text\nolder\n```")
    assert renewed(apart) == apart


def test_commands_are_run_in_a_copy_of_the_checkout() -> None:
    made = renewed(page("```sh\nquoteattr extract other.txt | wc -l\nls\n```", "```text\n```"))
    shown = made.split("```")[3].split()
    assert shown == [
        "text",
        "1",
        "article.txt",
        "docs",
        "news",
        "news.csv",
        "news.jsonl.gz",
        "other.txt",
        "pyproject.toml",
        "quoteattr",
        "seeds",
        "tests",
    ]


def test_a_block_is_saved_and_a_change_applied_to_the_copy_alone() -> None:
    change = "```diff\n--- a/seeds/one.txt\n+++ b/seeds/one.txt\n@@ -1 +1 @@\n-قال\n+وقال\n```"
    made = renewed(page("<!-- file: seeds/one.txt -->\n```text\nقال\n```", change, "```sh\ncat seeds/one.txt\n```", "```text\n```"))
    assert made.endswith("```text\nوقال\n```\n")
    assert not (ROOT / "seeds" / "one.txt").exists()


def test_the_options_of_a_cell_are_no_code() -> None:
    made = renewed(page("```{code-cell} python\n:tags: [remove-cell]\nprint(1)\n```", "```text\n```"))
    assert made.endswith("```text\n1\n```\n")


def test_a_block_that_is_not_run_is_left_out() -> None:
    left_out = page("<!-- not run: there is no such module -->\n```python\nimport nothing_of_the_kind\n```")
    assert renewed(left_out) == left_out


NEEDY = "<!-- needs: nothing_of_the_kind -->\n```python\nimport nothing_of_the_kind\n```\n"


def test_a_block_that_needs_what_is_not_there_is_left_out_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.warns(UserWarning, match="page, line 2: not run, nothing_of_the_kind is not installed"):
        assert renewed(NEEDY) == NEEDY


def test_in_ci_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "1")
    with pytest.raises(Refused, match="page, line 2: nothing_of_the_kind is not installed: pip install nothing_of_the_kind"):
        renewed(NEEDY)


def test_a_block_that_needs_what_is_there_is_run() -> None:
    assert renewed(page("<!-- needs: pandas -->\n```python\nimport pandas\nprint(pandas.NA)\n```", "```text\n```")).endswith("\n<NA>\n```\n")


@pytest.mark.parametrize(
    ("refused", "message"),
    [
        ("```python\nprint(1)\n\n1 / 0\n```", "page, line 1: ZeroDivisionError"),
        ("One.\n\n```sh\nquoteattr extract missing.txt\n```", "page, line 3: exit status 1"),
        ("<!-- not run: -->\n```sh\nls\n```", "page, line 2: <!-- not run: --> must say why"),
        ("<!-- needs: -->\n```sh\nls\n```", "page, line 2: <!-- needs: --> must say why, or which"),
        ("```bash\nls\n```", "page, line 1: a block of bash"),
        ("```\nls\n```", "page, line 1: a block of no language"),
        ("- One\n\n  ```sh\n  ls\n  ```", "indented"),
        ("```sh\nls\n", "not closed"),
    ],
)
def test_what_is_refused(refused: str, message: str) -> None:
    with pytest.raises(Refused, match=re.escape(message)):
        renewed(refused)


# The two lines of README.md that make a virtual environment


def commands(marker: str) -> list[list[str]]:
    """The commands of the one line between the markers."""
    [line] = re.findall(rf"<!-- {marker} -->\n<!-- not run: .* -->\n```sh\n(.*)\n```\n<!-- /{marker} -->", README)
    return [shlex.split(command) for command in line.split(" && ")]


def test_the_main_job_of_the_run_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    program, *arguments = commands("run-line")[-1]
    assert program == ".venv/bin/quoteattr"
    done = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "كيربي" in done.stdout


@pytest.mark.parametrize(("marker", "folder"), [("run-line", ".venv"), ("test-line", ".venv-test")])
def test_each_line_makes_a_virtual_environment_and_installs_into_it(marker: str, folder: str) -> None:
    make, install, job = commands(marker)
    assert make[:3] == ["python3", "-m", "venv"]
    assert make[-1] == folder
    assert install[:2] == [f"{folder}/bin/pip", "install"]
    assert job[0].startswith(f"{folder}/bin/")

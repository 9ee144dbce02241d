import re
import shlex

import pytest
from click.testing import CliRunner
from readme import README, renewed

from quoteattr.cli import main

TEXT = README.read_text(encoding="utf-8")


def commands(marker: str) -> list[list[str]]:
    """The commands of the one line between the markers."""
    [line] = re.findall(rf"<!-- {marker} -->\n```sh\n(.*)\n```\n<!-- /{marker} -->", TEXT)
    return [shlex.split(command) for command in line.split(" && ")]


def test_the_outputs_are_what_the_examples_print() -> None:
    assert renewed(TEXT) == TEXT


def test_an_output_without_its_example_is_refused() -> None:
    with pytest.raises(ValueError, match="right after its"):
        renewed("<!-- seed-output -->\n```text\nقال\n```\n<!-- /seed-output -->")


def test_the_main_job_of_the_run_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(README.parent)
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

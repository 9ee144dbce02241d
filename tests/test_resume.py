"""``quoteattr extract --resume``: no article is lost or doubled, whenever the run before was ended and whatever has changed since."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pyarrow.parquet
import pytest
from command import MAYOR, MINISTER, extract
from hypothesis import given, settings
from hypothesis import strategies as st

import quoteattr
from quoteattr import __version__, extract_quotes
from quoteattr.journal import Journal
from quoteattr.sources import Sources

QUIET = "زار الوفد مدينة الموصل أمس."
SIX = [MINISTER, QUIET, MAYOR, QUIET, f"{MINISTER} {MAYOR}", QUIET]
DEFAULTS = (__version__, [], 0.0, None, None)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="signals")


def write(texts: Iterable[str], path: str = "n.jsonl") -> None:
    Path(path).write_text("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts), encoding="utf-8")


def whole(*arguments: str) -> bytes:
    """What a run writes that nothing disturbs."""
    assert extract("n.jsonl", *arguments, "--output", "whole").exit_code == 0
    return Path("whole").read_bytes()


def journal(texts: list[str], failure: str | None = None) -> bytes:
    """What an unfinished run leaves that has done these articles."""
    write(texts, "done.jsonl")
    Path("done.jsonl").rename("n.jsonl")
    with Journal(Path("q.jsonl.part"), DEFAULTS) as done:
        for source in Sources(["n.jsonl"]):
            done.add(source, extract_quotes(source.text), failure)
    return Path("q.jsonl.part").read_bytes()


def resume(*arguments: str, output: str = "q.jsonl") -> tuple[bytes, str]:
    """Go on; the output and standard error."""
    result = extract("n.jsonl", *arguments, "--output", output, "--resume")
    assert not Path(f"{output}.part").exists() and not Path(f"{output}.new").exists()
    return Path(output).read_bytes(), result.stderr


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# Killed


def _hears_ctrl_c() -> None:
    """A process in the background begins deaf to Ctrl-C; what it starts need not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Run:
    """A run in a process of its own, to be killed."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "quoteattr", "extract", "n.jsonl", "--resume", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(Path(quoteattr.__file__).parents[1])}  # also where it is not installed
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=_hears_ctrl_c)

    def end_when(self, path: Path, size: int, by: signal.Signals) -> bool:
        """End it when a file has some size; False where it was done before."""
        while self.process.poll() is None:
            if path.exists() and path.stat().st_size >= size:
                self.process.send_signal(by)
                return self.process.wait() != 0
            time.sleep(0.001)
        return False


@LINUX
@pytest.mark.parametrize(("output", "workers"), [("q.jsonl", "2"), ("q.parquet", "1")])
def test_killed_again_and_again(output: str, workers: str) -> None:
    write([*SIX, f"{QUIET * 100} {MINISTER} {MAYOR * 60}"] * 32)
    expected = whole("--format", Path(output).suffix[1:])
    part, draw, kills, size = Path(f"{output}.part"), random.Random(2015), 0, 0
    while Run("--output", output, "--workers", workers).end_when(part, size + draw.randrange(1, 500_000), signal.SIGKILL):
        kills += 1
        size = part.stat().st_size
        assert not Path(output).exists()
    assert kills >= 3
    assert Path(output).read_bytes() == expected
    assert sorted(os.listdir()) == sorted(["n.jsonl", "whole", output])


@LINUX
def test_ctrl_c_says_how_to_go_on() -> None:
    write([MINISTER * 50] * 1000)
    run = Run("--output", "q.jsonl")
    assert run.end_when(Path("q.jsonl.part"), 1, signal.SIGINT)
    assert run.process.stderr is not None
    assert run.process.stderr.read().splitlines() == ["quoteattr: stopped; what is done is kept, go on with --resume", "", "Aborted!"]
    assert not Path("q.jsonl").exists()


@LINUX
def test_one_run_at_a_time() -> None:
    write([MINISTER * 50] * 1000)
    run = Run("--output", "q.jsonl")
    try:
        while run.process.poll() is None and not (Path("q.jsonl.part").exists() and Path("q.jsonl.part").stat().st_size):
            time.sleep(0.001)
        second = extract("n.jsonl", "--output", "q.jsonl", "--resume")
        assert (second.exit_code, second.stderr) == (1, f"Error: {Path('q.jsonl').resolve()}: another run is at work on it\n")
        assert run.process.poll() is None
    finally:
        run.process.kill()
        run.process.communicate()


# Ended anywhere


@given(cut=st.integers(0, 10_000), dirt=st.sampled_from([b"", b"\n", b"{}\n", b"\0\0\0", b'{"digest": "', b"\xff"]))
@settings(max_examples=60)
def test_cut_off_anywhere(cut: int, dirt: bytes) -> None:
    part = journal(SIX)
    Path("q.jsonl.part").write_bytes(part[: cut % (len(part) + 1)] + dirt)
    output, errors = resume()
    assert output == whole()
    assert errors == ""


def test_a_damaged_line_is_not_passed_over() -> None:
    part = journal(SIX)
    with Journal(Path("q.jsonl.part"), DEFAULTS) as done:
        assert len(list(done)) == 6
    Path("q.jsonl.part").write_bytes(part[:100] + b"\n" + part[100:])
    with Journal(Path("q.jsonl.part"), DEFAULTS) as done, pytest.raises(OSError, match="q.jsonl.part is damaged"):
        list(done)


def test_ended_after_the_output_had_appeared() -> None:
    journal(SIX)
    Path("q.jsonl.new").write_bytes(b"half an out")
    Path("q.jsonl").write_bytes(expected := whole())
    assert resume() == (expected, "")


def test_what_is_done_is_not_done_again() -> None:
    part = journal(SIX[:3])
    Path("q.jsonl.part").write_bytes(part.replace("سامي الحداد".encode(), "من الجريدة".encode()))
    write(SIX)
    output, _ = resume()
    names = [json.loads(line)["speaker"]["name"] for line in output.splitlines()]
    assert names == ["من الجريدة", "هدى الراعي", "سامي الحداد", "هدى الراعي"]


def test_an_error_before_the_end_is_reported_again() -> None:
    with open("n.jsonl", "w", encoding="utf-8") as file:
        file.write("{\n" + json.dumps({"text": MINISTER}) + "\n" + json.dumps({"text": MAYOR}) + "\n")
    with Journal(Path("q.jsonl.part"), DEFAULTS) as done:
        first = next(iter(Sources(["n.jsonl"])))
        done.add(first, [], "RecursionError: too deep")
    result = extract("n.jsonl", "--output", "q.jsonl", "--resume")
    assert [line[:22] for line in result.stderr.splitlines()] == ["quoteattr: n.jsonl:1: ", "quoteattr: n.jsonl:2: "]
    assert result.exit_code == 1
    assert json.loads(Path("q.jsonl").read_bytes())["id"] == "3"


def test_with_nothing_to_go_on_with_it_begins() -> None:
    write(SIX)
    assert resume() == (whole(), "")


# Changed


@pytest.mark.parametrize(
    ("now", "place"),
    [
        ([*SIX, MAYOR], None),
        ([*SIX[:2], MAYOR + QUIET, *SIX[3:]], "n.jsonl:3"),
        ([*SIX[:4], *SIX[5:]], "n.jsonl:5"),
        (SIX[:4], "the end"),
    ],
    ids=["more at the end", "another in the middle", "fewer", "fewer at the end"],
)
def test_articles_that_have_changed_are_done_anew(now: list[str], place: str | None) -> None:
    journal(SIX)
    write(now)
    output, errors = resume()
    assert output == whole()
    told = f"quoteattr: {place}: not the article that was done; from here on all is done anew\n"
    assert errors == (told if place else "")


@pytest.mark.parametrize("option", [("--marks", "straight"), ("--min-confidence", "0.5"), ("--id-field", "text"), ("--lexicon", "words.toml")])
def test_a_run_with_other_options_is_not_gone_on_with(option: tuple[str, str]) -> None:
    part = journal(SIX)
    Path("words.toml").write_text('roles = ["ساعاتي"]', encoding="utf-8")
    refused = extract("n.jsonl", *option, "--output", "q.jsonl", "--resume")
    assert refused.exit_code == 2
    assert "with other options: go on with the same, or delete it" in refused.stderr
    assert Path("q.jsonl.part").read_bytes() == part


@pytest.mark.parametrize("now", [[MAYOR, *SIX], []], ids=["another at the head", "nothing"])
def test_a_run_on_other_articles_is_not_gone_on_with(now: list[str]) -> None:
    part = journal(SIX)
    write(now)
    refused = extract("n.jsonl", "--output", "q.jsonl", "--resume")
    assert refused.exit_code == 2
    assert "is of a run on other articles" in refused.stderr
    assert Path("q.jsonl.part").read_bytes() == part


def test_the_same_words_are_the_same_option() -> None:
    """Also in another process, where sets have another order."""
    Path("words.toml").write_text('roles = ["ساعاتي", "يوتيوبر"]\n[[verbs]]\npast = "جاهر"\nremarks = ["homograph", "object"]', encoding="utf-8")
    write([MINISTER * 50] * 500)
    run = Run("--output", "q.jsonl", "--lexicon", "words.toml")
    assert run.end_when(Path("q.jsonl.part"), 1, signal.SIGKILL)
    assert resume("--lexicon", "words.toml")[1] == ""


def test_the_format_may_be_another() -> None:
    journal(SIX)
    Path("q.jsonl.part").rename("q.parquet.part")
    resume(output="q.parquet")
    assert pyarrow.parquet.read_table("q.parquet").column("text").to_pylist() == [q.text for text in SIX for q in extract_quotes(text)]


def test_without_resume_nothing_that_is_done_is_thrown_away() -> None:
    part = journal(SIX[:3])
    result = extract("n.jsonl", "--output", "q.jsonl")
    assert result.exit_code == 2
    assert "go on with --resume, or delete it" in result.stderr
    assert Path("q.jsonl.part").read_bytes() == part

"""Many articles: the same as one after another, lazily, in order, in processes that leave nothing behind."""

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import count, islice, repeat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import annotate, extract_quotes, lexicon, workers
from quoteattr.stream import Failure, annotate_many, extract_many
from quoteattr.tasks import Task, stream
from quoteattr.transport import pack_article, pack_quotes, unpack_article, unpack_quotes

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
SAID = "قالت مديرة المتحف ندى العطار: «سنعرض اللوحات في الربيع»."
TEXTS = [
    SAID,
    "",
    "نشرت صحيفة «الضحى» الخبر.",
    'أكد الوزير سامر الحداد أن «الجسر سيفتح غداً». وأضاف: «قال لي المهندس: "كل شيء جاهز" قبل ساعة».',
    "قال الوزير: «نحن متفقون على \ud800 كل شيء",
    SEED,
    "بحسب مصدر أمني، فإن «الطريق مغلق منذ الصباح».",
]
MANY = pytest.mark.parametrize("many, one", [(annotate_many, annotate), (extract_many, extract_quotes)], ids=["annotate", "extract"])
WORKERS = pytest.mark.parametrize("workers", [1, 2])
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc, and forks")


def text_task(call: Callable[[str], str]) -> Task[str]:
    """A task whose result is a string."""
    return Task(call, str.encode, lambda packed, text: packed.decode())


def pid(text: str) -> str:
    return str(os.getpid())


class Watched:
    """An iterable that knows how far it was read."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = items
        self.read = 0

    def __iter__(self) -> Iterator[Any]:
        for item in self.items:
            self.read += 1
            yield item


# The same as one after another


@MANY
@pytest.mark.parametrize("workers, chunk_size", [(1, 64), (1, 1), (2, 1), (2, 2), (3, 5), (2, 64)])
def test_the_same_as_one_after_another(many: Callable[..., Any], one: Callable[[str], Any], workers: int, chunk_size: int) -> None:
    assert list(many(TEXTS, workers=workers, chunk_size=chunk_size)) == [one(text) for text in TEXTS]


@MANY
def test_one_text(many: Callable[..., Any], one: Callable[[str], Any]) -> None:
    assert list(many([SEED], workers=2)) == [one(SEED)]


@MANY
@WORKERS
def test_no_text(many: Callable[..., Any], one: Callable[[str], Any], workers: int) -> None:
    assert list(many([], workers=workers)) == []


@MANY
@WORKERS
def test_marks(many: Callable[..., Any], one: Callable[..., Any], workers: int) -> None:
    texts = [TEXTS[3], TEXTS[3].replace("«", "“").replace("»", "”")]
    assert list(many(texts, workers=workers, chunk_size=1, marks="curly")) == [one(text, marks="curly") for text in texts]


@MANY
@WORKERS
def test_min_confidence(many: Callable[..., Any], one: Callable[..., Any], workers: int) -> None:
    least = sorted(quote.confidence for quote in extract_quotes(SEED))[8]
    assert list(many([SEED] * 2, workers=workers, chunk_size=1, min_confidence=least)) == [one(SEED, min_confidence=least)] * 2
    with pytest.raises(ValueError, match="min_confidence="):
        many([SEED], min_confidence=2.0)


@WORKERS
def test_a_subclass_of_str(workers: int) -> None:
    class Headline(str):
        """Known in this process only."""

    articles = list(annotate_many([Headline(SAID)] * 4, workers=workers, chunk_size=1))
    assert articles == [annotate(SAID)] * 4
    assert {type(article.text) for article in articles} == {str}


def test_processes_that_start_from_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As everywhere but on Linux."""
    monkeypatch.setattr(workers, "_CONTEXT", multiprocessing.get_context("spawn"))
    assert list(annotate_many(TEXTS, workers=2, chunk_size=2)) == list(map(annotate, TEXTS))


# Lazily


def test_one_worker_reads_no_further_than_it_gives() -> None:
    texts = Watched(repeat(SAID))
    articles = annotate_many(texts)
    assert texts.read == 0
    assert list(islice(articles, 3)) == [annotate(SAID)] * 3
    assert texts.read == 3


@pytest.mark.parametrize("taken", [1, 3, 25])
def test_workers_read_a_few_chunks_ahead(taken: int) -> None:
    texts = Watched(repeat(SAID))
    quotes = extract_many(texts, workers=2, chunk_size=3)
    assert texts.read == 0
    assert len(list(islice(quotes, taken))) == taken
    assert texts.read <= taken + (2 * 2 + 1) * 3


def test_results_keep_their_order_when_an_early_one_takes_long() -> None:
    def slow_first(text: str) -> str:
        time.sleep(0.05 if text == "0" else 0)
        return text

    texts = [str(number) for number in range(40)]
    assert list(stream(text_task(slow_first), texts, workers=2, chunk_size=2)) == texts


# Bad items


@pytest.mark.parametrize("wrong", [None, float("nan"), SAID.encode(), 7, [SAID], lambda: SAID], ids=lambda wrong: type(wrong).__name__)
@WORKERS
def test_a_bad_item_raises_in_its_turn(wrong: Any, workers: int) -> None:
    articles = annotate_many([SAID, "", wrong, SAID], workers=workers, chunk_size=1)
    assert [next(articles), next(articles)] == [annotate(SAID), annotate("")]
    with pytest.raises(TypeError, match=rf"^item 2: quoteattr reads one article as a str, not {type(wrong).__name__}") as raised:
        next(articles)
    assert list(articles) == []
    assert multiprocessing.active_children() == [], f"while {raised} is looked at"


@MANY
@WORKERS
def test_a_bad_item_is_skipped(many: Callable[..., Any], one: Callable[[str], Any], workers: int) -> None:
    first, second, third, last = many([None, SAID, b"abc", SEED], workers=workers, chunk_size=1, errors="skip")
    assert (second, last) == (one(SAID), one(SEED))
    assert first == Failure(position=0, error="TypeError: quoteattr reads one article as a str, not NoneType: pass one article as a str")
    assert third.position == 2 and "decode the bytes first" in third.error


@WORKERS
def test_nothing_but_bad_items(workers: int) -> None:
    assert [failure.position for failure in extract_many([None] * 5, workers=workers, chunk_size=2, errors="skip")] == [0, 1, 2, 3, 4]


def fail_on_cross(text: str) -> str:
    if text == "x":
        raise RecursionError("too deep")
    return text


@WORKERS
def test_a_text_that_breaks_the_call(workers: int) -> None:
    """None is known; but a long night's work should not end with one."""
    run = partial(stream, text_task(fail_on_cross), ["a", "x", "b"], workers=workers, chunk_size=1)
    assert list(run(errors="skip")) == ["a", Failure(position=1, error="RecursionError: too deep"), "b"]
    results = run()
    assert next(results) == "a"
    with pytest.raises(RuntimeError, match="^item 1: RecursionError: too deep$"):
        next(results)


@WORKERS
def test_an_iterable_that_breaks_raises_in_its_turn(workers: int) -> None:
    def texts() -> Iterator[str]:
        yield from [SAID] * 3
        raise OSError("the disk is gone")

    articles = annotate_many(texts(), workers=workers, chunk_size=2, errors="skip")
    assert list(islice(articles, 3)) == [annotate(SAID)] * 3
    with pytest.raises(OSError, match="the disk is gone"):
        next(articles)


# Misuse, at the call


class Table:
    """What has columns, like a data frame, iterates their names."""

    columns = ("text",)

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)


@MANY
@pytest.mark.parametrize(
    "wrong, advice",
    [
        (SAID, "into a list"),
        (SAID.encode(), "into a list"),
        (annotate(SAID), "into a list"),
        ({"text": SAID}, "one column"),
        (Table(), "one column"),
        (None, "a list, a Series or a generator"),
        (5, "a list, a Series or a generator"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_many_texts(many: Callable[..., Any], one: object, wrong: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice) as raised:
        many(wrong)
    assert type(wrong).__name__ in str(raised.value)


@MANY
@pytest.mark.parametrize(
    "wrong",
    [
        {"workers": 0},
        {"workers": -1},
        {"workers": None},
        {"workers": 1.5},
        {"chunk_size": 0},
        {"errors": "ignore"},
        {"errors": None},
        {"marks": "french"},
    ],
    ids=repr,
)
def test_wrong_arguments(many: Callable[..., Any], one: object, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(wrong))}= takes"):
        many([SAID], **wrong)


# Processes


def test_one_worker_is_this_process() -> None:
    assert set(stream(text_task(pid), ["a"] * 9, chunk_size=1)) == {str(os.getpid())}


def test_one_chunk_starts_no_process() -> None:
    assert set(stream(text_task(pid), ["a"] * 9, workers=8)) == {str(os.getpid())}


def test_no_more_processes_than_chunks() -> None:
    pids = set(stream(text_task(pid), ["a"] * 9, workers=8, chunk_size=5))
    assert 1 <= len(pids) <= 2 and str(os.getpid()) not in pids


def loads(text: str) -> str:
    extract_quotes(SAID)
    return f"{os.getpid()} {lexicon._default.cache_info().misses}"


@pytest.mark.parametrize("method", ["fork", "spawn"] if sys.platform == "linux" else ["spawn"])
def test_processes_start_once_and_load_the_lexicon_once(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    monkeypatch.setattr(workers, "_CONTEXT", multiprocessing.get_context(method))
    task = Task(loads, str.encode, bytes_to_str)
    pids = [line.split() for line in stream(task, ["a"] * 40, workers=2, chunk_size=1)]
    assert len({pid for pid, _ in pids}) <= 2
    assert {misses for _, misses in pids} == {"1"}


def bytes_to_str(packed: bytes, text: str) -> str:
    return packed.decode()


def end(how: str) -> None:
    """Start two processes and leave the iterator in some way."""
    articles = annotate_many(repeat(SAID) if how != "exhaust" else [SAID] * 9, workers=2, chunk_size=1)
    next(articles)
    assert len(multiprocessing.active_children()) == 2
    if how == "exhaust":
        assert len(list(articles)) == 8
    elif how == "close":
        articles.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("how", ["exhaust", "close", "forget"])
def test_no_process_is_left(how: str) -> None:
    end(how)
    assert multiprocessing.active_children() == []


def test_no_process_is_left_when_a_result_cannot_be_read() -> None:
    def unreadable(packed: bytes, text: str) -> str:
        raise ZeroDivisionError

    results = stream(Task(pid, str.encode, unreadable), repeat(SAID), workers=2, chunk_size=1)
    with pytest.raises(ZeroDivisionError) as raised:
        next(results)
    assert multiprocessing.active_children() == [], f"while {raised} is looked at"


def test_two_streams_at_a_time() -> None:
    numbers = [str(number) for number in range(30)]
    first = stream(text_task(str.upper), (f"a{n}" for n in numbers), workers=2, chunk_size=2)
    second = stream(text_task(str.upper), (f"b{n}" for n in numbers), workers=2, chunk_size=3)
    assert list(zip(first, second, strict=True)) == [(f"A{n}", f"B{n}") for n in numbers]


def kill_on_cross(text: str) -> str:
    if text == "x":
        os.kill(os.getpid(), signal.SIGKILL)
    return text


@LINUX
def test_a_process_that_is_killed_is_reported() -> None:
    results = stream(text_task(kill_on_cross), ["a", "x", "b", "c", "d"], workers=2, chunk_size=1)
    assert next(results) == "a"
    with pytest.raises(RuntimeError, match=r"ended from outside \(exit code -9\)"):
        list(results)
    assert multiprocessing.active_children() == []


# Signals, seen from outside

PROGRAM = f"""
import multiprocessing, signal, sys
from itertools import repeat
from quoteattr.stream import annotate_many

def children():
    return multiprocessing.active_children()

def watch():
    after = 0
    for number, article in enumerate(articles):
        if number == 0:
            print(*[child.pid for child in children()], flush=True)
        if number == 9 and ("suspended" in sys.argv or "kept" in sys.argv):
            signal.pause()
        after += bool(stopped)
        if after == 50:
            articles.close()
            break

stopped = []
if "handled" in sys.argv:
    signal.signal(signal.SIGINT, lambda *_: stopped.append(True))
articles = annotate_many(repeat({SAID * 20!r}), workers=2, chunk_size=1)
try:
    watch()
except KeyboardInterrupt:
    if "kept" not in sys.argv:
        raise
    for child in children():
        child.join(10)
print("left", len(children()))
"""


class Program:
    """The program above, in a group of processes of its own as in a terminal, and its children."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-c", PROGRAM, *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", start_new_session=True)
        assert self.process.stdout is not None
        self.children = [int(child) for child in self.process.stdout.readline().split()]

    def finish(self) -> tuple[int, str, str]:
        """Exit status, output and errors."""
        output, errors = self.process.communicate(timeout=30)
        return self.process.returncode, output, errors

    def left(self) -> list[int]:
        """The children that still run, a little later."""
        for _ in range(200):
            running = [child for child in self.children if runs(child)]
            if not running:
                break
            time.sleep(0.05)
        return running


def runs(child: int) -> bool:
    """Is there such a process, and does it do more than wait to be buried?"""
    try:
        return Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@LINUX
@pytest.mark.parametrize("arguments", [(), ("suspended",)], ids=["while it works", "while the loop does something else"])
@pytest.mark.parametrize("to", ["group", "program"])
def test_ctrl_c_leaves_no_process(to: str, arguments: tuple[str, ...]) -> None:
    program = Program(*arguments)
    assert len(program.children) == 2 and all(map(runs, program.children))
    (os.killpg if to == "group" else os.kill)(program.process.pid, signal.SIGINT)
    status, _, errors = program.finish()
    assert status in (-signal.SIGINT, 128 + signal.SIGINT)
    assert errors.count("Traceback") == 1 and errors.rstrip().endswith("KeyboardInterrupt")
    assert program.left() == []


@LINUX
def test_ctrl_c_that_the_program_handles_leaves_it_its_processes() -> None:
    program = Program("handled")
    os.killpg(program.process.pid, signal.SIGINT)
    assert program.finish() == (0, "left 0\n", "")
    assert program.left() == []


@LINUX
def test_ctrl_c_ends_the_processes_of_an_iterator_that_is_kept() -> None:
    program = Program("kept")
    time.sleep(0.1)  # so that it waits in its own loop
    os.killpg(program.process.pid, signal.SIGINT)
    assert program.finish() == (0, "left 0\n", "")


@LINUX
@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGTERM])
def test_processes_end_with_their_parent(by: signal.Signals) -> None:
    program = Program()
    assert len(program.children) == 2
    program.process.send_signal(by)
    assert program.finish()[0] == -by
    assert program.left() == []


# Progress


def test_the_bar_counts_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    assert len(list(annotate_many([SAID] * 7, progress=True))) == 7
    assert len(list(annotate_many((SAID for _ in range(5)), progress=True, workers=2, chunk_size=1))) == 5
    captured = capsys.readouterr()
    assert "7/7" in captured.err and "5 articles" in captured.err and captured.out == ""


def test_a_bar_without_tqdm_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(ImportError, match=r"pip install 'quoteattr\[progress\]'"):
        annotate_many([SAID], progress=True)
    assert list(annotate_many([SAID])) == [annotate(SAID)]


def test_only_the_bar_asks_for_tqdm() -> None:
    used = "from quoteattr.stream import annotate_many\nlist(annotate_many(['a'] * 9, workers=2, chunk_size=1))"
    code = f"import sys\n{used}\nprint('tqdm' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


# Transport

PIECES = [
    "قال الوزير سامر الحداد: ",
    "«نحن متفقون على كل شيء»",
    "، مضيفاً أن ",
    "“الباب مفتوح أمام الجميع”",
    "«",
    "»",
    ".\n",
    "\ud800",
    "😀",
    "وأضافت: ",
    '"غداً"',
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_records_arrive_as_they_were_sent(text: str) -> None:
    article = annotate(text)
    again = unpack_article(pack_article(article), text)
    assert again == article and hash(again) == hash(article) and repr(again) == repr(article)
    assert unpack_quotes(pack_quotes(list(article.quotes)), text) == list(article.quotes)


def test_a_record_that_has_arrived_is_a_whole_record() -> None:
    article = unpack_article(pack_article(annotate(SEED)), SEED)
    assert article.model_dump_json() == annotate(SEED).model_dump_json()
    assert pickle.loads(pickle.dumps(article)) == article
    assert article.model_copy(update={"strays": (1,)}).strays == (1,)
    assert article.quotes[0].model_fields_set == annotate(SEED).quotes[0].model_fields_set
    with pytest.raises(ValueError, match="frozen"):
        article.quotes[0].start = 5


def test_little_travels() -> None:
    assert len(pack_article(annotate(SEED))) < len(pickle.dumps(annotate(SEED))) / 4


def test_failure_is_a_record() -> None:
    failure = Failure(position=3, error="TypeError: wrong")
    assert Failure.model_validate_json(failure.model_dump_json()) == failure
    assert len({failure, Failure(position=3, error="TypeError: wrong")}) == 1
    with pytest.raises(ValueError, match="frozen"):
        failure.position = 4


def test_endless() -> None:
    numbers = (f"قال الوزير: «نحن {number} متفقون على كل شيء»." for number in count())
    first = [quotes[0].text for quotes in islice(extract_many(numbers, workers=2, chunk_size=4), 10)]
    assert first == [f"نحن {number} متفقون على كل شيء" for number in range(10)]

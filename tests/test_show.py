"""``quoteattr show`` and the file that it writes."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from articles import HOSTILE, NAME, NEWS, hostile
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import Article, annotate
from quoteattr.cli import main
from quoteattr.report import write_report
from quoteattr.report.index import Index
from quoteattr.voices import VOICES, voice


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for n, text in enumerate(NEWS):
        (tmp_path / f"{n}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is opened in the browser of whoever runs the command."""
    addresses: list[str] = []
    monkeypatch.setattr("webbrowser.open", addresses.append)
    return addresses


def show(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["show", *arguments], catch_exceptions=False)


def data(path: Path) -> dict[str, Any]:
    [found] = re.findall(r'<script type="application/json" id="data">(.*)</script>', path.read_text(encoding="utf-8"))
    values: dict[str, Any] = json.loads(found)
    return values


def test_it_writes_a_page_and_prints_its_path(folder: Path, opened: list[str]) -> None:
    done = show("0.txt", "1.txt")
    assert (done.exit_code, done.stderr, done.stdout) == (0, "", f"{folder / 'quotes.html'}\n")
    assert data(folder / "quotes.html")["articles"] == ["0.txt", "1.txt"]
    assert opened == []  # nobody sits at a terminal here


def test_it_opens_the_page_when_told_to_or_at_a_terminal(folder: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    show("0.txt", "--open", "--output", "صفحة.html")
    assert opened == [(folder / "صفحة.html").as_uri()]
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    show("0.txt")
    show("0.txt", "--no-open")
    assert len(opened) == 2


def test_marks_and_confidence_are_passed_on(folder: Path) -> None:
    show("0.txt", "1.txt", "2.txt")
    confidences = [quote["confidence"] for quote in data(folder / "quotes.html")["quotes"]]
    most = max(confidences)
    show("0.txt", "1.txt", "2.txt", "--min-confidence", str(most))
    assert [quote["confidence"] for quote in data(folder / "quotes.html")["quotes"]] == [most] * confidences.count(most) != confidences
    show("0.txt", "--marks", "curly")
    assert data(folder / "quotes.html")["quotes"] == []


def test_words_of_ones_own_are_known(folder: Path) -> None:
    (folder / "own.txt").write_text("جاهر ساعاتي البلدة سامي الحداد بأن «الجسر سيفتح غداً أمام الجميع».", encoding="utf-8")
    (folder / "words.toml").write_text('roles = ["ساعاتي"]\nverbs = [{ past = "جاهر" }]\n', encoding="utf-8")
    show("own.txt", "--lexicon", "words.toml")
    assert data(folder / "quotes.html")["speakers"] == [{"name": "سامي الحداد", "role": "ساعاتي البلدة", "voice": "men"}]
    show("own.txt")
    assert data(folder / "quotes.html")["speakers"] == []


def test_a_file_that_cannot_be_read_is_reported_and_the_others_are_shown(folder: Path) -> None:
    done = show("0.txt", "missing.txt", "1.txt")
    assert done.exit_code == 1
    assert done.stderr.startswith("quoteattr: missing.txt: ")
    assert data(folder / "quotes.html")["articles"] == ["0.txt", "1.txt"]


def test_where_nothing_can_be_read_the_page_stays_as_it_was(folder: Path) -> None:
    (folder / "quotes.html").write_text("before", encoding="utf-8")
    done = show("missing.txt")
    assert (done.exit_code, done.stdout) == (1, "")
    assert (folder / "quotes.html").read_text(encoding="utf-8") == "before"


def test_a_page_that_cannot_be_written_is_one_line(folder: Path) -> None:
    done = show("0.txt", "--output", "no/such/folder.html")
    assert done.exit_code == 1
    assert done.stderr == "Error: no/such/folder.html: No such file or directory\n"


def test_without_jinja_the_message_says_how_to_get_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if name.startswith("quoteattr.report")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    done = show("0.txt")
    assert done.stderr == "Error: quoteattr.report needs Jinja2: pip install 'quoteattr[report]'\n"
    assert done.exit_code == 1


def test_the_page_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    def broken() -> Iterator[tuple[str, Article]]:
        yield "0.txt", annotate(NEWS[0])
        raise KeyboardInterrupt

    path = tmp_path / "quotes.html"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        write_report(broken(), path)
    assert [(file.name, file.read_text(encoding="utf-8")) for file in tmp_path.iterdir()] == [("quotes.html", "before")]


def test_the_page_holds_its_parts_and_no_address(tmp_path: Path) -> None:
    write_report([("0.txt", annotate(NEWS[0]))], tmp_path / "quotes.html")
    html = (tmp_path / "quotes.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|url\(|@import|\bsrc=|<link", html)
    assert "default-src &#39;none&#39;" in html
    assert "unsafe" not in html


def test_a_hostile_article_ends_nothing_in_the_page(tmp_path: Path) -> None:
    path = tmp_path / "quotes.html"
    article = hostile()
    write_report([(NAME, article)], path)
    html = path.read_text(encoding="utf-8")
    assert len(re.findall("(?i)<script", html)) == len(re.findall("(?i)</script", html)) == 2
    assert html.count("<template") == html.count("</template>") == 1
    assert "<!--" not in html.partition("<body>")[2]
    values = data(path)
    assert not re.search("[\u2028\u202a-\u202e\u2066-\u2069]", json.dumps(values, ensure_ascii=False))
    assert values["articles"] == [NAME.replace("\u202e", "\ufffd")]
    assert "<script>alert(1)</script>" in HOSTILE
    assert any("<script>alert(1)</script>" in quote["text"] for quote in values["quotes"])


@given(st.lists(st.tuples(st.text(st.characters()), st.text(st.characters())), max_size=3))
def test_whatever_is_shown_is_held_by_a_page(tmp_path_factory: pytest.TempPathFactory, articles: list[tuple[str, str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.html"
    write_report([(name, annotate(f"قال سالم {text} حداد: «{text} نعم سنعمل معاً»")) for name, text in articles], path)
    assert len(data(path)["articles"]) == len(articles)


def test_one_person_is_one_speaker_in_all_articles() -> None:
    index = Index()
    for n, name in enumerate(("عبدالفتاح الزين", "وزير المالية عبد الفتّاح الزين", "مصدر أمني", "مصدر أمني")):
        index.add(f"{n}.txt", annotate(f"قال {name}: «سنعمل معاً حتى نصل إلى حل يرضي الجميع»."))
    speakers = index.data()["speakers"]
    assert [speaker["name"] for speaker in speakers] == ["عبدالفتاح الزين", "مصدر أمني", "مصدر أمني"]
    assert speakers[0]["role"] == "وزير المالية"
    assert [quote["speaker"] for quote in index.data()["quotes"]] == [0, 0, 1, 2]


def test_a_long_quote_is_shortened_in_the_index() -> None:
    index = Index()
    index.add("long.txt", annotate(f"قال الوزير سامي الحداد: «{'سنعمل معاً حتى نصل إلى حل ' * 100}»."))
    [quote] = index.data()["quotes"]
    assert len(quote["text"]) == 501 and quote["text"].endswith("…")


@pytest.mark.parametrize(
    ("kind", "gender", "expected"),
    [
        ("person", "f", "women"),
        ("person", "m", "men"),
        ("person", None, "gender not shown"),
        ("organisation", "f", "no named person"),
        ("anonymous", "m", "no named person"),
        (None, None, "no speaker"),
    ],
)
def test_whose_voice_a_quote_is(kind: str | None, gender: str | None, expected: str) -> None:
    assert voice(kind, gender) == expected
    assert expected in VOICES

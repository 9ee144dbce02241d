"""The notebook's view in a real browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from articles import HOSTILE, NEWS, hostile
from browser import Visit, colour, contrast, css, left, luminance, over, texts

from quoteattr import Article, Span, Speaker, annotate
from quoteattr.display import article_html, quotes_html


@pytest.fixture
def notebook(tmp_path: Path) -> Callable[..., Path]:
    """A page from left to right with a view in it, as in a notebook, and a line before and after."""

    def write(*views: str) -> Path:
        path = tmp_path / "notebook.html"
        head = "<!doctype html><meta charset=utf-8><meta name=color-scheme content='light dark'>"
        path.write_text(f"{head}<p id=before>before: 1, 2</p>{''.join(views)}<p id=after>after: 1, 2</p>", encoding="utf-8")
        return path

    return write


def test_the_view_marks_quotes_mentions_and_cues_without_a_script(visit: Visit, notebook: Callable[..., Path]) -> None:
    page = visit(notebook(article_html(annotate(NEWS[1]))), java_script_enabled=False)
    quotes = page.locator(".qa-quote")
    assert [css(one, "content", "::before") for one in quotes.all()] == ['"0 سالم حداد"', '"0 سالم حداد"', '"1 ليلى خوري"']
    grounds = [colour(one, "background-color") for one in quotes.all()]
    assert grounds[0] == grounds[1] != grounds[2]
    for kind, line in (("mention", "solid"), ("cue", "dotted")):
        for one in page.locator(f".qa-{kind}").all():
            assert (css(one, "text-decoration-line"), css(one, "text-decoration-style")) == ("underline", line)
    assert texts(page.locator(".qa-text .qa-cue")) == ["أكد", "وأضاف", "وأضافت"]
    assert texts(page.locator(".qa-text .qa-mention")) == ["مدرب المنتخب سالم حداد", "ليلى خوري"]


def test_doubt_and_damage_are_seen_in_the_view(visit: Visit, notebook: Callable[..., Path]) -> None:
    page = visit(notebook(article_html(annotate(NEWS[2]))))
    [low, *_] = page.locator(".qa-text .qa-low").all()
    assert css(low, "border-top-style") == "dashed"
    assert "? " in css(low, "content", "::after")
    assert "unclosed" in [damage.get_attribute("data-qa") for damage in page.locator(".qa-damage").all()]
    assert all(damage.bounding_box()["width"] > 30 for damage in page.locator(".qa-damage").all())  # type: ignore[index]


def test_what_is_copied_is_the_article_without_labels(visit: Visit, notebook: Callable[..., Path]) -> None:
    page = visit(notebook(article_html(annotate(NEWS[1]))))
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.qa-text'))")
    assert page.evaluate("getSelection().toString()").strip() == NEWS[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_view_is_read_in_light_and_dark(visit: Visit, notebook: Callable[..., Path], scheme: str) -> None:
    speakers = tuple(Speaker(id=n, name=f"متحدث {n}") for n in range(8))
    [quote] = annotate("قال سالم حداد: «سنعمل معاً حتى نصل إلى حل».").quotes
    outers = [Span(start=12 * n, end=12 * n + 5, text="«نعم»") for n in range(8)]
    quotes = [
        quote.model_copy(update={"speaker": speaker, "outer": outer, "cue": None, "mention": None})
        for speaker, outer in zip(speakers, outers, strict=True)
    ]
    article = Article(text="«نعم»، قيل. " * 8, quotes=tuple(quotes), speakers=speakers)
    page = visit(notebook(article_html(article), quotes_html(quotes)), color_scheme=scheme)
    canvas = (255.0, 255.0, 255.0) if scheme == "light" else (18.0, 18.0, 18.0)
    marks = page.locator(".qa-quote").all()
    assert len(marks) == 8
    for mark in marks:
        ground = over(colour(mark, "background-color"), canvas)
        label = over(colour(mark, "background-color", "::before"), ground)
        ink = colour(mark, "color")
        assert (luminance(*ink[:3]) > luminance(*ground)) is (scheme == "dark")
        assert min(contrast(ink, ground), contrast(ink, label)) > 4.5


def test_a_hostile_article_cannot_turn_the_notebook(visit: Visit, notebook: Callable[..., Path]) -> None:
    article = hostile()
    page = visit(notebook(article_html(article), quotes_html(article.quotes)))
    assert page.locator(".qa-text").evaluate("node => node.textContent") == HOSTILE
    for line in ("before", "after"):
        assert left(page, line) < left(page, "1", f"#{line}") < left(page, "2", f"#{line}")
    assert left(page, "نهاية") > left(page, "المقال") > 0
    assert page.locator("script, iframe, img, svg").count() == 0


def test_a_control_that_turns_the_line_stays_in_its_box(visit: Visit, notebook: Callable[..., Path]) -> None:
    page = visit(notebook(article_html(Article(text="كتب \u202eabc def\u2066 غداً ثم مضى"))))
    assert left(page, "abc") < left(page, "def") < left(page, "كتب")
    assert left(page, "غداً") > left(page, "مضى")
    assert [css(one, "content", "::before") for one in page.locator(".qa-control").all()] == ['"U+202E"', '"U+2066"']

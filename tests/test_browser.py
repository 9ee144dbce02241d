"""The report in a real browser: what is seen, what the filters do, and that no article can do anything."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from articles import HOSTILE, NAME, NEWS, SEED, hostile
from browser import Visit, colour, contrast, css, left, luminance, texts
from playwright.sync_api import Page, expect

from quoteattr import Article, Quote, annotate
from quoteattr.report import write_report


@pytest.fixture
def news() -> list[tuple[str, Article]]:
    return [(f"news/{n}.txt", annotate(text)) for n, text in enumerate(NEWS)]


@pytest.fixture
def report(tmp_path: Path) -> Callable[..., Path]:
    def write(*articles: tuple[str, Article]) -> Path:
        path = tmp_path / "report.html"
        write_report(articles, path)
        return path

    return write


def quoted(quotes: list[Quote]) -> Counter[str]:
    return Counter(quote.outer.text for quote in quotes)


def shown(page: Page) -> Counter[str]:
    return Counter(texts(page.locator("#quotes a")))


def test_the_watch_notes_what_a_page_does(watched: Visit, tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    path.write_text("<script>alert(1); console.log(2); undefined.x</script><img src='missing.png'>", encoding="utf-8")
    watched(path)
    noted = " ".join(watched.trouble)
    assert all(what in noted for what in ("showed 1", "said 2", "raised", "asked for"))


def test_the_index_lists_every_quote_under_its_speaker(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    page = visit(report(*news))
    quotes = [quote for _, article in news for quote in article.quotes]
    assert shown(page) == quoted(quotes)
    expect(page.locator("#count")).to_have_text(f"{len(quotes)} of {len(quotes)} quotes, by 2 speakers, in 3 of 3 articles")
    assert texts(page.locator("h2")) == ["ليلى خوري · وزيرة الصحة (3)", "سالم حداد · مدرب المنتخب (3)", "no speaker (1)"]
    under = page.locator("h2:has-text('سالم') + ol a")
    assert Counter(texts(under)) == quoted([quote for quote in quotes if quote.speaker and quote.speaker.name == "سالم حداد"])


def test_a_quote_leads_to_its_place_in_its_article_and_back(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    article = annotate(SEED)
    page = visit(report(*news, ("seed.txt", article)), viewport={"width": 900, "height": 500})
    last = article.quotes[-1].outer.text
    page.locator("#quotes a", has_text=last).click()
    expect(page.locator(".here")).to_have_text(last)
    expect(page.locator(".here")).to_be_in_viewport()
    expect(page.locator("#article h1")).to_have_text("seed.txt")
    expect(page.locator("#index")).to_be_hidden()
    assert page.locator(".qa-text").evaluate("node => node.textContent") == SEED
    expect(page.locator("#article-next")).to_be_hidden()
    page.locator("#article-previous").click()
    expect(page.locator("#article h1")).to_have_text("news/2.txt")
    page.go_back()
    page.go_back()
    expect(page.locator("#index")).to_be_visible()
    expect(page.locator("#article")).to_be_hidden()


def test_a_link_into_an_article_opens_there(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    page = visit(report(*news))
    page.goto(f"{page.url}#1/1")
    expect(page.locator(".here")).to_have_text("«سنلعب من أجل الفوز»")
    page.goto(f"{page.url.partition('#')[0]}#7/x")
    expect(page.locator("#index")).to_be_visible()


@pytest.mark.parametrize(
    ("field", "value", "keeps"),
    [
        ("speaker", "ليلى خوري", lambda quote: quote.speaker is not None and quote.speaker.name == "ليلى خوري"),
        ("speaker", "خورى", lambda quote: quote.speaker is not None and quote.speaker.name == "ليلى خوري"),
        ("speaker", "مدرّب", lambda quote: quote.speaker is not None and quote.speaker.name == "سالم حداد"),
        ("speaker", "no speaker", lambda quote: quote.speaker is None),
        ("act", "add", lambda quote: quote.cue is not None and quote.cue.act == "add"),
        ("act", "no cue", lambda quote: quote.cue is None),
        ("kind", "mixed", lambda quote: quote.kind == "mixed"),
        ("confidence", "0.75", lambda quote: quote.confidence >= 0.75),
    ],
)
def test_each_filter_keeps_what_the_records_say(
    visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]], field: str, value: str, keeps: Callable[[Quote], bool]
) -> None:
    page = visit(report(*news))
    control = page.locator(f"#{field}")
    if field in ("act", "kind"):
        control.select_option(value)
    else:
        control.fill(value)
    quotes = [quote for _, article in news for quote in article.quotes]
    kept = [quote for quote in quotes if keeps(quote)]
    assert 0 < len(kept) < len(quotes)
    assert shown(page) == quoted(kept)
    page.locator("#clear").click()
    expect(page.locator("#quotes a")).to_have_count(len(quotes))


def test_filters_work_together_and_may_leave_nothing(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    page = visit(report(*news))
    page.locator("#act").select_option("add")
    page.locator("#speakers button", has_text="ليلى").click()
    assert texts(page.locator("#quotes a")) == ["«نتمنى لهم التوفيق»"]
    page.locator("#kind").select_option("mixed")
    assert shown(page) == Counter()
    expect(page.locator("#quotes")).to_have_text("No quote passes the filters.")


def test_the_shares_of_voice_follow_the_filters(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    def shares(table: str) -> list[list[str]]:
        return [texts(row.locator("th, .number")) for row in page.locator(f"#{table} tr").all()]

    page = visit(report(*news))
    assert shares("speakers") == [["ليلى خوري", "3 (42.9 %)"], ["سالم حداد", "3 (42.9 %)"]]
    assert shares("voices") == [["women", "3 (42.9 %)"], ["men", "3 (42.9 %)"], ["no speaker", "1 (14.3 %)"]]
    page.locator("#act").select_option("add")
    assert shares("voices") == [["women", "1 (50.0 %)"], ["men", "1 (50.0 %)"]]
    page.locator("#clear").click()
    widths = [bar.bounding_box()["width"] for bar in page.locator("#voices .bar").all()]  # type: ignore[index]
    assert widths[0] == widths[1] == pytest.approx(3 * widths[2], rel=0.02)


def test_it_reads_from_right_to_left(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    page = visit(report(*news))
    assert left(page, "ليلى", "h2") > left(page, "وزيرة", "h2")
    assert left(page, "سنفتح", "#quotes") > left(page, "الربيع", "#quotes")
    filters = page.locator("#filters label")
    assert filters.nth(0).bounding_box()["x"] > filters.nth(1).bounding_box()["x"]  # type: ignore[index]
    page.locator("#quotes a").first.click()
    expect(page.locator(".here")).to_be_visible()
    assert left(page, "وزيرة", ".qa-mention:not(.qa-legend *)") > left(page, "ليلى", ".qa-mention:not(.qa-legend *)")
    assert css(page.locator(".qa-text"), "direction") == "rtl"


def made(count: int) -> Iterator[tuple[str, Article]]:
    for n in range(count):
        yield f"{n}.txt", annotate(f"قال سالم حداد: «سنلعب المباراة رقم {n} غداً». وأضافت ليلى خوري: «لن يكون الموعد رقم {n} سهلاً علينا».")


def test_of_thousands_of_articles_the_page_holds_one_page(visit: Visit, report: Callable[..., Path]) -> None:
    page = visit(report(*made(3000)))
    expect(page.locator("#count")).to_have_text("6000 of 6000 quotes, by 2 speakers, in 3000 of 3000 articles")
    expect(page.locator("#page")).to_have_text("page 1 of 120")
    expect(page.locator("#quotes a")).to_have_count(50)
    assert page.locator("#index *").count() < 1000
    expect(page.locator("#previous")).to_be_disabled()
    page.locator("#next").click()
    expect(page.locator("#quotes a").first).to_have_text("«سنلعب المباراة رقم 50 غداً»")
    page.locator("#speaker").fill("ليلى")
    expect(page.locator("#page")).to_have_text("page 1 of 60")
    page.goto(f"{page.url}#2999/1")
    expect(page.locator(".here")).to_have_text("«لن يكون الموعد رقم 2999 سهلاً علينا»")


@pytest.mark.parametrize("bypass_csp", [False, True], ids=["with its policy", "by its escaping alone"])
def test_a_hostile_article_is_text_in_the_report(visit: Visit, report: Callable[..., Path], bypass_csp: bool) -> None:
    article = hostile()
    page = visit(report((NAME, article), ("after.txt", annotate(NEWS[0]))), bypass_csp=bypass_csp)
    expect(page.locator("#quotes a")).to_have_count(len(article.quotes) + 2)
    expect(page.locator("h2", has_text="onerror")).to_have_text(f"سالم {NAME} · رئيس {NAME} (1)".replace("\u202e", "\ufffd"))
    page.locator("#speaker").fill("onerror")
    page.locator("#quotes a").click()
    expect(page.locator("#article h1")).to_have_text(NAME.replace("\u202e", "\ufffd"))
    assert page.locator(".qa-text").evaluate("node => node.textContent") == HOSTILE
    assert left(page, "نهاية", ".qa-text") > left(page, "المقال", ".qa-text")
    assert page.locator("script, iframe, img, svg, main main").count() == 2  # data and script
    page.locator("#article-next").click()
    expect(page.locator("#article h1")).to_have_text("after.txt")
    assert left(page, "وزيرة", ".qa-mention:not(.qa-legend *)") > left(page, "ليلى", ".qa-mention:not(.qa-legend *)")


def test_no_script_but_its_own_runs_in_the_report(watched: Visit, report: Callable[..., Path], news: list[tuple[str, Article]]) -> None:
    path = report(*news)
    smuggled = "<script>document.title = 'ran'</script><svg onload=document.title=1></svg><style>#count{display:none}</style></body>"
    path.write_text(path.read_text(encoding="utf-8").replace("</body>", smuggled), encoding="utf-8")
    page = watched(path)
    expect(page.locator("#count")).to_be_visible()
    expect(page).to_have_title("Who said what")
    assert len([trouble for trouble in watched.trouble if "Content Security Policy" in trouble]) == len(watched.trouble) > 0
    with pytest.raises(Exception, match="TrustedHTML"):
        page.evaluate("document.body.innerHTML = '<b>'")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_report_follows_the_scheme(visit: Visit, report: Callable[..., Path], news: list[tuple[str, Article]], scheme: str) -> None:
    page = visit(report(*news), color_scheme=scheme)
    body = page.locator("body")
    ground, ink = colour(body, "background-color"), colour(body, "color")
    assert (luminance(*ground[:3]) < 0.1) is (scheme == "dark")
    assert contrast(ink, ground) > 7
    assert contrast(colour(page.locator(".bar").first, "background-color"), ground) > 3

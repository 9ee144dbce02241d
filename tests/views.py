"""The notebook view as a browser reads it, for the tests."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from quoteattr import Quote

TAGS = {"div", "span", "style", "mark", "u", "i", "b", "bdi", "table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"class", "dir", "lang", "title", "data-qa", "data-qa-low", "data-quote"}
CLASS = re.compile("qa-[a-z0-9]+|tex2jax_ignore|mathjax_ignore")
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()


@dataclass
class View(HTMLParser):
    """A view as a browser reads it. Whatever is not of the view's own making, or not well nested, fails at once."""

    html: str
    elements: list[Element] = field(default_factory=list)
    unclosed: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.html.encode()
        self.feed(re.sub("\r\n?", "\n", self.html))
        self.close()
        assert not self.unclosed

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        assert tag in TAGS
        assert len(element.attributes) == len(attrs) and element.attributes.keys() <= ATTRIBUTES
        assert all(CLASS.fullmatch(one) for one in element.classes)
        assert not any(TURNS.search(value) for value in element.attributes.values())
        self.elements.append(element)
        self.unclosed.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop().tag == tag

    def handle_data(self, data: str) -> None:
        assert self.unclosed, "text beside the view"
        if TURNS.search(data):
            assert len(data) == 1 and self.unclosed[-1].classes == ["qa-control"]
        for element in self.unclosed:
            element.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"not of the view's making: {data!r}")

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    handle_pi = unknown_decl = handle_comment

    def of(self, kind: str) -> list[Element]:
        """The elements of a class."""
        return [element for element in self.elements if kind in element.classes]

    @property
    def text(self) -> str:
        """What is copied when the article is selected."""
        [element] = self.of("qa-text")
        return element.text


def marked(view: View) -> list[tuple[str, str]]:
    """Each quote's words with its label."""
    return [(element.attributes["data-qa"], element.text) for element in view.of("qa-quote") if "data-qa" in element.attributes]


def label(quote: Quote) -> str:
    return f"{quote.speaker.id} {quote.speaker.name}" if quote.speaker else "no speaker"


def held(text: str) -> str:
    """What HTML can hold of a text."""
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)

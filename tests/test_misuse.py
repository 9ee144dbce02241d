"""Everything raises on misuse, with a message that says what to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quoteattr import annotate, extract_quotes

CALLS = pytest.mark.parametrize("call", [extract_quotes, annotate])
TEXT = "قال الوزير: «نحن متفقون على كل شيء»."


@CALLS
@pytest.mark.parametrize("wrong", [TEXT.encode(), bytearray(b"text"), None, [TEXT], (TEXT,), 42, 1.5, {"text": TEXT}, Path("article.txt")], ids=repr)
def test_what_is_no_str_is_refused(call: Callable[..., object], wrong: Any) -> None:
    with pytest.raises(TypeError) as raised:
        call(wrong)
    message = str(raised.value)
    assert type(wrong).__name__ in message
    assert "pass one article as a str" in message or "decode" in message


@CALLS
@pytest.mark.parametrize("wrong", [TEXT.encode(), bytearray(TEXT.encode())], ids=["bytes", "bytearray"])
def test_bytes_are_told_to_be_decoded(call: Callable[..., object], wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"decode\('utf-8'\)"):
        call(wrong)


@CALLS
@pytest.mark.parametrize("wrong", ["french", "", "«»", "Guillemets", [], (), ["guillemets", "french"], ["guillemets", None], [["curly"]]], ids=repr)
def test_an_unknown_style_is_told_the_known_ones(call: Callable[..., object], wrong: Any) -> None:
    with pytest.raises(ValueError, match="'guillemets', 'curly', 'straight'"):
        call(TEXT, marks=wrong)


@CALLS
@pytest.mark.parametrize("wrong", [5, True, b"curly", object()], ids=["int", "bool", "bytes", "object"])
def test_marks_that_are_no_styles_at_all(call: Callable[..., object], wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="'guillemets', 'curly', 'straight'"):
        call(TEXT, marks=wrong)


@CALLS
def test_marks_are_checked_in_a_text_without_any(call: Callable[..., object]) -> None:
    with pytest.raises(ValueError, match="'guillemets', 'curly', 'straight'"):
        call("", marks="french")


@CALLS
def test_marks_is_given_by_name(call: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match="positional"):
        call(TEXT, "curly")


@pytest.mark.parametrize("marks", [None, "guillemets", ["guillemets"], ("curly", "guillemets"), ["straight", "curly", "guillemets"]], ids=repr)
def test_right_use_raises_nothing(marks: Any) -> None:
    assert [quote.text for quote in extract_quotes(TEXT, marks=marks)] == ["نحن متفقون على كل شيء"]


class Headline(str):
    """A str of somebody's own."""


def test_a_subclass_of_str_is_a_str() -> None:
    assert extract_quotes(Headline(TEXT)) == extract_quotes(TEXT)


@pytest.mark.parametrize("least", [-0.1, 1.1, "0.5", None, True])
def test_min_confidence_takes_a_number_from_0_to_1(least: object) -> None:
    for call in (extract_quotes, annotate):
        with pytest.raises(ValueError, match="from 0 to 1"):
            call("نص", min_confidence=least)  # type: ignore[operator]

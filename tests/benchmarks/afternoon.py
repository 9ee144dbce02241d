"""A baseline: the script that one writes in an afternoon, a list of verbs and three regular expressions.

A quote is a pair of marks that follows a reporting verb within a few words and a colon or إنّ; the speaker is the words after the verb, or, where
there are none, whoever spoke last. ``extract_quotes(text)`` gives the library's own records, so that the same scorer runs it.
"""

import regex

from quoteattr.records import Cue, Mention, Quote, Span, Speaker

_VERBS = (
    "قال|أضاف|اضاف|تابع|أكد|اكد|أوضح|اوضح|ذكر|صرح|أشار|اشار|لفت|شدد|أعلن|اعلن|اعتبر|رأى|كشف|بين|أفاد|افاد|كتب|نقل|علق|حذر|طالب|"
    "يقول|يضيف|يتابع|يؤكد|يوضح|يذكر|يشير|يرى|يعتبر"
)
_FEMININE = "تقول|تضيف|تتابع|تؤكد|توضح|تذكر|تشير|ترى|تعتبر"
_PARTICIPLES = "قائل|مضيف|مؤكد|موضح|مشير|لافت|معتبر|مشدد|مبين|متابع|مردف|محذر"
_CUE = rf"(?<cue>\b[وف]?(?:(?:{_VERBS})(?:ت|وا)?|{_FEMININE})\b|\b(?:{_PARTICIPLES})(?:اً|ًا|ا|ة)\b)"
_BETWEEN = r"(?<between>[^«»“”\"\n.:]{0,120}?)"
_LINK = r"(?:\s*:\s*|\s+(?:إلى |على |ب)?[إأا]ن(?:ه|ها|هم|نا|ني)?\s+)"
_SPAN = r"(?<outer>«[^»\n]+»|“[^”\n]+”|\"[^\"\n]+\")"
_REPORT = regex.compile(_CUE + _BETWEEN + _LINK + _SPAN)
#: Where the words after the verb stop being its subject.
_SUBJECT = regex.compile(r"\s*((?:(?!\b(?:في|خلال|أن|إن|إلى|على|عن|أمس|اليوم|بعد|قبل|لدى|من|أيضا|أيضاً)\b|\bل)[\w\u064b-\u0652]+\s*){1,7})")


def extract_quotes(text: str) -> list[Quote]:
    """Find the quotes of an article.

    Args:
        text: the article.

    Returns:
        The quotes in their order. Offsets are code points of ``text``.
    """
    quotes: list[Quote] = []
    speakers: dict[str, Speaker] = {}
    speaker: Speaker | None = None
    for match in _REPORT.finditer(text):
        mention = _mention(match)
        if mention is not None:
            speaker = speakers.setdefault(mention.text, Speaker(id=len(speakers), name=mention.text))
        start, end = match.span("outer")
        quotes.append(
            Quote(
                start=start + 1,
                end=end - 1,
                text=text[start + 1 : end - 1],
                outer=Span(start=start, end=end, text=match["outer"]),
                kind="direct",
                cue=Cue(start=match.start("cue"), end=match.end("cue"), text=match["cue"], lemma=match["cue"], form="verb", act="say"),
                mention=mention,
                speaker=speaker,
                rule="afternoon",
            )
        )
    return quotes


def _mention(match: regex.Match[str]) -> Mention | None:
    """The words after the verb, if there are any."""
    found = _SUBJECT.match(match["between"])
    words = found[1].rstrip() if found else ""
    if not found or not words:
        return None
    start = match.start("between") + found.start(1)
    return Mention(start=start, end=start + len(words), text=words, kind="name")

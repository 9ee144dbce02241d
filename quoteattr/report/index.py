"""The quotes of many articles under their speakers, as plain values for the script of the page."""

from collections.abc import Hashable
from typing import Any

from quoteattr.display import LOW, plain
from quoteattr.keys import key_across
from quoteattr.records import Article, Speaker
from quoteattr.voices import VOICES, voice

_LONGEST = 500  # of a quote in the index; the article has it whole


class Index:
    """What the page lists and filters. A speaker who has a key is one speaker in all articles."""

    def __init__(self) -> None:
        self._articles: list[str] = []
        self._speakers: list[dict[str, Any]] = []
        self._quotes: list[dict[str, Any]] = []
        self._places: dict[Hashable, int] = {}

    def add(self, name: str, article: Article) -> None:
        """Add an article.

        Args:
            name: what it is called, for example its file.
            article: what ``annotate`` returns.
        """
        number = len(self._articles)
        self._articles.append(plain(name))
        for place, quote in enumerate(article.quotes):
            words = plain(quote.outer.text)
            self._quotes.append(
                {
                    "article": number,
                    "place": place,
                    "speaker": self._speaker(quote.speaker, number),
                    "text": words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…",
                    "act": plain(quote.cue.act) if quote.cue else "no cue",
                    "kind": quote.kind,
                    "confidence": quote.confidence,
                }
            )

    def data(self) -> dict[str, Any]:
        """What the page is given, as values that JSON can hold."""
        return {"articles": self._articles, "speakers": self._speakers, "quotes": self._quotes, "voices": VOICES, "low": LOW}

    def _speaker(self, speaker: Speaker | None, article: int) -> int:
        """The position of a speaker among ``speakers``."""
        key = key_across(speaker) or (speaker and (article, speaker.id))
        if key not in self._places:
            self._places[key] = len(self._speakers)
            name = plain(speaker.name) if speaker else "no speaker"
            voiced = voice(speaker.kind, speaker.gender) if speaker else voice(None, None)
            self._speakers.append({"name": name, "role": None, "voice": voiced})
        place = self._places[key]
        if speaker and speaker.role and not self._speakers[place]["role"]:
            self._speakers[place]["role"] = plain(speaker.role)
        return place

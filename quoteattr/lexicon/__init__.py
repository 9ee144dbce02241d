"""The Arabic that the rules stand on, as plain files that an Arabist can edit, and their loader.

``verbs.txt`` reporting verbs, ``cues.toml`` other cues, ``functions.toml`` the closed classes of words, ``clauses.toml`` what shows
where cues and subjects stand, ``titles.toml`` people, ``names.toml`` what names are made up of, ``bodies.toml`` organisations, documents and places,
``given_names.txt`` names, ``nouns.txt`` common nouns, ``actions.txt``
verbs that report nothing, ``spans.toml`` words that tell what a marked span is. Each says in its head what it holds. ``wordfile.py`` reads a file of
somebody's own, ``spelling.py`` and ``verb.py`` say what a word and a verb may be, and ``derivation.py`` what follows from the past of a verb.
"""

import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from quoteattr.lexicon.verb import PARTS, Verb, checked
from quoteattr.lexicon.wordfile import SPEAKERS, LexiconError, read, words_of
from quoteattr.tokens import fold

__all__ = ["Lexicon", "LexiconError", "Verb"]


@dataclass(frozen=True, repr=False)
class Lexicon:
    """The words that are known: those of the package, and words of your own. Frozen; compared by what it holds.

    ``Lexicon.default().with_cues("جاهر").with_titles("ساعاتي")`` is a new lexicon, to be passed as ``lexicon=``. Make it once: what is prepared of
    it is kept for the last few. Its fields are the words of each class, spelt as in the files of the package.
    """

    verbs: tuple[Verb, ...]
    accord: frozenset[str]
    accord_back: frozenset[str]
    accord_leads: frozenset[str]
    accord_nouns: frozenset[str]
    accord_own: frozenset[str]
    relay: frozenset[str]
    nouns: frozenset[str]
    divine: frozenset[str]
    exalted: frozenset[str]
    prophetic: frozenset[str]
    honouring: frozenset[str]
    reverence: frozenset[str]
    prophet: frozenset[str]
    complementizer: frozenset[str]
    pronominal: frozenset[str]
    relative: frozenset[str]
    called: frozenset[str]
    honoured: frozenset[str]
    chants: frozenset[str]
    banners: frozenset[str]
    calls: frozenset[str]
    listing: frozenset[str]
    preposition: frozenset[str]
    adverb: frozenset[str]
    breaker: frozenset[str]
    demonstrative: frozenset[str]
    negation: frozenset[str]
    same: frozenset[str]
    months: frozenset[str]
    articleless: frozenset[str]
    kin: frozenset[str]
    roles: frozenset[str]
    groups: frozenset[str]
    collectives: frozenset[str]
    anonymous: frozenset[str]
    honorifics: frozenset[str]
    organisations: frozenset[str]
    known: frozenset[str]
    documents: frozenset[str]
    issued: frozenset[str]
    written: frozenset[str]
    sent: frozenset[str]
    governments: frozenset[str]
    of_countries: frozenset[str]
    places: frozenset[str]
    naming: frozenset[str]
    given_names: frozenset[str]
    common: frozenset[str]
    actions: frozenset[str]
    noun_follows: frozenset[str]
    taken_up: frozenset[str]
    impersonal: frozenset[str]
    befalls: frozenset[str]
    looks_back: frozenset[str]
    reports_nothing: frozenset[str]
    passes_on: frozenset[str]
    kept_back: frozenset[str]
    turned_out: frozenset[str]
    verbal_noun_follows: frozenset[str]
    words_spoken: frozenset[str]
    written_in: frozenset[str]
    parts_of_paper: frozenset[str]
    betwixt: frozenset[str]
    under_accord: frozenset[str]
    auxiliary: frozenset[str]
    like_relative: frozenset[str]
    topic: frozenset[str]
    already: frozenset[str]
    perfect: frozenset[str]
    headings: frozenset[str]
    agencies: frozenset[str]
    bylines: frozenset[str]
    to_us: frozenset[str]
    said_so: frozenset[str]
    set_phrase: frozenset[str]
    set_phrase_of_two: frozenset[str]
    degrees: frozenset[str]
    letters: frozenset[str]
    called_to: frozenset[str]
    before_subject: frozenset[str]
    before_verb: frozenset[str]
    opens_clause: frozenset[str]
    before_people: frozenset[str]
    bound: frozenset[str]
    joined_up: frozenset[str]
    long_bound: frozenset[str]
    between_names: frozenset[str]
    particles: frozenset[str]
    foreign: frozenset[str]
    second_word: frozenset[str]
    first_word: frozenset[str]
    god: frozenset[str]
    one_of: frozenset[str]
    one_man: frozenset[str]
    one_woman: frozenset[str]
    members: frozenset[str]
    things: frozenset[str]
    tally: frozenset[str]
    portion: frozenset[str]
    roughly: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    sources: frozenset[str]
    others: frozenset[str]
    generic: frozenset[str]
    offices: frozenset[str]
    pointing_back: frozenset[str]
    any_source: frozenset[str]
    the_same: frozenset[str]
    inside_title: frozenset[str]
    title_pairs: frozenset[str]
    done_to: frozenset[str]
    possessed_of: frozenset[str]
    takes_bi: frozenset[str]
    either_gender: frozenset[str]
    media: frozenset[str]
    outlets: frozenset[str]

    @staticmethod
    def default() -> "Lexicon":
        """The lexicon of the package, read once per process."""
        return _default()

    @staticmethod
    def from_toml(path: str | os.PathLike[str]) -> "Lexicon":
        """The lexicon of the package with the words of a file: ``Lexicon.default().with_file(path)``."""
        return _default().with_file(path)

    def with_file(self, path: str | os.PathLike[str]) -> "Lexicon":
        """Add the words of a TOML file; ``docs/lexicon.md`` describes it.

        Args:
            path: the file, in UTF-8.

        Raises:
            LexiconError: it is no such file; the message has the line and the reason.
            OSError: it cannot be read.
        """
        words = read(path)
        return self._with(words.verbs, words.classes)

    def with_cues(
        self,
        *verbs: str,
        present: str | None = None,
        participle: str | None = None,
        masdar: str | None = None,
        act: str = "say",
        remarks: Iterable[str] = (),
    ) -> "Lexicon":
        """Add verbs that report. A verb of the package that is spelt alike gives way.

        Args:
            verbs: each by its past (he), with shadda: غرّد. Number, gender and joined words are made of it.
            present: of one verb, as are the next two: the present (he), as يغرّد; by default what follows from the past by rule, which may be nothing.
                ``"-"`` stands for a form that does not report.
            participle: the active participle, as مغرّد.
            masdar: the verbal noun, as تغريد.
            act: what a speaker does by it: say, add, affirm, deny …
            remarks: how it behaves: strong, homograph, object …; ``docs/lexicon.md`` explains them.

        Raises:
            TypeError: there is no verb, something is no ``str``, or parts are given for several verbs.
            ValueError: a verb or a part is not what it should be; the message says what would be.
        """
        parts = {"present": present, "participle": participle, "masdar": masdar}
        shared = {"act": checked("act", act), "remarks": checked("remarks", remarks)}
        if not verbs:
            raise TypeError('with_cues takes one verb or more, each by its past: with_cues("غرّد"); cues that are no verbs go to with_words')
        if len(verbs) > 1 and any(parts.values()):
            raise TypeError(f"the parts of one verb, not of {len(verbs)}: call with_cues once for each verb whose parts you give")
        return self._with(tuple(Verb.of({"past": verb, **parts, **shared}) for verb in verbs), {})

    def with_titles(self, *titles: str) -> "Lexicon":
        """Add titles, offices and trades: ``with_words(roles=titles)``.

        Args:
            titles: each by one word, masculine, without the article: ساعاتي. The feminine, the dual and the article are made of it, and what
                follows it (ساعاتي البلدة) is found by itself.

        Raises:
            TypeError: there is none, or one is no ``str``.
            ValueError: one is not Arabic or not one word.
        """
        if not titles:
            raise TypeError('with_titles takes one title or more: with_titles("ساعاتي")')
        return self.with_words(roles=titles)

    def with_words(self, **words: Iterable[str]) -> "Lexicon":
        """Add words of any class that is open: names, places, bodies, titles, and cues that are no verbs.

        Args:
            words: lists of words by their class: ``nouns``, ``accord``, ``accord_back``, ``roles``, ``groups``, ``anonymous``, ``honorifics``,
                ``organisations``, ``known``, ``documents``, ``governments``, ``places``, ``given_names``, ``naming``. What each class means
                stands in ``docs/lexicon.md``.

        Raises:
            TypeError: something is no list of ``str``.
            ValueError: there is no such class, or a word is not Arabic or not one word.
        """
        return self._with((), {name: frozenset(words_of(name, given)) for name, given in words.items()})

    def _with(self, verbs: tuple[Verb, ...], classes: dict[str, frozenset[str]]) -> "Lexicon":
        """Words of one's own go before those of the package: a verb before one that is spelt alike, a name before a common noun."""
        pasts = {fold(verb.past) for verb in verbs}
        named = {fold(word) for name in SPEAKERS for word in classes.get(name, ())}
        return replace(
            self,
            verbs=verbs + tuple(verb for verb in self.verbs if fold(verb.past) not in pasts),
            common=frozenset(word for word in self.common if fold(word) not in named) if named else self.common,
            **{name: getattr(self, name) | words for name, words in classes.items()},
        )

    @cached_property
    def _own(self) -> dict[str, Any]:
        """The classes that are not as in the package."""
        return {field.name: words for field in fields(self) if (words := getattr(self, field.name)) != getattr(_default(), field.name)}

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(self._own.items()))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:  # small, and without the hash, which is another one in another process
        return _remade, (self._own,)

    def __repr__(self) -> str:
        added = {name: set(words) - set(getattr(_default(), name)) for name, words in self._own.items()}
        said = ", ".join(f"{len(words)} {name}" for name, words in added.items() if words)
        return f"Lexicon(default and {said})" if said else "Lexicon(default)"


def _remade(own: dict[str, Any]) -> Lexicon:
    return replace(_default(), **own) if own else _default()


def _lines(name: str) -> list[str]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _verb(line: str) -> Verb:
    *parts, remarks = (cell.strip() for cell in line.split("|"))
    return Verb.of(dict(zip(PARTS, (*parts, remarks.split()), strict=True)))


@cache
def _default() -> Lexicon:
    classes: dict[str, frozenset[str]] = {}
    for name in ("cues.toml", "functions.toml", "clauses.toml", "titles.toml", "names.toml", "bodies.toml"):
        table = tomllib.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))
        classes.update({key: frozenset(words) for key, words in table.items()})
    classes["given_names"] = frozenset(" ".join(_lines("given_names.txt")).split())
    classes["actions"] = frozenset(" ".join(_lines("actions.txt")).split())
    classes["common"] = frozenset(" ".join(_lines("nouns.txt")).split())
    assert set(classes) | {"verbs"} == {field.name for field in fields(Lexicon)}
    return Lexicon(verbs=tuple(map(_verb, _lines("verbs.txt"))), **classes)

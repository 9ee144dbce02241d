"""Rules and engine vote on a speaker: precise rules first, the engine where they are unsure.

A ballot goes through an article twice. The first time the rules alone speak, and it notes whether there is anything to ask; the second time it
holds the engine's reading.
"""

from itertools import islice

from quoteattr import rules
from quoteattr.boundaries import mention_of, renamed
from quoteattr.clauses import Clause
from quoteattr.cues import Cue
from quoteattr.engines import Engine, Phrase, Reading
from quoteattr.evidence import cue_of
from quoteattr.mentions import Mention
from quoteattr.page import Page
from quoteattr.persons import walled
from quoteattr.records import Gender
from quoteattr.rules import Attribution
from quoteattr.speech import Verdict
from quoteattr.subjects import Subject
from quoteattr.words import COMPLEMENTIZER, FUNCTION, GIVEN

_CARRY_REACH = 40
_OWN, _SHARED, _CARRIED = 0.75, 0.55, 0.5  # how sure the engine is of the cue's own subject, of its head's, and of whoever spoke last


class Ballot:
    """The attribution of one article's quotes by the rules and an engine.

    Args:
        engine: the engine.

    Attributes:
        page: the article, once there is anything to ask of the engine.
        places: the words that are asked about, cues and phrases.
        reading: what the engine answered; None the first time.
    """

    def __init__(self, engine: Engine) -> None:
        self._name, self._alone = engine.name, engine.alone
        self.page: Page | None = None
        self.places: set[int] = set()
        self.reading: Reading | None = None

    def attribute(self, clause: Clause, verdict: Verdict) -> Attribution:
        """Find who says a quote, as :func:`quoteattr.rules.attribute` does."""
        found = rules.attribute(clause, verdict)
        if found.inherit >= 0:
            return found
        if self._alone:
            found = Attribution("none", cue_of(clause, verdict, found), None, None, found.confidence)
        elif not doubted(clause.page, found):
            return found
        self.page = clause.page
        self.places |= {one.first for one in (found.cue, found.mention) if one is not None}
        return found if self.reading is None else self._second(self.reading, clause.page, found)

    def _second(self, reading: Reading, page: Page, found: Attribution) -> Attribution:
        phrase = _phrase(reading, page, found.cue)
        if self._alone:
            return self._subject(reading, page, found, phrase) or self._last(page, found) or found
        if found.subject is None or found.mention is None or found.rule == "no_subject":
            return self._subject(reading, page, found, phrase) or found
        named = renamed(page, found.mention, reading, phrase)
        return found._replace(rule=f"{self._name}_name", mention=named, subject=found.subject._replace(mention=named)) if named else found

    def _subject(self, reading: Reading, page: Page, found: Attribution, phrase: Phrase | None) -> Attribution | None:
        cue = found.cue
        if cue is None or phrase is None:
            return None
        mention = mention_of(page, phrase, reading, self._alone)
        if mention is None or not self._alone and not (_believed(page, cue, mention) and (found.subject is None or phrase.own and _subjects(cue))):
            return None
        rule = f"{self._name}_{'subject' if phrase.own else 'shared'}"
        return Attribution(rule, cue, mention, Subject(mention, cue.word.gender or mention.gender, rule), _OWN if phrase.own else _SHARED)

    def _last(self, page: Page, found: Attribution) -> Attribution | None:
        """Whoever spoke last, where the engine is alone and finds no subject."""
        gender = found.cue.word.gender if found.cue else None
        last = next((one for one in islice(reversed(page.spoken.values()), _CARRY_REACH) if _agrees(one.gender, gender)), None)
        return Attribution(f"{self._name}_carried", found.cue, None, last, _CARRIED) if last else None


def doubted(page: Page, found: Attribution) -> bool:
    """Are the rules unsure of a speaker?

    So where they found nobody, where a verb that can have a subject carries the last one on, where the lexicon does not know the whole name, and
    where a title without a name goes on into words that may be one.

    Args:
        page: the article.
        found: what the rules found.
    """
    if found.subject is None:
        return True
    if found.rule == "no_subject":
        return found.cue is not None and found.cue.word.form == "verb"
    mention, words = found.mention, page.tokens.words
    if mention is None or mention.kind not in ("name", "role"):
        return False
    if mention.name is not None:
        return not all(word.classes & GIVEN for word in words[slice(*mention.name)])
    after = mention.last
    return not words[after - 1].classes or after < len(words) and not walled(page, after) and not words[after].classes & FUNCTION


def _phrase(reading: Reading, page: Page, cue: Cue | None) -> Phrase | None:
    return reading.subject(page.tokens.starts[cue.first], page.tokens.ends[cue.last - 1]) if cue else None


def _believed(page: Page, cue: Cue, mention: Mention) -> bool:
    """Can the subject be the speaker?

    Not where the verb passes on the words of another, names a paper or describes a thing; not where the genders differ; and what follows إنّ is the
    subject of what is said.
    """
    if {"relay", "document"} & cue.word.remarks or cue.word.act == "describe" or not _agrees(mention.gender, cue.word.gender):
        return False
    return not any(word.classes & COMPLEMENTIZER for word in page.tokens.words[cue.last : mention.first])


def _subjects(cue: Cue) -> bool:
    """Is what follows a verb surely its subject, and not the one who is spoken to: ودعا الشعب إلى?"""
    return not {"object", "addressee"} & cue.word.remarks


def _agrees(one: Gender | None, other: Gender | None) -> bool:
    return one is None or other is None or one == other

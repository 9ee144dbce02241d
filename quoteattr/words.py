"""What is known of one word: its class, its proclitics, and the cues it can be."""

from typing import NamedTuple

from quoteattr.inflection import Number
from quoteattr.records import CueForm, Gender

# The classes of a word, as bits.
COMPLEMENTIZER = 1 << 0  # إن أن بأن
PRONOMINAL = 1 << 1  # أنها
RELATIVE = 1 << 2  # الذي
PREPOSITION = 1 << 3
ADVERB = 1 << 4
BREAKER = 1 << 5  # ends a noun phrase
DEMONSTRATIVE = 1 << 6
SAME = 1 << 7  # ذاته
MONTH = 1 << 8
ROLE = 1 << 9
GROUP = 1 << 10
ANONYMOUS = 1 << 11
HONORIFIC = 1 << 12
ORGANISATION = 1 << 13
KNOWN = 1 << 14  # the name of a body
DOCUMENT = 1 << 15
GOVERNMENT = 1 << 16
PLACE = 1 << 17
NAMING = 1 << 18  # introduces a name in marks
GIVEN = 1 << 19
COMMON = 1 << 20
DEFINITE = 1 << 21
ACCORD = 1 << 22
NEGATION = 1 << 23
OPENS_PHRASE = 1 << 24  # first word of a cue of several words
NUMBER = 1 << 25
FEMININE = 1 << 26
KIN = 1 << 27  # زوجة فلان
ACTION = 1 << 28  # a verb that reports nothing
PEOPLE = 1 << 29  # a plural of persons
OWNED = 1 << 30  # a common noun with a pronoun: عمله

#: What a word is folded to that holds signs and no letter, so that no word is empty.
NO_LETTER = "ـ"
#: Words that cannot stand inside a name.
FUNCTION = COMPLEMENTIZER | RELATIVE | PREPOSITION | ADVERB | BREAKER | DEMONSTRATIVE | SAME | MONTH | ACCORD | NEGATION
#: Words that head what can speak.
HEAD = ROLE | GROUP | ANONYMOUS | ORGANISATION | KNOWN | DOCUMENT | GOVERNMENT | HONORIFIC


class CueWord(NamedTuple):
    """One way in which a word can report."""

    lemma: str
    form: CueForm
    act: str
    gender: Gender | None
    number: Number
    joined: str
    remarks: frozenset[str]


class Word:
    """A folded spelling and what is known of it. One object for all spellings that fold alike."""

    __slots__ = ("folded", "bare", "proclitic", "classes", "uses", "cues", "verb", "reports", "signals")

    def __init__(self, folded: str, bare: str, proclitic: str, classes: int, uses: int, cues: tuple[CueWord, ...]) -> None:
        self.folded = folded
        self.bare = bare  # without the proclitic
        self.proclitic = proclitic
        self.classes = classes
        self.uses = uses  # of the whole spelling: :mod:`quoteattr.uses`
        self.cues = cues
        self.verb = _finite(cues) if cues else None
        self.reports = self.verb is not None or bool(classes & ACCORD)
        self.signals = bool(cues) or bool(classes & (OPENS_PHRASE | COMPLEMENTIZER))

    def __repr__(self) -> str:
        return f"Word({self.folded})"


def _finite(cues: tuple[CueWord, ...]) -> CueWord | None:
    """The finite verb that a word can be; without gender where it can be two: تحدث, he spoke, she tells."""
    verbs = sorted((cue for cue in cues if cue.form == "verb"), key=lambda cue: bool(cue.joined))  # وعدت: she promised, not and she took
    if not verbs:
        return None
    return verbs[0] if len({cue.gender for cue in verbs}) == 1 else verbs[0]._replace(gender=None)

"""The people whom a plural verb means that names nobody: قطع المحتجون الطريق … وهتفوا."""

from quoteattr import mentions
from quoteattr.page import Page
from quoteattr.subjects import Subject
from quoteattr.tokens import END
from quoteattr.words import GROUP, PEOPLE, PREPOSITION

_CROWD = 60  # words


def crowd(page: Page, at: int, chants: bool = False) -> Subject | None:
    """The people named last before a plural verb, in its sentence: قطع المحتجون الطريق … وهتفوا.

    Args:
        page: the article.
        at: index of the cue.
        chants: whether words are chanted; then the subject of the sentence before is asked too: رفع المحتجون الأعلام. كما هتفوا.
    """
    words, bits = page.tokens.words, page.tokens.bits
    before = False
    for here in range(at - 1, max(-1, at - _CROWD), -1):
        people = words[here].classes & PEOPLE and not (before and _oblique(page, here)) or _part_of_people(page, here, at)
        if people and not page.in_quote(here) and not page.aside(here):
            found = mentions.parse(page, here, at, attached=True)
            if found is not None and found.kind == "group":
                return Subject(found, found.gender, "main_clause")
        if bits[here] & END and not page.in_quote(here):
            if before or not chants:
                return None
            before = True
    return None


def _part_of_people(page: Page, here: int, at: int) -> bool:
    """Do people follow من after a word for a number of them: الآلاف | من المتظاهرين?"""
    words = page.tokens.words
    return bool(here + 2 < at and words[here].classes & GROUP and words[here + 1].folded == "من" and words[here + 2].classes & PEOPLE)


def _oblique(page: Page, at: int) -> bool:
    """Does its ending, or the word before it, show that a noun is no subject: بالمحتجين، على النشطاء?"""
    words = page.tokens.words
    if words[at].folded.endswith("ين") or words[at].proclitic in ("ب", "ل"):
        return True
    return at > 0 and not page.tokens.bits[at] and bool(words[at - 1].classes & PREPOSITION)

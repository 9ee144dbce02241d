"""Bodies, groups, papers, places, unnamed sources."""

from collections.abc import Iterator

from quoteattr.page import Page
from quoteattr.persons import walled
from quoteattr.phrases import Mention
from quoteattr.records import Gender, MentionKind
from quoteattr.titles import title_end
from quoteattr.uses import OF_COUNTRIES
from quoteattr.words import (
    ANONYMOUS,
    COMMON,
    DEFINITE,
    DOCUMENT,
    FEMININE,
    GIVEN,
    GOVERNMENT,
    GROUP,
    HONORIFIC,
    KNOWN,
    NAMING,
    ORGANISATION,
    ROLE,
    SAME,
    Word,
)

#: Words that head such a phrase.
BODY = GROUP | ANONYMOUS | ORGANISATION | KNOWN | DOCUMENT | GOVERNMENT
_LONGEST_BRACKET = 5


def body_end(page: Page, head: int, stop: int) -> int:
    """One past the last word of the phrase that begins at ``head``."""
    words = page.tokens.words
    classes = words[head].classes
    last = title_end(page, head, stop, named=bool(classes & (ORGANISATION | KNOWN | GOVERNMENT)))
    if classes & GOVERNMENT and not classes & (ORGANISATION | GROUP | DOCUMENT):
        at = head + 1
        while at < last and words[at].uses & OF_COUNTRIES:
            at += 1
        return at if at < last and _no_part(words[at]) else last
    return last


def _no_part(word: Word) -> bool:
    """Is a word after the name of a country no part of it: طهران | تحذيراته، السعودية | التعاطي، مصر | إرسال مدربين?"""
    if word.proclitic == "و":
        return False
    return bool(word.classes & (DEFINITE | COMMON)) or not word.classes and word.bare.endswith(("ه", "ها", "هم", "ا"))


def body(page: Page, first: int, head: int, last: int, stop: int) -> Mention:
    """A body by the words that name it, with a second one joined by و: الوزارة والهيئة."""
    words = page.tokens.words
    kind = _kind(page, words[head])
    same = any(words[at].classes & SAME for at in range(head, last))
    if last < stop and not page.tokens.bits[last] and words[last].proclitic == "و" and words[last].classes & (GROUP | ORGANISATION | GOVERNMENT):
        last = title_end(page, last, stop, named=False)
    name = (head, last)
    if kind == "organisation" and head + 1 < last and page.quoted_at(head + 1) and words[head].classes & NAMING:
        name = (head + 1, min(last, page.quoted_end(head + 1)))  # صحيفة «…»
    elif kind == "organisation" and last == head + 1 and words[head].classes & NAMING and not words[head].classes & DEFINITE:
        closed = _bracketed(page, last, stop)
        if closed:
            name, last = (last, closed), closed
    return Mention(first, last, name, None, kind, _of_paper(words[head]) if kind == "document" else None, same)


def _bracketed(page: Page, at: int, stop: int) -> int:
    """One past the last word of a name in brackets: صحيفة | (المرسى); 0 where there is none."""
    gaps = page.tokens.gaps
    if "(" not in gaps[at]:
        return 0
    return next((end for end in range(at + 1, min(stop, at + _LONGEST_BRACKET) + 1) if ")" in gaps[end]), 0)


def _of_paper(head: Word) -> Gender | None:
    """The gender of a paper where its form shows it: البلاغ, المذكرة, التقارير; not known of أبحاث، إعلان."""
    bare = head.bare.removeprefix("ال")
    if bare.endswith(("ة", "ات")) or len(bare) > 4 and bare[2] == "ا" and bare[0] != "ا":
        return "f"
    return None if bare[0] == "ا" else "m"


def quoted(page: Page, first: int, head: int) -> Mention:
    """A name in marks: قال «عارف»، أعلنت «حماس»."""
    last = page.quoted_end(head)
    classes = page.tokens.words[head].classes
    kind: MentionKind = "organisation" if classes & (ORGANISATION | KNOWN) else "place" if classes & GOVERNMENT else "name"
    return Mention(first, last, (head, last), None, kind, None)


def _kind(page: Page, head: Word) -> MentionKind:
    classes = head.classes
    if classes & ORGANISATION and not classes & (GROUP | KNOWN):
        return "organisation"
    if classes & ANONYMOUS and not classes & DEFINITE:
        return "group" if classes & GROUP and head.bare not in page.vocabulary.sources else "anonymous"
    if classes & GROUP:
        return "group"
    if classes & DOCUMENT and not classes & ORGANISATION:
        return "document"
    if classes & GOVERNMENT:
        return "place"
    return "anonymous" if classes & ANONYMOUS else "organisation"


def issuers(page: Page, head: int, last: int, stop: int) -> Iterator[tuple[int, bool]]:
    """Where the one may be named whose a paper is, and whether a preposition is joined to that word: بيان الوزارة، تقرير لمنظمة الشفافية."""
    words, vocabulary = page.tokens.words, page.vocabulary
    paper = words[head]
    written, sent = paper.bare in vocabulary.written, paper.bare in vocabulary.sent
    if not paper.classes & DEFINITE and head + 1 < min(last, stop) and _author(words[head + 1], (written or sent) and not words[head + 1].proclitic):
        yield head + 1, True
    for at in range(head + 1, min(last + 3, stop - 1)):
        if walled(page, at):
            return
        if words[at].folded == "عن" and _author(words[at + 1], written and at > head + 1):
            yield at + 1, False  # بيان صادر عن الوزارة; not بيان عن الوزير
            return
        if words[at].proclitic == "ل" and _author(words[at], written) and not paper.classes & DEFINITE:
            yield at, True  # بيان للوزير; not رسالة للوزير
            return
        if words[at].folded in vocabulary.issued:
            yield at + 1, False  # دراسة أجرتها جامعة الشمال
            return


def _author(word: Word, person: bool) -> bool:
    """Is a word after a paper its author: a body, or somebody where people write such papers; not تقارير إعلامية?"""
    if word.classes & (ORGANISATION | KNOWN) or person and word.classes & (HONORIFIC | GIVEN):
        return True
    return person and bool(word.classes & (ROLE | GROUP)) and (bool(word.classes & DEFINITE) or not word.classes & FEMININE)

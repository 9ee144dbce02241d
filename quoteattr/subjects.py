"""Who does the reporting: the subject of a finite cue, after it or before it."""

from typing import NamedTuple

from quoteattr.agreement import alike
from quoteattr.antecedents import ahead, antecedent, paper_before
from quoteattr.followers import after, follower, obscure
from quoteattr.origins import paper, relayed
from quoteattr.page import Page
from quoteattr.persons import like_present
from quoteattr.phrases import Mention
from quoteattr.records import Gender
from quoteattr.tokens import LINE
from quoteattr.uses import ALREADY, OPENS_CLAUSE, TAKEN_UP, TOPIC, WRITTEN_IN
from quoteattr.words import DEFINITE, FUNCTION, GIVEN, RELATIVE, CueWord, Word


class Subject(NamedTuple):
    """A speaker as the text names it, with what the verb's agreement adds."""

    mention: Mention
    gender: Gender | None
    rule: str


def of_verb(page: Page, at: int, stop: int) -> Subject | None:
    """The subject of the finite cue at a word, after or before it.

    Args:
        page: the article.
        at: index of the cue.
        stop: the word that a subject after it may not reach.
    """
    known = page.subjects.get(at)
    if known is None and at not in page.subjects:
        known = page.subjects[at] = _of_verb(page, at, stop)
    return known


def _of_verb(page: Page, at: int, stop: int) -> Subject | None:
    cue = page.tokens.words[at].verb
    assert cue is not None
    if "document" in cue.remarks:
        found = paper(page, at, stop)
        if found is not None:
            return Subject(found, found.gender, "document")
        other = next((word for word in page.tokens.words[at].cues if word.form == "verb" and "document" not in word.remarks), None)
        if other is None:
            return None
        cue = other  # ورد عليه الوزير: he answered
    if "relay" in cue.remarks:
        found = relayed(page, at, stop)
        return Subject(found, found.gender, "relayed") if found else None
    left = page.tokens.words[at - 1] if at and not page.tokens.bits[at] else None
    if left is not None and left.classes & RELATIVE and left.folded != "حيث":
        if _of_object(page.tokens.words[at]):
            found = follower(page, at, stop, cue)  # القرار الذي وصفته النقابة بأنه …
            return Subject(found, cue.gender, "verb_subject") if found is not None and cue.number == "s" else None
        found = _taken_up(page, at, stop, cue)
        if found is not None:
            return Subject(found, cue.gender, "relative")
    opens = left is None or bool(cue.joined) or bool(left.classes & FUNCTION)
    topic = cue.joined == "ف" or left is not None and bool(left.uses & ALREADY)  # أما الوكالة فأعلنت، الوزير قد أعلن
    found = ahead(page, at, cue) if topic or not opens else None
    if found is None and cue.number == "s":  # a verb before its subject is singular
        following = follower(page, at, stop, cue)
        if following is not None:
            return Subject(following, cue.gender, "verb_subject")
    if found is None and opens and not (left is not None and left.uses & TAKEN_UP):  # رافضاً ما سماه: whoever refuses
        found = ahead(page, at, cue)
    if found is None or _doubtful(page, found) or _written_in(page, at, found):
        return None
    return Subject(found, cue.gender, "subject_verb")


def _written_in(page: Page, at: int, found: Mention) -> bool:
    """Is what stands before a verb the paper that the verb takes up: ألقى سامي الحداد، أمس، كلمة قال فيها?"""
    return takes_up_paper(page, at) and found.last - found.first == 1 and not page.tokens.words[found.first].classes & (DEFINITE | GIVEN)


def takes_up_paper(page: Page, at: int) -> bool:
    """Does a verb take up by فيه what was said or written before it: حوارا … قال فيه?"""
    words = page.tokens.words
    if at + 1 >= len(words) or page.tokens.bits[at + 1]:
        return False
    return bool(words[at + 1].uses & WRITTEN_IN) and words[at + 1].folded.endswith(("ه", "ها"))


def _taken_up(page: Page, at: int, stop: int, cue: CueWord) -> Mention | None:
    """Whom the relative pronoun before the verb takes up, where the verb has no subject of its own: الوزير الذي قال."""
    if cue.lemma == "نص":
        return paper_before(page, at - 1)
    found = antecedent(page, at - 1) if cue.number == "s" else None
    return found if found is not None and alike(found.gender, cue.gender) and after(page, at, stop) is None else None


def _of_object(word: Word) -> bool:
    """Does a verb carry a pronoun, so that what a relative pronoun takes up is its object: القرار الذي وصفته?"""
    return len(word.folded) > 4 and word.folded.endswith(("ته", "تها", "تهم", "ها", "هم", "وه", "فه", "ره"))


def _doubtful(page: Page, found: Mention) -> bool:
    """Is one unknown word before a verb, neither at the head of a line nor after أما or كان, hardly its subject?"""
    words = page.tokens.words
    if not found.first or page.tokens.bits[found.first] & LINE or words[found.first - 1].uses & TOPIC:
        return False
    opened = words[found.first - 1].uses & OPENS_CLAUSE and not like_present(words[found.first].bare)
    return not opened and obscure(page, found)

"""Who goes on to speak under a description that nobody bears: قال سامي الحداد …، وأضاف المدرب الإسباني."""

from quoteattr.agreement import Agreement
from quoteattr.flow import carried
from quoteattr.page import Page
from quoteattr.phrases import Mention, inflected_number
from quoteattr.records import Gender
from quoteattr.subjects import Subject
from quoteattr.words import DEFINITE, GOVERNMENT, KIN, PLACE, RELATIVE

_COMPLETE = DEFINITE | PLACE | GOVERNMENT


def goes_on(page: Page, mention: Mention, gender: Gender | None) -> Subject | None:
    """The person who spoke last, where a verb of adding has a description for its subject.

    Args:
        page: the article.
        mention: the description.
        gender: of the verb, or of the description.

    Returns:
        Who spoke last, named; None where the verb adds nothing (but وذكر المتحدث), where the description is indefinite, of kin or of
        several, or where it is one word beside another title.
    """
    words = page.tokens.words
    at = mention.first - 1
    verb = words[at].verb if at >= 0 and not page.tokens.bits[mention.first] else None
    alone = mention.last - mention.first == 1 and words[mention.first].bare.removeprefix("ال") in page.vocabulary.generic  # وأوضح | المتحدث
    if alone and mention.last < len(words) and words[mention.last].classes & RELATIVE:
        alone = False  # المسؤول | الذي طلب عدم ذكر اسمه
    if verb is None or verb.act != "add" and not alone or words[mention.first].classes & KIN or inflected_number(page, words[mention.first]):
        return None
    if not (words[mention.first].classes | words[mention.last - 1].classes) & _COMPLETE:
        return None
    spoke = carried(page, at, Agreement(gender, "s"))
    if spoke is None or spoke.mention.kind != "name":
        return None
    other = mention.last - mention.first == 1 and spoke.mention.role is not None  # قال الطبيب سامي الحداد …، وأضاف المدير
    return None if other else spoke

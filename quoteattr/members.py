"""One speaker, as far as the article has told."""

from quoteattr.likeness import outline, root
from quoteattr.page import Page
from quoteattr.phrases import Mention
from quoteattr.records import Gender, SpeakerKind
from quoteattr.tokens import fold
from quoteattr.wording import phrase
from quoteattr.words import ANONYMOUS, COMMON, FEMININE, GIVEN, GROUP, HONORIFIC, PEOPLE, ROLE, Word


class Member:
    """What is known of one speaker.

    Attributes:
        name, key, outline: the fullest name, and what its spellings have in common.
        kind: of the record.
        person: may also be named by a title.
        nameless: known by a description only, which stands in ``name``.
        span: the words of the name.
        role, roles: the fullest title, and all of them, folded.
        heads: first words of what a body is called.
        gender: from agreement and titles.
    """

    def __init__(self, name: str, key: tuple[str, ...], kind: SpeakerKind, person: bool, nameless: bool = False) -> None:
        self.name = name
        self.key = key
        self.outline = outline(key)
        self.kind = kind
        self.person = person
        self.nameless = nameless
        self.span = (0, 0)
        self.role: str | None = None
        self.roles: set[str] = {fold(name)} if nameless else set()
        self.heads: set[str] = set()
        self.gender: Gender | None = None

    def rename(self, name: str, key: tuple[str, ...], span: tuple[int, int] = (0, 0)) -> None:
        """Take a fuller name."""
        self.name, self.key, self.outline, self.span = name, key, outline(key), span

    def learn(self, mention: Mention, gender: Gender | None, page: Page) -> None:
        """Add what a further mention tells: a role, a gender."""
        if not self.person:
            self.heads.add(page.tokens.words[mention.first].bare.removeprefix("ال"))
            self.gender = self.gender or _shown(mention, gender, page)
            return
        titled = mention.role is not None and not _nobody(page.tokens.words[mention.role[0]])
        shown = (mention.gender if titled or mention.role is None else None) or gender
        self.gender = self.gender or ("f" if gender == "f" and mention.kind == "name" else shown)  # قالت النائب سارة الحداد
        if mention.role is not None and titled and not mention.same and not self._named_so(mention.role, page):
            role = phrase(page, *mention.role)
            self.roles.add(fold(role))
            if not self.nameless and (self.role is None or len(fold(role)) > len(fold(self.role))):
                self.role = role

    def one_of(self, noun: str, page: Page) -> bool:
        """Is it one of several, who can be taken up by their noun: أحد أعضاء الوفد … العضو، إحدى أبرز الطالبات … الطالبة?"""
        first, *several = fold(self.name).split()[:3]
        return first in page.vocabulary.one_of and root(noun) in map(root, several)

    def _named_so(self, role: tuple[int, int], page: Page) -> bool:
        """Is what could be a title the surname, or no more than a word of respect: قال الخطيب، الدكتور سامي الحداد?"""
        head = page.tokens.words[role[0]]
        if role[1] - role[0] > 1:
            return False
        surname = not self.nameless and self.span[1] > 0 and page.tokens.words[self.span[1] - 1].bare == head.bare
        return surname or bool(head.classes & HONORIFIC and not head.classes & ROLE)


def _nobody(head: Word) -> bool:
    """Is what stands before a name no title of one person: سؤال | سامي الحداد، أعضاء الحزب | سامي الحداد?"""
    return bool(head.classes & PEOPLE) or bool(head.classes & (COMMON | GROUP)) and not head.classes & (ROLE | HONORIFIC | ANONYMOUS | GIVEN)


def _shown(mention: Mention, verb: Gender | None, page: Page) -> Gender | None:
    """The gender of those without a name, and of several with one verb: دبلوماسي غربي، إحدى النساء، طالبات، سامي وكريم."""
    head = page.tokens.words[(mention.name or mention.role or (mention.first, 0))[0]]
    one_of = page.vocabulary.one_of.get(head.bare)
    if one_of is not None:
        return one_of
    if mention.kind == "anonymous":
        return ("f" if head.classes & FEMININE else "m") if head.classes & ROLE else None
    if mention.kind == "group" and head.classes & FEMININE and head.bare.endswith("ات"):
        return "f"
    return mention.gender or verb if mention.kind == "group" and head.classes & GIVEN else None

"""What a marked-up line can ask about an article."""

from collections.abc import Callable

from marking import NOTHING

from quoteattr import Article, Speaker

NO_QUOTE = "no quote"


def verdicts(article: Article) -> list[str]:
    """Kind and reason of every marked span, in the order of their start."""
    kinds = ["other" if span.quote is None else article.quotes[span.quote].kind for span in article.quotations]
    return [f"{kind} {span.reason}" for kind, span in zip(kinds, article.quotations, strict=True)]


def attribution(article: Article) -> list[str]:
    """Speaker, kind and rule of the last quote."""
    if not article.quotes:
        return [NO_QUOTE]
    quote = article.quotes[-1]
    return [quote.speaker.name if quote.speaker else NOTHING, quote.kind, quote.rule]


def reading(article: Article) -> list[str]:
    """Lemma, form and act of the last quote's cue."""
    cue = article.quotes[-1].cue if article.quotes else None
    return [cue.lemma, cue.form, cue.act] if cue else [NOTHING]


def naming(article: Article) -> list[str]:
    """Name and role of the last quote's speaker, and the kind of its mention."""
    if not article.quotes:
        return [NO_QUOTE]
    speaker, mention = article.quotes[-1].speaker, article.quotes[-1].mention
    return [(speaker and speaker.name) or NOTHING, (speaker and speaker.role) or NOTHING, mention.kind if mention else NOTHING]


def names(article: Article) -> list[str]:
    """The name of every quote's speaker."""
    return _each(article, lambda speaker: speaker.name)


def roles(article: Article) -> list[str]:
    """Name and role of every quote's speaker."""
    return _each(article, lambda speaker: f"{speaker.name}, {speaker.role or NOTHING}")


def genders(article: Article) -> list[str]:
    """The gender of every quote's speaker."""
    return _each(article, lambda speaker: speaker.gender)


def kinds(article: Article) -> list[str]:
    """The kind of every quote's speaker."""
    return _each(article, lambda speaker: speaker.kind)


def _each(article: Article, part: Callable[[Speaker], str | None]) -> list[str]:
    return [(quote.speaker and part(quote.speaker)) or NOTHING for quote in article.quotes]

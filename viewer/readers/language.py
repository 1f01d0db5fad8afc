"""Name the language an article is written in, where there is text enough to be sure."""

from functools import cache
from typing import Protocol

from viewer.article.model import Article, Evidence, EvidenceKind, Field

_LEAST = 60  # letters; below that a guess is often wrong
_SAMPLE = 6000  # characters; more changes nothing
_CONFIDENCE = 0.9


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


def with_language(article: Article) -> Article:
    """Return the article with its `language` field, if the detector is sure; else the same article.

    It loads a model of some megabytes at its first call, so call it off the window's thread.
    """
    if "language" in article.metadata:
        return article
    field = _language(article)
    return article.with_metadata({"language": field}) if field else article


def _language(article: Article) -> Field | None:
    sample = "\n".join(block.text for block in article.paragraphs[:60])[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _LEAST:
        return None
    language, confidence = _identifier().classify(sample)
    if confidence < _CONFIDENCE:
        return None
    detail = f"named by py3langid from the text itself, probability {confidence:.3f}"
    return Field(language, language, Evidence(EvidenceKind.FILE, detail=detail))


@cache
def _identifier() -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # pyright: ignore[reportMissingTypeStubs]

    return LanguageIdentifier.from_model_file(  # pyright: ignore[reportUnknownMemberType]
        MODEL_FILE, norm_probs=True
    )

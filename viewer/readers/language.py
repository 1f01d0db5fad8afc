"""Name the language an article is written in, where there is text enough to be sure."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from viewer.article.model import Article, Evidence, EvidenceKind, Field

_LEAST = 60  # letters; below that a guess is often wrong
_SAMPLE = 6000  # characters; more changes nothing
_CONFIDENCE = 0.9


def with_language(article: Article) -> Article:
    """Return the article with its `language` field, if the detector is sure; else the same article.

    It loads a model of some 70 MB at its first call: a program that stays open asks a child process, with
    `sample_of`, `identified` and `with_identified`.
    """
    sample = sample_of(article)
    return with_identified(article, identified(sample)) if sample else article


def sample_of(article: Article) -> str:
    """Return the text to name the language by; empty where it is known already, or there is too little."""
    if "language" in article.metadata:
        return ""
    sample = "\n".join(block.text for block in article.paragraphs[:60])[:_SAMPLE]
    return sample if sum(map(str.isalpha, sample)) >= _LEAST else ""


def identified(sample: str) -> str:
    """Return the detector's answer to a sample, as JSON: the language's code and its probability."""
    language, probability = _model().classify(sample)
    return json.dumps([language, probability])


def with_identified(article: Article, answer: str) -> Article:
    """Return the article with the language the detector answered, if it is sure of it.

    Raises:
        ValueError: this is no answer of `identified`.
    """
    language, probability = json.loads(answer)
    if probability < _CONFIDENCE:
        return article
    detail = f"named by py3langid from the text itself, probability {probability:.3f}"
    field = Field(language, language, Evidence(EvidenceKind.FILE, detail=detail))
    return article.with_metadata({"language": field})


class _Model(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


@cache
def _model() -> _Model:
    from viewer.readers.language_model import LanguageModel  # noqa: PLC0415  in a child process alone

    found = find_spec(
        "py3langid"
    )  # not imported: that would load numpy; a packaged program has its data alone
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("py3langid, whose model names languages, is not installed")
    return LanguageModel(Path(found.submodule_search_locations[0]) / "data" / "model.npz.xz")

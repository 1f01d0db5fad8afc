# ruff: noqa: RUF001 - dashes and quotes stand here as pages write them
"""Hold what a page's code states as its title against the line that shows one."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from viewer.readers.markup.claims import Claim
from viewer.readers.markup.words import relaxed

_SEPARATOR = re.compile(r"\s+[|\-–—:›»·•/\\]+\s+|\s*[|»｜：]\s*|\s+::\s+|:\s+(?=\S+$)")
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+"
)
_CATALOGUED = frozenset({"meta dc.title", "meta dcterms.title", "meta citation_title"})
_HEADLINE = "JSON-LD"  # of an article; what is said of the page itself is marked otherwise
_SHORTEST_BEGINNING = 20


def parts_of(title: str) -> list[str]:
    """Return the beginnings and ends of a title at signs that part a site's name from it."""
    cuts = list(_SEPARATOR.finditer(title))
    return [title[: cut.start()] for cut in cuts] + [title[cut.end() :] for cut in cuts]


def states(title: str, words: str) -> bool:
    """Say whether words, as `relaxed` writes them, are a title or a part of it."""
    return words in map(relaxed, (title, *parts_of(title)))


def is_prefix(words: str, stated: str) -> bool:
    """Say whether a shown line and a stated title are the same but for an end cut off or a site's name."""
    short, long = sorted((words, stated), key=len)
    return len(short) >= _SHORTEST_BEGINNING and long.startswith(short) and len(short) * 3 >= len(long) * 2


def without_site(title: str, site: str) -> str:
    """Cut the site's name from a title, where it stands behind a sign that parts it."""
    name = relaxed(site)
    cuts = list(_SEPARATOR.finditer(title))
    if not cuts or not name:
        return title
    if relaxed(title[cuts[-1].end() :]) in {name, name.replace(" ", "")}:
        return title[: cuts[-1].start()].strip()
    if relaxed(title[: cuts[0].start()]) == name:
        return title[cuts[0].end() :].strip()
    return title


def agreed_beginning(heading: str, claims: Sequence[Claim]) -> Claim | None:
    """Return the title with which a heading begins that all of the page's code agrees on, if it goes on."""
    first = next(iter(claims), None)
    if first is None or len(claims) < 3 or not relaxed(heading).startswith(f"{relaxed(first.value)} "):
        return None
    return first if all(states(claim.value, relaxed(first.value)) for claim in claims) else None


def other_wording(
    heading: str, claims: Sequence[Claim], element: Claim | None, is_name: Callable[[str], bool]
) -> Claim | None:
    """Return the statement of the code that names the article with more right than the heading, if one does.

    That is a headline or a catalogue's title that the title element repeats; a catalogue's title where
    nothing confirms the heading; the title element where it is all that the page states, and either says the
    heading in other words or more than as much again, unless the page shows that to be the site's name.

    Args:
        heading: the line that shows the title.
        claims: what the code states as the title, but for the title element.
        element: that one.
        is_name: says whether words, as `relaxed` writes them, are what the page calls itself.
    """
    named = relaxed(element.value) if element else ""
    for claim in claims:
        is_strong = claim.how == _HEADLINE or claim.how in _CATALOGUED
        if is_strong and element and states(element.value, relaxed(claim.value)) and _rewords(heading, claim):
            return claim
    every = [*claims, element] if element else claims
    if not any(states(claim.value, relaxed(heading)) for claim in every):
        for claim in claims:
            words = relaxed(claim.value)
            if claim.how in _CATALOGUED and words != named and not is_name(words):
                return None if _goes_on(heading, claim.value) else claim
        return element if element and not claims and _rewords(heading, element) else None
    if element is None or claims or 2 * len(relaxed(heading)) >= len(named):
        return None
    return None if _has_name(heading, element.value, is_name) else element


def _goes_on(heading: str, stated: str) -> bool:
    """Say whether one of two titles begins or ends with the other."""
    short, long = sorted((f" {relaxed(heading)} ", f" {relaxed(stated)} "), key=len)
    return long.startswith(short) or long.endswith(short)


def _rewords(heading: str, claim: Claim) -> bool:
    """Say whether a statement is the heading's in other words: half of them are the same."""
    said, stated = words_of(heading), words_of(claim.value)
    alike = 2 * len(said & stated) >= max(len(said), len(stated))
    return alike and not _goes_on(heading, claim.value)


def words_of(title: str) -> set[str]:
    """Return the words of a title for counting them, where a script parts none each of its signs."""
    return set(_WORD.findall(unicodedata.normalize("NFKC", title).casefold()))


def _has_name(heading: str, title: str, is_name: Callable[[str], bool]) -> bool:
    """Say whether all that a title has besides the heading is a name of the site."""
    words = relaxed(heading)
    for cut in _SEPARATOR.finditer(title):
        before, after = relaxed(title[: cut.start()]), relaxed(title[cut.end() :])
        if (before == words and is_name(after)) or (after == words and is_name(before)):
            return True
    return False

r"""Citation styles as plain templates, which readers can write themselves. Pure.

`{field}` stands for a value, `{agency|author|site}` for the first of them that there is, `{year|"n.d."}` for
words where there is none. What stands in `[square brackets]` is left out where a field in it has no value;
punctuation that is left over is tidied up. `\n` is a new line; `\[`, `\{` and `\\` are the signs.
Source of the shipped styles: the named manuals' forms for a web page or news item, as far as a capture states
what they ask for.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from viewer.article.citation import cited_values
from viewer.article.model import Article

FIELDS = (
    *("quote", "agency", "agency_name", "author", "publisher", "via", "site", "section", "title", "place"),
    *("date", "year", "month", "day", "paragraph", "page", "url", "accessed", "language", "file", "sha256"),
    *("link",),
)
SHIPPED: Mapping[str, str] = {
    "inline": (
        '["{quote}" ]({agency|author|publisher|site|title|file}'
        "[, {place}][, {date}][, ¶{paragraph}][, p. {page}])"
    ),
    "chicago": (
        "[“{quote}” ][{author}, ][“{title},” ][{agency_name|publisher}, ][{site}, ][{place}, ]"
        "[{month}[ {day}], ][{year}, ][par. {paragraph}, ][accessed {accessed}, ][{url}]."
    ),
    "apa": (
        '[“{quote}” ]{author|agency_name|publisher|site|file}. ({year|"n.d."}[, {month}[ {day}]]). '
        "[{title}. ][{site|publisher}. ][{url} ][(para. {paragraph})]"
    ),
    "mla": (
        "[“{quote}” ][{author}. ][“{title}.” ][{site|agency_name|publisher}, ][{date}, ][{url}, ]"
        "[par. {paragraph}].[ Accessed {accessed}.]"
    ),
    "markdown": (
        "[> {quote}\\n>\\n> ]— {agency|author|publisher|site|file}[, *{title}*][, {place}][, {date}]"
        "[, ¶{paragraph}][, <{url}>]"
    ),
}
MARKDOWN = "markdown"
_TOKEN = re.compile(r"\\(.)|\{([^{}]*)\}|([\[\]])|([^\\\[\]{}]+)|(.)", re.DOTALL)
_WORDS = re.compile(r'"([^"]*)"')
# A value stands between these while punctuation is tidied, so that none of its own is touched.
_OPEN, _CLOSE = "\ue000", "\ue001"
_NAME = re.compile(r"[\w][\w .()-]{0,39}")


class TemplateError(ValueError):
    """A template is not well formed; the message is one sentence for whoever wrote it."""


class _Field(NamedTuple):
    names: tuple[str, ...]
    otherwise: str | None


class _Group(NamedTuple):
    parts: "tuple[_Part, ...]"


_Part = str | _Field | _Group


def parsed(template: str) -> _Group:
    """Return a template's parts.

    Raises:
        TemplateError: it is not well formed.
    """
    open_groups: list[list[_Part]] = [[]]
    for escaped, field, bracket, plain, other in _TOKEN.findall(template):
        if bracket == "[":
            open_groups.append([])
        elif bracket == "]":
            if len(open_groups) == 1:
                raise TemplateError("A “]” has no “[” before it; write \\] for the sign itself.")
            done = _Group(tuple(open_groups.pop()))
            open_groups[-1].append(done)
        elif other:
            raise TemplateError(f"“{other}” stands alone; write \\{other} for the sign itself.")
        else:
            part = {"n": "\n"}.get(escaped, escaped) or plain
            open_groups[-1].append(part or _field(field))
    if len(open_groups) > 1:
        raise TemplateError("A “[” is not closed; write \\[ for the sign itself.")
    return _Group(tuple(open_groups[0]))


def _field(stated: str) -> _Field:
    names: list[str] = []
    otherwise: str | None = None
    for each in stated.split("|"):
        words = _WORDS.fullmatch(each.strip())
        if words is not None:
            otherwise = words[1]
        elif each.strip() in FIELDS:
            names.append(each.strip())
        else:
            raise TemplateError(f"There is no field {{{each.strip()}}}; there are {', '.join(FIELDS)}.")
    return _Field(tuple(names), otherwise)


def fill(template: str, values: Mapping[str, str], *, literal: Callable[[str], str] | None = None) -> str:
    """Return a template with values in it.

    Args:
        template: one of ours or of the reader's.
        values: by field; an empty one is none.
        literal: makes the template's own words fit for markup that the values are written in already.

    Raises:
        TemplateError: the template is not well formed.
    """
    filled, _ = _filled(parsed(template), values)
    return _tidied(filled, literal or str)


def _filled(group: _Group, values: Mapping[str, str]) -> tuple[str, bool]:
    """Return a group's words, and whether each of its own fields has a value."""
    parts: list[str] = []
    is_whole = True
    for part in group.parts:
        if isinstance(part, str):
            parts.append(part)
        elif isinstance(part, _Field):
            stated = next(filter(None, (values.get(name, "") for name in part.names)), part.otherwise)
            is_whole = is_whole and bool(stated)
            parts.append(_led(stated, "".join(parts)) if stated else "")
        else:
            words, has_all = _filled(part, values)
            parts.append(words if has_all else "")
    return "".join(parts), is_whole


def _led(value: str, before: str) -> str:
    """Return a value between its signs; in a line that is quoted with “>” its further lines are so too."""
    line = before.rpartition("\n")[2]
    inner = value.replace("\n", "\n> ") if line == "> " else value
    return f"{_OPEN}{inner}{_CLOSE}"


def _tidied(filled: str, literal: Callable[[str], str]) -> str:
    pieces = re.split(f"({_OPEN}[^{_CLOSE}]*{_CLOSE})", filled)
    kept = [piece[1:-1] for piece in pieces[1::2]]
    # each value is one sign now, that of its end where it closes a sentence
    bare = "".join(
        piece if index % 2 == 0 else (_CLOSE if piece[-2:-1] in {".", "?", "!"} else _OPEN)
        for index, piece in enumerate(pieces)
    )
    bare = re.sub(f"{_CLOSE}\\.", _CLOSE, bare)
    bare = re.sub(r"[,;:]\s*(?=[.,;:)])", "", bare)
    bare = re.sub(r"[.,]([”\"\u2019']) *\.", r".\1", bare)
    bare = re.sub(r"\(\s*[,;:.]*\s*", "(", bare)
    bare = re.sub(r" ?\(\)", "", bare)
    bare = re.sub(r" {2,}", " ", bare)
    bare = re.sub(r"^[\s,;:.]+|[\s,;:]+$", "", bare)
    words = [literal(each) for each in re.split(f"[{_OPEN}{_CLOSE}]", bare)]
    return words[0] + "".join(value + after for value, after in zip(kept, words[1:], strict=True))


def values_of(
    article: Article, *, paragraph: int | None = None, quote: str = "", accessed: str = "", link: str = ""
) -> dict[str, str]:
    """Return what an article states, by field, for `fill`.

    Args:
        article: with the reader's corrections already applied.
        paragraph: a number that the article has.
        quote: the words that are cited.
        accessed: the ISO 8601 day on which the page was looked at.
        link: a `pilcrow:` address of the place.
    """
    values = cited_values(article, paragraph, accessed)
    name = article.source.path.replace("\\", "/").rpartition("/")[2]
    return {**values, "quote": quote, "link": link, "file": name, "sha256": article.source.sha256}


# --- the reader's own styles ----------------------------------------------------------------------------


def own_styles(kept: str) -> dict[str, str]:
    """Read the reader's styles, a line each: `name = template`. A line that is none is passed over."""
    found: dict[str, str] = {}
    for line in kept.split("\n"):
        name, sign, template = line.partition("=")
        if sign and _NAME.fullmatch(name.strip()) and template.strip():
            found[name.strip()] = template.strip()
    return found


def kept_styles(styles: Mapping[str, str]) -> str:
    """Write styles as `own_styles` reads them."""
    lines = (f"{name} = {template}".replace("\n", "\\n") for name, template in styles.items())
    return "\n".join(lines)


def problem_of(name: str, template: str) -> str:
    """Return what is wrong with a style, in one sentence; empty if nothing is."""
    if _NAME.fullmatch(name) is None:
        return "A style's name is made of letters, digits, spaces, dots and hyphens, 40 at most."
    if name in {*SHIPPED, "text", "bibtex", "ris", "csl-json"}:
        return f"“{name}” is a style that is there already; choose another name."
    try:
        parsed(template)
    except TemplateError as error:
        return str(error)
    return "" if template.strip() else "The template is empty."

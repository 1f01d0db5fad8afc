"""Read the metadata in YAML or TOML above a Markdown text: as they are written, never constructed."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, cast

from viewer.article.agencies import is_agency
from viewer.article.dateline import display_date, is_calendar_day
from viewer.article.model import Candidate, Evidence, EvidenceKind, Field, Span
from viewer.readers.markup.dates import day_of

_FENCE = re.compile(r"\A(?:\ufeff)?---[ \t]*(?:\r\n|\r|\n)")
_END = re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)")
_TOML_FENCE = re.compile(r"\A(?:\ufeff)?\+\+\+[ \t]*(?:\r\n|\r|\n)")
_TOML_END = re.compile(r"(?<=[\r\n])\+\+\+[ \t]*(?=[\r\n]|\Z)")
_TOML_KEY = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]*(?:[\w.-]{1,60}|[\"'][^\"'\r\n]{1,60}[\"'])[ \t]*=")
_KEY = re.compile(r"(?:\A|(?<=[\r\n]))[\"']?[^\W\d][\w .-]{0,60}[\"']?[ \t]*:(?:\s|\Z)")
_LONGEST = 16_384  # characters; what a person writes above a text is a fraction of it
_MOST_EVENTS = 2_000
_DEEPEST = 12
_LONGEST_VALUE = 2_000
_NAMES = ("name", "title", "url")
_NOTHING = frozenset({"null", "~", "none"})
_EDTF = re.compile(r"(?:\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?\Z")

# Which keys name a field, the likeliest first.
_KEYS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "title": ("title", "headline"),
        "author": ("author", "authors", "byline", "creator"),
        "agency": ("agency", "source"),
        "place": ("place", "location", "dateline"),
        "date": (
            "date",
            "published",
            "pubdate",
            "publishdate",
            "date published",
            "publication date",
            "issued",
        ),
        "section": ("section", "category", "categories"),
        "site": ("site", "site name", "website", "publication"),
        "url": (
            "url",
            "canonical",
            "canonical url",
            "source",
            "source url",
            "permalink",
            "link",
            "original url",
        ),
        "language": ("language", "lang"),
        "publisher": ("publisher",),
    }
)


class FrontMatter(NamedTuple):
    """What stands above a text: where it ends in the file, and the fields it states."""

    end: int
    fields: dict[str, Field]


class _Value(NamedTuple):
    """One value of a key: its words, and where they stand in the file."""

    words: str
    key: str
    span: Span


def front_matter_of(source: str) -> FrontMatter | None:
    """Return the front matter of a text, None if it has none; a damaged one states nothing."""
    for fence, end, key, values_of in (
        (_FENCE, _END, _KEY, _values),
        (_TOML_FENCE, _TOML_END, _TOML_KEY, _values_in_toml),
    ):
        opening = fence.match(source)
        closing = end.search(source, opening.end()) if opening else None
        if opening is None or closing is None:
            continue
        text = source[opening.end() : closing.start()]
        if key.search(text[:_LONGEST]):
            return FrontMatter(closing.end(), _fields(source, values_of(text, opening.end())))
    return None


def _values_in_toml(text: str, offset: int) -> dict[str, list[_Value]]:
    """Return the values of the outermost keys, in lower case; of a table what it calls its name."""
    if len(text) > _LONGEST:
        return {}
    from viewer.readers.toml import stated_in  # noqa: PLC0415 - only front matter needs it

    found: dict[str, list[_Value]] = {}
    named: set[int] = set()
    for each in stated_in(text):
        name = _key_name(each.path[0])
        is_name = len(each.path) == 2 and each.path[1] in _NAMES and each.record not in named
        if is_name:
            named.add(each.record)
        words = " ".join(each.words.split())
        if words and len(words) <= _LONGEST_VALUE and (is_name or len(each.path) == 1):
            span = Span(each.start + offset, each.end + offset)
            found.setdefault(name, []).append(_Value(words, name, span))
    return found


def _key_name(key: str) -> str:
    return re.sub(r"[\s_-]+", " ", key).strip().casefold()


def _values(text: str, offset: int) -> dict[str, list[_Value]]:
    """Return the values of the outermost keys, in lower case; those of a list or a record in order.

    Nothing for what is no mapping, is damaged, or is built to grow: deep, long, or naming parts of itself.
    """
    from yaml import MappingNode, ScalarNode, YAMLError  # noqa: PLC0415 - only front matter needs it

    try:
        root = _composed(text)
    except YAMLError:
        return {}
    found: dict[str, list[_Value]] = {}
    if isinstance(root, MappingNode):
        for key, value in root.value:
            words = str(key.value) if isinstance(key, ScalarNode) else ""
            name = _key_name(words)
            found.setdefault(name, list(_scalars(value, name, text, offset)))
    return found


def _composed(text: str) -> object:
    """Return the tree of YAML that is small and flat, without a part that stands for another; else None."""
    import yaml  # noqa: PLC0415

    if len(text) > _LONGEST:
        return None
    events = cast("Iterator[object]", yaml.parse(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]
    depth = 0
    for count, event in enumerate(events):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or count > _MOST_EVENTS or depth > _DEEPEST:
            return None
    return cast("object", yaml.compose(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]


def _scalars(node: object, key: str, text: str, offset: int) -> Iterator[_Value]:
    """Yield the words of a value, of each in a list, and of what a record in it calls its name."""
    from yaml import MappingNode, ScalarNode, SequenceNode  # noqa: PLC0415

    if isinstance(node, ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        end = start + len(text[start:end].rstrip())
        words = " ".join(str(node.value).split())
        if words and words.casefold() not in _NOTHING and len(words) <= _LONGEST_VALUE:
            yield _Value(words, key, Span(start + offset, end + offset))
    elif isinstance(node, SequenceNode):
        for each in node.value:
            yield from _scalars(each, key, text, offset)
    elif isinstance(node, MappingNode):
        for name, each in node.value:
            if name.value in _NAMES and isinstance(each, ScalarNode):
                yield from _scalars(each, key, text, offset)
                return


def _fields(source: str, values: Mapping[str, Sequence[_Value]]) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for name, keys in _KEYS.items():
        read = _READ.get(name, _as_stated)
        stated = [
            (_agency(value.words) if name == "agency" and key == "source" else read(value.words), value)
            for key in keys
            for value in values.get(key, ())
        ]
        good = [(words, value) for words, value in stated if words]
        if good:
            fields[name] = _field(name, source, good)
    return fields


def _field(name: str, source: str, good: Sequence[tuple[str, _Value]]) -> Field:
    """Make one field of what its keys state; authors of one key count together."""
    first = good[0][1]
    same = (
        [(words, value) for words, value in good if value.key == first.key] if name == "author" else good[:1]
    )
    words = ", ".join(dict.fromkeys(words for words, _ in same))
    span = Span(first.span.start, max(value.span.end for _, value in same))
    candidates = tuple(
        Candidate(other, "the front matter states it too", _evidence(source, value.key, value.span))
        for other, value in good
        if (other, value) not in same and other != words
    )
    display = display_date(words) if name == "date" else words
    return Field(words, display, _evidence(source, first.key, span), candidates)


def _evidence(source: str, key: str, span: Span) -> Evidence:
    line = len(re.findall(r"\r\n|\r|\n", source[: span.start])) + 1
    quote = span.of(source)
    return Evidence(EvidenceKind.MARKUP, quote, line, None, span, f"{key} in the front matter")


def _as_stated(words: str) -> str:
    return words


def _day(words: str) -> str:
    """Return a day, month or year in EDTF; a date with a time keeps its own zone's day."""
    edtf = _EDTF.match(words)
    if edtf:
        year = 2000 if words.startswith("X") else int(words[:4])
        fits = not edtf[2] or is_calendar_day(year, int(edtf[1]), int(edtf[2]))
        return words if fits else ""
    return day_of(words) or ""


def _address(words: str) -> str:
    return words if re.match(r"https?://[^\s/]+\S*\Z", words) else ""


def _agency(words: str) -> str:
    return words if is_agency(words) else ""


def _tag(words: str) -> str:
    """Return a language's tag in the case that BCP 47 recommends."""
    found = re.match(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\Z", words)
    if not found:
        return ""
    language, script, region = found.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))


_READ: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"date": _day, "url": _address, "language": _tag}
)

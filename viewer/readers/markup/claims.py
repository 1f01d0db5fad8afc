"""Collect what a page's code says about its article: JSON-LD, meta elements, marked elements, addresses.

Every claim keeps the element it was read from. Nothing is judged here.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from viewer.readers.markup.tree import Node, Page

_LONGEST_DATA = 2_000_000  # characters of one JSON-LD script
_MOST_OBJECTS = 5_000

_ARTICLES = re.compile(
    r"(?:\w*Article|\w*Posting|Report|Review|Recipe|CreativeWork|WebPage|ItemPage|NewsVideo|VideoObject|Chapter|"
    r"HowTo|MediaObject|Book|Interview)\Z"
)
_PAGES = frozenset({"WebPage", "ItemPage", "CreativeWork", "MediaObject", "VideoObject"})
# The names of meta elements, the surest first.
_META_NAMES = {
    "title": """
        og:title twitter:title dc.title dcterms.title parsely-title sailthru.title citation_title hdl headline
        title
    """,
    "author": """
        dc.creator dcterms.creator article:author article:author_name article_author author parsely-author
        sailthru.author byl citation_author dcsext.author authors cxenseparse:author rbauthors byline
    """,
    "date": """
        article:published_time og:article:published_time og:published_time parsely-pub-date sailthru.date
        pubdate publishdate publish-date publish_date date.issued ptime dc.date.issued dcterms.issued dc.date
        dcterms.date dcterms.created dc.date.created article.published published-date publication_date
        citation_publication_date originalpublicationdate
        datepublished cxenseparse:recs:publishtime rnews:datepublished date
        article_date_original pdate displaydate citation_date published article:post_date bt:pubdate
        shareaholic:article_published_time
    """,
    "modified": """
        article:modified_time datemodified dateupdate dcterms.modified og:updated_time last-modified lastmod
        revised article.updated
    """,
    "site": """
        og:site_name application-name al:android:app_name twitter:app:name:iphone
        apple-mobile-web-app-title cre
    """,
    "publisher": """
        dc.publisher dcterms.publisher citation_publisher publisher article:publisher copyright
        dcterms.rightsholder
    """,
    "section": "article:section og:article:section parsely-section section cg sailthru.section og:section",
    "url": "og:url twitter:url parsely-link",
    "language": "og:locale content-language dc.language dcterms.language language",
}
_META: Mapping[str, Sequence[str]] = MappingProxyType(
    {name: tuple(labels.split()) for name, labels in _META_NAMES.items()}
)
_IN_SCRIPT = re.compile(
    r"""\\?["'](?:published_?at|date_?published|publish(?:ed)?_?(?:date|time|on)|publication_?date)\\?["']\s*:\s*"""
    r"""\\?["'](\d{4}-\d\d-\d\d)(?!\d)""",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n]*))?", re.IGNORECASE
)


class Claim(NamedTuple):
    """What one place of the page's code states: `name` is a metadata field's, or `modified`, or `body`."""

    name: str
    value: str
    line: int
    how: str
    is_person: bool | None = None


def claims_of(page: Page) -> list[Claim]:
    """Return all that the page's code claims, the surest sources first."""
    return [*_linked_data(page), *_meta(page), *_marked(page), *_saved(page.source)]


def addresses_of(claims: Iterable[Claim]) -> list[str]:
    """Return the addresses at which the page says it stood, that from which it was saved first."""
    stated = [claim.value for claim in claims if claim.name == "url"]
    return [address for address in reversed(stated) if re.match(r"https?://[^\s/]", address)]


def date_in_scripts(page: Page) -> Claim | None:
    """Return the day of publication that the page's scripts hold, where they hold one only."""
    found: dict[str, Claim] = {}
    for script in page.tagged("script"):
        text = "".join(child for child in script.children if isinstance(child, str))
        for stated in _IN_SCRIPT.finditer(text[:_LONGEST_DATA]):
            found[stated[1]] = Claim("date", stated[1], script.line, "the page's script")
    return next(iter(found.values())) if len(found) == 1 else None


def _linked_data(page: Page) -> Iterator[Claim]:
    found: list[Claim] = []
    for script in page.tagged("script"):
        if "ld+json" in script.get("type").lower():
            text = "".join(child for child in script.children if isinstance(child, str))
            found.extend(_claims_in(_json(text), script))
    yield from sorted(found, key=lambda claim: claim.how.endswith("page"))


def _json(text: str) -> object:
    words = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    words = re.sub(r"\A/?/?\*?<!\[CDATA\[\*?/?|/?/?\*?\]\]>\*?/?\Z", "", words).strip().rstrip(";")
    if len(words) > _LONGEST_DATA:
        return None
    for attempt in (words, re.sub(r"[\x00-\x1f]+", " ", words), re.sub(r",\s*([}\]])", r"\1", words)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(data: object) -> Iterator[dict[str, Any]]:
    """Yield the objects that can describe the page, without following every member."""
    queue: list[object] = [data]
    for _ in range(_MOST_OBJECTS):
        if not queue:
            return
        each = queue.pop(0)
        if isinstance(each, list):
            queue.extend(cast("list[object]", each))
        elif isinstance(each, dict):
            members = cast("dict[str, Any]", each)
            yield members
            queue.extend(
                members[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
                if key in members
            )


def _types(members: Mapping[str, Any]) -> list[str]:
    stated = members.get("@type")
    every = cast("list[object]", stated) if isinstance(stated, list) else [stated]
    return [str(each).rpartition("/")[2] for each in every if each]


def _claims_in(data: object, script: Node) -> Iterator[Claim]:
    objects = list(_objects(data))
    known = {str(members["@id"]): members for members in objects if "@id" in members and len(members) > 1}
    for members in objects:
        types = _types(members)
        if any(_ARTICLES.match(kind) for kind in types):
            is_page = _PAGES.issuperset(types)
            yield from _article_claims(members, known, script.line, "JSON-LD page" if is_page else "JSON-LD")
        elif "BreadcrumbList" in types:
            yield from _crumbs(members, script.line)
        elif "WebSite" in types and isinstance(members.get("name"), str):
            yield Claim("site", _plain(members["name"]), script.line, "JSON-LD page")


def _article_claims(
    members: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]], line: int, how: str
) -> Iterator[Claim]:
    keys = {"title": ("headline", "name"), "date": ("datePublished",), "modified": ("dateModified",)}
    keys |= {"section": ("articleSection",), "body": ("articleBody",), "language": ("inLanguage",)}
    for name, members_of in keys.items():
        for key in members_of:
            for value in _texts(members.get(key)):
                yield Claim(name, value, line, how)
    yield from _named("author", members.get("author"), known, line, how)
    yield from _named("author", members.get("creator"), known, line, how)
    yield from _named("publisher", members.get("publisher"), known, line, how)


def _texts(value: object) -> Iterator[str]:
    for each in cast("list[object]", value) if isinstance(value, list) else [value]:
        if isinstance(each, str) and each.strip():
            yield _plain(each)


def _plain(text: str) -> str:
    from html import unescape  # noqa: PLC0415 - only pages need it

    return " ".join(unescape(text).split())


def _named(
    name: str, value: object, known: Mapping[str, Mapping[str, Any]], line: int, how: str
) -> Iterator[Claim]:
    for each in cast("list[object]", value) if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield Claim(name, _plain(each), line, how)
        elif isinstance(each, dict):
            members: Mapping[str, Any] = cast("dict[str, Any]", each)
            members = known.get(str(members.get("@id")), members) if "name" not in members else members
            types = _types(members)
            is_person = None if not types else "Person" in types
            for text in _texts(members.get("name")):
                yield Claim(name, text, line, how, is_person)


def _crumbs(members: Mapping[str, Any], line: int) -> Iterator[Claim]:
    items = members.get("itemListElement")
    names: list[str] = []
    for item in cast("list[object]", items) if isinstance(items, list) else []:
        each = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
        inner = each.get("item")
        held: object = cast("dict[str, Any]", inner).get("name") if isinstance(inner, dict) else None
        names.extend(list(_texts(each.get("name") or held))[:1])
    for crumb in names[1:3]:
        yield Claim("section", crumb, line, "breadcrumbs")


def _meta(page: Page) -> Iterator[Claim]:
    stated: dict[str, list[Node]] = {}
    for node in page.tagged("meta"):
        for key in ("property", "name", "itemprop", "http-equiv"):
            for label in node.get(key).lower().split():
                stated.setdefault(label.replace("dc:", "dc.").replace("dcterm:", "dcterms."), []).append(node)
    for name, labels in _META.items():
        for label in labels:
            for node in stated.get(label, ()):
                value = _plain(node.get("content") or node.get("value"))
                if value:
                    yield Claim(name, value, node.line, f"meta {label}")


_DATE_PROPERTIES = re.compile(
    r"(?:^|\s)(?:dc|dcterms|schema|og|article):(?:date|issued|created|datepublished|published_time)(?:$|\s)"
)
_MARKS: Sequence[tuple[str, Callable[[Node], bool]]] = (
    ("title", lambda node: "headline" in node.get("itemprop").lower().split()),
    ("date", lambda node: "datepublished" in node.get("itemprop").lower().split()),
    ("date", lambda node: node.tag != "meta" and bool(_DATE_PROPERTIES.search(node.get("property").lower()))),
    ("author", lambda node: "author" in node.get("itemprop").lower().split()),
    ("author", lambda node: "author" in node.get("rel").lower().split() and node.tag == "a"),
    ("url", lambda node: node.tag == "link" and node.get("rel").lower() == "canonical"),
    ("language", lambda node: node.tag == "html" and bool(node.get("lang") or node.get("xml:lang"))),
)


def _marked(page: Page) -> Iterator[Claim]:
    for node in page.nodes:
        if node.attributes:
            for name, fits in _MARKS:
                if fits(node):
                    value = _value_of(page, node, name)
                    if value:
                        yield Claim(name, value, node.line, f"{node.tag} {_mark_of(node)}")


def _mark_of(node: Node) -> str:
    return next(
        f"{key}={node.get(key)}"
        for key in ("itemprop", "rel", "lang", "xml:lang", "property")
        if node.get(key)
    )


def _value_of(page: Page, node: Node, name: str) -> str:
    if node.tag == "link":
        return node.get("href").strip()
    if node.tag == "html":
        return node.get("lang") or node.get("xml:lang")
    stated = node.get("content") or (node.get("datetime") if name == "date" else "")
    if stated:
        return _plain(stated)
    names = list(_names_within(page, node)) if name == "author" else []
    return ", ".join(names) or page.words(node)[:300]


def _names_within(page: Page, node: Node) -> Iterator[str]:
    """Yield the names that an element is marked to hold, but for those of things it says more of."""
    inner = [each for each in page.under(node)[1:] if each.get("itemprop").lower() == "name"]
    own = [
        each
        for each in inner
        if not any(
            "itemscope" in other.attributes
            for other in takewhile(lambda up: up is not node, each.ancestors())
        )
    ]
    names = [_plain(each.get("content")) or page.words(each) for each in own or inner[:1]]
    yield from filter(None, dict.fromkeys(names))


def _saved(source: str) -> Iterator[Claim]:
    head = source[:20_000]
    for pattern, how in (
        (_SAVED_FROM, "the comment of the browser that saved it"),
        (_SINGLE_FILE, "SingleFile's header"),
    ):
        found = pattern.search(head)
        if found and re.match(r"https?://", found[1]):
            yield Claim("url", found[1], head.count("\n", 0, found.start(1)) + 1, how)

"""Read the package document of an EPUB book: what it states about the book, and how it is ordered."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from viewer.readers.archive import Archive, resolved
from viewer.readers.markup.tree import Node, Page, parse, parse_strictly
from viewer.readers.source import NotADocumentError, RawFile, decode
from viewer.readers.xml import Element, attribute, element_of, local, without_prologue, words

_CHAPTER_TYPES = frozenset(
    {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document", "text/xml"}
)
_PICTURE_TYPES = frozenset({"image/svg+xml", "image/jpeg", "image/png", "image/gif", "image/webp"})
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONTS_ONLY = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc"})
_DUBLIN_CORE = ("{http://purl.org/dc/elements/1.", "{http://purl.org/dc/terms")
_XML_LIMIT = 10_000_000  # bytes
_MOST_ENTRIES = 20_000  # of the contents, the page list and the order of chapters, each
_DEEPEST = 64  # elements around a line of the contents
_LONGEST_CHAIN = 5  # of fallbacks
_VOID = r"area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr"
_SELF_CLOSED = re.compile(rf"<((?!(?:{_VOID})\b)[A-Za-z][\w:-]*)((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*?)/>")


class Item(NamedTuple):
    """A member of the book. `media_type` is in lower case."""

    path: str
    media_type: str
    properties: frozenset[str]
    is_linear: bool = True

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture rather than a page."""
        return self.media_type in _PICTURE_TYPES

    @property
    def is_drawing(self) -> bool:
        """Whether it is a drawing in XML."""
        return self.media_type == "image/svg+xml"


class Statement(NamedTuple):
    """What the package document says of the book: `name` as in `dc:title`, and what refines it."""

    name: str
    value: str
    qualities: Mapping[str, str]


class Entry(NamedTuple):
    """A line of the contents or of the page list, and the place it leads to; `depth` counts from 1."""

    label: str
    path: str
    fragment: str
    depth: int


class Package(NamedTuple):
    """A book's package: chapters in the order of reading, those out of the line of reading last."""

    statements: tuple[Statement, ...]
    chapters: tuple[Item, ...]
    contents: tuple[Entry, ...]
    pages: tuple[Entry, ...]
    listings: frozenset[str]  # members that only list what is in the book


class _Manifest(NamedTuple):
    items: Mapping[str, Item]
    fallbacks: Mapping[str, str]


def read_package(archive: Archive, name: str) -> Package:
    """Return what the package document says.

    Args:
        archive: the book.
        name: what an error calls it.

    Raises:
        NotADocumentError: there is no package document, or the chapters are encrypted.
        ReadError: a part of it is damaged or too large.
    """
    path = _package_path(archive, name)
    root = element_of(archive.read(path, _XML_LIMIT), name, is_forgiving=True)
    manifest = _manifest(archive, root, path)
    chapters = tuple(_spine(root, manifest))
    _refuse_encrypted(archive, name, {item.path for item in chapters} | {path})
    nav = next((item for item in manifest.items.values() if "nav" in item.properties), None)
    contents, pages = _listed(archive, root, manifest, nav)
    listings = {nav.path} if nav else set[str]()
    listings |= set(_guided(archive, root, path, "toc"))
    return Package(tuple(_statements(root)), chapters, contents, pages, frozenset(listings))


def page_of(data: bytes, name: str, encoding: str | None = None) -> tuple[Page, str]:
    """Parse a chapter, as XML if it is well-formed, else as browsers parse pages; return its encoding too.

    Raises:
        ReadError: it holds no page, or one too deep or too large.
    """
    from pathlib import Path  # noqa: PLC0415 - a name only, of a member rather than a file

    decoded = decode(RawFile(Path(name), data, "", "application/xhtml+xml"), encoding)
    page = parse_strictly(decoded.text, name)
    if page is None:
        page = parse(_SELF_CLOSED.sub(r"<\1\2></\1>", without_prologue(decoded.text)[0]), name)
    return page, decoded.encoding.value


def _package_path(archive: Archive, name: str) -> str:
    """Return the member that is the package document.

    Raises:
        NotADocumentError: there is none.
    """
    paths: list[str] = []
    if _CONTAINER in archive:
        root = element_of(archive.read(_CONTAINER, _XML_LIMIT), name, is_forgiving=True)
        stated = (attribute(each, "full-path") for each in root.iter() if local(each) == "rootfile")
        paths.extend(stated)
    paths.extend(each for each in archive.names if each.lower().endswith(".opf"))
    for path in paths:
        place = resolved("", path)
        found = archive.find(place[0]) if place and place[0] else None
        if found:
            return found
    raise NotADocumentError(f"{name} is a book without a package document; open another copy of it.")


def _refuse_encrypted(archive: Archive, name: str, needed: set[str]) -> None:
    """Refuse a book whose text is encrypted; fonts may be, which every reader of books passes over.

    Raises:
        NotADocumentError: the text is encrypted.
    """
    if _ENCRYPTION not in archive:
        return
    root = element_of(archive.read(_ENCRYPTION, _XML_LIMIT), name, is_forgiving=True)
    for data in (each for each in root.iter() if local(each) == "EncryptedData"):
        methods = {attribute(each, "Algorithm").lower() for each in data if local(each) == "EncryptionMethod"}
        addresses = (attribute(each, "URI") for each in data.iter() if local(each) == "CipherReference")
        places = (resolved("", address) for address in addresses)
        paths = {archive.find(place[0]) for place in places if place}
        if not methods <= _FONTS_ONLY and paths & needed:
            raise NotADocumentError(
                f"{name} is locked by its seller's copy protection; open it in the program it was bought for."
            )


def _manifest(archive: Archive, root: Element, base: str) -> _Manifest:
    items: dict[str, Item] = {}
    fallbacks: dict[str, str] = {}
    for each in root.iter():
        if local(each) != "item":
            continue
        place = resolved(base, attribute(each, "href"))
        path = archive.find(place[0]) if place else None
        if place is not None:
            kind = attribute(each, "media-type").strip().lower()
            properties = frozenset(attribute(each, "properties").split())
            items[attribute(each, "id")] = Item(path or "", kind, properties)
            fallbacks[attribute(each, "id")] = attribute(each, "fallback")
    return _Manifest(items, fallbacks)


def _spine(root: Element, manifest: _Manifest) -> Iterator[Item]:
    """Yield the chapters that the archive holds, once each."""
    linear: dict[str, Item] = {}
    aside: dict[str, Item] = {}
    for each in root.iter():
        if local(each) != "itemref":
            continue
        item = _shown(attribute(each, "idref"), manifest)
        if item is not None and item.path not in linear:
            is_linear = attribute(each, "linear").strip().lower() != "no"
            (linear if is_linear else aside).setdefault(item.path, item._replace(is_linear=is_linear))
    found = [*linear.values(), *(item for path, item in aside.items() if path not in linear)]
    return iter(found[:_MOST_ENTRIES])


def _shown(identity: str, manifest: _Manifest) -> Item | None:
    """Return the item, or the first of those it falls back on, that can be shown."""
    for _ in range(_LONGEST_CHAIN):
        item = manifest.items.get(identity)
        if item is None:
            return None
        if item.path and item.media_type in _CHAPTER_TYPES | _PICTURE_TYPES:
            return item
        identity = manifest.fallbacks.get(identity, "")
    return None


def _guided(archive: Archive, root: Element, base: str, kind: str) -> Iterator[str]:
    """Yield the members that the guide of a book in EPUB 2 calls so."""
    for each in root.iter():
        if local(each) == "reference" and attribute(each, "type").strip().lower() == kind:
            place = resolved(base, attribute(each, "href"))
            found = archive.find(place[0]) if place and not place[1] else None
            if found:
                yield found


def _statements(root: Element) -> Iterator[Statement]:
    """Yield the Dublin Core elements with what refines each, and the `meta` of EPUB 3 that stand alone."""
    refined: dict[str, dict[str, str]] = {}
    metas = [each for each in root.iter() if local(each) == "meta"]
    for each in metas:
        identity = attribute(each, "refines").removeprefix("#")
        if identity:
            refined.setdefault(identity, {}).setdefault(attribute(each, "property"), words(each))
    for each in root.iter():
        tag = each.tag if isinstance(each.tag, str) else ""
        if tag.startswith(_DUBLIN_CORE):
            own = {key.rpartition("}")[2]: value for key, value in each.items()}
            yield Statement(
                f"dc:{local(each).lower()}", words(each), {**own, **refined.get(own.get("id", ""), {})}
            )
    for each in metas:
        if attribute(each, "property") == "dcterms:modified":
            yield Statement("dcterms:modified", words(each), {})


def _listed(
    archive: Archive, root: Element, manifest: _Manifest, nav: Item | None
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Return the contents and the page list of the navigation document, or of the older NCX."""
    if nav is not None and nav.path:
        page, _ = page_of(archive.read(nav.path), nav.path)
        lists = {kind: _of_nav(archive, page, nav.path, kind) for kind in ("toc", "page-list")}
        if lists["toc"]:
            return lists["toc"], lists["page-list"]
    spine = next((each for each in root.iter() if local(each) == "spine"), None)
    stated = manifest.items.get(attribute(spine, "toc")) if spine is not None else None
    kind = "application/x-dtbncx+xml"
    ncx = stated or next((item for item in manifest.items.values() if item.media_type == kind), None)
    if ncx is None or not ncx.path:
        return (), ()
    element = element_of(archive.read(ncx.path, _XML_LIMIT), ncx.path, is_forgiving=True)
    return _of_ncx(archive, element, ncx.path, "navPoint"), _of_ncx(archive, element, ncx.path, "pageTarget")


def _of_nav(archive: Archive, page: Page, base: str, kind: str) -> tuple[Entry, ...]:
    lists = [node for node in page.tagged("nav") if kind in types_of(node)]
    found: list[Entry] = []
    for link in page.under(lists[0]) if lists else ():
        if link.tag == "a" and len(found) < _MOST_ENTRIES:
            depth = sum(node.tag == "ol" for node in link.ancestors(_DEEPEST) if node.has_ancestor(lists[0]))
            found.extend(_entry(archive, base, link.get("href"), page.words(link), max(depth, 1)))
    return tuple(found)


def _of_ncx(archive: Archive, root: Element, base: str, kind: str) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for point in root.iter(f"{{*}}{kind}"):
        depth, around = 1, point.getparent()
        while around is not None:
            depth += local(around) == kind
            around = around.getparent()
        parts = {local(each): each for each in reversed(list(point)[:_DEEPEST])}
        if "navLabel" in parts and "content" in parts:
            label = words(parts["navLabel"])
            found.extend(_entry(archive, base, attribute(parts["content"], "src"), label, depth))
        if len(found) >= _MOST_ENTRIES:
            break
    return tuple(found)


def _entry(archive: Archive, base: str, address: str, label: str, depth: int) -> Sequence[Entry]:
    place = resolved(base, address)
    path = archive.find(place[0]) if place else None
    return (Entry(label, path, place[1], depth),) if place and path and label else ()


def types_of(node: Node) -> frozenset[str]:
    """Return what an element calls itself in the words of EPUB, "doc-" left out of its role."""
    if not node.attributes:
        return frozenset()
    return frozenset(f"{node.get('epub:type')} {node.get('role').removeprefix('doc-')}".lower().split())

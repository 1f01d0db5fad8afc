"""Say where a page's links lead and its pictures lie, and which of its places its own links name."""

import re
from collections.abc import Collection, Iterator, Sequence
from urllib.parse import unquote, urljoin

from viewer.readers.markup.runs import Addresses
from viewer.readers.markup.tree import Node, Page

_NOT_OPENED = frozenset({"javascript", "vbscript", "data", "blob", "about"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WITHIN = re.compile(r"[\t\r\n]")  # what browsers leave out of an address, wherever it stands
_AROUND = "".join(map(chr, range(33)))
_LONGEST_STAND_IN = 256  # characters of a picture in the page that only keeps a place


class Links:
    """The addresses of one page.

    Args:
        page: the page.
        own: what the page states as its own address, the surest first; links are made whole by it.
        names: places that links from elsewhere name, as those of a book's other chapters do.
    """

    def __init__(self, page: Page, own: Sequence[str], names: Collection[str]) -> None:
        self._page = page
        self._own = frozenset(address.partition("#")[0] for address in own)
        self._base = self._stated_base(next(iter(own), ""))
        self._known: dict[str, str] = {}
        self.names = frozenset({*names, *self._named()})
        self.addresses = Addresses(self.of_link, self.of_image)

    def of_link(self, stated: str) -> str:
        """Return where a link leads: `#name` within the page; "" for a link that is a script, or is none."""
        if stated not in self._known:
            self._known[stated] = self._whole(_WITHIN.sub("", stated.strip(_AROUND)))
        return self._known[stated]

    def of_image(self, node: Node) -> str:
        """Return where a picture lies; pages that load them late name it in attributes of their own."""
        address = node.get("src").strip()
        if not address or (address.startswith("data:") and len(address) < _LONGEST_STAND_IN):
            late = (node.get(name).strip() for name in ("data-src", "data-original", "data-lazy-src"))
            address = next((each for each in late if each), address)
        return self._page.whole_address(address)

    def names_of(self, node: Node) -> Iterator[str]:
        """Yield the names of an element that links lead to."""
        for key in ("id", "name") if node.tag == "a" else ("id",):
            name = node.attributes.get(key)
            if name and name in self.names:
                yield name

    def _stated_base(self, own: str) -> str:
        base = next((node.get("href").strip() for node in self._page.tagged("base") if node.get("href")), "")
        whole = _joined(own, base)
        return whole if re.match(r"https?://", whole) else own

    def _named(self) -> Iterator[str]:
        for node in self._page.tagged("a"):
            address = self.of_link(node.get("href")) if "#" in node.get("href") else ""
            if address.startswith("#"):
                yield address[1:]

    def _whole(self, address: str) -> str:
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() in _NOT_OPENED:
            return ""
        whole = address if address.startswith("#") else _joined(self._base, address)
        before, _, name = whole.partition("#")
        if name and (not before or before in self._own):
            return f"#{unquote(name)}"
        return before if whole.endswith("#") else whole


def _joined(base: str, address: str) -> str:
    if not base or not address:
        return address or base
    try:
        return urljoin(base, address)
    except ValueError:  # a host in brackets that is none
        return address

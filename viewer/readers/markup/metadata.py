"""Judge what a page claims about its article, and what its visible lines say: one value a field, or none."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from viewer.article.agencies import is_agency
from viewer.article.dateline import display_date
from viewer.article.model import BlockKind, Candidate, Evidence, EvidenceKind, Field, InlineKind
from viewer.readers.markup.authors import bylines, is_login, name_in, named_in_box, why_no_author
from viewer.readers.markup.claims import Claim, date_in_scripts
from viewer.readers.markup.dates import day_in_address, day_of, labels_day, written_day
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.titles import (
    agreed_beginning,
    is_prefix,
    other_wording,
    parts_of,
    states,
    without_site,
    words_of,
)
from viewer.readers.markup.tree import Node, Page
from viewer.readers.markup.words import relaxed

_TITLE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|title|page-title|heading)"
)
_EMBLEM = re.compile(
    r"site[-_]?(?:title|name)|(?:^|[\s_-]|site|header)logo(?![a-z])|(?:^|[\s_-])brand(?:ing)?(?![a-z])"
)
_DAY_NAMES = re.compile(r"date|time(?!line)|meta|byline|publi|posted")
_TEXT_CHANGES = frozenset(
    {"meta article:modified_time", "meta datemodified", "meta dateupdate", "meta dcterms.modified"}
)
_HOST = re.compile(r"https?://(?:www\.)?([\w-]+)\.")
_SURE = 3  # what a heading reaches that the code agrees with in part, or other lines that it has word by word
_DEEPEST_TITLE = 100  # lines into the article
_OTHERS_PART = re.compile(
    r"comment|related|sidebar|footer|teaser|recommend|widget|disqus|reply|replies|popular|latest|promo(?!ted)"
)


class Found(NamedTuple):
    """The fields, and which segments state them: the title's, None where it is not shown."""

    fields: dict[str, Field]
    title: int | None


class Judge:
    """Weighs claims against each other and against what the page shows."""

    def __init__(
        self, page: Page, segments: Sequence[Segment], kept: Sequence[int], claims: Sequence[Claim]
    ) -> None:
        self._page = page
        self._segments = segments
        self._kept = kept
        self._claims = claims
        self.fields: dict[str, Field] = {}
        self.title_index: int | None = None
        self._first = kept[0] if kept else 0

    def found(self) -> Found:
        """Return every field that the page states."""
        self._judge_site()
        self._judge_title()
        self._judge_plain("publisher", _is_name)
        self._judge_author()
        self._judge_date()
        self._judge_plain("section", _is_name)
        self._judge_plain("url", _is_address)
        self._judge_language()
        return Found(self.fields, self.title_index)

    def _named(self, name: str) -> list[Claim]:
        return [claim for claim in self._claims if claim.name == name]

    def _take(self, name: str, claim: Claim, others: Iterable[tuple[Claim, str]] = ()) -> None:
        candidates = tuple(
            Candidate(other.value, reason, _evidence(other))
            for other, reason in others
            if relaxed(other.value) != relaxed(claim.value)
        )
        self.fields[name] = Field(claim.value, claim.value, _evidence(claim), _unique(candidates))

    def _judge_plain(self, name: str, fits: Callable[[str], bool]) -> None:
        claims = self._named(name)
        good = [claim for claim in claims if fits(claim.value)]
        if good:
            self._take(name, good[0], ((other, "stated elsewhere in the page") for other in good[1:]))

    def _judge_site(self) -> None:
        claims = [claim for claim in self._named("site") if _is_name(claim.value)]
        if claims:
            self._take("site", claims[0], ((other, "stated elsewhere in the page") for other in claims[1:]))

    # title

    def _judge_title(self) -> None:
        claims = [claim for claim in self._named("title") if claim.value]
        element = self._title_element()
        every = [*claims, element] if element else claims
        shown = self._shown_title(every)
        if shown is not None:
            self.title_index = shown
            self._take_shown(self._segments[shown], claims, element)
        elif every:
            value = without_site(every[0].value, self._value("site"))
            others = ((other, "stated elsewhere in the page") for other in every[1:])
            self._take("title", every[0]._replace(value=value), others)

    def _title_element(self) -> Claim | None:
        element = next((node for node in self._page.tagged("title") if not _in_picture(node)), None)
        words = self._page.words(element) if element is not None else ""
        return (
            Claim("title", words, element.line, "the title element")
            if element is not None and words
            else None
        )

    def _take_shown(self, segment: Segment, claims: Sequence[Claim], element: Claim | None) -> None:
        words = " ".join(segment.text.split())
        line = Claim("title", words, segment.line, f"the {segment.owner.tag} element")
        every = [*claims, element] if element else claims
        agreed = agreed_beginning(words, every)
        if agreed:
            self._take("title", agreed, [(line, "the heading goes on")])
            return
        others = [
            (claim, "the page's code has it so") for claim in every if not states(claim.value, relaxed(words))
        ]
        other = other_wording(words, claims, element, self._is_own_name)
        if other:
            value = without_site(other.value, self._value("site"))
            self._take("title", other._replace(value=value), [(line, "the page shows this heading"), *others])
        else:
            self._take("title", line, others)

    def _is_own_name(self, words: str) -> bool:
        """Say whether the page has a name as its own: in its code, a line, a link, under a picture."""
        return (
            words in self._publishers()
            or any(relaxed(each.text) == words for each in self._segments)
            or any(
                words in {relaxed(each.get("alt")), relaxed(each.get("title"))} for each in self._page.nodes
            )
            or any(relaxed(self._page.words(each)) == words for each in self._page.tagged("a"))
        )

    def _shown_title(self, claims: Sequence[Claim]) -> int | None:
        """Return the segment that shows the title: one the code agrees with, else the only large heading."""
        stated: dict[str, float] = {}  # what a title is or consists of, and which share of the whole that is
        for claim in claims:
            whole = relaxed(claim.value)
            for part in (claim.value, *parts_of(claim.value)):
                words = relaxed(part)
                if words:
                    stated[words] = max(stated.get(words, 0), len(words) / len(whole))
        last = self._kept[min(len(self._kept) // 2, _DEEPEST_TITLE)] if self._kept else len(self._segments)
        rows = [
            (self._title_weight(index, stated), -index)
            for index, segment in enumerate(self._segments[: max(last, self._first + 3) + 1])
            if segment.text and len(segment.text) < 300
        ]
        best = max(rows, default=(0.0, 0))
        return -best[1] if best[0] >= _SURE else None

    def _title_weight(self, index: int, stated: Mapping[str, float]) -> float:
        segment = self._segments[index]
        words = relaxed(segment.text)
        agrees = words in stated
        if not words or (not agrees and not any(is_prefix(words, each) for each in stated)):
            return self._unstated_weight(index) if not stated or segment.owner.tag == "h1" else 0
        weight = 0.5 + 2 * stated[words] if agrees else 0.5
        weight += {"h1": 3, "h2": 2, "h3": 1}.get(self._heading(segment), 0)
        weight += (
            1
            if _TITLE_NAMES.search(segment.owner.hints) or "headline" in segment.owner.get("itemprop")
            else 0
        )
        weight += 1 if agrees and index in self._kept[:2] else 0
        weight += min(len(words.split()), 6) / 6 - (1 if self._leads_away(segment) else 0)
        weight -= 2 if relaxed(self._value("site")) == words else 0
        return weight - (3 if _is_emblem(segment.owner) else 0)

    def _unstated_weight(self, index: int) -> float:
        segment = self._segments[index]
        if self._heading(segment) != "h1" or index > self._first + 3 or _is_emblem(segment.owner):
            return 0
        large = {
            relaxed(each.text)
            for each in self._segments
            if each.owner.tag == "h1" and not _is_emblem(each.owner)
        }
        alone = len(large) == 1
        return 3.1 if alone and len(words_of(segment.text)) > 2 and segment.link_density < 0.5 else 0

    def _leads_away(self, segment: Segment) -> bool:
        """Say whether a line is a link to another page: a title may be one to its own."""
        if segment.link_density <= 0.5:
            return False
        own = {claim.value for claim in self._named("url")}
        return not any(each.kind is InlineKind.LINK and each.address in own for each in segment.inlines)

    @staticmethod
    def _heading(segment: Segment) -> str:
        if segment.kind is BlockKind.HEADING:
            return f"h{segment.level}"
        return "p"

    def _value(self, name: str) -> str:
        field = self.fields.get(name)
        return field.value if field else ""

    # author

    def _judge_author(self) -> None:
        claims = self._named("author")
        shown = list(bylines(self._page, (segment for _, segment in self._near_title())))
        stated, publishers = self._stated_publishers(), self._publishers()
        good: list[Claim] = []
        rejected: list[tuple[Claim, str]] = []
        for claim in (*claims, *shown, *named_in_box(self._after())):
            name = name_in(claim.value)
            # a site can be called after its one writer, but not a writer by the one word of an address
            is_writer = claim.is_person and " " in name
            why = why_no_author(claim, name, stated if is_writer else publishers)
            if why:
                rejected.append((claim, why))
            else:
                good.append(claim._replace(value=name))
        if good:
            good.sort(key=lambda claim: is_login(claim.value))
            first = good[0]
            same = [claim for claim in good if claim.how == first.how and claim.line - first.line < 400]
            names = list(dict.fromkeys(claim.value for claim in same))
            value = ", ".join(names[:12])
            others = [(claim, "stated elsewhere in the page") for claim in good if claim.value not in names]
            self._take("author", first._replace(value=value), (*others, *rejected))
        agency = next((claim for claim in (*claims, *shown) if is_agency(name_in(claim.value))), None)
        if agency:
            self._take("agency", agency._replace(value=name_in(agency.value)))

    def _publishers(self) -> set[str]:
        """Return the names of site and publisher, and of the host without its ending, for comparing."""
        hosts = (_HOST.match(claim.value) for claim in self._named("url"))
        return self._stated_publishers() | {host[1].replace("-", "").lower() for host in hosts if host}

    def _stated_publishers(self) -> set[str]:
        named = {
            relaxed(claim.value)
            for claim in self._claims
            if claim.name in {"publisher", "site"} and not claim.is_person
        }
        return {*named, *(each.replace(" ", "") for each in named)} - {""}

    def _title_owner(self) -> Node:
        index = self.title_index if self.title_index is not None else self._first
        return self._segments[index].owner

    def _after(self) -> Sequence[Segment]:
        """Return the lines that follow the article."""
        last = self._kept[-1] if self._kept else 0
        return self._segments[last + 1 : last + 12]

    def _near_title(self) -> Iterator[tuple[int, Segment]]:
        """Yield the lines around the title and above the first paragraphs, and the article's last."""
        title = self.title_index if self.title_index is not None else self._first
        start, end = max(min(title, self._first) - 6, 0), max(title, self._first) + 8
        indexes = [*range(start, min(end, len(self._segments)))]
        if self._kept:
            indexes += [
                index
                for index in range(self._kept[-1] - 1, self._kept[-1] + 3)
                if end <= index < len(self._segments)
            ]
        for index in indexes:
            segment = self._segments[index]
            if not is_others(segment.owner, self._title_owner()):
                yield index, segment

    # date

    def _judge_date(self) -> None:
        changed = list(_dated(self._named("modified")))
        good = list(_dated((*self._named("date"), *self._shown_dates(), *self._dates_in_address())))
        if not good:
            in_script = date_in_scripts(self._page)
            good = [(in_script, in_script.value)] if in_script else list(_of_text(changed))[:1]
        if not good:
            return
        claim, day = good[0]
        candidates = [
            Candidate(other, "another place of the page states it", _evidence(each))
            for each, other in good[1:]
            if not day.startswith(other)
        ]
        candidates += [
            Candidate(other, "the day of the last change", _evidence(each))
            for each, other in changed
            if other != day
        ]
        self.fields["date"] = Field(day, display_date(day), _evidence(claim), _unique(tuple(candidates)))

    def _shown_dates(self) -> Iterator[Claim]:
        title = self.title_index if self.title_index is not None else self._first
        lines = {id(segment.owner): segment for _, segment in self._near_title()}
        first_line = min((segment.line for segment in lines.values()), default=0)
        last = max(title, self._first) + 3
        last_line = self._segments[min(last, len(self._segments) - 1)].line if self._segments else 0
        for node in self._page.tagged("time"):
            if first_line <= node.line <= last_line and not is_others(node, self._title_owner()):
                value = node.get("datetime") or self._page.words(node)
                yield Claim("date", value, node.line, "the time element near the title")
        for index, segment in self._near_title():
            # days after the first lines of a text are those of what others wrote
            is_other = segment.kind is BlockKind.LIST_ITEM and (index > last or not self._lists_day(index))
            if len(segment.text) <= 120 and not is_other and written_day(segment.text):
                yield Claim("date", segment.text, segment.line, "the dated line near the title")

    def _lists_day(self, index: int) -> bool:
        """Say whether an item of a list states the text's day: a list of facts has days of other things."""
        item = self._segments[index]
        if any(_DAY_NAMES.search(node.hints) for node in (item.owner, *item.owner.ancestors(2))):
            return True
        return labels_day(self._segments[index - 1].text) or labels_day(re.split(r"\d", item.text)[0])

    def _dates_in_address(self) -> Iterator[Claim]:
        for claim in self._named("url"):
            day = day_in_address(claim.value)
            if day:
                yield Claim("date", day, claim.line, f"the address ({claim.how})")

    def _judge_language(self) -> None:
        claims = [claim._replace(value=_tag(claim.value)) for claim in self._named("language")]
        claims = [claim for claim in claims if claim.value]
        claims.sort(key=lambda claim: not claim.how.startswith("html"))
        if claims:
            self._take(
                "language", claims[0], ((other, "stated elsewhere in the page") for other in claims[1:])
            )


def _dated(claims: Iterable[Claim]) -> Iterator[tuple[Claim, str]]:
    for claim in claims:
        day = day_of(claim.value)
        if day:
            yield claim, day


def _of_text(changed: Iterable[tuple[Claim, str]]) -> Iterator[tuple[Claim, str]]:
    """Yield the changes that are the text's and not only the file's."""
    for claim, day in changed:
        if claim.how.removesuffix(" page") == "JSON-LD" or claim.how in _TEXT_CHANGES:
            yield claim._replace(how=f"{claim.how}; the day of the last change, the only one stated"), day


def _evidence(claim: Claim) -> Evidence:
    return Evidence(EvidenceKind.MARKUP, claim.value, claim.line, detail=claim.how)


def _unique(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    seen: dict[str, Candidate] = {}
    for candidate in candidates:
        seen.setdefault(relaxed(candidate.value), candidate)
    return tuple(seen.values())[:8]


def _is_emblem(node: Node) -> bool:
    """Say whether a heading is the one under which the whole site stands."""
    return any(_EMBLEM.search(each.hints) for each in (node, *node.ancestors(1)))


def _in_picture(node: Node) -> bool:
    return any(each.tag == "svg" for each in node.ancestors())


def is_others(node: Node, title: Node) -> bool:
    """Say whether an element belongs to another text than the title: a comment, a teaser, the footer."""
    for each in (node, *node.ancestors()):
        if title.has_ancestor(each):
            return False
        if each.tag in {"aside", "footer"} or _OTHERS_PART.search(each.hints):
            return True
    return False


def _is_name(value: str) -> bool:
    return len(value) <= 80 and not re.match(r"https?:|//", value) and bool(re.search(r"\w", value))


def _is_address(value: str) -> bool:
    return bool(re.match(r"https?://[^\s/]+\S*\Z", value))


def _tag(value: str) -> str:
    found = re.match(
        r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])", value.strip()
    )
    if not found:
        return ""
    language, script, region = found.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))

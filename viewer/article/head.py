# ruff: noqa: RUF001 - dashes and quotes stand here as texts have them
"""Find where an article begins, and what each line above it is: page, section, title, agency, key line."""

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from viewer.article.agencies import is_place, organisation_line, source_line
from viewer.article.dateline import WEEKDAYS, is_calendar_day, parse_date, parse_dateline
from viewer.article.furniture import is_furniture
from viewer.article.lines import Units
from viewer.article.model import Span

_DEEPEST = 40  # no page has more lines above the article that still tell something about it

_EQUALS = re.compile(r"(?P<key>[A-Z][A-Z /]{1,20}?)\s*=\s*(?P<value>.*)\Z")
_LABELLED = re.compile(
    r"(?P<key>slug|headline|title|subject|date|dateline|by|byline|authors?|source|place|location|published|"
    r"updated|posted|url|link|permalink|section|category|type|(?:note )?number|content|voiced at|language|"
    r"site|publisher|editor)\s*:(?:\s+(?P<value>.*)|(?P<empty>))\Z",
    re.IGNORECASE,
)
SCRIPT_LABEL = re.compile(r"(?:INTRO|TEXT|ANCHOR|LEAD|NARRATION)\s*:(?:\s+|\Z)")
_SPEAKS_BY = re.compile(r"By\b:?", re.IGNORECASE)
_NAME_WORD = r"[^\W\d_a-z][\w.'’-]*"
_NAME = rf"{_NAME_WORD}(?:\s+(?:(?:de|da|di|von|van|der|bin|al|el|la)\s+)*{_NAME_WORD}){{1,3}}"
BYLINE = re.compile(
    rf"(?:By|BY)\s+(?P<author>{_NAME}(?:(?:,\s+|\s+(?:and|AND|&)\s+){_NAME})*)"
    rf"(?:(?:\s*[,|/–—]\s*|\s+-\s+)(?P<of>[^.!?]{{2,60}}))?\Z"
)
_DATE_WORDS = re.compile(
    r"\b(?:juche|calendar|posted|published|updated?|last|on|at|as of|am|pm|a\.m\.?|p\.m\.?|gmt|utc|est|edt|"
    rf"kst|hours?|hrs|zulu|date|{'|'.join(WEEKDAYS)})\b",
    re.IGNORECASE,
)
_SITE_NAME = re.compile(r"\b(?:[\w-]+\.)+[a-z]{2,4}\b")
_NUMERIC = re.compile(r"(?<!\d)(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)\d\d)(?!\d)")
_BRACKETED_DATE = re.compile(r"[\[(](?=\D{0,24}\d)[^\[\]()]{1,40}[\])]\Z")
_ENDS_SENTENCE = re.compile(r"[.\u3002\u0964][\"'”’»)\]]*\Z")
_ENDS_CALL = re.compile(r"[!?…:;,？！][\"'”’»)\]]*\Z")
_ENDS_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|No|etc|vs)\.)\Z")
_SALUTATION = re.compile(r"(?:Dear|Sir|Madam|Hello|Hi|Greetings)\b")
_SMALL_WORDS = """
a an and as at be but by for from in into is nor not of on onto or over per the to under up via vs with
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_HEADLINE_WORDS = 4  # a line of fewer over another is rather the section that both stand in
_PART_END = re.compile(
    r"(?:\b(?:of|the|and|to|in|on|for|with|by|from|at|a|an|as|or)|[-–—&])\Z", re.IGNORECASE
)


class Role(Enum):
    """What a line above the article's body is."""

    PAGE = "page"
    KEY = "key"
    DATE = "date"
    STAMP = "stamp"
    SOURCE = "source"
    BYLINE = "byline"
    SHORT = "short"
    BODY = "body"
    SECTION = "section"
    TITLE = "title"
    HEADING = "heading"
    PLACE = "place"


class Fact(NamedTuple):
    """A value that a line of the page states: the words, and where they stand in the file."""

    value: str
    span: Span
    key: str = ""


class Head(NamedTuple):
    """The lines above the body: `roles[n]` is that of unit n, and the body starts at unit `body`."""

    roles: Sequence[Role]
    body: int
    facts: Sequence[Fact] = ()

    def fact(self, *keys: str) -> Fact | None:
        """Return the first fact under one of the keys, in the order of the keys."""
        return next((fact for key in keys for fact in self.facts if fact.key == key and fact.value), None)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all key lines, in capitals."""
        return frozenset(fact.key.upper() for fact in self.facts)


def read_head(units: Units) -> Head:
    """Say what the first lines are, and where the article's body starts."""
    depth = min(len(units), _DEEPEST)
    roles: list[Role] = []
    for unit in range(depth):
        roles.append(_role(units, unit, roles))
        if roles[-1] is Role.BODY:
            break
    if not roles or roles[-1] is not Role.BODY:
        return _headless(units, roles)
    body = len(roles) - 1
    if not _shows_page(units, roles, body) and roles[:body].count(Role.SHORT) > 1:
        return _plain(units, roles)
    _name_shorts(units, roles)
    facts = _facts(units, roles[:body])
    body = roles.index(Role.BODY)  # earlier now where a short line can be no title
    return Head(roles[:body], body, facts)


def is_script(units: Units) -> bool:
    """Say whether the text is a broadcast script, whose parts open with `INTRO:` and `TEXT:`."""
    return any(SCRIPT_LABEL.match(text) for text in units.texts[:_DEEPEST])


def _role(units: Units, unit: int, before: Sequence[Role]) -> Role:
    text = units.texts[unit]
    if SCRIPT_LABEL.match(text):
        return Role.BODY
    if _is_key_line(text):
        return Role.KEY
    if is_furniture(text):
        return Role.PAGE
    if len(text) > 240 or (parse_dateline(text) and not source_line(text)):
        return Role.BODY
    return _short_role(units, unit, before)


def _short_role(units: Units, unit: int, before: Sequence[Role]) -> Role:
    text = units.texts[unit]
    shorts = before.count(Role.SHORT)
    if _is_date_line(text):
        return Role.DATE
    if shorts and _BRACKETED_DATE.match(text):
        return Role.STAMP
    if shorts and BYLINE.match(text):
        return Role.BYLINE
    if shorts and (source_line(text) or (organisation_line(text) and _leaves_title(before))):
        return Role.SOURCE
    return Role.BODY if _is_prose(text) or _opens_wrapped(units, unit) else Role.SHORT


def _leaves_title(before: Sequence[Role]) -> bool:
    """Say whether the line above is a title for sure: it has a section above it, or nothing at all."""
    return before[-1] is Role.SHORT and (before.count(Role.SHORT) > 1 or Role.PAGE not in before)


def _is_key_line(text: str) -> bool:
    if _EQUALS.match(text):
        return True
    return len(text) <= 240 and any(_LABELLED.match(part) for part in re.split(r"\s+\|\s*", text))


def _is_date_line(text: str) -> bool:
    if len(text) > 70 or not re.search(r"\d", text):
        return False
    found = _find_date(text)
    if not found:
        return False
    rest = _DATE_WORDS.sub("", _SITE_NAME.sub("", text[: found.start] + text[found.end :]))
    return not re.search(r"[^\W\d_]", rest)


def _find_date(text: str) -> Span | None:
    numeric = _NUMERIC.search(text)
    if numeric:
        return Span(*numeric.span())
    for word in re.finditer(r"[^\W_]+", text):
        stated = parse_date(text, word.start())
        if stated:
            return stated.span
    return None


def numeric_days(text: str) -> tuple[tuple[int, int, int], ...] | None:
    """Return the days `(year, month, day)` that `3/4/2019` can mean, month first; None if none stands."""
    found = _NUMERIC.search(text)
    if not found:
        return None
    year, first, second = int(found["y"]), int(found["a"]), int(found["b"])
    orders = ((first, second), (second, first))
    days = [(year, month, day) for month, day in orders if is_calendar_day(year, month, day)]
    return tuple(dict.fromkeys(days))


def stated_day(text: str) -> tuple[int, int, int] | None:
    """Return the day `(year, month, day)` that a line states in words or in ISO form."""
    span = None if _NUMERIC.search(text) else _find_date(text)
    stated = parse_date(text, span.start) if span else None
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", stated.edtf or "") if stated else None
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _is_prose(text: str) -> bool:
    words = text.split()
    if len(text) > 160:
        return True
    if _ENDS_SENTENCE.search(text) and not _ENDS_ABBREVIATION.search(text):
        return len(words) >= 10 or (len(words) >= 4 and _is_sentence_case(text))
    if _ENDS_CALL.search(text):
        return len(words) >= 8 and _is_sentence_case(text)
    return len(words) >= 18 and _is_sentence_case(text)


def _is_sentence_case(text: str) -> bool:
    """Say whether most longer words are plain, as in a sentence and unlike a headline's capitals."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", text) if len(word) > 3]
    plain = sum(not word[0].isupper() for word in words)
    return not words or 2 * plain >= len(words)


def _opens_wrapped(units: Units, unit: int) -> bool:
    """Say whether the unit was joined from lines, as titles seldom are."""
    return len(units.line_indexes(unit)) > 2


def _shows_page(units: Units, roles: Sequence[Role], body: int) -> bool:
    """Say whether anything shows that this is a page or a dispatch, and no mere text with short lines."""
    known = {Role.PAGE, Role.KEY, Role.SOURCE, Role.BYLINE, Role.DATE, Role.STAMP}
    return not known.isdisjoint(roles[:body]) or parse_dateline(units.texts[body]) is not None


def _headless(units: Units, roles: Sequence[Role]) -> Head:
    """Read a document without sure prose: what stands alone above the rest may be its title."""
    first = next(
        (unit for unit, role in enumerate(roles) if role not in {Role.PAGE, Role.KEY, Role.DATE}), None
    )
    if first is None:  # nothing but page lines: show them rather than an empty article
        last = next((unit for unit, role in enumerate(roles) if role is not Role.KEY), 0)
        return Head(roles[:last], last, _facts(units, roles))
    named = list(roles[:first])
    if first + 1 < len(units) and units.is_apart(first + 1) and may_be_title(units.texts[first]):
        named.append(Role.TITLE)
    return Head(named, len(named), _facts(units, named))


def _plain(units: Units, roles: Sequence[Role]) -> Head:
    """Read a plain text that opens with several short lines: the first may be its title, the rest is text."""
    titled = units.is_apart(1) and may_be_title(units.texts[0]) and roles[0] is Role.SHORT
    return Head([Role.TITLE], 1) if titled else Head([], 0)


def may_be_title(text: str, *, is_dispatch: bool = False) -> bool:
    """Say whether a line can be a title by its form: short, and neither a sentence nor a salutation.

    Above a dispatch even a sentence is its title.
    """
    if len(text) > 200 or _SALUTATION.match(text) or not re.search(r"\w", text):
        return False
    ends_sentence = _ENDS_SENTENCE.search(text) and not _ENDS_ABBREVIATION.search(text)
    return text[-1] not in ",;:" and (is_dispatch or not ends_sentence)


def _name_shorts(units: Units, roles: list[Role]) -> None:
    """Tell section, title and subtitle among the short lines above the body; what is left over is page."""
    body = len(roles) - 1
    above = [unit for unit, role in enumerate(roles) if role is Role.SHORT]
    closed = _closing_line(roles, above)
    for unit in above:
        if closed is not None and unit > closed:
            roles[unit] = Role.PLACE if is_place(units.texts[unit]) else Role.HEADING
    titles = [unit for unit in above if closed is None or unit < closed]
    for unit in titles:
        roles[unit] = Role.PAGE
    if titles and (SCRIPT_LABEL.match(units.texts[body]) or _titled_by_key(units, roles)):
        roles[titles[-1]] = Role.SECTION
    elif titles:
        _name_title(units, roles, titles)
    _settle_sources(roles)


def _titled_by_key(units: Units, roles: Sequence[Role]) -> bool:
    facts = _facts(units, roles)
    return any(fact.key in {"title", "headline", "subject"} and fact.value for fact in facts)


def _closing_line(roles: Sequence[Role], above: Sequence[int]) -> int | None:
    """Return the agency line, byline or key line that stands under the title."""
    closing = {Role.SOURCE, Role.BYLINE, Role.KEY, Role.STAMP}
    return next(
        (unit for unit, role in enumerate(roles) if role in closing and above and unit > above[0]), None
    )


def _name_title(units: Units, roles: list[Role], titles: Sequence[int]) -> None:
    title = titles[-1]
    if len(titles) > 1 and _is_subtitle(units.texts[title], units.texts[titles[-2]]):
        roles[title] = Role.HEADING
        title = titles[-2]
    is_dispatch = parse_dateline(units.texts[len(roles) - 1]) is not None
    if not may_be_title(units.texts[title], is_dispatch=is_dispatch):
        roles[title] = Role.BODY
        return
    roles[title] = Role.TITLE
    over = [unit for unit in titles if unit < title]
    if over and over[-1] == title - 1 and units.is_apart(title) and _may_be_section(units.texts[over[-1]]):
        roles[over[-1]] = Role.SECTION


def _is_subtitle(text: str, above: str) -> bool:
    """Say whether a line is written out as a sentence under a line in a headline's capitals."""
    words = text.split()
    plain = [word for word in words if word[0].islower() and word not in _SMALL]
    is_headline = len(above.split()) >= _HEADLINE_WORDS and not _is_sentence_case(above)
    return is_headline and len(words) >= 6 and 2 * len(plain) >= len(words) - 2


def _may_be_section(text: str) -> bool:
    words = [word for word in text.split() if word[0].islower() and word not in _SMALL]
    return len(text) <= 60 and not words and not re.search(r"\d{3}|[.,:;!?|]|\.\w", text)


def _settle_sources(roles: list[Role]) -> None:
    """Leave agency lines and bylines above the title to the page: only one under it speaks of the article."""
    title = roles.index(Role.TITLE) if Role.TITLE in roles else -1
    for unit, role in enumerate(roles):
        if role in {Role.SOURCE, Role.BYLINE, Role.STAMP} and unit < title:
            roles[unit] = Role.PAGE


def _facts(units: Units, roles: Sequence[Role]) -> tuple[Fact, ...]:
    """Collect what key lines and date lines state."""
    found: list[Fact] = []
    seen_title = False
    for unit, role in enumerate(roles):
        seen_title = seen_title or role in {Role.TITLE, Role.SHORT}
        if role is Role.KEY:
            found.extend(_key_facts(units.texts[unit], units.source_offset(unit)))
        elif role in {Role.DATE, Role.PLACE}:
            offset = units.source_offset(unit)
            key = "place" if role is Role.PLACE else "date under title" if seen_title else "date above title"
            found.append(Fact(units.texts[unit], Span(offset, offset + len(units.texts[unit])), key))
    return tuple(found)


def _key_facts(text: str, offset: int) -> list[Fact]:
    whole = _EQUALS.match(text)
    if whole:
        return [_fact(whole, offset)]
    facts: list[Fact] = []
    for part in re.finditer(r"(?:(?!\s+\|).)+", text):
        start = part.start() + len(part[0]) - len(part[0].lstrip(" |"))
        labelled = _LABELLED.match(text[start : part.end()])
        if labelled:
            facts.append(_fact(labelled, offset + start))
        elif _is_date_line(text[start : part.end()]):
            span = Span(offset + start, offset + part.end())
            facts.append(Fact(text[start : part.end()], span, "date under title"))
    return facts


def _fact(found: re.Match[str], offset: int) -> Fact:
    value = (found["value"] or "").strip()
    start = found.start("value") if value else found.end()
    return Fact(value, Span(offset + start, offset + start + len(value)), found["key"].lower())


def title_breaks(units: Units) -> dict[int, str]:
    """Return the lines that continue a title broken over two lines, by the index of the second."""
    lines = units.lines
    found: dict[int, str] = {}
    for index in range(1, min(len(lines) - 1, _DEEPEST)):
        alone = lines.apart[index - 1] and not lines.apart[index] and lines.apart[index + 1]
        first, second = lines.texts[index - 1], lines.texts[index]
        if alone and len(first) < 120 and len(second) < 120 and _runs_on(first, second):
            found[index] = " "
    return found


def _runs_on(first: str, second: str) -> bool:
    if any(is_furniture(text) or _is_key_line(text) or parse_dateline(text) for text in (first, second)):
        return False
    broken = bool(_PART_END.search(first)) or (second[0].islower() and first[-1].isalnum())
    return broken and not _ENDS_SENTENCE.search(second) and not _is_sentence_case(first)

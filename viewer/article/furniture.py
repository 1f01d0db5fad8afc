# ruff: noqa: RUF001 - dashes and quotes stand here as pages write them
"""Tell the page's own lines from the article's: banners, menus, mailing lists, copyright, end marks.

A line is judged by class: by how such lines are built (an order to the reader, a bare label, a row of links),
never by a word alone. So a sentence of the article that speaks of a mailing list or a donation stays in it.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

_LONGEST = 400  # no banner is longer; a paragraph may well be

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_PREFIX = re.compile(r"[^-–—:|]{2,40}?(?:\s*[-–—|]\s|:\s)\s*")
_SENTENCE = re.compile(r"[a-z\d”\"')][.?]['\"”’)]*\Z")
_PLAIN_WORD = re.compile(r"(?<![\w'’])[a-z]{5,}")

# A label that is the whole line; `#` stands for a number.
_LABEL_LINES = """
news; newsletter; newsletters; home; homepage; home page; menu; main menu; search; section; sections;
navigation; archive; archives; feedback; site map; sitemap; subscribe; subscribe now; register; sign up;
sign in; log in; login; log out; about; about us; contact; contact us; accessibility; accessibility links;
advertisement; advertisements; sponsored; sponsored content; loading; back; back to top; top of page; to
top; to the top; close; next; previous; prev; print; print this page; print this article; printer friendly;
printer friendly version; print version; save; download; download pdf; email; e mail; email this page; email
this article; copy link; rss; rss feed; rss feeds; share; share this; share it; tweet; facebook; twitter;
instagram; youtube; telegram; linkedin; whatsapp; pinterest; reddit; comment; comments; # comments; #
comment; comments #; no comments; no comments yet; leave a comment; leave a reply; add a comment; most read;
most popular; most viewed; most shared; most recent; editor's picks; editors' picks; editor's choice;
recommended; recommended for you; further reading; see also; read more; read next; read also; also read;
tag; tags; topic; topics; keywords; category; categories; filed under; privacy; privacy policy; terms of
use; terms of service; terms and conditions; support; support us; donate; donate now; contribute; career;
careers; job; jobs; cookies; cookie policy; follow; follow us; join us; live; video; audio; photo; photos;
gallery; podcast; podcasts; listen; watch; enlarge image; view image; view photo; view original; view
source; page #; page # of #; continued; continued on page #; continued on next page; page last modified
"""
_LABELS = frozenset(" ".join(_LABEL_LINES.split()).split("; "))
_NEWS_KINDS_WORDS = """
all latest breaking top more recent related other world local national featured trending popular further
"""
_KINDS_OF_NEWS = _NEWS_KINDS_WORDS.split()
_NEWS_WORDS = """
news stories headlines article articles post posts report reports topic topics video videos photos links
coverage
"""
_NEWS = _NEWS_WORDS.split()
_SKIPPED_TO = (
    "content",
    "main content",
    "navigation",
    "search",
    "page",
    "menu",
    "footer",
    "the content",
    "the main content",
)

_LIST_WORDS = """
mailing newsletter newsletters email emails inbox alert alerts update updates rss whatsapp telegram
channel channels subscription
"""
_LISTS = frozenset(_LIST_WORDS.split())
_MONEY_WORDS = """
donate donation donations donor donors support supporter supporters contribution contributions contribute
fund funds member members patron subscription charity charitable
"""
_MONEY = frozenset(_MONEY_WORDS.split())
# Orders to the reader: the verb that opens the line, and a word that must follow at once.
_ORDERS = {
    **dict.fromkeys(("follow", "like", "find", "watch", "join"), frozenset({"us", "me"})),
    **dict.fromkeys(
        ("share", "tweet", "print", "save", "bookmark", "email"), frozenset({"this", "on", "via"})
    ),
    **dict.fromkeys(
        ("donate", "subscribe", "support"), frozenset({"now", "today", "here", "us", "our", "to"})
    ),
    **dict.fromkeys(("skip", "jump"), frozenset({"to"})),
    **dict.fromkeys(
        ("read", "view", "see", "visit", "open"), frozenset({"original", "source", "website", "archive"})
    ),
    "click": frozenset({"here"}),
    "continue": frozenset({"reading"}),
    "powered": frozenset({"by"}),
    "sponsored": frozenset({"by"}),
    "filed": frozenset({"under"}),
}
_LIST_ORDERS = frozenset({"join", "sign", "subscribe", "register", "get", "receive", "enter"})
_MONEY_ORDERS = frozenset({"make", "give", "donate", "support", "help", "contribute", "become", "consider"})
_JOB_ORDERS = frozenset({"find", "search", "browse", "apply", "post", "see"})
_JOBS = frozenset({"job", "jobs", "career", "careers", "vacancy", "vacancies"})
_SALE_ORDERS = frozenset({"buy", "order", "shop", "advertise", "donate", "subscribe"})
_ARTICLES = frozenset({"the", "our", "this", "full", "a", "an"})
_ADDRESSED = frozenset({"you", "your", "our", "here"})
_POLITE = frozenset({"please", "now", "to"})

_OPENINGS = (
    "you may also like",
    "you might also like",
    "last updated",
    "last modified",
    "page last",
    "this site uses",
    "this site requires",
    "this website uses",
    "we use cookies",
    "you need to enable",
    "please enable javascript",
    "enable javascript",
    "javascript is",
    "javascript must",
)
_CREDIT = re.compile(
    r"(?:file )?(?:image|photo|picture|photograph|video|graphic|cover|illustration)s?(?:\s+image)?\s*"
    r"(?:credits?|courtesy|source|caption)?\s*(?:by\b|of\b|:|/)|(?:tags?|topics?|keywords?|categor(?:y|ies)|editors?)\s*:",
    re.IGNORECASE,
)
_READ_ALSO = re.compile(
    r"(?:read|see|watch|listen|learn)\s+(?:more|also|next)\b\s*[:>»-]|also read\s*[:>-]", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"(?:(?:original )?(?:url|link|permalink)\s*:\s*)?(?:https?://|www\.)\S+\Z|[\w.+-]+@[\w-]+\.[\w.]+\Z"
)
_RIGHTS_MARK = re.compile(r"(?:copyright\b|©|\(c\)\s)(?=.{0,160}(?:\d{4}|reserved|\(c\)|©))", re.IGNORECASE)
_LINK_ROW = re.compile(r"[^|>»›·•/]{1,30}(?:\s[|>»›·•]\s?[^|>»›·•]{1,30}){2,}[|>»›·•]?\Z")
_CRUMBS = re.compile(r"(?:home|news|main|index)\s*[|>»›/]", re.IGNORECASE)

_END_MARK = re.compile(
    r"(?:\(\s*(?:end|ends|signed|more|over)\s*\)|-\s?(?:0|30|end|ends|more)\s?-|/?end\s?item\.?/?|/end/?|end/|"
    r"#{2,}|\*{3,}|nnnn|-+\s*end\s*-+|~+)\Z",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"[A-Z]{2,5}(?:/[A-Z-]{1,8}){1,5}\Z")
_FOOTERS = (
    "join",
    "subscribe",
    "sign up",
    "newsletter",
    "related",
    "further reading",
    "copyright",
    "you may also like",
    "you might also like",
    "most read",
    "most popular",
    "comments",
    "leave a",
    "more stories",
    "more news",
    "more articles",
    "recommended",
    "share this",
    "latest news",
    "latest posts",
    "recent posts",
)
_SIGNS_OF_RULE = frozenset("*-_=~#•·–—+")

_SITE_LINE = re.compile(
    r"mailing list|newsletter|subscri|copyright|©|all rights reserved|follow|donat|support", re.IGNORECASE
)
_DOMAIN = re.compile(
    r"\b(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+(?:[a-z]{2,3}|info|news|press|media|online)\b(?![/@])"
)
_NAMED_SITE = re.compile(
    r"(?:Join|Subscribe to|Sign up for|Sign up to)\s+(?:the\s+|our\s+)?((?:[A-Z\d][\w.&'’-]*\s){1,4})"
    r"(?:e-?mail\s+)?(?:mailing list|newsletter)"
)
_NO_SITE = re.compile(r"(?:Our|The|Free|Daily|Weekly|Monthly|Morning|Evening|New|News|Email|E-mail|This)\b")
_RIGHTS = re.compile(
    r"(?:copyright|©|\(c\))(?:\s*(?:\(c\)|©))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?"
    r"(?P<holder>[^\W\d_](?:(?!all rights|\.\s|\s\d{4}|\s\|).){2,80}?)\s*(?:[.,|–-]\s*|\s)?"
    r"(?:all rights reserved|\d{4}|\Z)",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Say whether a line at the edge of a document belongs to the page around the article."""
    if len(text) > _LONGEST:
        return False
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or _is_label(words) or _is_notice(text, words):
        return True
    if _ADDRESS.match(text) or _CRUMBS.match(text) or _LINK_ROW.match(text):
        return True
    return any(_is_order(text, order) for order in _orders(text, words)) and not _is_sentence(text, words)


def _is_label(words: list[str]) -> bool:
    return len(words) <= 7 and " ".join("#" if word.isdigit() else word for word in words) in _labels()


@cache
def _labels() -> frozenset[str]:
    kinds = (f"{kind} {news}" for kind, news in product(_KINDS_OF_NEWS, _NEWS))
    skips = (f"{verb} to {place}" for verb, place in product(("skip", "jump"), _SKIPPED_TO))
    steps = (
        f"{way} {what}"
        for way, what in product(("next", "previous", "prev"), ("article", "story", "page", "post"))
    )
    return _LABELS.union(kinds, skips, steps)


def _is_notice(text: str, words: list[str]) -> bool:
    """Say whether a line states rights, a credit, an update of the page or what to read besides."""
    opening = " ".join(words[:5])
    is_list = (
        len(words) <= 8
        and " ".join(words[:2]) in _labels()
        and words[0] in _KINDS_OF_NEWS
        and text.endswith(":")
    )
    return (
        is_list
        or "all rights reserved" in text.lower()
        or opening.startswith(_OPENINGS)
        or any(pattern.match(text) for pattern in (_RIGHTS_MARK, _CREDIT, _READ_ALSO))
    )


def _orders(text: str, words: list[str]) -> Iterator[list[str]]:
    """Yield the words of a line from where an order may begin: at once, or after `NAME -`."""
    prefix = _PREFIX.match(text)
    after = [word.lower() for word in _WORD.findall(text[prefix.end() :])] if prefix else []
    for order in (words, after):
        start = 0
        while start < len(order) and order[start] in _POLITE:
            start += 1
        if order[start:]:
            yield order[start:]


def _is_order(text: str, words: list[str]) -> bool:
    verb, rest = words[0], words[1:14]
    objects = [word for word in rest if word not in _ARTICLES]
    if verb in _ORDERS and (rest[:1] + objects[:1]) and not _ORDERS[verb].isdisjoint(rest[:1] + objects[:1]):
        return True
    if verb in _LIST_ORDERS and not _LISTS.isdisjoint(rest):
        return True
    return _is_appeal(text, verb, rest)


def _is_appeal(text: str, verb: str, rest: list[str]) -> bool:
    """Say whether a line asks for money or offers jobs: as a call, not in the capitals of a headline."""
    if not text.endswith("!") and len(_PLAIN_WORD.findall(text)) < 2:
        return False
    return (
        (verb in _MONEY_ORDERS and not _MONEY.isdisjoint(rest))
        or (verb in _JOB_ORDERS and not _JOBS.isdisjoint(rest))
        or verb in _SALE_ORDERS
    )


def _is_sentence(text: str, words: list[str]) -> bool:
    """Say whether an order to the reader is rather a sentence of the article: it ends as one and is long."""
    longest = 20 if not _ADDRESSED.isdisjoint(words) else 8
    return bool(_SENTENCE.search(text)) and len(words) > longest


def is_end_mark(text: str) -> bool:
    """Say whether a last line only says that the dispatch ends: `-0-`, `(END)`, `ENDITEM/`.

    A bare `END` is left alone: it may be the article's last word.
    """
    return len(text) <= 20 and bool(_END_MARK.match(text))


def is_sign_off(text: str) -> bool:
    """Say whether a script's last line holds its makers' initials: `NEB/PCF/JO`."""
    return bool(_SIGN_OFF.match(text))


def opens_footer(text: str) -> bool:
    """Say whether the page's foot begins with this line, so that what follows is page as well."""
    return text.lower().startswith((*_FOOTERS, "©", "(c) ")) and is_furniture(text)


def is_rule(text: str) -> bool:
    """Say whether a line is a break in the article drawn with signs: `* * *`."""
    signs = set(text) - {" "}
    return len(signs) == 1 and signs <= _SIGNS_OF_RULE and len(text) >= 3


def site_in(text: str) -> tuple[int, int] | None:
    """Return where a furniture line names the site it belongs to, or None.

    Only lines that speak for the site count: mailing list, copyright, support.
    """
    if not _SITE_LINE.search(text):
        return None
    if domain := _DOMAIN.search(text):
        return domain.span()
    named = _NAMED_SITE.search(text)
    if not named or _NO_SITE.match(named[1]) or named[1].rstrip().endswith(("'s", "’s")):
        return None  # of "Harbour's" nobody can tell whether the name ends in an s
    return named.start(1), named.start(1) + len(named[1].rstrip())


def publisher_in(text: str) -> tuple[int, int] | None:
    """Return where a copyright line names the holder of the rights, or None."""
    found = None if _DOMAIN.search(text) else _RIGHTS.search(text)
    return found.span("holder") if found else None

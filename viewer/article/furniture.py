# ruff: noqa: RUF001 - dashes and quotes stand here as pages write them
"""Tell the page's own lines from the article's: banners, menus, mailing lists, copyright, end marks.

A line is judged by class: by how such lines are built (an order to the reader, a bare label, a row of links),
never by a word alone. So a sentence of the article that speaks of a mailing list or a donation stays in it.
"""

import re

_LONGEST = 400  # no banner is longer; a paragraph may well be

_BARE = re.compile(
    r"""(?:
      (?:all|latest|breaking|top|more|recent|related|other|world|local|national|featured|trending|popular)\s+
        (?:news|stories|headlines|articles?|posts?|reports?|topics?|videos?|photos?)
    | news(?:letters?)?|home(?:\s?page)?|menu|main\ menu|search|sections?|navigation|archives?|feedback|site\ ?map
    | subscribe(?:\ now)?|register|sign\ (?:up|in)|log\ ?(?:in|out)|about(?:\ us)?|contact(?:\ us)?
    | accessibility(?:\ links)?|advertisements?|sponsored(?:\ content)?|loading(?:\.\.\.|…)?
    | (?:skip|jump)\ to\ (?:main\ |the\ )?(?:content|navigation|search|page|menu|footer)
    | (?:back\ )?to\ (?:the\ )?top|top\ of\ page|back|close
    | (?:next|prev(?:ious)?)(?:\ (?:article|story|page|post))?
    | print(?:\ (?:this\ )?(?:page|article|version|story))?|printer[- ]friendly(?:\ version)?|save|download(?:\ pdf)?
    | e-?mail(?:\ (?:this|the)\ (?:page|article|story))?|copy\ link|rss(?:\ feeds?)?
    | share(?:\ (?:this|it|article|story))?(?:\ (?:page|article|story|post))?
    | tweet|facebook|twitter|instagram|youtube|telegram|linkedin|whatsapp|pinterest|reddit
    | comments?(?:\ \(?\d+\)?)?|\d+\ comments?|no\ comments(?:\ yet)?|(?:leave|add)\ a\ (?:comment|reply)
    | most\ (?:read|popular|viewed|shared|recent)|editors?['’]?s?\ (?:picks?|choice)|recommended(?:\ for\ you)?
    | you\ (?:may|might)\ also\ like.*|further\ reading|see\ also|read\ (?:more|next|also)|also\ (?:read|see)
    | tags?|topics?|keywords?|categor(?:y|ies)|filed\ under|privacy(?:\ policy)?|terms(?:\ (?:of|and)\ \w+)*
    | support(?:\ us)?|donate(?:\ now)?|contribute|careers?|jobs?|cookies?(?:\ policy)?|follow(?:\ us)?|join\ us
    | live|video|audio|photos?|gallery|podcasts?|listen|watch|click\ here.*|continue\ reading.*
    | (?:enlarge|view)\ (?:image|photo|original|source|larger.*)|(?:read|view|see)\ (?:the\ )?original\b.*
    | page\ \d+(?:\ (?:of|/)\ \d+)?|\(?continued(?:\ on\ (?:next\ )?page.*)?\)?
    )\s*[:!.»›>]*\s*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_PREFIX = r"(?:[\w.&'’ ]{2,40}?\s*[-–—:|]\s*)?(?:please\s|now\s|click\s(?:here\s)?to\s|help\sus\s)?"
_ORDER = re.compile(
    _PREFIX
    + r"""(?:
        (?:join|sign\ up|subscribe|register|get|receive|enter)\b.{0,80}\b
          (?:mailing\ lists?|newsletters?|e-?mails?|in(?:\ your)?\ inbox|alerts?|updates?|rss|whatsapp|telegram
            |channels?|subscription)\b
      | (?:follow|like|find|join|watch)\ (?:us|me|@\w+)\b
      | (?:share|tweet|e-?mail|print|save|bookmark)\ (?:this|on|via)\b
      | (?:donate|subscribe|support)\ (?:now|today|here|us|our|to\ (?:us|our|the))\b
      | (?:read|view|see|visit|open)\ (?:(?:the|our|this)\ )?
          (?:original|source|full\ (?:story|article|text|version)|print|mobile|desktop|web\ ?site|archive)\b
      | (?:download|get|install)\ (?:the|our)\b.{0,40}\bapps?\b
    ).{0,100}\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_APPEAL = re.compile(
    _PREFIX
    + r"""(?:
        (?:make|give|donate|support|help|contribute|become|consider)\b.{0,80}\b
          (?:donat\w*|donors?|support(?:ers?)?|contribut\w*|funds?|members?|patron|subscription|charit\w*)\b
      | (?:find|search|browse|apply|post|see)\b.{0,60}\b(?:jobs?|careers?|vacanc\w+)\b
      | (?:buy|order|shop|advertise|donate|subscribe|support)\b
    ).{0,100}\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_PLAIN_WORD = re.compile(r"(?<![\w'’])[a-z]{5,}")
_OPENED_BY = re.compile(
    r"""(?: (?:copyright\b|©|\(c\)\s)(?=.{0,160}(?:\d{4}|reserved|\(c\)|©|[A-Z]))
      | (?:image|photo|picture|photograph|video|graphic|cover|illustration)s?(?:\s+(?:image|photo))?\s*
          (?:credits?|courtesy|source|caption)?\s*(?:by\b|of\b|:|/)
      | (?:file\ )?(?:photo|image)s?\ (?:courtesy|credits?)\b
      | (?:related|recommended|more|further|latest|recent|other|similar|you\ may)\s+
          (?:posts?|articles?|stories|news|links?|reading|coverage|content|topics?|reports?|on\ this|from|in\ this
            |also)\b.{0,50}\Z
      | (?:read|see|watch|listen|learn|find\ out)\s+(?:more|also|next)\b\s*[:>»-]
      | (?:tags?|topics?|keywords?|categor(?:y|ies)|filed\ under|posted\ (?:in|on|by)|labels?)\s*:
      | (?:last|page\ last|first)\s+(?:updated?|modified|published|reviewed)\b
      | (?:this|our)\ (?:site|website|page)\ (?:uses?|requires?|is\ best)\b
      | we\ use\ cookies|by\ (?:using|continuing)\b.{0,60}\bcookies
      | (?:you\ need\ to\ enable|please\ enable|enable)\ javascript|javascript\ (?:is|must)
      | (?:https?://|www\.)\S+\Z|(?:original\ )?(?:url|link|permalink)\s*:\s*\S+\Z
      | [\w.+-]+@[\w-]+\.[\w.]+\Z
      | (?:an?\ )?(?:project|member|service|division|publication)\ of\ [A-Z].{0,60}\Z
      | (?:powered|hosted|designed|built)\ by\b
      | (?:for\ more\ information|more\ information)\s*[:,].{0,120}\Z
      | advertisement\b.{0,40}\Z|sponsored\ by\b|newsletter\b.{0,20}\Z
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_RESERVED = re.compile(r"\ball rights reserved\b", re.IGNORECASE)
_LINK_ROW = re.compile(r"[^|>»›·•/]{1,30}(?:\s[|>»›·•]\s?[^|>»›·•]{1,30}){2,}[|>»›·•]?\Z")
_CRUMBS = re.compile(r"(?:home|news|main|index)\s*[|>»›/]", re.IGNORECASE)
_RESIDUE = re.compile(r"[\W_]+\Z")
_END_MARK = re.compile(
    r"(?:\(\s*(?:end|ends|signed|more|kcna|mtf|over)\s*\)|-\s?(?:0|30|end|ends|more)\s?-|/?end\s?item\.?/?|/end/?|end/|"
    r"#{2,}|\*{3,}|nnnn|-+\s*end\s*-+|~+)\Z",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"[A-Z]{2,5}(?:/[A-Z-]{1,8}){1,5}\Z")
_FOOTER = re.compile(
    r"(?:join|subscribe|sign up|newsletter\Z|related (?:posts?|articles?|stories|news)|further reading|"
    r"copyright\b|©|\(c\)\s|you (?:may|might) also like|most (?:read|popular|viewed)|comments?\s*(?:\(\d+\))?:?\Z|"
    r"leave a (?:comment|reply)|more (?:stories|news|articles?|from)\b|recommended|share this|"
    r"latest (?:news|posts|articles)|recent posts)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z\d”\"')][.?]['\"”’)]*\Z")
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
    r"(?P<holder>[^\W\d_](?:(?!\ball rights|\.\s|\s\d{4}|\s[|]).){2,80}?)\s*(?:[.,|–-]\s*|\s)?"
    r"(?:all rights reserved|\d{4}|\Z)",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Say whether a line at the edge of a document belongs to the page around the article."""
    if len(text) > _LONGEST:
        return False
    if _RESIDUE.match(text) or _BARE.match(text) or _CRUMBS.match(text) or _RESERVED.search(text):
        return True
    if _OPENED_BY.match(text) or _LINK_ROW.match(text):
        return True
    return (bool(_ORDER.match(text)) or _is_appeal(text)) and not _is_sentence(text)


def _is_appeal(text: str) -> bool:
    """Say whether a line asks for money or offers jobs: as a call, not in the capitals of a headline."""
    called = text.endswith("!") or len(_PLAIN_WORD.findall(text)) >= 2
    return called and bool(_APPEAL.match(text))


def _is_sentence(text: str) -> bool:
    """Say whether an order to the reader is rather a sentence of the article: it ends as one and is long."""
    return bool(_SENTENCE.search(text)) and len(text.split()) > 14


def is_end_mark(text: str) -> bool:
    """Say whether a last line only says that the dispatch ends: `-0-`, `(END)`, `ENDITEM/`.

    A bare `END` is left alone: it may be the article's last word.
    """
    return bool(_END_MARK.match(text))


def is_sign_off(text: str) -> bool:
    """Say whether a script's last line holds its makers' initials: `NEB/PCF/JO`."""
    return bool(_SIGN_OFF.match(text))


def opens_footer(text: str) -> bool:
    """Say whether the page's foot begins with this line, so that what follows is page as well."""
    return bool(_FOOTER.match(text)) and is_furniture(text)


def is_rule(text: str) -> bool:
    """Say whether a line is a break in the article drawn with signs: `* * *`."""
    return len(text) >= 3 and bool(re.fullmatch(r"([*\-_=~#•·–—+])(?:\s*\1){2,}", text))


def site_in(text: str) -> tuple[int, int] | None:
    """Return where a furniture line names the site it belongs to, or None.

    Only lines that speak for the site count: mailing list, copyright, support.
    """
    if not _SITE_LINE.search(text):
        return None
    if domain := _DOMAIN.search(text):
        return domain.span()
    named = _NAMED_SITE.search(text)
    if not named or _NO_SITE.match(named[1]):
        return None
    return named.start(1), named.start(1) + len(named[1].rstrip())


def publisher_in(text: str) -> tuple[int, int] | None:
    """Return where a copyright line names the holder of the rights, or None."""
    found = _RIGHTS.search(text) if _RIGHTS.search(text) and not _DOMAIN.search(text) else None
    return found.span("holder") if found else None

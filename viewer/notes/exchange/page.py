"""A page that shows the notes in any browser and holds them whole, so that it can be imported again.

The page runs no script and loads nothing. The notes lie in it as a W3C AnnotationPage.
"""

import re
from collections.abc import Mapping
from html import escape
from html.parser import HTMLParser
from typing import Any

from typing_extensions import override

from viewer.article.citation import cite
from viewer.article.model import Article
from viewer.notes.annotation import Note, as_json
from viewer.notes.exchange.printed import citation_of, dates_of
from viewer.notes.exchange.report import Collected
from viewer.notes.exchange.web_annotation import PAINTS

_MEDIA_TYPE = "application/ld+json"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

# within a script element "</script" ends it and "<!--" begins another state; both begin with "<"
_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_SCRIPT_SIGNS = re.compile("[" + "".join(_SCRIPT) + "]")

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 Georgia, serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
h1 { line-height: 1.2; }
dl { display: grid; gap: 0 1rem; grid-template-columns: max-content 1fr; }
dt, footer, .place { opacity: .75; }
dd { margin: 0; overflow-wrap: anywhere; }
article { border-top: 1px solid #8888; margin-top: 1.5rem; padding-top: .5rem; }
blockquote { border-left: .4rem solid var(--paint); margin: .5rem 0; padding-left: 1rem; }
blockquote, .words { overflow-wrap: anywhere; white-space: pre-wrap; }
.tags { list-style: none; padding: 0; }
.tags li { border: 1px solid #8888; border-radius: .3rem; display: inline-block; }
.tags li { margin-right: .4rem; padding: 0 .4rem; }
footer { font-size: .85rem; overflow-wrap: anywhere; }
"""


def page_of(collected: Collected, annotations: Mapping[str, Any]) -> str:
    """Return the page: what is known of the article, the notes in text order, and `annotations`."""
    article, title = collected.article, _shown(collected.title)
    language = article.metadata.get("language")
    lang = f' lang="{_shown(language.value)}"' if language else ""
    embedded = _SCRIPT_SIGNS.sub(lambda sign: _SCRIPT[sign[0]], as_json(annotations))
    count = len(collected.notebook.notes)
    told = f"{count} {'note' if count == 1 else 'notes'}"
    parts = [
        "<!doctype html>",
        '<html lang="en">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}: {told}</title>",
        f"<style>{_STYLE}{_paints()}</style>",
        "</head>",
        "<body>",
        f'<header><h1 dir="auto"{lang}>{title}</h1>',
        f"<p>{_shown(cite(article))}</p>",
        _metadata(article),
        f"<p>{told}{_shown(', ' + collected.when if collected.when else '')}</p></header>",
        "<main>",
        *(_note(note, collected, lang) for note in collected.in_text_order()),
        "</main>",
        f'<script type="{_MEDIA_TYPE}" id="pilcrow-notes">',
        embedded,
        "</script>",
        "</body></html>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def embedded_in(page: str) -> list[str]:
    """Return what linked data a page holds, each as its JSON."""
    scripts = _Scripts()
    scripts.feed(page)
    scripts.close()
    return scripts.found


class _Scripts(HTMLParser):
    """Collects the elements that hold linked data, also from a page that a browser saved anew."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._is_inside = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        stated = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        self._is_inside = tag == "script" and stated == _MEDIA_TYPE
        if self._is_inside:
            self.found.append("")

    @override
    def handle_data(self, data: str) -> None:
        if self._is_inside:
            self.found[-1] += data

    @override
    def handle_endtag(self, tag: str) -> None:
        self._is_inside = False


def _shown(words: str) -> str:
    return escape(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", words))


def _paints() -> str:
    return "\n".join(f".{name} {{ --paint: {paint}; }}" for name, paint in PAINTS.items())


def _metadata(article: Article) -> str:
    rows = [
        f"<dt>{_shown(name)}</dt><dd>{_shown(field.display)}</dd>" for name, field in article.metadata.items()
    ]
    return f"<dl>{''.join(rows)}<dt>SHA-256</dt><dd>{_shown(article.source.sha256)}</dd></dl>"


def _note(note: Note, collected: Collected, lang: str) -> str:
    words = collected.words(note)
    place = collected.place(note)
    told = ". ".join(filter(None, (dates_of(note), citation_of(note, collected))))
    tags = "".join(f"<li>{_shown(tag)}</li>" for tag in note.tags)
    parts = [
        f'<article class="{note.colour}">',
        f'<p class="place">{_shown(place[0].upper() + place[1:])} · {note.motivation} · {note.colour}</p>',
        f'<blockquote dir="auto"{lang}>{_shown(words)}</blockquote>' if words else "",
        f'<div class="words" dir="auto">{_shown(note.text)}</div>' if note.text else "",
        f'<ul class="tags">{tags}</ul>' if tags else "",
        f"<footer>{_shown(told)}</footer>",
        "</article>",
    ]
    return "".join(parts)

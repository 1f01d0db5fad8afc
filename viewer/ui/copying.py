"""What goes onto the clipboard: words with their look and plain at once, their citation, a link to them."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from viewer.article.citation import cite
from viewer.article.excerpt import as_html, as_markdown_words, as_plain, excerpt
from viewer.article.model import Article, Span
from viewer.article.quoting import MARKDOWN, SHIPPED, TemplateError, fill, own_styles, values_of
from viewer.notes.document_link import DocumentLink

translate = QCoreApplication.translate
# Forms for other programs, with the media types that those ask a clipboard for.
ITEM_FORMS = {
    "bibtex": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "csl-json": "application/vnd.citationstyles.csl+json",
}
DEFAULT_STYLE = "inline"


def style_labels(own: str) -> dict[str, str]:
    """Return the citation styles there are, by name, with what they are called; the reader's own last."""
    labels = {
        "inline": translate("Copying", "In brackets: “…” (agency, place, date, ¶)"),
        "chicago": translate("Copying", "Chicago"),
        "apa": translate("Copying", "APA"),
        "mla": translate("Copying", "MLA"),
        "markdown": translate("Copying", "Markdown quotation"),
        "bibtex": translate("Copying", "BibTeX item"),
        "ris": translate("Copying", "RIS item"),
        "csl-json": translate("Copying", "CSL-JSON item"),
    }
    return labels | {name: name for name in own_styles(own)}


def link_to(article: Article, paragraph: int | None) -> str:
    """Return the `pilcrow:` address of an article, or of one of its paragraphs."""
    return DocumentLink(article.source.sha256, paragraph, article.source.path).address


def copied_words(article: Article, span: Span) -> QMimeData:
    """Return the words of a span with their emphasis and links, plain, and as Markdown."""
    blocks = excerpt(article, span)
    return _data(as_plain(blocks), as_html(blocks), as_markdown_words(blocks))


def copied_link(article: Article, span: Span) -> QMimeData:
    """Return a link to the paragraph where a span begins; where text has its look, under the title."""
    number = _number_at(article, span)
    address = link_to(article, number)
    title = article.title or article.source.path.replace("\\", "/").rpartition("/")[2]
    name = translate("Copying", "{0}, ¶{1}").format(title, number) if number is not None else title
    return _data(address, f'<a href="{escape(address)}">{escape(name)}</a>', "")


def copied_cited(article: Article, span: Span, style: str, own: str) -> QMimeData:
    """Return the words of a span with their source, in a style by its name; an unknown one is the default.

    Args:
        article: with the reader's corrections.
        span: the words.
        style: one of `style_labels`.
        own: the reader's styles as the preferences keep them.
    """
    number = _number_at(article, span)
    today = datetime.now().astimezone().date().isoformat()
    if style in ITEM_FORMS:
        item = cite(article, paragraph=number, form=style, accessed=today)
        data = _data(item, "", "")
        data.setData(ITEM_FORMS[style], item.encode())
        return data
    blocks = excerpt(article, span)
    template = ({**SHIPPED, **own_styles(own)}).get(style, SHIPPED[DEFAULT_STYLE])
    values = values_of(article, paragraph=number, accessed=today, link=link_to(article, number))
    plain = as_markdown_words(blocks) if style == MARKDOWN else as_plain(blocks)
    try:
        words = fill(template, {**values, "quote": plain})
    except TemplateError:  # of an older version, or written by hand
        words = fill(SHIPPED[DEFAULT_STYLE], {**values, "quote": plain})
    if style == MARKDOWN:
        return _data(words, "", words)
    marked = {name: escape(value, quote=False) for name, value in values.items()}
    for name in ("url", "link"):
        if values.get(name):
            marked[name] = f'<a href="{escape(values[name])}">{marked[name]}</a>'
    html = _filled_html(template, {**marked, "quote": as_html(blocks)})
    return _data(words, html, "")


def put(data: QMimeData) -> str:
    """Put data on the clipboard; return its plain words."""
    words = data.text()
    QGuiApplication.clipboard().setMimeData(data)
    return words


def _filled_html(template: str, values: dict[str, str]) -> str:
    try:
        return fill(template, values, literal=_escaped).replace("\n", "<br>")
    except TemplateError:
        return fill(SHIPPED[DEFAULT_STYLE], values, literal=_escaped)


def _escaped(words: str) -> str:
    return escape(words, quote=False)


def _number_at(article: Article, span: Span) -> int | None:
    if not article.blocks:
        return None
    return article.blocks[article.block_index_at(span.start)].number


def _data(plain: str, html: str, markdown: str) -> QMimeData:
    data = QMimeData()
    data.setText(plain)
    if html:
        # a browser's form: programs take it for UTF-8 only so
        data.setHtml(f'<html><head><meta charset="utf-8"></head><body>{html}</body></html>')
    if markdown:
        data.setData("text/markdown", markdown.encode("utf-8", "replace"))
    return data

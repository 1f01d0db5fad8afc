"""How runs within a row are set: emphasis, code, links and the like. Loaded with the first row of them."""

from collections.abc import Callable

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from viewer.article.model import Block, BlockKind, Inline, InlineKind
from viewer.ui.pane.lines import CODE_FACES
from viewer.ui.theme import Theme

_CODE_SIZE = 0.9  # of the words around it: faces of even width look larger
_MOST = 20_000  # runs set in one row; the rest of what no reader meets stays plain


def formats_of(
    block: Block, within: Callable[[Block, int], int], font: QFont, theme: Theme
) -> list[QTextLayout.FormatRange]:
    """Return the formats of a block's runs.

    Args:
        block: the block.
        within: gives the UTF-16 position in the block's row of an offset in the block.
        font: the one its row is set in.
        theme: for the colour of links.
    """
    found: list[QTextLayout.FormatRange] = []
    for inline in block.inlines[:_MOST]:
        if inline.kind is InlineKind.IMAGE or not len(inline.span):
            continue
        each = QTextLayout.FormatRange()
        each.start = within(block, inline.span.start)
        each.length = within(block, inline.span.end) - each.start
        _set(each.format, inline, font, theme, in_code=block.kind is BlockKind.CODE)
        found.append(each)
    return found


def _set(form: QTextCharFormat, inline: Inline, font: QFont, theme: Theme, *, in_code: bool) -> None:
    match inline.kind:
        case InlineKind.EMPHASIS:
            form.setFontItalic(not font.italic())  # within italics, upright letters stand out
        case InlineKind.STRONG:
            form.setFontWeight(QFont.Weight.Bold)
        case InlineKind.CODE if not in_code:
            form.setFontFamilies(list(CODE_FACES))
            form.setFontPointSize(font.pointSizeF() * _CODE_SIZE)
        case InlineKind.SUPERSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case InlineKind.SUBSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case InlineKind.STRUCK:
            form.setFontStrikeOut(True)
        case InlineKind.LINK:
            form.setForeground(theme.colour("accent"))
            form.setFontUnderline(True)
        case _:
            pass

"""Pages as they will be on paper, one below the other; each is drawn when it comes into view."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.ui.overriding import override
from viewer.ui.printing.drawing import Press
from viewer.ui.printing.pages import Pages

_GAP = 16  # px between pages
_KEPT = 8
_WIDEST = 900  # px


class PagesView(QAbstractScrollArea):
    """Shows divided pages.

    Signals: page_changed(int), the number of the page in view, from 1.
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._press: Press | None = None
        self._drawn: OrderedDict[int, QImage] = OrderedDict()
        self.setAccessibleName(self.tr("Pages"))
        self.setToolTip(self.tr("The pages as they will be printed (Page Up, Page Down)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages, the same share of them as before; None for none."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._pages = pages
        self._press = Press(pages) if pages is not None else None
        self._drawn.clear()
        self._measure()
        bar.setValue(round(share * bar.maximum()))
        self._tell_page()
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring a page into view, by its number from 1."""
        self.verticalScrollBar().setValue((page - 1) * self._step())

    def _page_size(self) -> QSize:
        width = max(min(self.viewport().width() - 2 * _GAP, _WIDEST), 50)
        if self._pages is None:
            return QSize(width, width)
        page = self._pages.sheet.page
        return QSize(width, round(width * page.height() / page.width()))

    def _step(self) -> int:
        return self._page_size().height() + _GAP

    def _measure(self) -> None:
        count = len(self._pages.pages) if self._pages is not None else 0
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(count * self._step() + _GAP - height, 0))
        bar.setPageStep(min(self._step(), max(height, 1)))
        bar.setSingleStep(40)

    def _tell_page(self) -> None:
        if self._pages is not None:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 2
            self.page_changed.emit(min(middle // self._step() + 1, len(self._pages.pages)))

    def _image(self, index: int, size: QSize) -> QImage:
        there = self._drawn.get(index)
        scale = self.devicePixelRatioF()
        wished = size * scale
        if there is None or there.size() != wished:
            there = QImage(wished, QImage.Format.Format_RGB32)
            there.fill(Qt.GlobalColor.white)
            if self._press is not None and self._pages is not None:
                painter = QPainter(there)
                share = wished.width() / self._pages.sheet.page.width()
                painter.scale(share, share)
                painter.setRenderHints(
                    QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
                )
                self._press.draw(painter, index)
                painter.end()
            self._drawn[index] = there
        self._drawn.move_to_end(index)
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return there

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().mid().color())
        if self._pages is None:
            return
        size, top = self._page_size(), self.verticalScrollBar().value()
        left = (self.viewport().width() - size.width()) / 2
        first = max((top - _GAP) // self._step(), 0)
        last = min((top + self.viewport().height()) // self._step() + 1, len(self._pages.pages))
        for index in range(first, last):
            y = _GAP + index * self._step() - top
            painter.drawImage(QRectF(left, y, size.width(), size.height()), self._image(index, size))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._tell_page()

"""Images between the paragraphs: which there are, how they are loaded, set and painted.

Loaded with the first article that has images. Pictures are read and decoded off the window's thread when the
reader comes near them; of those shown last so many are kept as fit into a fixed room.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPen

from viewer.article.model import Article, Block, BlockKind, Inline, InlineKind, Source
from viewer.readers.pictures import PictureError, RemotePictureError, is_remote, load_picture, may_hold
from viewer.ui.counted import Counted
from viewer.ui.pane.block_layout import Figures
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.figure_rows import box_of
from viewer.ui.pane.offsets import Figure
from viewer.ui.pane.washes import Colours
from viewer.ui.tasks import Lane, Tasks

translate = QCoreApplication.translate
_MOST_KEPT = 64_000_000  # bytes of decoded pictures
_MOST_PIXELS = 60_000_000  # of a picture in its file; decoding takes four bytes for each
_MOST_SHOWN_PIXELS = 8_000_000  # of a picture as it is kept
_WORDS = 300  # characters of what an image says


class _Loaded(NamedTuple):
    image: QImage
    size: QSizeF


def figures_of(article: Article) -> tuple[Figure, ...]:
    """Return the rows of images that stand between an article's blocks, in order.

    An image at the beginning of a block stands above it, another one below; those of a table below the table.
    Images that are not fetched are drawn together, and left out where they say nothing within other words.
    """
    found: list[Figure] = []
    table_end = 0
    for index, block in enumerate(article.blocks):
        if block.kind is BlockKind.TABLE_ROW:
            table_end = table_end if index < table_end else _end_of_table(article.blocks, index)
        images = [each for each in block.inlines if each.kind is InlineKind.IMAGE]
        for image in images:
            _place(
                found,
                image,
                article.source,
                (index, table_end if block.kind is BlockKind.TABLE_ROW else 0, len(block.text)),
            )
    return tuple(found)


def _place(found: list[Figure], image: Inline, source: Source, at: tuple[int, int, int]) -> None:
    index, table_end, length = at
    closes = bool(table_end) or image.span.start > 0
    before = table_end or index + closes
    is_fetched = not is_remote(image.address) or may_hold(source, image.address)
    is_within = bool(table_end) or 0 < image.span.start < length
    if not is_fetched and is_within and not image.alt.strip():
        return
    last = found[-1] if found else None
    images = (image,)
    if (
        last is not None
        and not is_fetched
        and not last.is_fetched
        and (last.before, last.closes) == (before, closes)
    ):
        images = (*last.images, image)
        found.pop()
    found.append(Figure(words_for(images, is_fetched=is_fetched), images, before, closes, is_fetched))


def _end_of_table(blocks: Sequence[Block], index: int) -> int:
    while index < len(blocks) and blocks[index].kind is BlockKind.TABLE_ROW:
        index += 1
    return index


def words_for(images: Sequence[Inline], *, is_fetched: bool) -> str:
    """Return what stands for images, to those who do not see them and while they are not shown."""
    said = " · ".join(filter(None, (" ".join(image.alt.split()) for image in images)))
    said = said if len(said) <= _WORDS else said[: _WORDS - 1] + "…"
    if is_fetched:
        return (
            translate("Figures", "Image: {0}").format(said)
            if said
            else translate("Figures", "Image without a description")
        )
    if len(images) == 1:
        one = translate("Figures", "Image not fetched: {0}").format(said)
        return one if said else translate("Figures", "Image not fetched")
    count = len(images)
    return (
        Counted().images_not_fetched_but_described(count, said)
        if said
        else Counted().images_not_fetched(count)
    )


def remote_images(article: Article) -> int:
    """Return how many of an article's images are not fetched, each address once."""
    inlines = (each for rare in article.columns.rare.values() for each in rare.inlines)
    images = (each for each in inlines if each.kind is InlineKind.IMAGE)
    addresses = {each.address for each in images if is_remote(each.address)}
    return sum(not may_hold(article.source, address) for address in addresses)


class Gallery:
    """The pictures of one article.

    `came` is told the address of each that is at hand now, or never will be, and whether its size is new.
    """

    def __init__(self, tasks: Tasks, source: Source, came: Callable[[str, bool], None]) -> None:
        self._tasks = tasks
        self._source = source
        self._came = came
        self._width = 0
        self._sizes: dict[str, QSizeF] = {}
        self._problems: dict[str, PictureError] = {}
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._stale: set[str] = set()
        self._waiting: list[str] = []
        self._loading: str | None = None

    @property
    def blocked(self) -> int:
        """How many pictures turned out to lie on the network when they were looked for."""
        return sum(isinstance(each, RemotePictureError) for each in self._problems.values())

    def size(self, figure: Figure) -> QSizeF | None:
        """Return the size of a figure's picture in px, None where words stand for it."""
        return self._sizes.get(figure.images[0].address) if figure.is_fetched else None

    def picture(self, figure: Figure) -> QImage | None:
        """Return a figure's picture, if it is at hand."""
        address = figure.images[0].address
        image = self._images.get(address)
        if image is not None:
            self._images.move_to_end(address)
        return image

    def problem(self, figure: Figure) -> str:
        """Return why a figure's picture is not shown, "" if nothing is known of that."""
        return str(self._problems.get(figure.images[0].address, ""))

    def want(self, figures: Iterable[Figure], width: int) -> None:
        """Load the pictures of these figures, first ones first, in a width of so many device pixels.

        What was wanted before and is not any more is left.
        """
        if width > 1.1 * self._width:
            self._width = width
            self._stale = set(self._images)
        addresses = dict.fromkeys(each.images[0].address for each in figures if each.is_fetched)
        self._waiting = [each for each in addresses if self._is_missing(each)]
        if self._loading is None:
            self._load_next()

    def close(self) -> None:
        """Want nothing any more."""
        self._waiting = []
        self._tasks.void(self)

    def _is_missing(self, address: str) -> bool:
        is_there = address in self._images and address not in self._stale
        return not is_there and address not in self._problems and address != self._loading

    def _load_next(self) -> None:
        self._loading = self._waiting.pop(0) if self._waiting else None
        if self._loading is not None:
            address = self._loading
            work = partial(_loaded, self._source, address, self._width)
            self._tasks.run(
                Lane.PICTURES, self, work, partial(self._keep, address), partial(self._fail, address)
            )

    def _keep(self, address: str, loaded: _Loaded) -> None:
        is_new = address not in self._sizes
        self._sizes[address] = loaded.size
        self._images[address] = loaded.image
        self._images.move_to_end(address)
        self._stale.discard(address)
        while (
            len(self._images) > 1 and sum(each.sizeInBytes() for each in self._images.values()) > _MOST_KEPT
        ):
            self._images.popitem(last=False)
        self._end(address, is_new=is_new)

    def _fail(self, address: str, error: BaseException) -> None:
        if not isinstance(error, PictureError):
            raise error
        self._problems[address] = error
        self._end(address, is_new=False)

    def _end(self, address: str, *, is_new: bool) -> None:
        self._load_next()
        self._came(address, is_new)


def _loaded(source: Source, address: str, width: int) -> _Loaded:
    return decoded(load_picture(source, address), width)


def decoded(data: bytes, width: int) -> _Loaded:
    """Decode a picture, no wider than `width` device pixels; its size is that in the file.

    Raises:
        PictureError: it is damaged or has too many pixels.
    """
    if data.lstrip()[:1] == b"<" or data.startswith(b"\xef\xbb\xbf"):
        return _drawn(data, width)
    reader = QImageReader()  # before what it reads from, so that it ends before it too: Qt's TIFF reader must
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader.setDevice(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise PictureError(
            translate("Figures", "The image has {0} by {1} pixels, too many to be shown.").format(
                size.width(), size.height()
            )
        )
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    if size.isValid():
        reader.setScaledSize(_bounded(size, width, turned=turned))
    image = reader.read()
    if image.isNull():
        raise PictureError(translate("Figures", "The image is damaged and cannot be shown."))
    natural = QSizeF(size.transposed() if turned else size) if size.isValid() else QSizeF(image.size())
    return _Loaded(image, natural)


def _drawn(data: bytes, width: int) -> _Loaded:
    """Draw an SVG picture, without the effects that may take long; what it refers to is not loaded.

    Raises:
        PictureError: it is damaged.
    """
    from PySide6.QtSvg import QSvgRenderer, QtSvg  # noqa: PLC0415  for drawings only

    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly)
    renderer.load(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise PictureError(translate("Figures", "The image is damaged and cannot be shown."))
    natural = (
        size.scaled(2000, 4000, Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > 2000 or size.height() > 4000
        else size
    )
    image = QImage(_bounded(natural, width, turned=False), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return _Loaded(image, QSizeF(natural))


def _bounded(size: QSize, width: int, *, turned: bool) -> QSize:
    across = size.height() if turned else size.width()
    share = min(1.0, width / max(across, 1))
    share = min(share, (_MOST_SHOWN_PIXELS / max(size.width() * size.height(), 1)) ** 0.5)
    return QSize(max(round(size.width() * share), 1), max(round(size.height() * share), 1))


def paint_figure(
    painter: QPainter, row: RowInView, figure: Figure, gallery: Figures | None, look: tuple[Colours, bool]
) -> bool:
    """Paint a figure's picture, framed if it is marked, or the ground of its words; say whether it was words.

    The painter's origin is the row's. `look` is the colours, and whether caret or selection mark the figure.
    """
    colours, is_marked = look
    size = gallery.size(figure) if gallery is not None else None
    box = box_of(row.block.layout(), row.shape, size)
    image = gallery.picture(figure) if gallery is not None and size is not None else None
    if box.height() < 1:
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if image is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image.hasAlphaChannel() and colours["page"].lightnessF() < 0.5:
            painter.fillRect(box, Qt.GlobalColor.white)  # transparent ones are made for light pages
        painter.drawImage(box, image)
    else:
        painter.setPen(QPen(colours["line"], 1))
        painter.setBrush(colours["window"])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_marked and size is not None:
        painter.setPen(QPen(colours["accent"], 2))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
    return size is None

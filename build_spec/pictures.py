"""Draws the program's icon from its SVG, in the forms that the systems want; read by the spec and linux/."""

import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # of hicolor-icon-theme, in px

# Apple's names for icons by size in px; the second of a size is that of half the size on a fine screen.
_ICNS = {16: (b"icp4",), 32: (b"icp5", b"ic11"), 64: (b"ic12",), 128: (b"ic07",), 256: (b"ic08", b"ic13"),
         512: (b"ic09", b"ic14"), 1024: (b"ic10",)}  # fmt: skip


def png(drawing: Path, size: int) -> bytes:
    """Return a square drawing as a PNG of `size` px."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType]
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNGs, by size in px, as the icon of a Windows program; none is larger than 256 px."""
    offset = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, picture in sorted(pictures.items()):
        width = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", width, width, 0, 0, 1, 32, len(picture), offset + len(bodies))
        bodies += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNGs, by size in px, as the icon of a macOS program, but for sizes Apple has no name for."""
    body = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture
        for size, picture in sorted(pictures.items())
        for kind in _ICNS.get(size, ())
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body

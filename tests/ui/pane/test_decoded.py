import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from viewer.ui.pane.figures import decoded


@pytest.mark.parametrize("kind", ["bmp", "ico", "jpeg", "png", "tiff", "webp"])
def test_a_picture_is_decoded_no_wider_than_asked_and_knows_its_own_size(kind):
    drawn = QImage(24, 12, QImage.Format.Format_RGB32)
    drawn.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert drawn.save(buffer, kind)
    picture = decoded(buffer.data().data(), 20)
    assert (picture.image.width(), picture.size.width(), picture.size.height()) == (20, 24, 12)
    assert picture.image.pixelColor(5, 5).blue() > 130

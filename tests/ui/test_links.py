"""Links out of an article: shown in full, and opened only when the reader agrees."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.start import Start
from viewer.ui.links import LinkDialog, add_link_entries, ask_to_open, shown_address

PAGE = "https://example.org/a/very/long/path?with=query&and=more#place"


class Opened(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.addresses.append(url.toString())


@pytest.fixture
def opened() -> Iterator[Opened]:
    taker = Opened()
    for scheme in ("https", "http", "mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker
    for scheme in ("https", "http", "mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def answer(*keys: Qt.Key, button: str = "") -> None:
    """Answer the next dialog, by keys or by a button."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LinkDialog):
            QTimer.singleShot(5, act)
            return
        for key in keys:
            QTest.keyClick(dialog.focusWidget() or dialog, key)
        if button:
            found = next(each for each in dialog.findChildren(QPushButton) if button in each.text())
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, act)


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return,), (Qt.Key.Key_Escape,), (Qt.Key.Key_Space,)])
def test_the_keys_pressed_without_thinking_open_nothing(
    parent: QWidget, opened: Opened, keys: tuple[Qt.Key, ...]
) -> None:
    answer(*keys)
    ask_to_open(parent, PAGE)
    assert opened.addresses == []


@pytest.mark.parametrize("address", [PAGE, "mailto:desk@example.org?subject=A"])
def test_the_address_is_handed_over_when_the_reader_agrees(
    parent: QWidget, opened: Opened, address: str
) -> None:
    answer(button="Open")
    ask_to_open(parent, address)
    assert opened.addresses == [address]


def test_the_address_can_be_copied_instead(parent: QWidget, opened: Opened) -> None:
    answer(button="Copy")
    ask_to_open(parent, PAGE)
    assert QGuiApplication.clipboard().text() == PAGE
    assert opened.addresses == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "#note", "https:", "", "a.html"]
)
def test_other_addresses_are_not_even_asked_about(parent: QWidget, opened: Opened, address: str) -> None:
    ask_to_open(parent, address)
    menu = QMenu(parent)
    add_link_entries(menu, parent, address)
    assert opened.addresses == []
    assert menu.actions() == []


def test_the_whole_address_is_shown_and_its_place_as_the_network_knows_it(qtbot: QtBot) -> None:
    address = "https://аpple.example.org/" + "a" * 900  # a Cyrillic letter
    dialog = LinkDialog(address)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == address
    places = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("xn--" in words for words in places)
    mail = LinkDialog("mailto:desk@example.org")
    qtbot.addWidget(mail)
    mail.show()
    assert sum(label.isVisible() for label in mail.findChildren(QLabel)) == 1


def test_signs_that_deceive_are_shown_for_what_they_are() -> None:
    assert (
        shown_address("https://a.org/\u202egnp.exe\u00ad\n") == "https://a.org/\\u202egnp.exe\\u00ad\\u000a"
    )
    assert shown_address("https://가.example.org/😀") == "https://가.example.org/😀"


def test_a_menu_begins_with_what_can_be_done_with_a_link(parent: QWidget, opened: Opened) -> None:
    menu = QMenu(parent)
    menu.addAction("Copy")
    add_link_entries(menu, parent, PAGE)
    labels = [each.text().replace("&", "") for each in menu.actions()]
    assert labels == ["Open link…", "Copy link address", "", "Copy"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == PAGE
    answer(button="Open")
    menu.actions()[0].trigger()
    assert opened.addresses == [PAGE]
    alone = QMenu(parent)
    add_link_entries(alone, parent, PAGE)
    assert len(alone.actions()) == 2


# --- in the window


@pytest.fixture
def program(qtbot: QtBot, home: Path, tmp_path: Path) -> Iterator[Program]:
    words = "More words follow so that the paragraph is one that a reader would take for an article. "
    fill = "".join(f"<p>Paragraph {number}. {words * 4}</p>" for number in range(40))
    path = tmp_path / "page.html"
    path.write_text(
        "<html lang=en><head><title>Talks about the river</title></head><body><article>"
        "<h1>Talks about the river</h1>"
        f'<p>The talks ended, says <a href="{PAGE}">a statement</a>, on Monday. {words}</p>'
        '<p><img src="https://example.org/a.png" alt="Map">It is cited below.<a href="#fn1">1</a> '
        f"{words}</p>{fill}"
        f'<p id="fn1">The footnote has its own words. {words}</p></article></body></html>',
        "utf-8",
    )
    made = Program(Start(home, [str(path)]))
    made.open()
    window = made.show()
    qtbot.addWidget(window)
    qtbot.waitExposed(window)
    assert made.opened(20)
    yield made
    made.end()


def middle_of(program: Program, words: str) -> QPoint:
    pane = program.window.panes.front
    cursor = QTextCursor(pane.document())
    cursor.setPosition(
        pane.toPlainText().index(words) + (len(words) - 1 if words.endswith("1") else len(words) // 2)
    )
    return pane.cursorRect(cursor).center() + QPoint(1, 0)


def click(program: Program, words: str) -> None:
    viewport = program.window.panes.front.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(program, words))


def test_a_click_in_the_window_asks_before_it_opens(program: Program, opened: Opened) -> None:
    answer(Qt.Key.Key_Escape)
    click(program, "a statement")
    assert opened.addresses == []
    answer(button="Open")
    click(program, "a statement")
    assert opened.addresses == [PAGE]


def test_a_footnote_is_jumped_to_and_gone_back_from(program: Program) -> None:
    document = program.desk.current
    if "fn1" not in document.article.targets:
        pytest.fail("the reader gives no target for a footnote")
    click(program, "low.1")
    pane = program.window.panes.front
    assert document.article.blocks[pane.current_block_index].text.startswith("The footnote")
    program.desk.walk(-1)
    assert pane.current_block_index < 5


def test_the_status_line_tells_of_images_and_of_the_link_under_the_mouse(
    qtbot: QtBot, program: Program
) -> None:
    status = program.window.statusBar()
    assert any("1 image not fetched" in label.text() for label in status.findChildren(QLabel))
    pane = program.window.panes.front
    QTest.mouseMove(pane.viewport(), middle_of(program, "a statement"))
    qtbot.waitUntil(lambda: status.currentMessage() == PAGE)
    QTest.mouseMove(pane.viewport(), QPoint(300, 5))
    qtbot.waitUntil(lambda: status.currentMessage() == "")


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # the screen there is none of does not
def test_the_menu_on_a_link_offers_it(qtbot: QtBot, program: Program) -> None:
    pane = program.window.panes.front
    pane.go_to(program.desk.current.article.text.index("a statement") + 2, align="nearest")
    program.window.panes.menu_requested.emit(pane.mapToGlobal(QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].text().replace("&", "") == "Open link…"
    menu.close()

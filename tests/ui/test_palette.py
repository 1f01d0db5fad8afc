"""The palette: every action and place by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from viewer.article.model import BlockKind
from viewer.find import FoldedText
from viewer.readers import read_article
from viewer.ui.actions import Do, action_specs, menu_specs
from viewer.ui.menus import plain_label
from viewer.ui.palette import Palette, listed
from viewer.ui.palette_search import (
    Entry,
    Found,
    Kind,
    find_alike,
    find_headings,
    find_names,
    find_paragraphs,
    likeness,
    plain,
)


def nothing() -> None:
    pass


def entry(name: str, kind: Kind = Kind.ACTION, **more: str) -> Entry:
    return Entry(kind, name, nothing, **more)


# --- what is found ------------------------------------------------------------------------------


def ranked(entries: list[Entry], typed: str) -> list[str]:
    """The names found, the likeliest first."""
    found = find_names(entries, typed)
    found += find_alike(entries, typed, found)
    return [each.entry.name for each in sorted(found, key=lambda each: each.rank)]


def test_the_nearer_a_name_the_higher_it_stands() -> None:
    names = ["go to", "go to the end", "let it go to", "going too", "ago tomorrow", "gnome onto", "print"]
    scores = [likeness(name, "go to") for name in names]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 100
    assert scores[-1] == 0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("next", "Next paragraph"),
        ("np", "Next paragraph"),
        ("par next", "Next paragraph"),
        ("nexr paragraph", "Next paragraph"),
        ("STRASSE", "Straße und Fähre"),
        ("fahre", "Straße und Fähre"),
        ("한국", "한국호가 떠난다"),
        ("ctrl+j", "Jump"),
        ("harbour", "Logbook"),
    ],
)
def test_a_name_is_found_by(typed: str, name: str) -> None:
    entries = [
        *(entry("Next paragraph"), entry("Straße und Fähre"), entry("한국호가 떠난다")),
        *(entry("Jump", beside="Ctrl+J"), entry("Logbook", more="of the harbour")),
    ]
    assert ranked(entries, typed)[0] == name


def test_what_is_only_alike_comes_after_what_fits() -> None:
    assert ranked([entry("Nose"), entry("Notes folder", Kind.RECENT)], "note") == ["Notes folder", "Nose"]
    assert ranked([entry("Print")], "xyzzy") == []


def test_letters_without_case_and_accents() -> None:
    assert plain("Äpfel Ñ İ") == "apfel n i"


@pytest.fixture
def ferry_article(ferry):
    return read_article(ferry, with_language=False)


def paragraphs(article, typed: str, *, is_void=lambda: False) -> list[str]:
    found = find_paragraphs(article, FoldedText(article.text), typed, lambda offset: nothing, is_void)
    return [each.entry.beside for each in found]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("3", ["¶3"]),
        ("¶ 4", ["¶4"]),
        ("0", []),
        ("99", []),
        ("pier stays", ["¶3"]),
        ("fahre", ["¶2"]),
        ("국호", ["¶2"]),
        ("𝒳", ["¶4"]),
        ("te", []),
        ("nobbody mindz the", ["¶4"]),
    ],
)
def test_paragraphs_are_found_by_number_and_words(ferry_article, typed: str, numbers: list[str]) -> None:
    assert paragraphs(ferry_article, typed) == numbers


def test_an_answer_nobody_wants_any_more_is_given_up(ferry_article) -> None:
    assert paragraphs(ferry_article, "pier", is_void=lambda: True) == []


def test_headings_lead_to_their_place(ferry_article) -> None:
    places: list[int] = []
    found = find_headings(ferry_article, "resumes", lambda offset: lambda: places.append(offset))
    assert [each.entry.name for each in found] == ["Ferry Service Resumes After the Storm"]
    found[0].entry.do()
    heading = next(block for block in ferry_article.blocks if block.kind is BlockKind.HEADING)
    assert places == [heading.span.start]


def test_one_kind_does_not_crowd_out_the_others() -> None:
    found = [Found(entry(f"p{number}", Kind.PARAGRAPH), 80) for number in range(200)]
    shown = listed([*found, Found(entry("a file", Kind.RECENT), 75)])
    assert len(shown) < 60
    assert shown[-1].name == "a file"


# --- the window ---------------------------------------------------------------------------------


class Hand:
    """Opens the palette by its key, types and chooses."""

    def __init__(self, reader, qtbot: QtBot) -> None:
        self.reader = reader
        self._bot = qtbot

    def open(self, typed: str = "") -> Palette:
        self.reader.press("Ctrl+K")
        self.palette = self.reader.part(Palette)
        self.line = self.palette.findChild(QLineEdit)
        self._bot.waitUntil(self.line.hasFocus)
        QTest.keyClicks(self.line, typed)
        self._bot.waitUntil(lambda: "…" not in self.foot)
        return self.palette

    @property
    def foot(self) -> str:
        return self.palette.findChildren(QLabel)[-1].text()

    @property
    def names(self) -> list[str]:
        return [each.name for each in self.palette.entries]

    def enter(self) -> None:
        QTest.keyClick(self.line, Qt.Key.Key_Return)

    def leave(self) -> None:
        if self.reader.window.findChildren(Palette):
            QTest.keyClick(self.line, Qt.Key.Key_Escape)
        self._bot.waitUntil(lambda: not self.reader.window.findChildren(Palette))
        with self._bot.waitActive(self.reader.window):
            self.reader.window.activateWindow()


@pytest.fixture
def hand(reader, qtbot) -> Hand:
    return Hand(reader, qtbot)


def test_every_action_can_be_reached_by_menu_and_by_key() -> None:
    titles = [menu.title for menu in menu_specs()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters)  # Alt and the letter opens each menu
    in_menus = [name for menu in menu_specs() for name in menu.entries if isinstance(name, Do)]
    assert sorted(in_menus) == sorted(Do)
    for name in Do:
        assert "&" in action_specs()[name].label  # and its letter does it


def test_every_action_is_found_by_its_name_and_done(hand: Hand, qtbot) -> None:
    done: list[str] = []
    window = hand.reader.window
    for name, action in window.do.items():
        if name is not Do.PALETTE:
            action.triggered.disconnect()  # what each does is tested where it is done
            if action.isCheckable():
                action.toggled.disconnect()
            action.triggered.connect(lambda _on=False, name=name: done.append(name))
    dimmed = {Do.UNDO, Do.REDO, Do.BACK, Do.FORWARD}  # nothing was done or left yet
    wanted = [name for name in Do if name is not Do.PALETTE]
    for name in wanted:
        label = plain_label(action_specs()[name])
        palette = hand.open(">" + label)
        said = window.do[name].text().replace("&", "").rstrip("…")
        row = [each.name for each in palette.entries].index(said)
        for _ in range(row):
            QTest.keyClick(hand.line, Qt.Key.Key_Down)
        assert bool(palette.entries[row].why_not) is (name in dimmed)
        if name not in dimmed:
            hand.enter()
            qtbot.waitUntil(lambda name=name: name in done)
        hand.leave()
        hand.reader.pane.setFocus()
    assert done == [name for name in wanted if name not in dimmed]


def test_an_action_that_cannot_be_done_says_why(hand: Hand) -> None:
    hand.open(">redo")
    assert hand.palette.entries[0].why_not == "there is nothing to do again"
    hand.enter()
    assert hand.palette.isVisible()
    assert "cannot be done now: there is nothing to do again" in hand.foot


def test_keys_are_shown_beside_actions(hand: Hand) -> None:
    hand.open(">go to")
    assert hand.palette.entries[0].beside == "Ctrl+G"
    rows = hand.palette.findChild(QListView)
    assert rows.accessibleName()
    assert rows.model().index(0, 0).data() == "Go to, Ctrl+G"


def test_choices_within_menus_are_there_too(hand: Hand, qtbot) -> None:
    hand.open("theme dark")
    assert hand.names[0] == "Theme: Dark"
    hand.enter()
    qtbot.waitUntil(lambda: hand.reader.desk.preferences.theme == "dark")


def test_a_paragraph_is_gone_to_and_the_trail_leads_back(hand: Hand, qtbot) -> None:
    hand.reader.go_to(1)
    hand.open("nobody minds")
    assert hand.palette.entries[0].beside == "¶4"
    hand.enter()
    qtbot.waitUntil(lambda: hand.reader.paragraph == 4)
    hand.leave()
    hand.reader.press("Alt+Left")
    assert hand.reader.paragraph == 1


def test_a_note_is_gone_to_by_its_words(hand: Hand, qtbot) -> None:
    hand.reader.go_to(3)
    hand.reader.press("N")
    hand.reader.type("ask the harbour master")
    hand.reader.go_to(1)
    hand.open("harbour master")
    kinds = [each.kind for each in hand.palette.entries]
    assert Kind.NOTE in kinds
    for _ in range(kinds.index(Kind.NOTE)):
        QTest.keyClick(hand.line, Qt.Key.Key_Down)
    hand.enter()
    qtbot.waitUntil(lambda: hand.reader.paragraph == 3)


def test_open_documents_and_recent_files_are_there(hand: Hand, letter, qtbot) -> None:
    first = hand.reader.document
    hand.reader.open(letter)
    hand.open("ferry service")
    assert hand.palette.entries[0].kind is Kind.DOCUMENT
    hand.enter()
    qtbot.waitUntil(lambda: hand.reader.document is first)
    hand.leave()
    hand.reader.desk.close(hand.reader.desk.document_at(str(letter)))
    hand.open("letter & co")
    assert [each.kind for each in hand.palette.entries][:1] == [Kind.RECENT]
    hand.enter()
    qtbot.waitUntil(lambda: hand.reader.document.path == str(letter))


def test_the_choice_goes_round_and_by_pages(hand: Hand) -> None:
    palette = hand.open()
    rows = palette.findChild(QListView)
    steps = ((Qt.Key.Key_Up, len(palette.entries) - 1), (Qt.Key.Key_Down, 0), (Qt.Key.Key_PageDown, 12))
    for key, row in steps:
        QTest.keyClick(hand.line, key)
        assert rows.currentIndex().row() == row
    QTest.keyClick(hand.line, Qt.Key.Key_PageUp)
    assert rows.currentIndex().row() == 0


def test_what_fits_nothing_is_said(hand: Hand) -> None:
    hand.open("qqqqqqqq")
    assert hand.names == []
    assert "Nothing fits" in hand.foot
    hand.enter()
    QTest.keyClick(hand.line, Qt.Key.Key_Down)
    assert hand.palette.isVisible()


def test_the_keyboard_returns_to_where_it_was(hand: Hand, qtbot) -> None:
    hand.open(">wider")
    hand.enter()
    hand.leave()
    assert hand.reader.window.focusWidget() is hand.reader.pane


def test_the_palette_works_while_nothing_lies_open(hand: Hand, qtbot) -> None:
    hand.reader.desk.close(hand.reader.document)
    hand.open("next paragraph")
    assert hand.palette.entries[0].why_not == "no article lies open"


def test_a_book_s_headings_are_found_off_the_window_s_thread(start, tmp_path, qtbot) -> None:
    path = tmp_path / "book.md"
    chapters = "\n\n".join(
        f"## Chapter {number} of the boat\n\nWords of it.\n\nMore." for number in range(600)
    )
    path.write_text(f"# The Book\n\n{chapters}\n", "utf-8")
    reader = start(path)
    reader.pane.setFocus()
    hand = Hand(reader, qtbot)
    hand.open("chapter 577")
    found = hand.palette.entries[0]
    assert (found.kind, found.name) == (Kind.HEADING, "Chapter 577 of the boat")

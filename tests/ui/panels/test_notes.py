"""The notes panel, worked by keys and mouse."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from viewer.notes.annotation import Motivation, Note
from viewer.ui.panels.notes import NoteEntry, NotesPanel
from viewer.ui.theme import load_theme


def entry(
    number: int, quote: str = "", text: str = "", *, state: str = "exact", place: str = "", **members: Any
) -> NoteEntry:
    selectors = ({"type": "TextQuoteSelector", "exact": quote},) if quote else ()
    note = Note(
        id=f"urn:uuid:{number}",
        motivation=members.pop("motivation", Motivation.COMMENTING),
        created="2026-01-02T03:04:05Z",
        modified=members.pop("modified", "2026-01-02T03:04:05Z"),
        selectors=selectors,
        text=text,
        **members,
    )
    return NoteEntry(note, place or (f"¶{number}" if quote else "Document"), state, number if quote else None)


ENTRIES = (
    entry(0, text="About the whole: 한국 🚢", colour="blue", tags=("dating",)),
    entry(1, "strategic target", motivation=Motivation.HIGHLIGHTING),
    entry(
        2, "the pier stays closed", "Ask the harbour master.", colour="orange", tags=("to check", "pier & co")
    ),
    entry(3, "at dawn", motivation=Motivation.BOOKMARKING, colour="green", state="moved"),
    entry(4, "words that stood here", "keep", colour="purple", state="orphan", place="was ¶9"),
)


@pytest.fixture
def panel(shown) -> NotesPanel:
    panel = shown(NotesPanel())
    panel.show_notes(ENTRIES)
    return panel


def ids(panel: NotesPanel) -> list[str]:
    return [each.note.id.rpartition(":")[2] for each in panel._cards.shown]


def area(panel: NotesPanel, row: int):
    return panel._list.visualRect(panel._list.model().index(row, 0))


def click(panel: NotesPanel, qtbot: QtBot, row: int) -> None:
    qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=area(panel, row).center())


def is_open(panel: NotesPanel, row: int) -> bool:
    return panel._editor.isVisible() and panel._editor.geometry() == area(panel, row)


def colours(panel: NotesPanel, row: int) -> set[str]:
    image = panel._list.viewport().grab(area(panel, row)).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def changed(entries: Sequence[NoteEntry], number: int, **members: Any) -> list[NoteEntry]:
    return [
        replace(each, note=replace(each.note, **members)) if each.note.id == f"urn:uuid:{number}" else each
        for each in entries
    ]


def about(*wanted: object) -> Callable[..., bool]:
    return lambda *given: given == wanted


def test_the_heading_counts_the_notes(panel: NotesPanel) -> None:
    assert panel._heading.text() == "Notes · 5"
    panel._filter.setText("pier")
    assert panel._heading.text() == "1 of 5 shown"


def test_an_empty_panel_teaches_the_keys(shown) -> None:
    panel = shown(NotesPanel())
    assert panel._empty.isVisible()
    assert panel._empty.text().startswith("No notes yet.")
    for key in ("press N", "H to highlight", "B to bookmark"):
        assert key in panel._empty.text()
    assert not panel._filter.isEnabled()


def test_a_click_opens_the_note_and_asks_for_its_place(panel: NotesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.note_requested, check_params_cb=about("urn:uuid:2")):
        click(panel, qtbot, 2)
    assert is_open(panel, 2)
    assert panel._editor._text.toPlainText() == "Ask the harbour master."
    assert panel._editor._tags.text() == "to check, pier & co"
    assert panel._editor._quote.text() == "“the pier stays closed”"
    assert panel._editor._swatches["orange"].isChecked()
    assert panel.current_id() == "urn:uuid:2"


def test_space_asks_for_the_place_of_the_chosen_note(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    panel._list.choose_row(1)
    with qtbot.waitSignal(panel.note_requested, check_params_cb=about("urn:uuid:1")):
        qtbot.keyClick(panel._list, Qt.Key.Key_Space)


def test_enter_opens_the_editor_and_escape_returns(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    panel._list.choose_row(2)
    qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert panel._editor._text.hasFocus()
    assert panel._editor._text.textCursor().atEnd()
    qtbot.keyClick(panel._editor._text, Qt.Key.Key_Escape)
    assert panel._list.hasFocus()
    assert not panel._editor.isVisible()
    assert panel._list.currentIndex().row() == 2


def test_escape_in_the_list_closes_what_is_open(panel: NotesPanel, qtbot: QtBot) -> None:
    click(panel, qtbot, 1)
    qtbot.keyClick(panel._list, Qt.Key.Key_Escape)
    assert not panel._editor.isVisible()
    qtbot.keyClick(panel._list, Qt.Key.Key_Escape)
    assert panel._list.currentIndex().row() == 1


def test_moving_on_closes_what_is_open(panel: NotesPanel, qtbot: QtBot) -> None:
    click(panel, qtbot, 1)
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    assert not panel._editor.isVisible()
    assert panel._list.currentIndex().row() == 2


def test_each_change_of_the_text_is_said(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:4")
    said: list[tuple[str, str]] = []
    panel.text_edited.connect(lambda note_id, text: said.append((note_id, text)))
    qtbot.keyClicks(panel._editor._text, "it")
    panel._editor._text.insertPlainText("🚢")
    assert said == [("urn:uuid:4", "keepi"), ("urn:uuid:4", "keepit"), ("urn:uuid:4", "keepit🚢")]


def test_the_text_edited_signal_carries_id_and_text(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:4")
    with qtbot.waitSignal(panel.text_edited, check_params_cb=about("urn:uuid:4", "keep!")):
        qtbot.keyClicks(panel._editor._text, "!")


def test_typing_goes_on_when_the_edited_note_comes_back(panel: NotesPanel, qtbot: QtBot) -> None:
    entries = list(ENTRIES)

    def keep(note_id: str, text: str) -> None:
        entries[:] = changed(entries, int(note_id[-1]), text=text, modified="2026-01-02T03:05:00Z")
        panel.show_notes(entries)

    panel.text_edited.connect(keep)
    panel.edit("urn:uuid:2")
    editor = panel._editor._text
    for _ in range(7):
        qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClicks(editor, "old ")
    assert editor.toPlainText() == "Ask the harbour old master."
    assert entries[2].note.text == "Ask the harbour old master."
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "Ask the harbour master."
    assert is_open(panel, 2)


def test_a_change_from_elsewhere_is_shown_with_the_cursor_kept(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    for _ in range(7):
        qtbot.keyClick(panel._editor._text, Qt.Key.Key_Left)
    before = panel._editor._text.textCursor().position()
    with qtbot.assertNotEmitted(panel.text_edited), qtbot.assertNotEmitted(panel.colour_picked):
        panel.show_notes(changed(ENTRIES, 2, text="Ask the harbour guard.", colour="pink", tags=("new",)))
    assert panel._editor._text.toPlainText() == "Ask the harbour guard."
    assert panel._editor._text.textCursor().position() == before
    assert panel._editor._text.hasFocus()
    assert panel._editor._swatches["pink"].isChecked()
    assert panel._editor._tags.text() == "new"
    panel.show_notes(changed(ENTRIES, 2, text="A"))
    assert panel._editor._text.textCursor().position() == 1


def test_the_open_note_stays_open_when_others_come_and_go(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:2")
    panel.show_notes([entry(7, "new one"), *ENTRIES])
    assert is_open(panel, 3)
    assert panel._editor._text.hasFocus()
    panel.show_notes(ENTRIES[2:])
    assert is_open(panel, 0)
    assert panel._editor._text.hasFocus()


def test_the_editor_goes_with_its_note_and_the_list_takes_the_keyboard(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:2")
    panel.show_notes([*ENTRIES[:2], *ENTRIES[3:]])
    assert not panel._editor.isVisible()
    assert panel._list.hasFocus()
    assert panel.current_id() == "urn:uuid:3"


def test_the_last_note_gone_leaves_the_empty_words(panel: NotesPanel) -> None:
    panel._list.choose_row(4)
    panel.show_notes(ENTRIES[:4])
    assert panel.current_id() == "urn:uuid:3"
    panel.show_notes(())
    assert panel.current_id() is None
    assert panel._empty.isVisible()


def test_tab_leads_on_from_the_text(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    qtbot.keyClick(panel._editor._text, Qt.Key.Key_Tab)
    assert panel._editor._swatches["orange"].hasFocus()
    assert panel._editor._text.toPlainText() == "Ask the harbour master."
    qtbot.keyClick(panel._editor._swatches["orange"], Qt.Key.Key_Tab)
    assert panel._editor._tags.hasFocus()
    qtbot.keyClick(panel._editor._tags, Qt.Key.Key_Tab)
    assert panel._add.hasFocus()
    for part in (panel._add, panel._filter, panel._choose, panel._list):
        assert part.hasFocus()
        qtbot.keyClick(part, Qt.Key.Key_Tab)
    assert panel._editor._go.hasFocus()


def test_a_panel_without_notes_hands_the_keyboard_to_what_there_is(shown) -> None:
    panel = shown(NotesPanel())
    panel.setFocus()
    assert panel._add.hasFocus()


def test_a_colour_is_picked_by_mouse_and_by_arrow_key(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.waitSignal(panel.colour_picked, check_params_cb=about("urn:uuid:2", "blue")):
        qtbot.mouseClick(panel._editor._swatches["blue"], Qt.MouseButton.LeftButton)
    panel._editor._swatches["blue"].setFocus()
    with qtbot.waitSignal(panel.colour_picked, check_params_cb=about("urn:uuid:2", "green")):
        qtbot.keyClick(panel._editor._swatches["blue"], Qt.Key.Key_Right)


def test_the_chosen_colour_bears_a_tick(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:2")
    ink = load_theme("light").colour("ink").name()

    def drawn(colour: str) -> set[str]:
        image = panel._editor._swatches[colour].grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(24) for y in range(24)}

    assert ink in drawn("orange")
    assert ink not in drawn("blue")


def test_tags_are_said_as_they_are_typed(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    panel._editor._tags.setFocus()
    panel._editor._tags.setText("a, 한국 ,a,,two  words")
    with qtbot.waitSignal(
        panel.tags_edited, check_params_cb=about("urn:uuid:2", ("a", "한국", "two wordsx"))
    ):
        qtbot.keyClicks(panel._editor._tags, "x")


def test_tags_being_typed_are_left_alone_when_the_note_comes_back(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.tags_edited.connect(lambda note_id, tags: panel.show_notes(changed(ENTRIES, 2, tags=tags)))
    panel.edit("urn:uuid:2")
    panel._editor._tags.setFocus()
    panel._editor._tags.end(False)
    qtbot.keyClicks(panel._editor._tags, ", ne")
    assert panel._editor._tags.text() == "to check, pier & co, ne"
    assert panel._cards.shown[2].note.tags == ("to check", "pier & co", "ne")


def test_delete_asks_to_remove_the_chosen_note(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    panel._list.choose_row(3)
    with qtbot.waitSignal(panel.removal_requested, check_params_cb=about("urn:uuid:3")):
        qtbot.keyClick(panel._list, Qt.Key.Key_Delete)


def test_the_open_note_is_removed_by_its_button_and_its_key(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.waitSignal(panel.removal_requested, check_params_cb=about("urn:uuid:2")):
        qtbot.mouseClick(panel._editor._delete, Qt.MouseButton.LeftButton)
    panel._editor._swatches["orange"].setFocus()
    with qtbot.waitSignal(panel.removal_requested, check_params_cb=about("urn:uuid:2")):
        qtbot.keyClick(
            panel._editor._swatches["orange"], Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier
        )


def test_delete_while_writing_deletes_a_letter_not_the_note(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.assertNotEmitted(panel.removal_requested):
        qtbot.keyClick(panel._editor._text, Qt.Key.Key_Home)
        qtbot.keyClick(panel._editor._text, Qt.Key.Key_Delete)
        qtbot.keyClick(panel._editor._swatches["orange"], Qt.Key.Key_Delete)
    assert panel._editor._text.toPlainText() == "sk the harbour master."


@pytest.mark.parametrize("part", ["_go", "_quote"])
def test_the_open_note_leads_to_its_place(panel: NotesPanel, qtbot: QtBot, part: str) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.waitSignal(panel.note_requested, check_params_cb=about("urn:uuid:2")):
        qtbot.mouseClick(getattr(panel._editor, part), Qt.MouseButton.LeftButton)
    panel._editor._tags.setFocus()
    with qtbot.waitSignal(panel.note_requested, check_params_cb=about("urn:uuid:2")):
        qtbot.keyClick(panel._editor._tags, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_while_writing_leads_to_the_place(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.waitSignal(panel.note_requested, check_params_cb=about("urn:uuid:2")):
        qtbot.keyClick(panel._editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel._editor._text.toPlainText() == "Ask the harbour master."


def test_a_document_note_is_asked_for(panel: NotesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.document_note_requested):
        qtbot.mouseClick(panel._add, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("phrase", "shown_ids"),
    [
        ("PIER", ["2"]),
        ("harbour CHECK", ["2"]),
        ("한국", ["0"]),
        ("¶3", ["3"]),
        ("was", ["4"]),
        ("zeppelin", []),
    ],
)
def test_the_filter_looks_in_quote_text_tags_and_place(
    panel: NotesPanel, phrase: str, shown_ids: list[str]
) -> None:
    panel._filter.setText(phrase)
    assert ids(panel) == shown_ids


def test_a_filter_that_lets_nothing_pass_says_so(panel: NotesPanel) -> None:
    panel._filter.setText("zeppelin")
    assert panel._empty.text() == "No note passes the filter."
    assert panel._filter.isEnabled()


def filled_menu(panel: NotesPanel) -> QMenu:
    panel._menu.aboutToShow.emit()
    return panel._menu


def choice(panel: NotesPanel, text: str) -> QAction:
    found = {action.text(): action for action in filled_menu(panel).actions()}
    submenu = found.get("Tags")
    if submenu is not None:
        found |= {action.text(): action for action in submenu.menu().actions()}
    return found[text]


def choose(panel: NotesPanel, text: str) -> None:
    panel._menu.triggered.emit(choice(panel, text))


def test_colours_kinds_and_tags_are_chosen_from_a_menu(panel: NotesPanel) -> None:
    choose(panel, "Green")
    assert ids(panel) == ["3"]
    choose(panel, "Blue")
    assert ids(panel) == ["0", "3"]
    choose(panel, "Bookmark")
    assert ids(panel) == ["3"]
    assert choice(panel, "Green").isChecked()
    choose(panel, "Show All Notes")
    assert len(ids(panel)) == 5
    choose(panel, "Document note")
    assert ids(panel) == ["0"]
    choose(panel, "Document note")
    choose(panel, "pier && co")
    assert ids(panel) == ["2"]
    assert not choice(panel, "Bookmark").isChecked()


def test_nothing_can_be_reset_when_all_is_shown(panel: NotesPanel) -> None:
    assert not choice(panel, "Show All Notes").isEnabled()
    panel._filter.setText("pier")
    assert choice(panel, "Show All Notes").isEnabled()
    choose(panel, "Show All Notes")
    assert panel._filter.text() == ""


def test_a_tag_that_no_note_bears_any_more_can_still_be_unchosen(panel: NotesPanel) -> None:
    choose(panel, "dating")
    panel.show_notes(ENTRIES[1:])
    assert ids(panel) == []
    assert choice(panel, "dating").isChecked()


def test_the_open_note_is_shown_even_if_the_filter_would_hide_it(panel: NotesPanel, qtbot: QtBot) -> None:
    panel._filter.setText("master")
    panel.edit("urn:uuid:2")
    panel.text_edited.connect(lambda _, text: panel.show_notes(changed(ENTRIES, 2, text=text)))
    panel._editor._text.selectAll()
    qtbot.keyClicks(panel._editor._text, "x")
    assert ids(panel) == ["2"]
    assert panel._editor._text.hasFocus()


def test_editing_a_hidden_note_drops_the_filter(panel: NotesPanel) -> None:
    panel._filter.setText("pier")
    panel.edit("urn:uuid:3")
    assert panel._editor._text.hasFocus()
    assert panel._filter.text() == ""
    assert is_open(panel, 3)


def test_an_unknown_note_cannot_be_edited(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:99")
    assert not panel._editor.isVisible()


def test_down_leads_from_the_filter_into_the_list_and_up_back(panel: NotesPanel, qtbot: QtBot) -> None:
    panel._filter.setFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    assert panel._list.hasFocus()
    qtbot.keyClick(panel._list, Qt.Key.Key_Up)
    assert panel._filter.hasFocus()
    panel._filter.setText("zeppelin")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    assert panel._filter.hasFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Escape)
    assert len(ids(panel)) == 5


def test_the_note_the_reader_is_at_is_marked_without_moving_the_keyboard(panel: NotesPanel) -> None:
    panel._filter.setFocus()
    panel.show_current("urn:uuid:3")
    assert panel._filter.hasFocus()
    assert panel.current_id() == "urn:uuid:3"
    panel.show_current(None)
    panel.show_current("urn:uuid:99")
    assert panel.current_id() == "urn:uuid:3"


def test_the_note_being_written_is_left_alone_when_the_reader_moves(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:2")
    panel.show_current("urn:uuid:3")
    assert is_open(panel, 2)
    panel._filter.setFocus()
    panel.show_current("urn:uuid:2")
    assert is_open(panel, 2)
    panel.show_current("urn:uuid:3")
    assert not panel._editor.isVisible()


def test_the_editor_grows_with_the_text_and_its_row_with_it(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:1")
    before = area(panel, 1).height()
    for _ in range(6):
        qtbot.keyClick(panel._editor._text, Qt.Key.Key_Return)
    assert area(panel, 1).height() > before + 3 * panel.fontMetrics().lineSpacing()
    assert is_open(panel, 1)
    assert area(panel, 2).top() >= panel._editor.geometry().bottom()


def test_a_narrower_panel_measures_its_cards_anew(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_notes([entry(1, "the pier stays closed until the storm is over and then some more", "x" * 60)])
    wide = area(panel, 0).height()
    panel.edit("urn:uuid:1")
    panel.resize(200, 640)
    qtbot.waitUntil(lambda: panel._editor.width() < 220 and is_open(panel, 0))
    panel._return_to_list()
    qtbot.waitUntil(lambda: area(panel, 0).height() > wide)


def test_the_editor_scrolls_with_its_row(shown) -> None:
    panel = shown(NotesPanel(), height=240)
    panel.show_notes([entry(number, f"quote {number}") for number in range(60)])
    panel.edit("urn:uuid:30")
    assert is_open(panel, 30)
    bar = panel._list.verticalScrollBar()
    bar.setValue(bar.value() + 35)
    assert is_open(panel, 30)


def test_what_became_of_the_words_is_said(panel: NotesPanel) -> None:
    model = panel._list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert "orphan: the words are no longer in the document" in spoken[4]
    assert "moved" in spoken[3]
    assert "moved" not in spoken[1]
    assert spoken[0].startswith("Document, Document note, Blue")
    panel.edit("urn:uuid:4")
    assert panel._editor._state.text() == "orphan: the words are no longer in the document"
    panel.edit("urn:uuid:1")
    assert not panel._editor._state.isVisible()


def test_hovering_tells_when_and_all_of_it(panel: NotesPanel) -> None:
    model = panel._list.model()
    tip = model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[0] == "Comment, ¶2"
    assert "Changed " in tip
    assert "moved: the words now stand elsewhere" in model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "the pier stays closed" in tip
    assert "Tags: to check, pier & co" in tip
    panel.show_notes([entry(1, "q", modified="some day")])
    assert "Changed" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 0).data() == "q"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize("width", [180, 420])
def test_cards_draw_all_kinds_in_any_width(shown, width: int) -> None:
    panel = shown(NotesPanel(), width=width)
    long = "𝒳 words and words " * 60
    tags = tuple(f"tag number {number}" for number in range(9))
    panel.show_notes(
        [*ENTRIES, entry(8, long, long, tags=tags, state="changed"), entry(9, "q", tags=("t" * 200,))]
    )
    theme = load_theme("light")
    for row in range(7):
        panel._list.scrollTo(panel._list.model().index(row, 0))
        assert theme.colour("muted").name() in colours(panel, row)
    for row, warns in ((1, False), (3, True)):
        panel._list.scrollTo(panel._list.model().index(row, 0))
        reds = [QColor(each) for each in colours(panel, row) if QColor(each).hslSaturationF() > 0.4]
        assert any(red.hslHue() < 15 and red.lightnessF() < 0.55 for red in reds) is warns


def test_ten_thousand_notes_are_not_drawn_or_read_before_they_are_seen(
    shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(NotesPanel())
    asked: set[int] = set()
    painter_class, model_class = type(panel._painter), type(panel._cards)
    paint, data = painter_class.paint, model_class.data

    def counted_paint(self, painter, option, index):
        asked.add(index.row())
        paint(self, painter, option, index)

    def counted_data(self, index, role=0):
        asked.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(painter_class, "paint", counted_paint)
    monkeypatch.setattr(model_class, "data", counted_data)
    entries = [entry(number, f"quote {number}", "text " * (number % 40)) for number in range(10_000)]
    panel.show_notes(entries)
    panel.grab()
    panel.edit("urn:uuid:7000")
    panel.show_notes(changed(entries, 7000, text="changed"))
    panel.grab()
    assert panel._list.model().rowCount() == 10_000
    assert 6999 in asked
    assert len(asked) < 100
    assert is_open(panel, 7000)


def test_themes_change_what_is_drawn(panel: NotesPanel) -> None:
    panel.edit("urn:uuid:2")
    panel.set_theme(load_theme("dark"))
    assert load_theme("dark").colour("ink").name() in colours(panel, 0)
    image = panel._editor.grab().toImage()
    assert image.pixelColor(QPoint(200, 6)).name() == load_theme("dark").colour("page").name()


def test_a_click_beside_the_text_leaves_the_keyboard_in_it(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("urn:uuid:2")
    with qtbot.assertNotEmitted(panel.note_requested):
        qtbot.mouseClick(panel._editor, Qt.MouseButton.LeftButton, pos=QPoint(30, panel._editor.height() - 6))
    assert panel._editor._text.hasFocus()


def test_the_filter_leads_to_the_first_note_when_none_is_chosen(shown, qtbot: QtBot) -> None:
    panel = shown(NotesPanel())
    panel.show_notes(ENTRIES[1:2])
    assert panel.current_id() is None
    assert "Tags" not in [action.text() for action in filled_menu(panel).actions()]
    panel._filter.setFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    assert panel.current_id() == "urn:uuid:1"
    assert "Tags" not in [action.text() for action in filled_menu(panel).actions()]


def test_filling_the_menu_again_leaves_no_old_menus_behind(panel: NotesPanel, qtbot: QtBot) -> None:
    for _ in range(5):
        filled_menu(panel)
    qtbot.waitUntil(lambda: len(panel._menu.findChildren(QMenu)) == 1)


def test_every_control_is_told(panel: NotesPanel, assert_told) -> None:
    assert_told(panel)
    assert panel._editor._swatches["pink"].accessibleName() == "Pink"

"""The metadata panel, worked by keys and mouse."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, BlockKind, Candidate, Evidence, EvidenceKind, Field, Furniture, Span
from viewer.ui.panels.metadata import MetadataPanel
from viewer.ui.theme import load_theme

Make = Callable[..., Article]

TITLE = Evidence(EvidenceKind.TEXT, "Ferry service resumes", line=3, span=Span(16, 37))
METADATA = {
    "title": Field("Ferry service resumes", "Ferry service resumes", TITLE),
    "date": Field(
        "XXXX-05-03",
        "3 May, year not stated",
        Evidence(EvidenceKind.TEXT, "3 May", line=5, span=Span(60, 65)),
        tuple(
            Candidate(year, f"in {year}, 3 May was a Monday", Evidence(EvidenceKind.TEXT, "Monday", line=6))
            for year in ("1999", "2004", "2010")
        ),
    ),
    "site": Field("Harbour Wire", "Harbour Wire", Evidence(EvidenceKind.FURNITURE, "Harbour Wire", line=16)),
    "author": Field("J. Doe", "J. Doe", Evidence(EvidenceKind.MARKUP, "J. Doe", detail="meta name=author")),
}
CORRECTED = Field(
    "Ferry resumes",
    "Ferry resumes",
    Evidence(EvidenceKind.USER),
    (Candidate("Ferry service resumes", "as stated", TITLE),),
)


@pytest.fixture
def article(make_article: Make) -> Article:
    return make_article(metadata=METADATA)


@pytest.fixture
def panel(shown, article: Article) -> MetadataPanel:
    panel = shown(MetadataPanel())
    panel.show_article(article)
    return panel


def where(panel: MetadataPanel, name: str) -> str:
    return panel._rows[name].where


def note(panel: MetadataPanel, name: str) -> str:
    return panel._rows[name].note


def visible_rows(panel: MetadataPanel) -> list[str]:
    names = [name for name, row in panel._rows.items() if row.isVisible()]
    return sorted(names, key=lambda name: panel._rows[name].mapTo(panel, QPoint(0, 0)).y())


def test_only_what_is_stated_is_shown_and_the_rest_is_said_to_be_missing(panel: MetadataPanel) -> None:
    assert visible_rows(panel) == ["title", "author", "date", "site", "encoding"]
    assert panel._missing.text() == "Not stated: agency, via, place, section, publisher, URL, language"


def test_each_value_says_where_it_stands(panel: MetadataPanel, article: Article) -> None:
    assert where(panel, "title") == "line 3"
    assert where(panel, "site") == "page line 16"
    assert where(panel, "author") == "meta name=author"
    assert where(panel, "encoding") == "file"
    panel.show_article(article.with_metadata({"title": Field("F", "F", Evidence(EvidenceKind.USER))}))
    assert where(panel, "title") == "added by you"


def test_candidates_of_a_date_are_quiet_words_never_the_value(panel: MetadataPanel) -> None:
    assert panel._rows["date"].words == "3 May, year not stated"
    assert note(panel, "date") == "“Monday” fits the years 1999, 2004, 2010"


@pytest.mark.parametrize(
    ("name", "candidate", "words"),
    [
        ("site", Candidate("Harbour News", "", Evidence(EvidenceKind.TEXT)), "Also Harbour News"),
        (
            "site",
            Candidate("Harbour News", "another name", Evidence(EvidenceKind.MARKUP, detail="JSON-LD")),
            "Also Harbour News: another name (JSON-LD)",
        ),
        (
            "site",
            Candidate("H. N.", "the last line", Evidence(EvidenceKind.TEXT)),
            "Also H. N.: the last line",
        ),
        ("date", Candidate("1999", "of the footer", Evidence(EvidenceKind.TEXT)), "Years that fit: 1999"),
    ],
)
def test_what_else_was_found_is_told(
    panel: MetadataPanel, article: Article, name: str, candidate: Candidate, words: str
) -> None:
    panel.show_article(article.with_metadata({name: replace(METADATA[name], candidates=(candidate,))}))
    assert note(panel, name) == words


def offered(panel: MetadataPanel, name: str) -> dict[str, QAction]:
    menu = panel._rows[name].context_menu()
    submenu = next(each for each in menu.findChildren(QMenu) if each.title() == "Correct To")
    assert submenu.menuAction().isVisible() is bool(submenu.actions())
    return {action.text(): action for action in submenu.actions()}


def test_what_was_found_beside_a_value_is_offered_as_its_correction(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    assert list(offered(panel, "date")) == ["1999-05-03", "2004-05-03", "2010-05-03"]
    assert not offered(panel, "title")
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("date", "2004-05-03")):
        offered(panel, "date")["2004-05-03"].trigger()
    stated = METADATA["date"]
    own = Candidate(stated.value, "stated", stated.evidence)
    corrected = Field("2004-05-03", "3 May 2004", Evidence(EvidenceKind.USER), (own, *stated.candidates))
    panel.show_article(article.with_metadata({"date": corrected}))
    assert list(offered(panel, "date")) == ["1999-05-03", "2004-05-03", "2010-05-03"]
    other = Candidate("A & B", "the last line", Evidence(EvidenceKind.TEXT))
    panel.show_article(article.with_metadata({"site": replace(METADATA["site"], candidates=(other,))}))
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("site", "A & B")):
        offered(panel, "site")["A && B"].trigger()


def test_a_language_is_called_by_its_name_and_copied_by_its_code(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    guess = Evidence(EvidenceKind.FILE, detail="guessed from the letters")
    panel.show_article(article.with_metadata({"language": Field("ko", "ko", guess)}))
    row = panel._rows["language"]
    assert row.words == "Korean (ko)"
    assert note(panel, "language") == "Guessed from the letters"
    row.copy_value()
    assert QGuiApplication.clipboard().text() == "ko"
    panel.show_article(article.with_metadata({"language": Field("zxx", "no words", guess)}))
    assert row.words == "no words"


def test_a_click_asks_for_the_evidence(panel: MetadataPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.evidence_requested, check_params_cb=lambda evidence: evidence is TITLE):
        qtbot.mouseClick(panel._rows["title"], Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(panel.evidence_requested):
        qtbot.mouseClick(panel._rows["title"], Qt.MouseButton.MiddleButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_ask_for_the_evidence(panel: MetadataPanel, qtbot: QtBot, key: Qt.Key) -> None:
    panel._rows["title"].setFocus()
    with qtbot.waitSignal(panel.evidence_requested, check_params_cb=lambda evidence: evidence is TITLE):
        qtbot.keyClick(panel._rows["title"], key)


def test_a_corrected_value_leads_to_what_the_document_says(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    panel.show_article(article.with_metadata({"title": CORRECTED}))
    assert where(panel, "title") == "corrected by you"
    assert note(panel, "title") == "The document says “Ferry service resumes”"
    with qtbot.waitSignal(panel.evidence_requested, check_params_cb=lambda evidence: evidence is TITLE):
        qtbot.mouseClick(panel._rows["title"], Qt.MouseButton.LeftButton)


def test_a_property_of_the_file_leads_nowhere(panel: MetadataPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.evidence_requested):
        qtbot.mouseClick(panel._file_rows["size"], Qt.MouseButton.LeftButton)


def corrects(name: str, value: str) -> Callable[[str, str], bool]:
    return lambda given_name, given: (given_name, given) == (name, value)


def test_f2_opens_a_line_and_enter_corrects(panel: MetadataPanel, qtbot: QtBot) -> None:
    row = panel._rows["title"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_F2)
    assert row._edit.hasFocus()
    assert row._edit.selectedText() == "Ferry service resumes"
    qtbot.keyClicks(row._edit, "Ferry ")
    row._edit.insert("🚢")
    qtbot.keyClicks(row._edit, " resumes ")
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("title", "Ferry 🚢 resumes")):
        qtbot.keyClick(row._edit, Qt.Key.Key_Return)
    assert row.hasFocus()


def test_the_machines_value_of_a_date_is_what_is_corrected(panel: MetadataPanel, qtbot: QtBot) -> None:
    panel.edit("date")
    row = panel._rows["date"]
    assert row._edit.text() == "XXXX-05-03"
    assert "XXXX-03-14" in row.hint
    row._edit.setText("2004-05-03")
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("date", "2004-05-03")):
        qtbot.keyClick(row._edit, Qt.Key.Key_Enter)


def test_escape_leaves_the_value_as_it_was(panel: MetadataPanel, qtbot: QtBot) -> None:
    panel.edit("title")
    row = panel._rows["title"]
    with qtbot.assertNotEmitted(panel.correction_requested):
        qtbot.keyClicks(row._edit, "nonsense")
        qtbot.keyClick(row._edit, Qt.Key.Key_Escape)
    assert row.isVisible()
    assert row.hasFocus()
    panel.edit("title")
    assert row._edit.text() == "Ferry service resumes"


@pytest.mark.parametrize("typed", ["", "   ", "Ferry service resumes"])
def test_what_is_no_correction_is_not_asked_for(panel: MetadataPanel, qtbot: QtBot, typed: str) -> None:
    panel.edit("title")
    panel._rows["title"]._edit.setText(typed)
    with qtbot.assertNotEmitted(panel.correction_requested):
        qtbot.keyClick(panel._rows["title"]._edit, Qt.Key.Key_Return)


def test_emptying_a_correction_or_take_back_takes_it_back(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    assert not panel._rows["title"]._take_back.isVisible()
    panel.show_article(article.with_metadata({"title": CORRECTED}))
    panel.edit("title")
    panel._rows["title"]._edit.clear()
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("title", "")):
        qtbot.keyClick(panel._rows["title"]._edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("title", "")):
        qtbot.mouseClick(panel._rows["title"]._take_back, Qt.MouseButton.LeftButton)


def test_the_pencil_shows_while_the_value_has_the_keyboard_or_the_pointer(
    panel: MetadataPanel, qtbot: QtBot
) -> None:
    row = panel._rows["title"]
    qtbot.mouseMove(row)
    qtbot.waitUntil(row._button.isVisible)
    qtbot.mouseMove(panel._missing)
    qtbot.waitUntil(lambda: not row._button.isVisible())
    row.setFocus()
    assert row._button.isVisible()
    qtbot.mouseClick(row._button, Qt.MouseButton.LeftButton)
    assert row.is_editing
    assert not row._button.isVisible()


def test_tab_leads_from_a_value_to_its_pencil_and_on(panel: MetadataPanel, qtbot: QtBot) -> None:
    row = panel._rows["title"]
    qtbot.mouseMove(row)
    qtbot.mouseMove(panel._missing)
    qtbot.waitUntil(lambda: not row.underMouse())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert row._button.hasFocus()
    qtbot.keyClick(row._button, Qt.Key.Key_Tab)
    assert panel._rows["author"].hasFocus()
    assert not row._button.isVisible()


def test_a_value_the_document_does_not_state_can_be_added(panel: MetadataPanel, qtbot: QtBot) -> None:
    panel._additions.aboutToShow.emit()
    by_name = {action.data(): action for action in panel._additions.actions()}
    assert list(by_name) == ["agency", "via", "place", "section", "publisher", "url", "language"]
    by_name["language"].trigger()
    row = panel._rows["language"]
    assert row._edit.hasFocus()
    assert "language" not in panel._missing.text()
    qtbot.keyClicks(row._edit, "ko")
    with qtbot.waitSignal(panel.correction_requested, check_params_cb=corrects("language", "ko")):
        qtbot.keyClick(row._edit, Qt.Key.Key_Return)


def test_leaving_an_addition_unsaid_hides_it_again(panel: MetadataPanel, qtbot: QtBot) -> None:
    panel.edit("place")
    assert "place" in visible_rows(panel)
    qtbot.keyClick(panel._rows["place"]._edit, Qt.Key.Key_Escape)
    assert "place" not in visible_rows(panel)
    assert "place" in panel._missing.text()
    assert panel._add.hasFocus()


def test_editing_goes_on_when_the_same_article_comes_again(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    panel.edit("title")
    qtbot.keyClicks(panel._rows["title"]._edit, "Half a tit")
    language = Field("en", "English", Evidence(EvidenceKind.TEXT))
    panel.show_article(article.with_metadata({"language": language}))
    assert panel._rows["title"]._edit.text() == "Half a tit"
    assert panel._rows["title"]._edit.hasFocus()
    assert "language" in visible_rows(panel)


def test_editing_ends_when_another_article_is_shown(panel: MetadataPanel, make_article: Make) -> None:
    panel.edit("title")
    panel.edit("place")
    panel.show_article(make_article(metadata=METADATA, path="/other.txt"))
    assert not panel._rows["title"].is_editing
    assert "place" not in visible_rows(panel)


def test_an_unknown_name_or_no_article_cannot_be_edited(panel: MetadataPanel) -> None:
    panel.edit("colour of the sea")
    panel.show_article(None)
    panel.edit("title")
    assert not panel._rows["title"].is_editing


def test_the_file_is_described(panel: MetadataPanel, article: Article) -> None:
    told = {name: row.words for name, row in panel._file_rows.items()}
    assert told == {
        "path": "/a/b.txt",
        "type": "Plain text",
        "size": f"{article.source.byte_count} bytes",
        "sha256": "0123456789ab…",
        "length": f"3 paragraphs, {len(article.text.split())} words",
        "furniture": "No page lines around the article",
    }
    assert panel._file_rows["sha256"].toolTip() == article.source.sha256


def test_large_files_and_page_lines_are_told_in_round_words(panel: MetadataPanel, make_article: Make) -> None:
    article = make_article([(BlockKind.PARAGRAPH, "word " * 120_000 + "end", None)])
    source = replace(article.source, byte_count=1_234_567, media_type="application/x-odd")
    lines = tuple(Furniture(n, "menu", Span(0, 4)) for n in (1, 2))
    panel.show_article(replace(article, source=source, furniture=lines))
    told = {name: row.words for name, row in panel._file_rows.items()}
    assert told["length"] == "1 paragraph, about 120,000 words"
    assert told["size"] == "1.2 MB (1,234,567 bytes)"
    assert told["type"] == "application/x-odd"
    assert told["furniture"] == "2 page lines set aside"
    panel.show_article(replace(article, furniture=lines[:1]))
    assert panel._file_rows["furniture"].words == "1 page line set aside"


def test_how_the_encoding_was_found_is_told_and_it_can_be_corrected(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    found = Field(
        "windows-1252", "windows-1252", Evidence(EvidenceKind.FILE, detail="guessed from its bytes")
    )
    panel.show_article(article.with_metadata({"encoding": found}))
    assert note(panel, "encoding") == "Guessed from its bytes"
    with qtbot.waitSignal(panel.encoding_requested):
        panel.edit("encoding")
    with qtbot.waitSignal(panel.encoding_requested):
        qtbot.keyClick(panel._rows["encoding"], Qt.Key.Key_F2)
    assert not panel._rows["encoding"].is_editing


def test_a_value_is_copied_by_key_and_a_digest_whole_by_its_button(
    panel: MetadataPanel, article: Article, qtbot: QtBot
) -> None:
    panel._rows["date"].setFocus()
    qtbot.keyClick(panel._rows["date"], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "XXXX-05-03"
    row = panel._file_rows["sha256"]
    row.setFocus()
    qtbot.mouseClick(row._button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == article.source.sha256
    qtbot.keyClick(row, Qt.Key.Key_F2)
    assert not row.is_editing


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible()]


def test_the_context_menu_offers_what_can_be_done(panel: MetadataPanel, article: Article) -> None:
    assert titles(panel._rows["title"].context_menu()) == ["Show Where It Stands", "Copy Value", "Correct…"]
    assert titles(panel._file_rows["size"].context_menu()) == ["Copy Value"]
    panel.show_article(article.with_metadata({"title": CORRECTED}))
    assert titles(panel._rows["title"].context_menu())[-1] == "Take Back the Correction"


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # "offscreen" says it of every menu
def test_the_context_menu_opens_at_the_pointer(panel: MetadataPanel, qtbot: QtBot) -> None:
    row = panel._rows["title"]
    at = panel.mapToGlobal(QPoint(7, 9))
    row.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), at))
    menu = row.findChild(QMenu)
    assert menu.isVisible()
    assert menu.pos() == at
    with qtbot.waitSignal(panel.evidence_requested, check_params_cb=lambda evidence: evidence is TITLE):
        menu.actions()[0].trigger()
    menu.close()


def test_a_long_address_does_not_widen_the_panel(shown, article: Article) -> None:
    panel = shown(MetadataPanel(), width=220)
    address = "https://example.org/" + "a" * 300
    panel.show_article(
        article.with_metadata({"url": Field(address, address, Evidence(EvidenceKind.MARKUP, line=2))})
    )
    value = panel._rows["url"]
    assert panel._scroll.widget().width() <= 220
    assert value.height() > 4 * value.fontMetrics().lineSpacing()
    assert where(panel, "url") == "page code, line 2"


def test_a_long_path_is_cut_in_its_middle_and_whole_in_its_tip(
    panel: MetadataPanel, make_article: Make
) -> None:
    path = "/home/reader/" + "deep/" * 60 + "article.txt"
    panel.show_article(make_article(path=path))
    value = panel._file_rows["path"]
    assert value.height() == panel._file_rows["type"].height()
    assert value.toolTip() == path


def test_without_an_article_the_panel_says_so(panel: MetadataPanel) -> None:
    panel.show_article(None)
    assert panel._empty.isVisible()
    assert not panel._scroll.isVisible()


def test_nothing_is_said_to_be_missing_when_all_is_stated(panel: MetadataPanel, article: Article) -> None:
    names = ("agency", "via", "place", "section", "publisher", "url", "language")
    panel.show_article(article.with_metadata(dict.fromkeys(names, METADATA["author"])))
    assert not panel._missing.isVisible()
    assert not panel._add.isVisible()


def test_themes_change_what_is_drawn(panel: MetadataPanel) -> None:
    row = panel._rows["title"]
    row.setFocus()
    before = row._button.icon().cacheKey()
    panel.set_theme(load_theme("dark"))
    assert row._button.icon().cacheKey() != before


def test_the_value_with_the_keyboard_is_outlined(panel: MetadataPanel) -> None:
    value = panel._rows["title"]
    accent = value.palette().accent().color().name()

    def inked() -> set[str]:
        image = value.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}

    assert accent not in inked()
    panel._rows["title"].setFocus()
    assert accent in inked()


def test_the_panel_hands_the_keyboard_to_the_first_value_stated(
    panel: MetadataPanel, make_article: Make, article: Article
) -> None:
    panel.setFocus()
    assert panel._rows["title"].hasFocus()
    panel.show_article(make_article(metadata={"site": METADATA["site"]}))
    panel.setFocus()
    assert panel._rows["site"].hasFocus()


def test_every_control_is_told(panel: MetadataPanel, assert_told) -> None:
    assert_told(panel)
    value = panel._rows["title"]
    assert value.accessibleName() == "Title: Ferry service resumes"
    assert value.accessibleDescription() == "line 3"


def test_a_long_account_of_where_a_value_stands_is_cut_and_told_whole_in_the_tip(
    shown, article: Article
) -> None:
    panel = shown(MetadataPanel(), width=220)
    detail = "dc:title in the package document of a book with a long name"
    found = Field("A", "A", Evidence(EvidenceKind.MARKUP, "A", 7, detail=detail))
    panel.show_article(article.with_metadata({"title": found}))
    assert where(panel, "title") == f"{detail}, line 7"
    assert detail in panel._rows["title"].toolTip()
    assert panel._scroll.widget().width() <= 220


def test_a_file_without_an_encoding_claims_none(panel: MetadataPanel, make_article: Make) -> None:
    article = make_article(metadata={})
    panel.show_article(replace(article, source=replace(article.source, encoding="", path="/b.pdf")))
    assert visible_rows(panel) == []
    panel.setFocus()
    assert panel._file_rows["path"].hasFocus()

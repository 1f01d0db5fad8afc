"""Notes of another capture of the article are offered over it, and copied only when the reader says so."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from viewer.ui.panels.notice import NoticeBar

LEFT = Qt.MouseButton.LeftButton

PAGE = """<!doctype html><html lang="en"><head>
<title>Ferry Service Resumes After the Storm</title></head><body>
<h1>Ferry Service Resumes After the Storm</h1>
<p>NORTHPORT, May 3 (NNA) -- The ferry left the long pier at dawn 🚢. The ferry is full.</p>
<p>Straße und Fähre: the second boat is named <b>한국호</b>.</p>
<p>The pier stays closed.</p>
<p>Nobody minds the 𝒳 on the sail.</p>
<p>The last ferry is late.</p>
<p>A paragraph that only the page has stands here at its end, as pages do.</p>
</body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE, "utf-8")
    return path


@pytest.fixture
def noted(reader):
    """Three notes on the text, on disk: two whose words are on the page too, one whose words differ there."""
    for words in ("한국호", "Nobody minds the 𝒳 on the sail.", "The ferry left the pier at dawn"):
        reader.select(words)
        reader.press("H")
    reader.wait_saved()
    return reader


def bars(reader) -> list[NoticeBar]:
    return [each for each in reader.window.findChildren(NoticeBar) if each.isVisible()]


def offer(reader) -> NoticeBar:
    return next(each for each in bars(reader) if "same article" in each.words())


def button(reader, name: str) -> QPushButton:
    return next(each for each in offer(reader).findChildren(QPushButton) if each.text() == name)


def test_notes_on_the_text_are_offered_on_the_page(noted, page) -> None:
    assert bars(noted) == []
    noted.open(page)
    assert offer(noted).words() == "3 notes were made on ferry.txt, which holds the same article."
    assert noted.notes == []  # never silently


def test_taken_over_they_stand_on_their_words_and_the_doubtful_is_said(noted, page, qtbot) -> None:
    noted.open(page)
    qtbot.mouseClick(button(noted, "Take them over"), LEFT)
    qtbot.waitUntil(lambda: len(noted.notes) == 3)
    document = noted.document
    states = {note.quote: document.anchors[note.id].state.value for note in noted.notes}
    assert states == {
        "한국호": "exact",
        "Nobody minds the 𝒳 on the sail.": "exact",
        "The ferry left the pier at dawn": "changed",
    }
    assert "3 notes were taken over" in noted.said
    assert ["1 changed" in each.words() for each in bars(noted)] == [True]
    written = noted.wait_saved()
    assert len(written["items"]) == 3
    assert {each["target"]["source"] for each in written["items"][:2]} <= {
        f"urn:sha256:{document.read.source.sha256}",
        written["items"][0]["target"]["source"],
    }


def test_the_originals_stay_and_one_undo_takes_all_copies_back(noted, page, ferry, qtbot) -> None:
    original = noted.document.notes_path
    before = original.read_bytes()
    noted.open(page)
    qtbot.mouseClick(button(noted, "Take them over"), LEFT)
    qtbot.waitUntil(lambda: len(noted.notes) == 3)
    noted.pane.setFocus()
    noted.press("Ctrl+Z")
    assert noted.notes == []
    noted.press("Ctrl+Shift+Z")
    assert len(noted.notes) == 3
    assert original.read_bytes() == before
    assert {note.id for note in noted.notes}.isdisjoint({each["id"] for each in json.loads(before)["items"]})


def test_not_now_is_remembered_for_this_document(noted, page, start, qtbot, do) -> None:
    noted.open(page)
    qtbot.mouseClick(button(noted, "Not now"), LEFT)
    assert bars(noted) == []
    noted.window.close()
    again = start(page)
    assert bars(again) == []
    again.window.do[do.CAPTURES].trigger()
    assert "3 notes" in offer(again).words()


def test_the_offer_goes_when_another_document_comes_forward(noted, page) -> None:
    noted.open(page)
    noted.press("Ctrl+PgUp")
    assert bars(noted) == []
    noted.press("Ctrl+PgDown")
    assert "3 notes" in offer(noted).words()


def test_another_article_is_offered_nothing(noted, letter, do) -> None:
    noted.open(letter)
    assert bars(noted) == []
    noted.window.do[do.CAPTURES].trigger()
    assert bars(noted) == []
    assert "No other capture" in noted.said


def test_a_document_with_notes_of_its_own_is_offered_them_only_when_asked(reader, page, start, do) -> None:
    reader.open(page)
    reader.select("The pier stays closed.")
    reader.press("H")
    reader.wait_saved()
    reader.press("Ctrl+PgUp")
    reader.select("한국호")
    reader.press("H")
    reader.wait_saved()
    reader.window.close()
    again = start(page)
    assert bars(again) == []
    again.window.do[do.CAPTURES].trigger()
    assert offer(again).words() == "One note was made on ferry.txt, which holds the same article."


def test_a_single_note_is_told_in_the_singular(reader, page, qtbot) -> None:
    reader.select("한국호")
    reader.press("H")
    reader.wait_saved()
    reader.open(page)
    assert offer(reader).words().startswith("One note was made")
    qtbot.mouseClick(button(reader, "Take them over"), LEFT)
    qtbot.waitUntil(lambda: len(reader.notes) == 1)
    assert "One note was taken over" in reader.said


def test_the_offer_is_drawn_in_the_colours_of_the_theme(noted, page, qtbot) -> None:
    noted.open(page)

    def mark():
        label = next(each for each in offer(noted).findChildren(QLabel) if not each.pixmap().isNull())
        return label.pixmap().toImage()

    before = mark()
    noted.desk.prefer(theme="dark")
    assert mark() != before

"""What is on the clipboard after a copy, and what a link opens."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
)

from viewer.notes.document_link import DocumentLink
from viewer.ui.copying import link_to
from viewer.ui.style_dialog import StyleDialog


def clipboard():
    return QGuiApplication.clipboard().mimeData()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    words = "The <em>ferry</em> left <a href='https://example.org/'>the pier</a> 🚢."
    path.write_text(
        "<html><head><title>Ferries go</title></head><body><article><h1>Ferries go</h1>"
        f"<p>{words}</p><p>Then the 𝒳 rose.</p></article></body></html>"
    )
    return path


def entry(reader, words: str):
    menu = next(
        each for each in reader.window.findChildren(QMenu) if each.title().replace("&", "") == "Copy as"
    )
    menu.aboutToShow.emit()
    return next(each for each in menu.actions() if words in each.text().replace("&", ""))


def test_words_are_copied_with_their_look_and_plain_at_once(reader, page) -> None:
    reader.open(page)
    reader.select("ferry left the pier 🚢")
    reader.press("Ctrl+C", reader.pane)
    assert clipboard().text() == "ferry left the pier 🚢"
    assert '<em>ferry</em> left <a href="https://example.org/">the pier</a> 🚢' in clipboard().html()
    markdown = bytes(clipboard().data("text/markdown").data()).decode()
    assert markdown == "*ferry* left [the pier](<https://example.org/>) 🚢"


def test_without_a_selection_the_paragraph_is_copied(reader) -> None:
    reader.go_to(4)
    reader.press("Ctrl+C")
    assert clipboard().text() == "Nobody minds the 𝒳 on the sail."
    assert reader.said == "Paragraph copied."


def test_the_citation_stands_behind_the_words(reader) -> None:
    reader.select("한국호")
    reader.press("Ctrl+Shift+C")
    assert clipboard().text() == '"한국호" (NNA, NORTHPORT, 3 May, ¶2)'


def test_a_style_that_was_chosen_stays_chosen(reader) -> None:
    reader.select("한국호")
    entry(reader, "Chicago").trigger()
    chicago = clipboard().text()
    assert chicago.startswith("“한국호” “Ferry Service Resumes After the Storm,” ")
    QGuiApplication.clipboard().clear()
    reader.press("Ctrl+Shift+C")
    assert clipboard().text() == chicago
    assert entry(reader, "Chicago").isChecked()


@pytest.mark.parametrize(
    ("words", "media_type", "begin"),
    [
        ("BibTeX", "application/x-bibtex", "@misc{"),
        ("RIS", "application/x-research-info-systems", "TY  - NEWS"),
        ("CSL-JSON", "application/vnd.citationstyles.csl+json", "["),
    ],
)
def test_an_item_for_other_programs_is_copied(reader, words, media_type, begin) -> None:
    reader.go_to(2)
    entry(reader, words).trigger()
    assert clipboard().text().startswith(begin)
    assert bytes(clipboard().data(media_type).data()).decode() == clipboard().text()
    if begin == "[":
        assert json.loads(clipboard().text())[0]["note"] == "¶2"


def test_other_forms_are_copied_as_plain_text(reader, page) -> None:
    reader.open(page)
    reader.select("ferry")
    entry(reader, "HTML source").trigger()
    assert clipboard().text() == "<em>ferry</em>"
    entry(reader, "Plain text").trigger()
    assert clipboard().text() == "ferry"
    assert not clipboard().hasHtml()
    for words in ("Markdown", "Markdown quotation"):
        entry(reader, words).trigger()
        assert "*ferry*" in clipboard().text()


def test_a_link_leads_back_to_its_paragraph(reader, letter, qtbot) -> None:
    reader.go_to(4)
    reader.press("Ctrl+Alt+C")
    address = clipboard().text()
    article = reader.document.article
    assert address == link_to(article, 4)
    assert "Ferry Service Resumes After the Storm, ¶4</a>" in clipboard().html()
    reader.open(letter)
    reader.program._follow([address])
    qtbot.waitUntil(lambda: reader.document.path == article.source.path and reader.paragraph == 4)
    reader.go_to(1)
    reader.desk.close(reader.document)
    reader.program._follow([address])
    qtbot.waitUntil(lambda: reader.document.path == article.source.path and reader.paragraph == 4)


def test_a_link_that_leads_nowhere_is_told(reader) -> None:
    reader.program._follow([f"pilcrow:?sha256={'0' * 64}&path=/nowhere/gone.txt"])
    assert reader.told_in_a_box().startswith("gone.txt was not found")
    reader.program._follow(["pilcrow:what"])
    assert "names no document" in reader.told_in_a_box()


def test_a_link_to_a_changed_document_says_so(reader, letter, qtbot) -> None:
    said: list[str] = []
    reader.desk.said.connect(said.append)
    reader.program._follow([DocumentLink("0" * 64, 99, str(letter)).address])
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[0] == "letter & co.txt has changed since the link to it was copied."
    assert said[1].startswith("letter & co.txt has no paragraph 99; it has ")


def test_a_style_of_ones_own_is_written_and_used(reader, qtbot) -> None:
    reader.select("한국호")
    reader.window.do["copy-styles"].trigger()
    dialog = reader.part(StyleDialog)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    shown = next(each for each in dialog.findChildren(QLabel) if each.accessibleName() == "How it comes out")
    name, template = dialog.findChild(QLineEdit), dialog.findChild(QPlainTextEdit)
    assert name.isReadOnly()
    assert shown.text() == '"한국호" (NNA, NORTHPORT, 3 May, ¶2)'
    next(each for each in dialog.findChildren(QPushButton) if "Add" in each.text()).click()
    name.selectAll()
    name.insert("chicago")
    assert not ok.isEnabled()
    assert "two styles" in shown.text()
    name.selectAll()
    name.insert("Mine")
    template.setPlainText("<{quote}> {nothing}")
    assert not ok.isEnabled()
    assert "{nothing}" in shown.text()
    template.setPlainText("<{quote}> [by {author}]\n{sha256}")
    assert ok.isEnabled()
    ok.click()
    entry(reader, "Mine").trigger()
    digest = reader.document.article.source.sha256
    assert clipboard().text() == f"<한국호> \n{digest}"
    assert "&lt;한국호&gt; <br>" in clipboard().html()


def test_a_style_of_ones_own_can_be_removed(reader) -> None:
    reader.desk.prefer(copy_templates="Mine = {quote}", copy_style="Mine")
    reader.window.do["copy-styles"].trigger()
    dialog = reader.part(StyleDialog)
    listed = dialog.findChild(QListWidget)
    listed.setCurrentRow(listed.count() - 1)
    next(each for each in dialog.findChildren(QPushButton) if "Remove" in each.text()).click()
    dialog.accept()
    assert reader.desk.preferences.copy_templates == ""
    reader.select("한국호")
    reader.press("Ctrl+Shift+C")
    assert clipboard().text() == '"한국호" (NNA, NORTHPORT, 3 May, ¶2)'


def test_a_damaged_style_falls_back_on_the_usual_one(reader) -> None:
    reader.desk.prefer(copy_templates="Mine = {nothing}", copy_style="Mine")
    reader.select("한국호")
    reader.press("Ctrl+Shift+C")
    assert clipboard().text() == '"한국호" (NNA, NORTHPORT, 3 May, ¶2)'
    assert "NORTHPORT" in clipboard().html()

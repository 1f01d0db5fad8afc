"""The print dialog: its choices, its pages, long work that can be left."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)

from viewer.notes.annotation import Motivation, Note
from viewer.readers import read_article
from viewer.ui.printing.dialog import PrintDialog, default_paper
from viewer.ui.printing.pieces import PlacedNote
from viewer.ui.printing.preview import PagesView
from viewer.ui.printing.stepping import Stepping
from viewer.ui.settings import Preferences


@pytest.fixture
def show(qtbot) -> Callable[..., PrintDialog]:
    def shown(path: Path, **preferred) -> PrintDialog:
        article = read_article(path, with_language=False)
        notes = tuple(
            PlacedNote(
                Note(f"urn:uuid:{number}", Motivation.COMMENTING, "", "", ({"type": "x"},), f"Note {number}"),
                article.paragraphs[number].span,
            )
            for number in range(2)
        )
        kept: dict[str, object] = {}
        lost = Note("urn:uuid:9", Motivation.COMMENTING, "", "", (), "On the whole")
        dialog = PrintDialog(article, (*notes, PlacedNote(lost, None)), Preferences(**preferred), kept.update)
        dialog.kept = kept
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def part(dialog: QWidget, kind: type, name: str):
    return next(each for each in dialog.findChildren(kind) if each.accessibleName() == name)


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text())


def ready(dialog: QWidget, qtbot) -> None:
    qtbot.waitUntil(lambda: button(dialog, "Save").isEnabled())


def test_the_pages_are_shown_and_counted(show, ferry, qtbot) -> None:
    dialog = show(ferry)
    ready(dialog, qtbot)
    assert part(dialog, QLabel, "Page").text() == "Page 1 of 1"
    image = dialog.findChild(PagesView).grab().toImage()
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 700, 3) for y in range(0, 600, 3)}
    assert 255 in shades  # paper
    assert min(shades) < 120  # with words on it


def test_choices_are_followed_and_kept(show, ferry, qtbot) -> None:
    dialog = show(ferry)
    ready(dialog, qtbot)
    combo = part(dialog, QComboBox, "Paper")
    combo.setCurrentIndex(combo.findData("Letter"))
    notes = part(dialog, QComboBox, "Notes")
    notes.setCurrentIndex(notes.findData("end"))
    next(each for each in dialog.findChildren(QCheckBox) if "numbers" in each.text()).setChecked(False)
    kept = dialog.kept
    assert kept["print_paper"] == "Letter"
    assert kept["print_notes"] == "end"
    assert kept["print_numbers"] is False
    assert dialog.look().paper == "Letter"
    assert dialog.look().shows_numbers is False
    again = show(ferry, **kept)
    assert again.look() == dialog.look()


def test_only_the_notes_chosen_are_printed(show, ferry, tmp_path, qtbot, monkeypatch) -> None:
    dialog = show(ferry)
    ready(dialog, qtbot)
    listed = part(dialog, QListWidget, "Notes to print")
    assert [listed.item(row).text() for row in range(3)] == ["¶1  Note 0", "¶2  Note 1", "On the whole"]
    listed.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not button(dialog, "Save").isEnabled())
    ready(dialog, qtbot)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "Save").click()
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(out.with_suffix(".pdf")) as document:
        said = document[0].get_textpage().get_text_range()
    assert "Note 1" in said
    assert "Note 0" not in said


def test_without_notes_there_is_nothing_to_choose(show, ferry, qtbot) -> None:
    dialog = show(ferry, print_notes="none")
    ready(dialog, qtbot)
    assert part(dialog, QListWidget, "Notes to print").isHidden()


def test_a_pdf_that_cannot_be_written_is_told(show, ferry, tmp_path, qtbot, monkeypatch) -> None:
    dialog = show(ferry)
    ready(dialog, qtbot)
    out = tmp_path / "nowhere" / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "cannot be written" in box.text()
    box.close()
    assert button(dialog, "Save").isEnabled()


def test_long_work_can_be_left_and_leaves_no_file(show, long_report, tmp_path, qtbot, monkeypatch) -> None:
    dialog = show(long_report)
    ready(dialog, qtbot)
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    button(dialog, "Save").click()
    assert not button(dialog, "Save").isEnabled()
    assert button(dialog, "Cancel").isVisible()
    button(dialog, "Cancel").click()
    assert button(dialog, "Save").isEnabled()
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*out.pdf*"))


def test_closing_while_the_pages_are_made_ends_that(show, long_report, qtbot) -> None:
    dialog = show(long_report)
    button(dialog, "Cancel").click()
    assert not dialog.isVisible()
    assert not dialog.findChild(Stepping).is_busy


@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_pages_are_printed_when_the_printer_is_chosen(
    show, ferry, tmp_path, qtbot, monkeypatch, answer
) -> None:
    out = tmp_path / "paper.pdf"

    def to_file(dialog: QPrintDialog) -> QDialog.DialogCode:
        assert dialog.printer().docName() == "Ferry Service Resumes After the Storm"
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out))
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    dialog = show(ferry)
    ready(dialog, qtbot)
    button(dialog, "Print").click()
    qtbot.waitUntil(lambda: dialog.isVisible() is (answer is QDialog.DialogCode.Rejected))
    assert out.exists() is (answer is QDialog.DialogCode.Accepted)


@pytest.mark.parametrize(("stated", "asked"), [(None, "/run/cups/cups.sock"), ("printers.example",) * 2])
def test_printers_are_asked_for_without_the_network_unless_one_is_named(
    show, ferry, qtbot, monkeypatch, stated, asked
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("CUPS_SERVER", stated or "")
    if stated is None:
        monkeypatch.delenv("CUPS_SERVER")
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    dialog = show(ferry)
    ready(dialog, qtbot)
    button(dialog, "Print").click()
    assert os.environ["CUPS_SERVER"] == asked
    assert dialog.isVisible()


def test_pages_come_into_view_by_number(show, long_report, qtbot) -> None:
    dialog = show(long_report)
    ready(dialog, qtbot)
    view = dialog.findChild(PagesView)
    with qtbot.waitSignal(view.page_changed, check_params_cb=lambda number: number == 3):
        view.go_to(3)
    assert part(dialog, QLabel, "Page").text().startswith("Page 3 of ")


def test_every_control_has_a_name_and_says_what_it_does(show, ferry, qtbot) -> None:
    dialog = show(ferry)
    ready(dialog, qtbot)
    reached = [
        each
        for each in dialog.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.parent() is not None
    ]
    named = (QComboBox, QCheckBox, QListWidget, QPushButton, PagesView)
    controls = [each for each in reached if isinstance(each, named)]
    assert len(controls) >= 9
    for each in controls:
        assert each.toolTip()
        assert each.accessibleName() or each.text()


def test_the_paper_is_that_of_the_region() -> None:
    assert default_paper() in {"A4", "Letter"}


def test_an_error_that_was_not_foreseen_is_not_swallowed(qtbot) -> None:
    stepping = Stepping()
    seen: list[object] = []
    stepping.failed.connect(seen.append)

    def work() -> Iterator[int]:
        yield 1
        raise OSError("gone")

    with qtbot.waitSignal(stepping.failed):
        stepping.begin(work(), OSError)
    assert str(seen[0]) == "gone"
    assert not stepping.is_busy

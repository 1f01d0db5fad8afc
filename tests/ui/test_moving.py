"""Places to go to, for what is typed; and moving where there is nowhere to go."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from viewer.article.model import Evidence, EvidenceKind, Span
from viewer.ui.moving import Moving, targets
from viewer.ui.panes import Panes


def names(reader, typed: str, most: int = 100) -> list[str]:
    return [each.name for each in targets(reader.document, typed, most)]


@pytest.mark.parametrize("typed", ["3", "¶3", "¶ 3", " 3 "])
def test_a_number_means_that_paragraph_alone(reader, typed: str) -> None:
    (found,) = targets(reader.document, typed, 100)
    assert (found.name, found.words) == ("¶3", "The pier stays closed.")
    assert reader.document.article.text[found.offset :].startswith("The pier stays closed.")


@pytest.mark.parametrize("typed", ["0", "6", "99999999999999999999", "no such words"])
def test_nothing_is_offered_for_what_is_not_there(reader, typed: str) -> None:
    assert targets(reader.document, typed, 100) == []


def test_everything_is_offered_at_first(reader) -> None:
    assert names(reader, "") == ["§", "¶1", "¶2", "¶3", "¶4", "¶5"]
    assert names(reader, "", most=2) == ["§", "¶1"]


def test_words_are_found_whatever_their_case(reader) -> None:
    assert names(reader, "FERRY") == ["§", "¶1", "¶5"]
    assert names(reader, "strasse") == ["¶2"]  # ß folds to ss
    assert names(reader, "𝒳") == ["¶4"]
    assert names(reader, "한국호") == ["¶2"]


def test_notes_are_found_by_their_text_or_else_their_quote(reader) -> None:
    work = reader.program.notes
    work.comment(reader.document.article.paragraphs[2].span)
    work.write(reader.notes[-1].id, "ask the harbour office")
    work.highlight(reader.document.article.paragraphs[4].span)
    work.comment(None)  # stands nowhere, so there is nowhere to go
    assert names(reader, "harbour office") == ["✎ ¶3"]
    assert names(reader, "last ferry") == ["✎ ¶5", "¶5"]
    note = targets(reader.document, "harbour office", 100)[0]
    assert note.note_id == next(each.id for each in reader.notes if each.text)


def test_a_note_that_stands_nowhere_is_still_chosen(reader) -> None:
    reader.program.notes.comment(None)
    reached: list[str] = []
    moving = reader.window.findChild(Moving)
    moving.note_reached.connect(reached.append)
    moving.to_note(reader.notes[0].id)
    assert reached == [reader.notes[0].id]
    assert not reader.document.trail.can_go_back


def test_evidence_of_nothing_is_told(reader) -> None:
    reader.window.findChild(Moving).to_evidence(Evidence(EvidenceKind.FILE))
    assert reader.said == "This value does not come from the article's words."


def test_moving_without_a_document_goes_nowhere(reader, do) -> None:
    reader.press("Ctrl+W")
    moving = reader.window.findChild(Moving)
    said: list[str] = []
    reader.desk.said.connect(said.append)
    moving.jump(5)
    moving.go_back_to(5)
    moving.step_paragraph(1)
    moving.step_note(1)
    moving.to_note("urn:uuid:none")
    moving.to_match(Span(0, 1))
    moving.to_end(is_start=True)
    moving.to_evidence(Evidence(EvidenceKind.FILE))
    assert moving.words_or_paragraph() is None
    assert said == []


def test_panes_are_kept_apart_by_document(reader, letter: Path) -> None:
    panes = reader.part(Panes)
    ferry = reader.document
    letter_document = reader.open(letter)
    assert panes.count() == 3  # the welcome stands behind them
    assert panes.place_of(ferry) == 0
    reader.desk.close(letter_document)
    assert panes.count() == 2
    assert isinstance(panes.currentWidget(), QWidget)
    assert panes.place_of(letter_document) == letter_document.place


@pytest.fixture
def paged(reader):
    """The document with two blocks on each page: iii, iv, v."""
    document = reader.document
    labels = ("iii", "iii", "iv", "iv", "v", "v", "v")
    blocks = tuple(
        replace(each, page=page) for each, page in zip(document.article.blocks, labels, strict=True)
    )
    document.article = replace(document.article, blocks=blocks)
    return document


@pytest.mark.parametrize("typed", ["piv", "p iv", "p. IV", "page iv", "Page IV "])
def test_a_page_is_named_by_its_label(paged, typed: str) -> None:
    first = targets(paged, typed, 100)[0]
    assert (first.name, first.offset) == ("p. iv", paged.article.blocks[2].span.start)


@pytest.mark.parametrize("typed", ["p9", "p", "page", "iv"])
def test_a_page_that_is_not_there_is_not_offered(paged, typed: str) -> None:
    assert not any(each.name.startswith("p.") for each in targets(paged, typed, 100))


def test_words_that_begin_like_a_page_are_still_found(paged) -> None:
    assert [each.name for each in targets(paged, "pier", 100)] == ["¶1", "¶3"]


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (
            Evidence(EvidenceKind.MARKUP, "<h1>A  b</h1>", detail="the first heading"),
            "“<h1>A b</h1>” — the first heading",
        ),
        (Evidence(EvidenceKind.MARKUP, "x" * 300), "“" + "x" * 160 + "…”"),
        (Evidence(EvidenceKind.FILE, detail="its bytes"), "its bytes"),
        (Evidence(EvidenceKind.FILE), "This value does not come from the article's words."),
    ],
)
def test_evidence_outside_the_text_is_quoted(reader, evidence: Evidence, words: str) -> None:
    reader.window.metadata.evidence_requested.emit(evidence)
    assert reader.said == words

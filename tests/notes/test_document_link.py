import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notes.annotation import Motivation, Note
from viewer.notes.changes import NoteChange
from viewer.notes.document_link import DocumentLink, LinkError, find_document
from viewer.notes.store import NotesStore, now
from viewer.readers import read_article

DIGEST = "ab" * 32


@given(
    st.integers(1, 10**8),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=50),
)
def test_an_address_says_what_it_was_made_of(paragraph: int, path: str) -> None:
    link = DocumentLink(DIGEST, paragraph, path)
    address = link.address
    assert address.isascii()
    assert " " not in address
    assert DocumentLink.parse(address) == link


def test_an_address_has_the_form_that_the_papers_state() -> None:
    link = DocumentLink(DIGEST, 3, "/a b/한.txt")
    assert link.address == f"pilcrow:?sha256={DIGEST}&paragraph=3&path=/a%20b/%ED%95%9C.txt"


@pytest.mark.parametrize(
    "lead", ["pilcrow:?", "PILCROW:?", "pilcrow:/?", "pilcrow://?", "pilcrow:///?", " pilcrow:?"]
)
def test_what_desktops_do_to_an_address_does_not_matter(lead: str) -> None:
    link = DocumentLink.parse(f"{lead}sha256={DIGEST.upper()}&paragraph=2&other=x#there")
    assert link == DocumentLink(DIGEST, 2)


@pytest.mark.parametrize("number", ["0", "-1", "x", "", "٣", "9" * 40])
def test_a_paragraph_that_is_no_number_is_none(number: str) -> None:
    assert DocumentLink.parse(f"pilcrow:?sha256={DIGEST}&paragraph={number}").paragraph is None


@pytest.mark.parametrize(
    "address",
    [
        "pilcrow:",
        "pilcrow:?",
        "pilcrow:?paragraph=3",
        "pilcrow:x",
        "http://e.org/?path=a",
        "pilcrow:?path=a%00b",
    ],
)
def test_an_address_that_names_nothing_is_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(LinkError, match=r"names no document.*\.$"):
        DocumentLink.parse(address)


def test_a_damaged_digest_is_refused() -> None:
    with pytest.raises(LinkError, match="digest is damaged"):
        DocumentLink.parse("pilcrow:?sha256=abc&path=/a")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Title here\n\nSome words.\n", "utf-8")
    return path


def link_to(path: Path, *, at: Path | None = None) -> DocumentLink:
    return DocumentLink(hashlib.sha256(path.read_bytes()).hexdigest(), 1, str(at or path))


def test_a_document_is_found_at_its_path(document: Path, tmp_path: Path) -> None:
    assert find_document(link_to(document), tmp_path / "notes") == (str(document), True)


def test_a_moved_document_is_found_by_its_notes(document: Path, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    article = read_article(document, with_language=False)
    store = NotesStore(folder)
    loaded = store.find(article)
    note = Note("urn:uuid:1", Motivation.COMMENTING, now(), now(), (), "Words")
    store.save(loaded.notebook.apply(NoteChange(None, note), when=now()), loaded.path)
    link = link_to(document, at=tmp_path / "elsewhere" / "a.txt")
    assert find_document(link, folder) == (str(document), True)


def test_a_moved_document_is_found_among_the_recent_ones(document: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("Another", "utf-8")
    link = link_to(document, at=tmp_path / "elsewhere" / "a.txt")
    known = [str(other), str(tmp_path), str(tmp_path / "gone.txt"), "bad\0name", str(document)]
    assert find_document(link, tmp_path / "notes", known) == (str(document), True)


def test_a_changed_document_is_opened_only_where_none_is_the_same(document: Path, tmp_path: Path) -> None:
    link = link_to(document)
    copy = tmp_path / "copy.txt"
    copy.write_bytes(document.read_bytes())
    document.write_text("Changed", "utf-8")
    assert find_document(link, tmp_path / "notes", [str(copy)]) == (str(copy), True)
    copy.unlink()
    assert find_document(link, tmp_path / "notes", [str(copy)]) == (str(document), False)


def test_a_path_alone_is_enough(document: Path, tmp_path: Path) -> None:
    assert find_document(DocumentLink(path=str(document)), tmp_path).is_same


@pytest.mark.parametrize(("path", "name"), [("/nowhere/a.txt", "a.txt"), ("", "abababababab…")])
def test_a_document_that_is_nowhere_is_told_in_a_sentence(tmp_path: Path, path: str, name: str) -> None:
    with pytest.raises(LinkError, match=rf"^{name} was not found, .*\.$"):
        find_document(DocumentLink(DIGEST, 1, path), tmp_path / "notes", ["/nowhere/b"])

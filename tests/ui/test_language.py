"""The language, named late by a child process; a child that fails names nothing."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.ui.language import LanguageWork
from viewer.ui.panels.metadata import MetadataPanel

ENGLISH = "The ferry left the pier at dawn, and nobody on the shore was there to see it leave the harbour."


def article(text: str = ENGLISH) -> Article:
    source = Source("/a/b.txt", "0" * 64, "text/plain", "UTF-8", len(text.encode()))
    return Article(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, 1, None),), {}, (), source)


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[LanguageWork]:
    made = LanguageWork()
    yield made
    made.close()


@pytest.fixture
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the program start a shell script as its child."""

    def write(script: str) -> None:
        path = tmp_path / "child"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(sys, "executable", str(path))

    return write


def language(known: Article) -> str | None:
    return known.metadata["language"].value if "language" in known.metadata else None


def test_a_child_process_names_the_language(work: LanguageWork, qtbot: QtBot) -> None:
    known: list[Article] = []
    work.ask(article(), known.append)
    assert known == []
    qtbot.waitUntil(lambda: bool(known), timeout=20_000)
    assert language(known[0]) == "en"


def test_a_text_too_short_is_not_asked_about(work: LanguageWork) -> None:
    known: list[Article] = []
    short = article("The pier.")
    work.ask(short, known.append)
    assert known == [short]


@pytest.mark.parametrize(
    "script",
    [
        "cat > /dev/null; echo nonsense",
        "cat > /dev/null; exit 3",
        "cat > /dev/null; kill -9 $$",
        "cat > /dev/null; echo '[\"xx\", 0.2]'",
    ],
)
def test_a_child_that_fails_names_nothing(work: LanguageWork, qtbot: QtBot, child, script: str) -> None:
    child(script)
    known: list[Article] = []
    asked = article()
    work.ask(asked, known.append)
    qtbot.waitUntil(lambda: bool(known))
    assert known == [asked]
    assert language(known[0]) is None


def test_a_child_that_cannot_start_names_nothing(work: LanguageWork, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    known: list[Article] = []
    for _ in range(2):
        work.ask(article(), known.append)
    qtbot.waitUntil(lambda: len(known) == 2)
    assert [language(each) for each in known] == [None, None]


def test_children_are_asked_one_after_the_other(work: LanguageWork, qtbot: QtBot, child, tmp_path) -> None:
    child(
        f'cat > /dev/null; echo begin >> "{tmp_path}/log"; echo end >> "{tmp_path}/log"; echo \'["ko", 1.0]\''
    )
    known: list[Article] = []
    for _ in range(3):
        work.ask(article(), known.append)
    qtbot.waitUntil(lambda: len(known) == 3)
    assert [language(each) for each in known] == ["ko"] * 3
    assert (tmp_path / "log").read_text().split() == ["begin", "end"] * 3


def test_the_whole_sample_reaches_the_child(work: LanguageWork, qtbot: QtBot, child, tmp_path) -> None:
    child(f"cat > '{tmp_path}/sample'; echo '[\"ko\", 1.0]'")
    known: list[Article] = []
    words = "부두는 닫혀 있다 🚢 " * 20
    work.ask(article(words), known.append)
    qtbot.waitUntil(lambda: bool(known))
    assert (tmp_path / "sample").read_text("utf-8") == words


def test_a_packaged_program_asks_itself(work: LanguageWork, qtbot: QtBot, child, monkeypatch) -> None:
    child('cat > /dev/null; test "$*" = --identify-language && echo \'["fr", 1.0]\'')
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    known: list[Article] = []
    work.ask(article(), known.append)
    qtbot.waitUntil(lambda: bool(known))
    assert language(known[0]) == "fr"


def test_leaving_off_ends_the_child_and_asks_no_more(qtbot: QtBot, child, tmp_path) -> None:
    work = LanguageWork()
    child(f"echo $$ > '{tmp_path}/pid'; exec sleep 60")
    known: list[Article] = []
    for _ in range(2):
        work.ask(article(), known.append)
    qtbot.waitUntil(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip().isdigit())
    work.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)
    assert known == []
    work.close()  # twice is once


def test_the_window_shows_the_language_when_it_is_named(start, ferry, child, qtbot) -> None:
    child("cat > /dev/null; echo '[\"ko\", 0.99]'")
    reader = start(ferry)
    assert "language" not in reader.document.article.metadata
    with qtbot.waitSignal(reader.desk.article_changed):
        pass
    assert reader.document.article.metadata["language"].value == "ko"
    assert reader.document.is_settled
    spoken = [each.accessibleName() for each in reader.part(MetadataPanel).findChildren(QWidget)]
    assert any(words.startswith("Language: ") and "Korean" in words for words in spoken)


def test_a_document_closed_meanwhile_is_not_asked_about(start, ferry, letter, child, qtbot, tmp_path) -> None:
    child(f"cat > /dev/null; echo asked >> '{tmp_path}/log'; echo '[\"ko\", 0.99]'")
    letter.write_text(ENGLISH + "\n\n" + ENGLISH)
    reader = start(ferry, letter)
    reader.desk.close(reader.desk.documents[0])
    with qtbot.waitSignal(reader.desk.article_changed):
        pass
    assert (tmp_path / "log").read_text().split() == ["asked"]

"""Asks a child process for an article's language, since the detector's model takes 100 MB and half a second.

In a thread of this process it would hold up the window (the interpreter's lock) and the memory would stay.
"""

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QProcess

from viewer.article.model import Article
from viewer.readers.language import sample_of, with_identified

_AT_MOST_MS = 300  # how long the program's end waits for a killed child


def _command() -> tuple[str, list[str]]:
    if getattr(sys, "frozen", False):
        return sys.executable, ["--identify-language"]
    return sys.executable, ["-m", "viewer", "--identify-language"]


class LanguageWork(QObject):
    """Names languages, one article at a time; where the child fails the language stays unknown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[Article, Callable[[Article], None]]] = []
        self._process: QProcess | None = None

    def ask(self, article: Article, done: Callable[[Article], None]) -> None:
        """Find out an article's language and call `done` with the article that has it, known or not."""
        if not sample_of(article):
            done(article)
            return
        self._waiting.append((article, done))
        self._go_on()

    def close(self) -> None:
        """Ask nothing more, and end the child."""
        self._waiting.clear()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(_AT_MOST_MS)
            self._process = None

    def _go_on(self) -> None:
        if self._process is not None or not self._waiting:
            return
        article, done = self._waiting.pop(0)
        process = QProcess(self)
        self._process = process
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(partial(self._take, article, done))
        process.errorOccurred.connect(partial(self._fail, article, done))
        process.start(*_command())
        process.write(sample_of(article).encode())
        process.closeWriteChannel()

    def _fail(self, article: Article, done: Callable[[Article], None], error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after every other error `finished` follows
            self._end(article, done)

    def _take(self, article: Article, done: Callable[[Article], None], *_status: object) -> None:
        answer = bytes(self._process.readAllStandardOutput().data()).decode() if self._process else ""
        try:
            known = with_identified(article, answer)
        except ValueError:
            known = article
        self._end(known, done)

    def _end(self, known: Article, done: Callable[[Article], None]) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        done(known)
        self._go_on()

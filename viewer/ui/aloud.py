"""Reading aloud, by the voice that the system has, with the word being spoken marked in the text.

Qt's speech module comes with PySide6-Addons, which Pilcrow does not need otherwise: the extra `speech`.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from viewer.article.model import Article, BlockKind, Span
from viewer.ui.document import Document
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.pane.offsets import code_points_before

translate = QCoreApplication.translate
_SPACES = str.maketrans("\n\t", "  ")
_FASTER = 10  # percent a step


class SpeechState(Protocol):
    """A state of the voice."""

    @property
    def name(self) -> str:
        """Ready, Speaking, Paused, Error or Synthesizing."""
        ...


class Speech(Protocol):
    """What is used of `QTextToSpeech`, under its own names. Source: Qt 6.11's documentation of the class."""

    sayingWord: Any  # noqa: N815  Qt's name; (word, utterance, start, length), in UTF-16 positions of the text
    stateChanged: Any  # noqa: N815  Qt's name; (State)
    errorOccurred: Any  # noqa: N815  Qt's name; (ErrorReason, str)

    def say(self, text: str, /) -> None:
        """Begin to say a text; the state becomes Speaking, and Ready at its end."""
        ...

    def stop(self) -> None:
        """Be silent; the state becomes Ready."""
        ...

    def state(self) -> SpeechState:
        """Return the state."""
        ...

    def errorString(self) -> str:  # noqa: N802  Qt's name
        """Return what is wrong in the state Error."""
        ...

    def availableLocales(self) -> list[QLocale]:  # noqa: N802  Qt's name
        """Return the languages there are voices for."""
        ...

    def setLocale(self, locale: QLocale, /) -> None:  # noqa: N802  Qt's name
        """Take a voice of a language."""
        ...

    def setRate(self, rate: float, /) -> None:  # noqa: N802  Qt's name
        """Speak slower or faster than the voice does by itself: from -1 to 1."""
        ...


class NoSpeechError(Exception):
    """Nothing can be read aloud here; the message says in a sentence what to do."""


def system_speech(parent: QObject) -> Speech:
    """Return the system's voice.

    Raises:
        NoSpeechError: Qt's speech module is not installed, or the system has no voice.
    """
    try:
        module: Any = import_module("PySide6.QtTextToSpeech")
    except ModuleNotFoundError as error:
        raise NoSpeechError(
            translate(
                "ReadingAloud",
                "Reading aloud needs Qt's speech module, which is not installed; "
                "install “pilcrow-viewer[speech]” with pip and start Pilcrow again.",
            )
        ) from error
    except ImportError as error:  # it needs libraries of the system's, for sound
        sentence = translate(
            "ReadingAloud", "Qt's speech module cannot be loaded ({0}); install what it lacks and try again."
        )
        raise NoSpeechError(sentence.format(error)) from error
    engines = [each for each in module.QTextToSpeech.availableEngines() if each != "mock"]
    if not engines:
        raise NoSpeechError(
            translate(
                "ReadingAloud",
                "This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) "
                "and start Pilcrow again.",
            )
        )
    return module.QTextToSpeech(parent)


class Aloud(QObject):
    """Reads an article aloud, block by block.

    Signals: changed(), it began or ended; failed(str), a sentence; said(str), a remark.

    Attributes:
        rate_percent: how much slower or faster than the voice by itself, from -100 to 100.
    """

    changed = Signal()
    failed = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QObject, make_speech: Callable[[QObject], Speech] = system_speech) -> None:
        super().__init__(parent)
        self.rate_percent = 0
        self._make_speech = make_speech
        self._speech: Speech | None = None
        self._document: Document | None = None
        self._pane: ArticlePane | None = None
        self._ahead: Iterator[Span] = iter(())
        self._words = ""  # what is being said
        self._start = 0  # where that stands in the article
        self._left_off: int | None = None

    @property
    def is_on(self) -> bool:
        """Whether it reads."""
        return self._document is not None

    def start(self, document: Document, pane: ArticlePane) -> None:
        """Read the selection, or all from the current paragraph on; within it, from where it was left off."""
        self.stop()
        speech = self._made_speech()
        if speech is None or not document.article.blocks:
            self.changed.emit()  # a switch turned on is to be off again
            return
        self._document, self._pane = document, pane
        self._choose_voice(speech, document.article)
        self._ahead = self._stretches(document.article, pane)
        self.changed.emit()
        self._go_on()

    def stop(self) -> None:
        """Be silent."""
        if self._document is None:
            return
        pane, self._document, self._pane = self._pane, None, None
        if self._speech is not None:
            self._speech.stop()
        if pane is not None:
            pane.show_spoken(None)
        self.changed.emit()

    def change_rate(self, by: int) -> int:
        """Speak a step faster (+1) or slower (-1); return the rate in percent then."""
        self.rate_percent = min(max(self.rate_percent + by * _FASTER, -100), 100)
        if self._speech is not None:
            self._speech.setRate(self.rate_percent / 100)
        return self.rate_percent

    def _made_speech(self) -> Speech | None:
        if self._speech is None:
            try:
                speech = self._make_speech(self)
            except NoSpeechError as error:
                self.failed.emit(str(error))
                return None
            speech.sayingWord.connect(self._mark)
            speech.stateChanged.connect(self._take_state)
            speech.errorOccurred.connect(self._fail)
            self._speech = speech
        if self._speech.state().name == "Error":
            self._fail(None, self._speech.errorString())
            self._speech = None
        return self._speech

    def _choose_voice(self, speech: Speech, article: Article) -> None:
        speech.setRate(self.rate_percent / 100)
        stated = article.metadata.get("language")
        wanted = QLocale(stated.value) if stated is not None else QLocale()
        there = speech.availableLocales()
        fitting = [each for each in there if each.language() == wanted.language()]
        exact = [each for each in fitting if each == wanted]
        if fitting:
            speech.setLocale((exact or fitting)[0])
        elif there:
            language = QLocale.languageToString(wanted.language())
            self.said.emit(self.tr("There is no voice for {0} here; another one reads.").format(language))

    def _stretches(self, article: Article, pane: ArticlePane) -> Iterator[Span]:
        selected = pane.selected_span()
        here = article.blocks[article.block_index_at(pane.current_offset)].span
        start = selected.start if selected else here.start
        if not selected and self._left_off is not None and here.start <= self._left_off < here.end:
            start = self._left_off
        end = selected.end if selected else len(article.text)
        self._left_off = None
        for block in article.blocks[article.block_index_at(start) :]:
            span = Span(max(block.span.start, start), max(min(block.span.end, end), block.span.start, start))
            if block.span.start >= end:
                return
            if len(span) and block.kind is not BlockKind.RULE:
                yield span

    def _go_on(self) -> None:
        """Say the next block, if it is still to be said."""
        document, pane, speech = self._document, self._pane, self._speech
        if document is None or pane is None or speech is None:
            return
        span = next(self._ahead, None)
        if span is None:
            self._left_off = None
            self.stop()
            return
        self._words, self._start = span.of(document.article.text).translate(_SPACES), span.start
        self._left_off = span.start
        if pane.selected_span() is None:
            pane.go_to(span.start, align="nearest")
        pane.show_spoken(None)
        speech.say(self._words)

    def _mark(self, _word: str, _utterance: int, start: int, length: int) -> None:
        if self._pane is not None:
            first = self._start + code_points_before(self._words, start)
            last = self._start + code_points_before(self._words, start + length)
            self._left_off = first
            self._pane.show_spoken(Span(first, max(last, first)))

    def _take_state(self, state: SpeechState) -> None:
        if state.name == "Ready" and self.is_on:
            QTimer.singleShot(0, self, self._go_on)  # the engine is still telling of the last one

    def _fail(self, _reason: object, words: str) -> None:
        self.stop()
        sentence = self.tr("The voice failed ({0}); look at the system's speech settings.")
        self.failed.emit(sentence.format(words or self.tr("no reason given")))

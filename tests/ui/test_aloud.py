"""Reading aloud, with an engine that makes no sound in the place of the system's.

`Engine` stands for `QTextToSpeech`, which PySide6-Addons brings: with the signals and methods that its
documentation names.
"""

import sys
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Signal

from viewer.ui.aloud import Aloud, NoSpeechError, system_speech
from viewer.ui.pane.offsets import code_points_before

TEXT = """\
The Long Boat

   The 𝒳 boat left 🚢 at dawn.

   한국호 came	later.

   Nobody waits.
"""


class State(Enum):
    Ready = 0
    Speaking = 1
    Error = 3


class Engine(QObject):
    """A voice that says a word when it is told to."""

    sayingWord = Signal(str, int, int, int)  # noqa: N815  Qt's name
    stateChanged = Signal(object)  # noqa: N815  Qt's name
    errorOccurred = Signal(object, str)  # noqa: N815  Qt's name

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []
        self.locales = [QLocale("en_US"), QLocale("en_GB"), QLocale("ko_KR")]
        self.locale: QLocale | None = None
        self.rate = 0.0
        self.problem = ""
        self._state = State.Ready

    def say(self, text: str) -> None:
        self.said.append(text)
        self._become(State.Speaking)

    def stop(self) -> None:
        if self._state is State.Speaking:
            self._become(State.Ready)

    def state(self) -> State:
        return self._state

    def errorString(self) -> str:  # noqa: N802  Qt's name
        return self.problem

    def availableLocales(self) -> list[QLocale]:  # noqa: N802  Qt's name
        return self.locales

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802  Qt's name
        self.locale = locale

    def setRate(self, rate: float) -> None:  # noqa: N802  Qt's name
        self.rate = rate

    def say_word(self, word: str) -> None:
        """Say a word of the text, telling its place in UTF-16 as Qt does."""
        before = self.said[-1].partition(word)[0]
        start, length = (len(each.encode("utf-16-le")) // 2 for each in (before, word))
        self.sayingWord.emit(word, 0, start, length)

    def finish(self) -> None:
        """Come to the end of the text."""
        self._become(State.Ready)

    def fail(self, words: str) -> None:
        self.problem = words
        self._become(State.Error)
        self.errorOccurred.emit(object(), words)

    def _become(self, state: State) -> None:
        self._state = state
        self.stateChanged.emit(state)


@pytest.fixture
def boat(tmp_path: Path) -> Path:
    path = tmp_path / "boat.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def reader(start, boat):
    shown = start(boat)
    shown.pane.setFocus()
    return shown


@pytest.fixture
def engine(reader) -> Engine:
    return Engine(reader.window)


@pytest.fixture
def aloud(reader, engine: Engine):
    made = Aloud(reader.window, lambda parent: engine)
    yield made
    made.stop()


def begin(aloud: Aloud, reader) -> None:
    aloud.start(reader.document, reader.pane)


def spoken(reader) -> str:
    aids = reader.pane._aids
    return aids.spoken.of(reader.document.article.text) if aids is not None and aids.spoken else ""


def test_it_reads_from_the_current_paragraph_to_the_end(aloud, engine, reader, qtbot) -> None:
    reader.go_to(2)
    begin(aloud, reader)
    assert engine.said == ["한국호 came later."]  # white space of another kind is a space to a voice
    assert reader.paragraph == 2
    engine.finish()
    qtbot.waitUntil(lambda: len(engine.said) == 2)
    assert engine.said[-1] == "Nobody waits."
    assert reader.paragraph == 3
    engine.finish()
    qtbot.waitUntil(lambda: not aloud.is_on)


def test_the_word_being_said_is_marked_beyond_the_first_plane_too(aloud, engine, reader) -> None:
    reader.go_to(1)
    begin(aloud, reader)
    for word in ("𝒳", "boat", "🚢", "dawn"):
        engine.say_word(word)
        assert spoken(reader) == word
    aloud.stop()
    assert spoken(reader) == ""


def test_a_selection_alone_is_read(aloud, engine, reader, qtbot) -> None:
    reader.select("dawn.\n한국호 came")
    begin(aloud, reader)
    engine.finish()
    qtbot.waitUntil(lambda: len(engine.said) == 2)
    engine.finish()
    qtbot.waitUntil(lambda: not aloud.is_on)
    assert engine.said == ["dawn.", "한국호 came"]
    assert reader.pane.selected_span() is not None


def test_begun_again_it_goes_on_with_the_word_it_was_stopped_at(aloud, engine, reader) -> None:
    reader.go_to(1)
    begin(aloud, reader)
    engine.say_word("boat")
    aloud.stop()
    begin(aloud, reader)
    assert engine.said[-1] == "boat left 🚢 at dawn."
    aloud.stop()
    reader.go_to(3)
    begin(aloud, reader)
    assert engine.said[-1] == "Nobody waits."


@pytest.mark.parametrize(("stated", "taken"), [("ko", "ko_KR"), ("en-GB", "en_GB"), ("en-AU", "en_US")])
def test_a_voice_of_the_article_s_language_is_taken(aloud, engine, reader, stated: str, taken: str) -> None:
    reader.program.notes.correct("language", stated)
    begin(aloud, reader)
    assert engine.locale is not None
    assert engine.locale.name() == taken


def test_a_language_without_a_voice_is_told_of(aloud, engine, reader) -> None:
    reader.program.notes.correct("language", "ko")
    engine.locales = [QLocale("fi_FI")]
    told: list[str] = []
    aloud.said.connect(told.append)
    begin(aloud, reader)
    assert engine.locale is None
    assert ["There is no voice for" in each for each in told] == [True]
    assert engine.said


def test_its_speed_is_changed_within_bounds(aloud, engine, reader) -> None:
    begin(aloud, reader)
    assert aloud.change_rate(1) == 10
    assert engine.rate == pytest.approx(0.1)
    for _ in range(30):
        aloud.change_rate(-1)
    assert engine.rate == pytest.approx(-1.0)


def test_a_voice_that_fails_is_told_of_and_ends_it(aloud, engine, reader) -> None:
    told: list[str] = []
    aloud.failed.connect(told.append)
    begin(aloud, reader)
    engine.fail("no audio device")
    assert not aloud.is_on
    assert told == ["The voice failed (no audio device); look at the system's speech settings."]


def test_a_voice_that_failed_from_the_first_is_told_of(aloud, engine, reader) -> None:
    engine.fail("speech-dispatcher is not running")
    told: list[str] = []
    aloud.failed.connect(told.append)
    begin(aloud, reader)
    assert not aloud.is_on
    assert "speech-dispatcher is not running" in told[0]


def test_without_the_module_the_action_says_what_to_install(reader, do, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)  # as if it were not installed
    reader.press("R")
    told = reader.told_in_a_box()
    assert "pilcrow-viewer[speech]" in told
    assert not reader.window.do[do.ALOUD].isChecked()


def test_a_system_without_a_voice_is_told_so(reader, monkeypatch) -> None:
    class Voiceless:
        class QTextToSpeech:
            @staticmethod
            def availableEngines() -> list[str]:  # noqa: N802  Qt's name
                return ["mock"]

    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", Voiceless)
    with pytest.raises(NoSpeechError, match="no voice"):
        system_speech(reader.window)


def test_the_key_begins_and_ends_it_and_closing_the_document_ends_it(reader, do, monkeypatch) -> None:
    engines: list[Engine] = []

    class Module:
        @staticmethod
        def make(parent: QObject) -> Engine:
            engines.append(Engine(parent))
            return engines[-1]

    class WithVoice:
        QTextToSpeech = Module.make

    Module.make.availableEngines = lambda: ["speechd"]
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", WithVoice)
    reader.go_to(1)
    action = reader.window.do[do.ALOUD]
    reader.press("R")
    assert action.isChecked()
    assert engines[0].state() is State.Speaking
    reader.press(".")
    assert engines[0].rate == pytest.approx(0.1)
    assert reader.desk.preferences.speech_rate_percent == 10
    reader.press("R")
    assert not action.isChecked()
    assert engines[0].state() is State.Ready
    reader.press("R")
    reader.press("Ctrl+W")
    assert engines[0].state() is State.Ready
    assert not action.isChecked()


def test_positions_are_counted_in_code_points() -> None:
    assert [code_points_before("a𝒳b", position) for position in (0, 1, 3, 4)] == [0, 1, 2, 3]

"""The program's words in every language: all found, all translated, and fit for where they stand."""

import ast
import importlib.util
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from viewer.ui.actions import COLOURS, COPY_AS, PROFILES, RECENT, THEMES, Do, action_specs, menu_specs
from viewer.ui.counted import Counted
from viewer.ui.dates import date_words
from viewer.ui.settings import LANGUAGES
from viewer.ui.settings_fields import settings_fields
from viewer.ui.translation import language_of, locale_of, speak

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
spec = importlib.util.spec_from_file_location("translations", ROOT / "build_spec" / "translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)

OTHERS = [each for each in LANGUAGES if each not in {"system", "en"}]
PLACES = re.compile(r"\{\d\}")
NUMBER = re.compile(r"%L?n")
KEY_TIP = re.compile(r"\(Alt\+(\w)\)$")
# How many of a language's plural forms stand for one number only, so that they need not name it: the first
# ones, as lrelease orders them.
BARE_FORMS = {"ar": 3, "de": 1, "en": 1, "es": 1, "fr": 1, "ja": 0, "ko": 0, "uk": 0}
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "ko": 1, "uk": 3}

Message = tuple[str, str, tuple[str, ...], bool]  # context, source, its forms, whether it counts


def messages(path: Path) -> list[Message]:
    found: list[Message] = []
    for context in ET.parse(path).getroot().findall("context"):  # noqa: S314  our own file
        for message in context.findall("message"):
            target = message.find("translation")
            assert target is not None
            forms = tuple(each.text or "" for each in target.findall("numerusform"))
            source = message.findtext("source", "")
            found.append((context.findtext("name", ""), source, forms or (target.text or "",), bool(forms)))
    return found


ALL = {language: messages(FOLDER / f"pilcrow_{language}.ts") for language in FORMS}


def said_in_sources() -> set[tuple[str, str, bool]]:
    """What the sources translate, read from their syntax: context, words, and whether a number is in them."""
    found: set[tuple[str, str, bool]] = set()

    def visit(node: ast.AST, inside: str) -> None:
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if name == "tr":
                found.add((inside, str(texts[0]), len(node.args) > 2))
            elif name == "translate" and len(texts) > 1:  # str.translate takes none
                found.add((str(texts[0]), str(texts[1]), len(node.args) > 3))
        for child in ast.iter_child_nodes(node):
            visit(child, inside)

    for path in sorted((ROOT / "viewer").rglob("*.py")):
        visit(ast.parse(path.read_text("utf-8")), "")
    return found


def test_every_sentence_of_the_sources_is_in_the_files(tmp_path: Path):
    """Lupdate misreads some calls: `translate` with a number, for one, is dropped without a word."""
    translations.update(tmp_path, ("de",))
    found = {(context, source, counts) for context, source, _, counts in messages(tmp_path / "pilcrow_de.ts")}
    assert found == said_in_sources()
    assert len(found) > 500


@pytest.mark.parametrize("language", FORMS)
def test_the_files_are_up_to_date_with_the_sources(language: str):
    """If not: python3 build_spec/dev.py translate."""
    stated = {(context, source, counts) for context, source, _, counts in ALL[language]}
    assert stated == {each for each in said_in_sources() if each[2] or language != "en"}


@pytest.mark.parametrize("language", FORMS)
def test_what_is_compiled_is_what_the_files_give(language: str, tmp_path: Path):
    translations.compile_into(FOLDER / f"pilcrow_{language}.ts", tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"pilcrow_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", FORMS)
def test_nothing_lacks_a_translation(language: str):
    assert translations.missing(language) == {}
    assert [source for _, source, forms, _ in ALL[language] if not all(each.strip() for each in forms)] == []


@pytest.mark.parametrize("language", FORMS)
def test_every_plural_has_the_languages_forms(language: str):
    counted = [(source, forms) for _, source, forms, counts in ALL[language] if counts]
    assert len(counted) > 15
    assert [source for source, forms in counted if len(forms) != FORMS[language]] == []


@pytest.mark.parametrize("language", FORMS)
def test_places_for_values_are_kept(language: str):
    wrong = [
        (source, form)
        for _, source, forms, _ in ALL[language]
        for form in forms
        if sorted(PLACES.findall(source)) != sorted(PLACES.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_a_number_is_said_wherever_it_may_be_several(language: str):
    for _, source, forms, counts in ALL[language]:
        needed = NUMBER.findall(source) if counts else []
        for form in forms[BARE_FORMS[language] :] if counts else forms:
            assert NUMBER.findall(form) == needed, (source, form)


@pytest.mark.parametrize("language", OTHERS)
def test_blanks_lines_and_letters_to_press_are_kept(language: str):
    for _, source, forms, _ in ALL[language]:
        for form in forms:
            about = (source, form)
            assert form.count("\n") == source.count("\n"), about
            assert form.count("&") == source.count("&"), about
            assert form[:1].isspace() == source[:1].isspace() or source == " %", about
            assert form[-1:].isspace() == source[-1:].isspace(), about
            assert form.count(";;") == source.count(";;"), about
            assert re.findall(r"\*\.\w+", form) == re.findall(r"\*\.\w+", source), about


def letter(label: str) -> str:
    found = re.search(r"&(\w)", label)
    return found[1].casefold() if found else ""


@pytest.fixture
def spoken(qapp: QApplication):
    """Speaks a language for the length of a test."""
    before, direction = set(qapp.findChildren(QTranslator)), qapp.layoutDirection()

    def begin(language: str) -> None:
        speak(qapp, language)

    yield begin
    for each in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(each)
        each.deleteLater()
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale_of("en"))


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_letters_to_press_are_unique_in_a_menu(language: str, spoken):
    spoken(language)
    others = {RECENT: ("Wiring", "Open &recent"), COLOURS: ("Wiring", "&Colour of new notes")}
    others |= {COPY_AS: ("Wiring", "C&opy as")}
    others |= {THEMES: ("Looks", "&Theme"), PROFILES: ("Looks", "T&ypography")}
    specs = action_specs()
    bars = [("menu bar", [menu.title for menu in menu_specs()])]
    for menu in menu_specs():
        labels = [
            specs[entry].label if isinstance(entry, Do) else QCoreApplication.translate(*others[entry])
            for entry in menu.entries
            if entry is not None
        ]
        bars.append((menu.title, labels))
    for title, labels in bars:
        pressed = Counter(filter(None, map(letter, labels)))
        assert {key: count for key, count in pressed.items() if count > 1} == {}, (title, labels)


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_a_tip_names_the_letter_of_its_button(language: str):
    words = {(context, source): forms[0] for context, source, forms, _ in ALL["de"]}
    words = {each: each[1] for each in words}
    if language != "en":
        words = {(context, source): forms[0] for context, source, forms, _ in ALL[language]}
    for (context, source), tip in words.items():
        said, first = KEY_TIP.search(tip), KEY_TIP.search(source)
        if first is None:
            continue
        assert said is not None, tip
        buttons = [
            form
            for (where, label), form in words.items()
            if where == context and letter(label) == first[1].casefold() and len(label) < 30
        ]
        assert said[1].casefold() in [letter(each) for each in buttons], (tip, buttons)


def test_forms_of_a_number_are_those_of_the_language(spoken):
    counted = Counted()
    for language, told in {
        "en": ["0 paragraphs", "1 paragraph", "1,234 paragraphs"],
        "de": ["0 Absätze", "1 Absatz", "1.234 Absätze"],
        "fr": ["0 paragraphe", "1 paragraphe", "1\u202f234 paragraphes"],
        "uk": ["0 абзаців", "1 абзац", "1\u00a0234 абзаци"],
    }.items():
        spoken(language)
        assert [counted.paragraphs(count) for count in (0, 1, 1234)] == told, language
    spoken("uk")
    assert counted.paragraphs(22).endswith("абзаци")
    assert counted.paragraphs(11).endswith("абзаців")


def test_arabic_begins_on_the_right_and_counts_with_the_digits_of_the_margin(spoken, qapp: QApplication):
    spoken("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1234) == "1,234"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["14 March, year not stated", "3 October 2020", "March 2020", "2020", "XXXX-02-30"]),
        ("de", ["14. März, Jahr nicht angegeben", "3. Oktober 2020", "März 2020", "2020", "XXXX-02-30"]),
        ("ja", ["3月14日（年の記載なし）", "2020年10月3日", "2020年3月", "2020", "XXXX-02-30"]),
        ("uk", ["14 березня, рік не вказано", "3 жовтня 2020 р.", "березень 2020 р.", "2020", "XXXX-02-30"]),
    ],
)
def test_a_date_is_written_as_the_language_does(language: str, words: list[str], spoken):
    spoken(language)
    english = ["14 March, year not stated", "3 October 2020", "March 2020", "2020", "XXXX-02-30"]
    stated = ["XXXX-03-14", "2020-10-03", "2020-03", "2020", "XXXX-02-30"]
    assert list(map(date_words, stated, english)) == words


@pytest.mark.parametrize("language", OTHERS)
def test_qts_own_buttons_speak_too(language: str, spoken):
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert (Path(folder) / f"qtbase_{language}.qm").is_file()
    spoken(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert settings_fields()["language"].label != "Language of the program"


@pytest.mark.parametrize(
    ("languages", "code"),
    [("uk", "uk"), ("pl:fr:de", "fr"), ("pl", "en"), ("en_GB:de", "en"), ("", "en")],
)
def test_the_systems_first_language_that_there_is_is_taken(languages: str, code: str):
    """In a program of its own: Qt reads the system's languages once."""
    words = "from viewer.ui.translation import language_of; print(language_of('system'), end='')"
    home = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    done = subprocess.run(
        [sys.executable, "-c", words],
        cwd=ROOT,
        env={**home, "LANG": "en_US.UTF-8", "LANGUAGE": languages},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == code


def test_a_chosen_language_is_taken_whatever_the_system_speaks():
    assert language_of("ja") == "ja"


def test_no_words_are_looked_up_before_a_language_is_spoken():
    """At a module's or a class's level they would be read when it is imported."""
    wrong: list[str] = []

    def visit(node: ast.AST, where: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.Lambda)):
                continue
            if isinstance(child, ast.Call):
                name = ast.unparse(child.func)
                if name in {"translate", "QCoreApplication.translate"} or name.endswith(".tr"):
                    wrong.append(f"{where}:{child.lineno}")
            visit(child, where)

    for path in (ROOT / "viewer").rglob("*.py"):
        visit(ast.parse(path.read_text("utf-8")), path.name)
    assert wrong == []


def test_the_window_starts_in_the_language_of_the_settings(home: Path):
    home.mkdir()
    (home / "settings.json").write_text('{"language": "de"}', "utf-8")
    words = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from viewer.first_view import run_window\n"
        "from viewer.start import Start\n"
        "from viewer.ui.application import application\n"
        "running = application('pilcrow')\n"
        "def say():\n"
        "    bar = [each for each in running.topLevelWidgets() if hasattr(each, 'menuBar')][0].menuBar()\n"
        "    said = [bar.actions()[0].text(), QCoreApplication.translate('Actions', '&Copy')]\n"
        "    sys.stdout.buffer.write(' '.join(said).encode())\n"
        "    running.quit()\n"
        "QTimer.singleShot(0, say)\n"
        "run_window(Start(Path(sys.argv[1]), []))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(home)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.stdout.decode() == "&Datei &Kopieren", done.stderr.decode()

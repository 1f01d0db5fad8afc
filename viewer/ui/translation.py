"""Has the program speak a language: its own words, Qt's, numbers and dates, and the side it begins on."""

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from viewer.places import shipped
from viewer.ui.settings import LANGUAGES

_COMMAS = {"ar": "، ", "ja": "、"}  # where it is not ", "


def speak(running: QApplication, wished: str) -> None:
    """Install the words of a language; to be called before anything is made that shows some.

    Args:
        running: the application.
        wished: one of LANGUAGES, of which "system" takes the first of the system's languages that there is.
    """
    code = language_of(wished)
    locale = locale_of(code)
    QLocale.setDefault(locale)
    if code != "en":  # whose words are those of the source, and Qt's; asking for its direction takes long
        _install(running, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        running.setLayoutDirection(locale.textDirection())
    _install(running, f"pilcrow_{code}", str(shipped("i18n")))


def language_of(wished: str) -> str:
    """Return the code of the language that a wish comes to."""
    if wished != "system":
        return wished
    stated = (each.partition("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in stated if each in LANGUAGES), "en")


def locale_of(code: str) -> QLocale:
    """Return how numbers and dates are written: as the system has it, where that fits the language.

    Digits are European in each, since those are what paragraphs are cited by.
    """
    language = QLocale(code).language()
    system = QLocale.system()
    locale = system if system.language() == language else QLocale(language, system.territory())
    if locale.zeroDigit() != "0":
        return QLocale(language, QLocale.Country.UnitedArabEmirates)
    return locale if locale.language() == language else QLocale(code)


def listed(parts: Iterable[str]) -> str:
    """Return words one after the other, with the comma of the program's language between them."""
    return _COMMAS.get(QLocale().name()[:2], ", ").join(parts)


def _install(running: QApplication, name: str, folder: str) -> None:
    words = QTranslator(running)
    if words.load(name, folder):
        running.installTranslator(words)

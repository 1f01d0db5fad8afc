"""Dates as the reader's language writes them, with whatever the document leaves open left open."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_EDTF = re.compile(r"(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?")
_LEAP_YEAR = "2000"  # which has every day there is


def date_words(edtf: str, english: str) -> str:
    """Return an EDTF date as "14. März, Jahr nicht angegeben"; `english` for any other value."""
    locale, translate = QLocale(), QCoreApplication.translate
    found = _EDTF.fullmatch(edtf)
    if found is None or locale.language() == QLocale.Language.English:
        return english
    year, month, day = found.groups()
    is_open = year == "XXXX"
    date = QDate(int(_LEAP_YEAR if is_open else year), int(month), int(day or 1))
    if not date.isValid():
        return english
    if day:
        pattern = translate("Dates", "d MMMM") if is_open else translate("Dates", "d MMMM yyyy")
        words = locale.toString(date, pattern)
    else:
        words = locale.standaloneMonthName(int(month))
        words = words if is_open else translate("Dates", "{0} {1}").format(words, year)
    return translate("Dates", "{0}, year not stated").format(words) if is_open else words

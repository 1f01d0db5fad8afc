# ruff: noqa: RUF001 - months stand here in their own letters
"""Read the day off what pages write for machines and for people, in the languages of the press, as EDTF."""

import re
from collections.abc import Iterator
from functools import cache

from viewer.article.dateline import is_calendar_day
from viewer.article.head import numeric_days

_YEAR = r"(?:1[5-9]|20)\d\d"
_ISO = re.compile(rf"(?P<y>{_YEAR})(?P<s>[-/.]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
_LOOSE = re.compile(rf"(?<!\d)(?P<y>{_YEAR})(?P<s>[-/.]\s?)(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})(?!\d)")
_EAST_ASIAN = re.compile(rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]")
_EUROPEAN = re.compile(rf"(?<![\d.])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_YEAR})(?!\d)")
_MONTH_ONLY = re.compile(rf"{_YEAR}-(?:0[1-9]|1[0-2])\Z")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?\.?[\s-]+(?:de\s+|of\s+)?(?P<m>[^\W\d_]{{3,12}})\.?,?[\s-]+"
    rf"(?:de\s+|del\s+)?(?P<y>{_YEAR})(?!\d)"
)
_MONTH_FIRST = re.compile(
    rf"(?<![^\W\d_])(?P<m>[^\W\d_]{{3,12}})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>{_YEAR})(?!\d)"
)
_IN_ADDRESS = re.compile(
    r"[/-](?P<y>(?:19|20)\d\d)(?P<s>[/-]?)(?P<m>1[0-2]|0?[1-9]|[a-z]{3})(?P=s)(?P<d>3[01]|[12]\d|0?[1-9])(?!\w)"
)
_MONTH_IN_ADDRESS = re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>0[1-9]|1[0-2])/")
_LABEL = re.compile(
    r"\W*(?:date|(?:date )?(?:published|posted|issued)(?: on)?|(?:publication|release) date|datum|"
    r"(?:erschienen|veröffentlicht)(?: am)?|date de publication|publié le|fecha(?: de publicación)?|"
    r"data(?: di pubblicazione)?|дата(?: публикации)?|опубликовано|"
    r"日期|发布日期|发布时间|發布日期|公開日|掲載日|発行日|日付|등록일|게시일|날짜)\W*",
    re.IGNORECASE,
)
_LONGEST_LINE = 200

# The months as dates have them, twelve by twelve.
_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sept oct nov dec
januar februar märz april mai juni juli august september oktober november dezember
jänner feber mär apr mai jun jul aug sep okt nov dez
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janv févr mars avr mai juin juil août sept oct nov déc
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ene feb mar abr may jun jul ago set oct nov dic
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gen feb mar apr mag giu lug ago set ott nov dic
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
ledna února března dubna května června července srpna září října listopadu prosince
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
január február március április május június július augusztus szeptember október november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta
heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου
ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
januari februari maret april mei juni juli agustus september oktober november desember
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
"""


def day_of(text: str) -> str | None:
    """Read a day, or a month alone, off a value meant for machines, else a day off a line of words."""
    value = text.strip()
    if _MONTH_ONLY.fullmatch(value):
        return value
    found = _ISO.match(value)
    return (_edtf(found) if found else None) or written_day(value)


def written_day(text: str) -> str | None:
    """Read the first day with its year off a line of words; None where it could be two days."""
    line = text[:_LONGEST_LINE]
    for pattern in (_LOOSE, _EAST_ASIAN, _EUROPEAN, _DAY_FIRST, _MONTH_FIRST):
        day = next(filter(None, map(_edtf, pattern.finditer(line))), None)
        if day:
            return day
    days = numeric_days(line)
    return "{:04}-{:02}-{:02}".format(*days[0]) if days and len(days) == 1 else None


def labels_day(text: str) -> bool:
    """Say whether a label in a list of facts is that of the text's day, not of what the text is about."""
    return bool(_LABEL.fullmatch(text))


def day_in_address(address: str) -> str | None:
    """Read the day, or failing that the month, that an address names."""
    found = _IN_ADDRESS.search(address)
    day = _edtf(found) if found else None
    only = _MONTH_IN_ADDRESS.search(address)
    return day or (f"{only['y']}-{only['m']}" if only else None)


def _edtf(found: re.Match[str]) -> str | None:
    for month in _numbers(found["m"]):
        if is_calendar_day(int(found["y"]), month, int(found["d"])):
            return f"{found['y']}-{month:02}-{int(found['d']):02}"
    return None


def _numbers(month: str) -> Iterator[int]:
    if month.isdigit():
        yield int(month)
        return
    number = _months().get(month.casefold())
    if number:
        yield number


@cache
def _months() -> dict[str, int]:
    """Return the months' numbers by their names, which mean the same in every language that has them.

    Where they do not (listopada is November in Polish and October in Croatian), the first language counts.
    """
    found = {"sep": 9}
    for place, name in enumerate(_MONTHS.split()):
        found.setdefault(name.casefold(), place % 12 + 1)
    return found

"""Files become articles: captures of many layouts, encodings, odd files, and those that are refused."""

import hashlib
import json
import os
import random
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from viewer.article.model import Article, Evidence, EvidenceKind
from viewer.readers import (
    EmptyDocumentError,
    MissingFileError,
    NotADocumentError,
    NotAFileError,
    ReadError,
    TooLargeError,
    UnknownEncodingError,
    UnreadableError,
    read_article,
    source,
    with_language,
)
from viewer.readers.source import media_type_of

ROOT = Path(__file__).parents[2]
CAPTURES = sorted((ROOT / "tests/golden/readers").glob("*.txt"))
PLAIN = "Title of the Piece\n\nKaesong, March 14 (KCNA) -- The first is here.\n\nSecond paragraph, 𝒳 개성.\n"


def read(path: Path, **options) -> Article:
    return read_article(path, with_language=False, latest_year=2024, **options)


def file_of(folder: Path, content: bytes | str) -> Path:
    path = folder / "article.txt"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def evidence_dump(evidence: Evidence) -> dict:
    return {
        "kind": evidence.kind.value,
        "line": evidence.line,
        "quote": evidence.quote,
        "span": evidence.span and [evidence.span.start, evidence.span.end],
        "detail": evidence.detail,
    }


def dump(article: Article) -> str:
    metadata = {
        name: {
            "value": field.value,
            "display": field.display,
            "evidence": evidence_dump(field.evidence),
            "candidates": [[candidate.value, candidate.reason] for candidate in field.candidates],
        }
        for name, field in article.metadata.items()
    }
    blocks = [[block.kind.value, block.number, block.level, block.text] for block in article.blocks]
    furniture = [[line.line, line.text] for line in article.furniture]
    whole = {"metadata": metadata, "blocks": blocks, "furniture": furniture}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_a_capture_is_read_as_was_agreed(path):
    golden, found = path.with_suffix(".json"), dump(read(path))
    if os.environ.get("PILCROW_REWRITE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_there_are_captures_to_read():
    assert len(CAPTURES) >= 15


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_the_evidence_of_a_capture_stands_where_it_is_said_to(path):
    article, text = read(path), path.read_bytes().decode("utf-8-sig")
    lines = text.splitlines()
    for name, field in article.metadata.items():
        evidence = field.evidence
        if evidence.kind is EvidenceKind.TEXT:
            assert evidence.span.of(article.text) == evidence.quote, name
        if evidence.source_span:
            assert evidence.source_span.of(text) == evidence.quote, name
            assert evidence.quote in lines[evidence.line - 1], name
    for line in article.furniture:
        assert line.text in lines[line.line - 1]
        assert line.source_span.of(text) == line.text


def test_the_source_says_what_was_read(tmp_path):
    path = file_of(tmp_path, PLAIN)
    found = read(path).source
    assert (found.path, found.media_type, found.encoding) == (str(path), "text/plain", "UTF-8")
    assert found.byte_count == len(PLAIN.encode())
    assert found.sha256 == hashlib.sha256(PLAIN.encode()).hexdigest()


def test_years_are_proposed_up_to_this_one_unless_told(tmp_path):
    first = datetime.now().astimezone().date().replace(day=1)
    text = f"Title of the Piece\n\nKaesong, {first:%B} 1 (KCNA) -- It was said on {first:%A} here.\n"
    article = read_article(file_of(tmp_path, text), with_language=False)
    assert article.metadata["date"].candidates[-1].value == str(first.year)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_gives_the_same_text(tmp_path, end):
    article = read(file_of(tmp_path, PLAIN.replace("\n", end)))
    assert article.text == PLAIN.strip().replace("\n\n", "\n")
    assert [block.number for block in article.paragraphs] == [1, 2]


def test_form_feeds_are_not_shown(tmp_path):
    article = read(file_of(tmp_path, PLAIN + "\f" + PLAIN))
    assert "\f" not in article.text
    assert len(article.paragraphs) == 4


def test_unicode_separators_lose_nothing(tmp_path):
    article = read(file_of(tmp_path, "Title\u2029One.\u2028still one\u2029Two.\x85Three."))
    assert [block.text for block in article.blocks] == ["Title", "One.\u2028still one", "Two.", "Three."]


def test_a_very_long_line_is_one_paragraph(tmp_path):
    article = read(file_of(tmp_path, "Title\n\n" + "x" * 1_000_000))
    assert [len(block.text) for block in article.blocks] == [5, 1_000_000]


def test_many_blank_lines_part_two_blocks(tmp_path):
    article = read(file_of(tmp_path, "Title\n" + "\n" * 100_000 + "word"))
    assert article.text == "Title\nword"


@pytest.mark.parametrize("mark", ["\u202e", "\ue000", "\ufdd0", "\U0010ffff", "\u200b", "\x07"])
def test_odd_characters_are_kept(tmp_path, mark):
    assert mark in read(file_of(tmp_path, f"Title\n\nA {mark} in the text.")).text


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-8", b"\xef\xbb\xbf", "UTF-8"),
        ("utf-16-le", b"\xff\xfe", "UTF-16LE"),
        ("utf-16-be", b"\xfe\xff", "UTF-16BE"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "UTF-32LE"),
        ("utf-32-be", b"\x00\x00\xfe\xff", "UTF-32BE"),
    ],
)
def test_a_byte_order_mark_names_the_encoding(tmp_path, codec, mark, name):
    article = read(file_of(tmp_path, mark + PLAIN.encode(codec)))
    encoding = article.metadata["encoding"]
    assert article.text.startswith("Title of the Piece\n")
    assert (encoding.value, encoding.evidence.detail) == (name, "the byte order mark")


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-16-le", "UTF-16LE"),
        ("utf-16-be", "UTF-16BE"),
        ("utf-32-le", "UTF-32LE"),
        ("utf-32-be", "UTF-32BE"),
    ],
)
def test_wide_encodings_are_known_without_a_mark(tmp_path, codec, name):
    article = read(file_of(tmp_path, PLAIN.encode(codec)))
    assert article.source.encoding == name
    assert article.title == "Title of the Piece"


CYRILLIC = (
    "Заголовок\n\nМОСКВА, 14 марта. /ТАСС/. Текст сообщения, достаточно длинный, чтобы его распознать.\n"
)
POLISH = "Tytuł\n\nZażółć gęślą jaźń, powiedział, że łódź była pełna śledzi i źdźbeł trawy w październiku.\n"
TURKISH = "Başlık\n\nŞoför Ağrı dağının eteğinde çığlık attı, sonra İzmir'e doğru gitti ve ıslık çaldı.\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (CYRILLIC, "cp1251", "windows-1251"),
        (CYRILLIC * 3, "koi8-r", "KOI8-R"),
        ("Title\n\n“Quotes” – dash … euro € Café", "cp1252", "windows-1252"),
        (POLISH, "cp1250", "windows-1250"),
        (POLISH, "iso8859-2", "ISO-8859-2"),
        (TURKISH, "cp1254", "windows-1254"),
        ("개성의 항구는 오늘 문을 열었다고 조선중앙통신이 전하였다. " * 4, "euc_kr", "EUC-KR"),
        ("港口办公室说北部航道的疏浚工程将在春潮过后恢复。" * 4, "gbk", "gb18030"),
        ("港の事務所は、春の大潮のあとで北の水路の浚渫を再開すると発表した。" * 4, "cp932", "Shift_JIS"),
    ],
)
def test_an_encoding_nobody_declared_is_guessed_and_the_guess_is_shown(tmp_path, text, codec, name):
    article = read(file_of(tmp_path, text.encode(codec)))
    encoding = article.metadata["encoding"]
    assert article.text == text.strip().replace("\n\n", "\n")
    assert encoding.value == article.source.encoding == name
    assert encoding.evidence.kind is EvidenceKind.FILE
    assert encoding.evidence.detail
    assert name not in [candidate.value for candidate in encoding.candidates]


@pytest.mark.parametrize(
    "declaration",
    [
        "<?xml version='1.0' encoding='windows-1251'?>",
        "Content-Type: text/plain; charset=windows-1251",
        "-*- mode: text; coding: cp1251 -*-",
        "vim: set fileencoding=cp1251 :",
    ],
)
def test_a_declared_encoding_is_taken_and_quoted(tmp_path, declaration):
    article = read(file_of(tmp_path, f"\n{declaration}\n\n{CYRILLIC}".encode("cp1251")))
    evidence = article.metadata["encoding"].evidence
    assert article.source.encoding == "windows-1251"
    assert evidence.line == 2
    assert evidence.quote in declaration


@pytest.mark.parametrize("label", ["utf-8", "no-such-encoding", "utf-16", "utf-7"])
def test_a_declaration_that_the_bytes_do_not_bear_out_is_not_believed(tmp_path, label):
    article = read(
        file_of(tmp_path, f"Content-Type: text/plain; charset={label}\n\n{CYRILLIC}".encode("cp1251"))
    )
    assert article.source.encoding == "windows-1251"


def test_utf_7_is_shown_as_it_is(tmp_path):
    assert read(file_of(tmp_path, "Title\n\nHi Mom +Jjo- !\n")).text == "Title\nHi Mom +Jjo- !"


def test_what_is_broken_already_is_shown_as_it_is(tmp_path):
    assert (
        read(file_of(tmp_path, "Title\n\nCafÃ© â€œquotesâ€\u009d\n")).text == "Title\nCafÃ© â€œquotesâ€\u009d"
    )


def test_a_letter_of_another_encoding_among_utf_8_is_not_lost(tmp_path):
    article = read(file_of(tmp_path, b"Title\n\nUTF-8 \xc3\xa9 here.\nLatin-1 \xe9 here.\n"))
    assert article.text == "Title\nUTF-8 é here.\nLatin-1 é here."
    assert (
        "1 place; a lone letter there is read as windows-1252" in article.metadata["encoding"].evidence.detail
    )


def test_a_torn_sequence_among_much_utf_8_becomes_the_replacement_character(tmp_path):
    article = read(file_of(tmp_path, "Tytuł\n\n".encode() + POLISH.encode() + b"end \xe2\x82 here.\n"))
    assert "end \ufffd here." in article.text
    assert article.source.encoding == "UTF-8"


@pytest.mark.parametrize(
    "bad", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\x00", b"\xfe\xff"]
)
def test_bytes_that_are_no_utf_8_leave_the_rest_readable(tmp_path, bad):
    text = read(
        file_of(tmp_path, b"Title\n\nBefore |" + bad + b"| after the bytes.\nSecond paragraph.\n")
    ).text
    assert "Before |" in text
    assert "| after the bytes.\nSecond paragraph." in text


def test_an_east_asian_text_with_a_few_broken_places_is_still_read(tmp_path):
    text = "개성의 항구는 오늘 문을 열었다고 조선중앙통신이 전하였다. " * 40
    article = read(file_of(tmp_path, text.encode("euc_kr") + b"\xff\xff \xfe\xff " + text.encode("euc_kr")))
    assert article.source.encoding == "EUC-KR"


def test_the_reader_may_choose_the_encoding(tmp_path):
    path = file_of(tmp_path, CYRILLIC.encode("koi8-r"))
    article = read(path, encoding="KOI8-R")
    assert article.title == "Заголовок"
    assert article.metadata["encoding"].evidence.kind is EvidenceKind.USER


def test_a_chosen_encoding_that_does_not_fit_shows_what_it_can(tmp_path):
    assert "\ufffd" in read(file_of(tmp_path, CYRILLIC.encode("cp1251")), encoding="ascii").text
    article = read(file_of(tmp_path, b"\xff\xfe" + PLAIN.encode("utf-16-le")), encoding="utf-16")
    assert article.title == "Title of the Piece"
    assert article.source.encoding == "UTF-16LE"


@pytest.mark.parametrize(
    "name", ["no-such-encoding", "base64", "rot13", "utf-7", "idna", "unicode_escape", "a\0b", ""]
)
def test_an_encoding_that_is_none_is_refused(tmp_path, name):
    with pytest.raises(UnknownEncodingError, match=r"article\.txt"):
        read(file_of(tmp_path, PLAIN), encoding=name)


def sentence(error: pytest.ExceptionInfo) -> str:
    message = str(error.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


def test_a_missing_file_is_refused_by_name(tmp_path):
    with pytest.raises(MissingFileError) as error:
        read(tmp_path / "nowhere.txt")
    assert "nowhere.txt does not exist" in sentence(error)


def test_a_path_through_a_file_is_a_missing_file(tmp_path):
    with pytest.raises(MissingFileError):
        read(file_of(tmp_path, PLAIN) / "inside.txt")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(NotAFileError) as error:
        read(tmp_path)
    assert "is a folder" in sentence(error)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFileError) as error:
        read(tmp_path / "pipe")
    assert "pipe" in sentence(error)


def test_a_device_is_refused():
    with pytest.raises(NotAFileError):
        read(Path("/dev/zero"))


def test_links_that_lead_nowhere_or_round_are_refused(tmp_path):
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    with pytest.raises(MissingFileError):
        read(tmp_path / "dangling")
    with pytest.raises(UnreadableError) as error:
        read(tmp_path / "round")
    assert "cannot be read" in sentence(error)


def test_a_name_no_file_can_have_is_refused():
    with pytest.raises(UnreadableError):
        read_article("a\0b.txt")


def test_a_file_without_permission_is_refused(tmp_path, monkeypatch):
    path = file_of(tmp_path, PLAIN)
    path.chmod(0)
    if os.geteuid() == 0:  # nothing is forbidden to root: let the system say what it says to others
        denied = PermissionError(13, "Permission denied", str(path))
        monkeypatch.setattr(Path, "open", lambda *_args, **_kwargs: (_ for _ in ()).throw(denied))
    with pytest.raises(UnreadableError) as error:
        read(path)
    assert "may not be read by you" in sentence(error)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", "\u00a0\n\u2003".encode()])
def test_a_file_with_nothing_to_read_is_refused(tmp_path, content):
    with pytest.raises(EmptyDocumentError) as error:
        read(file_of(tmp_path, content))
    assert "nothing to read" in sentence(error)


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "article.txt"
    with path.open("wb") as file:
        file.truncate(source.SIZE_LIMIT + 1)
    with pytest.raises(TooLargeError) as error:
        read(path)
    assert "200 MB" in sentence(error)


BINARIES = {
    "png": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "zip": b"PK\x03\x04" + bytes(100),
    "zeros": bytes(10_000),
    "random": random.Random(7).randbytes(200_000),  # noqa: S311 - the same bytes each time
    "records": b"".join(b"name\x00\x00\x00\x01\x00\x02\x00\x00" for _ in range(500)),
    "controls": bytes(range(1, 9)) * 500,
}


@pytest.mark.parametrize("kind", BINARIES)
def test_a_file_that_is_no_text_is_refused(tmp_path, kind):
    with pytest.raises(NotADocumentError) as error:
        read(file_of(tmp_path, BINARIES[kind]))
    assert "open a text document" in sentence(error)


def test_every_refusal_is_a_read_error():
    assert all(
        issubclass(error, ReadError)
        for error in (
            EmptyDocumentError,
            MissingFileError,
            NotADocumentError,
            NotAFileError,
            TooLargeError,
            UnknownEncodingError,
            UnreadableError,
        )
    )


def test_the_language_is_named_where_there_is_text_enough(tmp_path):
    path = next(path for path in CAPTURES if path.stem == "kcnawatch-1")
    article = read_article(path, latest_year=2024)
    assert article.metadata["language"].value == "en"
    assert "py3langid" in article.metadata["language"].evidence.detail
    assert with_language(article) is article


@pytest.mark.parametrize("text", ["Title\n\nOk.\n", "1234 5678 90 " * 40, "αβγ"])
def test_a_language_that_is_not_sure_is_left_out(tmp_path, text):
    assert "language" not in read_article(file_of(tmp_path, text)).metadata


def test_the_language_can_be_added_later(tmp_path):
    article = read(file_of(tmp_path, CYRILLIC))
    assert "language" not in article.metadata
    assert with_language(article).metadata["language"].value == "ru"


def test_importing_the_readers_loads_nothing_heavy():
    code = (
        "import sys, viewer.readers;"
        "heavy = {'py3langid', 'numpy', 'charset_normalizer', 'viewer.article.structure', 'PySide6'};"
        "print(*heavy & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("\n", "")


def page_of(folder: Path, data: bytes) -> Article:
    path = folder / "page.html"
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="koi8-r">',
        "<META CHARSET = koi8-r >",
        '<meta http-equiv=content-type content="text/html; charset=koi8-r">',
        "<meta content='text/html;charset=&quot;' name=a><meta charset='koi8-r'/>",
        '<!-- <meta charset="utf-8"> --><meta charset="koi8-r">',
        '<p title="<meta charset=utf-8>"></p><meta charset="koi8-r">',
        '<meta content="charset=utf-8" name="x"><meta charset="koi8-r">',
        '<meta charset="klingon"><meta charset="koi8-r">',
        '<!doctype html><!--> <meta charset="koi8-r">',
        '<?xml version="1.0" encoding="koi8-r"?><p>',
        "<script>" + "x" * 3_000 + '</script><meta charset="koi8-r">',
    ],
)
def test_a_page_is_read_as_its_meta_element_declares(tmp_path, head):
    article = page_of(tmp_path, f"{head}<p>Тушь замёрзла.</p>".encode("koi8-r"))
    assert article.source.encoding == "KOI8-R"
    assert article.text.endswith("Тушь замёрзла.")
    assert article.metadata["encoding"].evidence.quote in head


@pytest.mark.parametrize(
    ("label", "codec", "name"),
    [
        ("utf-16", "utf-8", "UTF-8"),
        ("x-user-defined", "cp1252", "windows-1252"),
        ("latin1", "cp1252", "windows-1252"),
        ("x-cp1251", "cp1251", "windows-1251"),
        ("ks_c_5601-1987", "cp949", "EUC-KR"),
        ("csbig5", "big5hkscs", "Big5"),
        ("hz-gb-2312", "hz", "HZ-GB-2312"),
        ("unicode-1-1-utf-8", "utf-8", "UTF-8"),
        ("iso-2022-cn", "utf-8", "UTF-8"),
        ("x-sjis", "cp932", "Shift_JIS"),
    ],
)
def test_every_label_of_the_standard_is_known(tmp_path, label, codec, name):
    words = {"cp1252": "café crème", "cp1251": "Тушь", "cp949": "개성"}.get(codec, "中文")
    article = page_of(tmp_path, f"<meta charset={label}><p>{words}</p>".encode(codec))
    assert (article.text, article.source.encoding) == (words, name)


def test_a_byte_order_mark_counts_more_than_what_is_declared(tmp_path):
    article = page_of(tmp_path, b"\xef\xbb\xbf<meta charset=koi8-r><p>\xd0\xa2</p>")
    assert (article.text, article.source.encoding) == ("Т", "UTF-8")


def test_a_page_saved_anew_as_utf_8_is_read_so_whatever_it_declares(tmp_path):
    article = page_of(tmp_path, "<meta charset=iso-8859-1><p>Café “ink” 𝒳</p>".encode())
    encoding = article.metadata["encoding"]
    assert (article.text, encoding.value) == ("Café “ink” 𝒳", "UTF-8")
    assert [candidate.value for candidate in encoding.candidates] == ["windows-1252"]
    other = page_of(tmp_path, "<meta charset=iso-8859-1><p>Café crème, naïve</p>".encode("latin-1"))
    assert (other.text, other.source.encoding) == ("Café crème, naïve", "windows-1252")


@pytest.mark.parametrize(
    ("codec", "data", "text"),
    [
        ("euc-jp", b"\xad\xa1 \xa4\xa2", "① あ"),
        ("euc-jp", b"\xf9\xa1\xff", "纊\ufffd"),
        ("iso-2022-jp", b'\x1b$B-!$"\x1b(B ok \x1b(I1\x1b(B', "①あ ok ｱ"),
        ("iso-2022-jp", b"a\x1bb", "a\x1bb"),
    ],
)
def test_the_signs_of_makers_are_read_in_japanese_texts(tmp_path, codec, data, text):
    assert read(file_of(tmp_path, b"Title\n\n" + data), encoding=codec).blocks[-1].text == text


def test_the_encodings_offered_can_be_asked_for(tmp_path):
    names = source.encodings()
    assert names[0] == "UTF-8"
    assert len(set(names)) == len(names) >= 38
    for name in names:
        assert source.name_of(source.codec_of(name)) == name


@pytest.mark.parametrize(
    ("data", "suffix", "media_type"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", ".PDF", "application/pdf"),
        (b"How a %PDF-1.4 begins", ".txt", "text/plain"),
        (b"x" * 2000 + b"%PDF-1.4", ".pdf", "text/plain"),
    ],
)
def test_a_pdf_may_begin_a_little_later(data, suffix, media_type):
    assert media_type_of(data, suffix) == media_type

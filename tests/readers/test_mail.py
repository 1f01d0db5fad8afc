"""Mails: what they say in their best form, what their headers state, what is broken or hostile."""

import base64
from pathlib import Path

import pytest

from viewer.article.model import Article, BlockKind, EvidenceKind, InlineKind
from viewer.readers import (
    EmptyDocumentError,
    NotADocumentError,
    ReadError,
    TooLargeError,
    UnknownEncodingError,
    read_article,
)
from viewer.readers.mime import decoded_words, parsed

HEAD = (
    "From: =?utf-8?B?TWF4IE3DvGxsZXI=?= <max@a.example>\n"
    "To: list@a.example\n"
    "Subject: The keeper =?utf-8?Q?=E2=80=94?=\n =?utf-8?Q?_ink?=\n"
    "Date: Sat, 14 Mar 2020 23:30:00 -0500\n"
    "MIME-Version: 1.0\n"
)
LONG = (
    "The keeper wrote it down in green ink, because the black had frozen and\n"
    "the green had not, as the keeper of the other light, far off, well knew\n"
    "by then.\n"
)
JOINED = " ".join(LONG.split())


def read(folder: Path, mail: str | bytes, name: str = "mail.eml", **options) -> Article:
    path = folder / name
    path.write_bytes(mail if isinstance(mail, bytes) else mail.encode())
    return read_article(path, with_language=False, latest_year=2024, **options)


def plain(body: str, kind: str = "text/plain; charset=utf-8", packing: str = "8bit") -> str:
    return f"{HEAD}Content-Type: {kind}\nContent-Transfer-Encoding: {packing}\n\n{body}"


def of_parts(kind: str, *parts: str, boundary: str = "bb") -> str:
    inside = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f'Content-Type: {kind}; boundary="{boundary}"\n\npreamble\n{inside}--{boundary}--\nepilogue\n'


def told(article: Article) -> list[tuple[str, int | None, str]]:
    return [(block.kind.value, block.level, block.text) for block in article.blocks]


TITLE = ("heading", 1, "The keeper — ink")


def test_headers_state_who_wrote_when_and_what_about(tmp_path):
    head = HEAD + (
        'List-Id: "Ink list" <ink.a.example>\nArchived-At: <https://a.example/1>\nMessage-ID: <1@a>\n'
        "Content-Language: en-gb\n\nText.\n"
    )
    article = read(tmp_path, head)
    values = {name: field.value for name, field in article.metadata.items()}
    assert values == {
        "title": "The keeper — ink",
        "author": "Max Müller",
        "date": "2020-03-14",
        "publisher": "Ink list",
        "url": "https://a.example/1",
        "language": "en-GB",
        "encoding": "UTF-8",
    }
    assert article.metadata["author"].evidence.quote == "Max Müller <max@a.example>"
    assert [article.metadata[name].evidence.line for name in ("author", "title", "date", "publisher")] == [
        1,
        3,
        5,
        7,
    ]
    assert article.metadata["date"].evidence.kind is EvidenceKind.MARKUP
    assert article.metadata["title"].evidence.span.of(article.text) == "The keeper — ink"
    assert [line.text for line in article.furniture] == head.split("\n\n")[0].replace("\n ", "\n").split("\n")
    assert article.furniture[0].source_span.of(head) == article.furniture[0].text
    assert told(article) == [TITLE, ("paragraph", None, "Text.")]


@pytest.mark.parametrize(
    ("sender", "author", "agency"),
    [
        ("Jane Doe <j@a.example>", "Jane Doe", None),
        ('"Doe, Jane" <j@a.example>', "Doe, Jane", None),
        ("j@a.example (Jane van Doe)", "Jane van Doe", None),
        ("Jane Doe <j@a.example>, Max Roe <m@a.example>", "Jane Doe, Max Roe", None),
        ("'Jane Doe' via Ink List <l@a.example>", "Jane Doe", None),
        ("=?euc-kr?B?sei4wLz2?= <k@a.example>", "김맛수", None),
        ("j@a.example", None, None),
        ("<j@a.example>", None, None),
        ('"j@a.example" <j@a.example>', None, None),
        ("The Ink Newsletter <n@a.example>", None, None),
        ("Press Office <p@a.example>", None, None),
        ("jane42 <j@a.example>", None, None),
        ("Reuters <r@a.example>", None, "Reuters"),
        ("(((((((" * 2000, None, None),
        ("", None, None),
    ],
)
def test_a_person_is_an_author_and_an_address_is_none(tmp_path, sender, author, agency):
    metadata = read(tmp_path, f"From: {sender}\nSubject: Ink\n\nText.\n").metadata
    assert (metadata["author"].value if "author" in metadata else None) == author
    assert (metadata["agency"].value if "agency" in metadata else None) == agency


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("Sun, 15 Mar 2020 00:10:00 +0900", "2020-03-15"),
        ("14 Mar 94 10:00:00 +0900", "1994-03-14"),
        ("Sat, 31 Feb 2020 10:00:00 +0000", None),
        ("yesterday", None),
    ],
)
def test_the_day_is_that_of_the_senders_time_zone(tmp_path, stated, day):
    metadata = read(tmp_path, f"From: a@b\nDate: {stated}\n\nText.\n").metadata
    assert (metadata["date"].value if "date" in metadata else None) == day


@pytest.mark.parametrize("value", ["<ink.a.example>", "ink@a.example <x>", "ink.a.example"])
def test_a_lists_identifier_is_no_publisher(tmp_path, value):
    assert "publisher" not in read(tmp_path, f"From: a@b\nList-Id: {value}\n\nText.\n").metadata


def test_a_dispatch_states_place_day_and_agency(tmp_path):
    body = "Moves under Fire\n\nPyongyang, March 14 (KCNA) -- The keeper wrote.\n\nSecond here.\n"
    article = read(tmp_path, f"From: a@b\nSubject: KCNA: Moves\nDate: 14 Mar 1994 10:00:00 +0900\n\n{body}")
    values = {name: field.value for name, field in article.metadata.items()}
    assert (values["title"], values["place"], values["agency"]) == ("KCNA: Moves", "Pyongyang", "KCNA")
    assert values["date"] == "1994-03-14"
    assert article.metadata["place"].evidence.line == 7
    assert told(article)[:2] == [("heading", 1, "KCNA: Moves"), ("heading", 2, "Moves under Fire")]
    assert [block.number for block in article.blocks] == [None, None, 1, 2]


def test_a_mail_without_a_subject_has_no_title(tmp_path):
    article = read(tmp_path, "From: a@b\nDate: x\n\nSome text stands here, and it ends.\n")
    assert article.title is None
    assert [block.text for block in article.blocks] == ["Some text stands here, and it ends."]


def test_lines_broken_for_sending_are_joined_and_others_kept(tmp_path):
    body = f"Dear Max,\n\n{LONG}\n  * one item\n  * two\n\nThanks,\nJane\n"
    assert [block.text for block in read(tmp_path, plain(body)).blocks[1:]] == [
        "Dear Max,",
        JOINED,
        "* one item",
        "* two",
        "Thanks,",
        "Jane",
    ]


def test_lines_of_verse_and_long_lines_stay(tmp_path):
    verse = "Roses are red,\nviolets blue,\n\n" + "word " * 60 + "\nnext line\n"
    assert [block.text for block in read(tmp_path, plain(verse)).blocks[1:]] == [
        "Roses are red,",
        "violets blue,",
        ("word " * 60).strip(),
        "next line",
    ]


def test_quotes_have_levels_and_the_signature_is_furniture(tmp_path):
    quoted = "".join(f"> {line}\n" for line in LONG.splitlines())
    body = f"Jane wrote:\n{quoted}>> deeper\n> \n> last\nMy answer 𝒳.\n\n-- \nMax\nInk & Co\n> after\n"
    article = read(tmp_path, plain(body))
    assert told(article) == [
        TITLE,
        ("paragraph", None, "Jane wrote:"),
        ("quote", 1, JOINED),
        ("quote", 2, "deeper"),
        ("quote", 1, "last"),
        ("paragraph", None, "My answer 𝒳."),
        ("quote", 1, "after"),
    ]
    assert [line.text for line in article.furniture][-3:] == ["--", "Max", "Ink & Co"]
    assert [block.number for block in article.blocks] == [None, 1, 2, 3, 4, 5, 6]


def test_the_footer_of_a_mailing_list_is_furniture(tmp_path):
    article = read(tmp_path, plain("Text.\n\n____________________\nInk mailing list\nink@a.example\n"))
    assert [block.text for block in article.blocks] == ["The keeper — ink", "Text."]
    kept = read(tmp_path, plain("Text.\n\n____________________\nNot of that kind\n"))
    assert "Not of that kind" in kept.text


@pytest.mark.parametrize(
    ("kind", "body", "texts"),
    [
        ("format=flowed", "one \ntwo\n stuffed\n> q \n> r\n-- \nJane\n", ["one two", "stuffed", "q r"]),
        ("format=flowed; delsp=yes", "on \ne \n> q \n", ["one", "q"]),
    ],
)
def test_flowed_lines_are_joined_by_their_rules(tmp_path, kind, body, texts):
    article = read(tmp_path, plain(body, f"text/plain; charset=utf-8; {kind}"))
    assert [block.text.strip() for block in article.blocks[1:]] == texts


def test_packed_bodies_are_unpacked_and_their_lines_known(tmp_path):
    article = read(tmp_path, plain("One =E2=80=94 and =\nstill.\n\nTwo.=20\n", packing="quoted-printable"))
    assert [block.text for block in article.blocks[1:]] == ["One — and still.", "Two."]
    source = (tmp_path / "mail.eml").read_text("utf-8")
    two = article.origin.to_source(article.blocks[2].span)
    assert two.of(source) == "Two."
    packed = base64.b64encode("개성 𝒳".encode()).decode()
    article = read(tmp_path, plain(packed + "\n", packing="base64"))
    assert article.blocks[1].text == "개성 𝒳"
    assert article.origin.to_source(article.blocks[1].span) is None


def test_lines_after_soft_breaks_are_those_of_the_file(tmp_path):
    body = "<p>one=\n one=\n one</p>\n<p>Pyongyang, March 14 (KCNA) -- two</p>\n"
    article = read(tmp_path, plain(body, "text/html; charset=utf-8", "quoted-printable"))
    lines = (tmp_path / "mail.eml").read_text().split("\n")
    assert "Pyongyang" in lines[article.metadata["place"].evidence.line - 1]


PAGE = "<html><head><style>p{}</style></head><body><p>Rich <b>words</b> stand here.</p></body></html>"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Plain words stand here.", "Plain words stand here."),
        ("", "Rich words stand here."),
        ("View this in HTML.", "Rich words stand here."),
        ("x", "Rich words stand here."),
    ],
)
def test_the_plain_form_is_shown_unless_it_is_a_stub(tmp_path, words, shown):
    page = PAGE.replace("stand here", "stand here <i>and there</i>") if words.startswith("View") else PAGE
    mail = HEAD + of_parts(
        "multipart/alternative",
        f"Content-Type: text/plain\n\n{words}",
        f"Content-Type: text/html\n\n{page}",
        "Content-Type: text/calendar\n\nBEGIN:VCALENDAR",
    )
    article = read(tmp_path, mail)
    assert article.blocks[1].text.replace(" and there", "") == shown
    assert len(article.blocks) == 2
    assert article.furniture[-1].text == "unnamed (text/calendar, 15 bytes)"


def test_a_page_is_kept_whole_with_the_pictures_sent_with_it(tmp_path):
    body = '<p>One <img src="cid:p@a" alt="map"></p><ol><li>two</ol><img src="cid:none">'
    page = f"Content-Type: text/html\n\n{body}"
    head = "Content-Type: image/png; name=map.png\nContent-ID: <p@a>\nContent-Transfer-Encoding: base64"
    picture = f"{head}\n\niVBORw0K"
    article = read(tmp_path, HEAD + of_parts('multipart/related; start="<x>"', page, picture))
    images = [run for block in article.blocks for run in block.inlines if run.kind is InlineKind.IMAGE]
    assert [(run.address, run.alt) for run in images] == [
        ("data:image/png;base64,iVBORw0K", "map"),
        ("cid:none", ""),
    ]
    assert [(block.text, block.marker) for block in article.blocks[1:]] == [("One", ""), ("two", "1.")]
    assert article.furniture[-1].text == "map.png (image/png, 6 bytes)"


def test_links_within_a_page_lead_to_their_places(tmp_path):
    body = '<p><a href="#n">1</a></p><p id="n">Note.</p>'
    article = read(tmp_path, plain(body, "text/html"))
    assert article.text[article.targets["n"] :] == "Note."


def test_attachments_are_told_of_and_not_shown(tmp_path):
    mail = HEAD + of_parts(
        "multipart/mixed",
        "Content-Type: text/plain\n\nText.",
        "Content-Type: application/pdf\nContent-Disposition: attachment;\n filename*=utf-8''%ea%b0%9c.pdf\n\n"
        "xx",
        'Content-Type: text/plain; name="C:\\\\a\\\\=?utf-8?Q?=C3=A9?=.txt"\n\nattached words',
        "Content-Type: application/pgp-signature\n\nxx",
    )
    article = read(tmp_path, mail)
    assert [block.text for block in article.blocks[1:]] == ["Text."]
    assert [line.text for line in article.furniture[-2:]] == [
        "개.pdf (application/pdf, 2 bytes)",
        "é.txt (text/plain, 14 bytes)",
    ]


def test_a_mail_within_a_mail_follows_under_its_subject(tmp_path):
    inner = "Content-Type: message/rfc822\n\nFrom: Jane Doe <j@a>\nSubject: Inner\n\n# words\n> quoted"
    article = read(tmp_path, HEAD + of_parts("multipart/mixed", "\nOuter.", inner))
    assert told(article) == [
        TITLE,
        ("paragraph", None, "Outer."),
        ("heading", 2, "Inner"),
        ("paragraph", None, "# words"),
        ("quote", 1, "quoted"),
    ]
    assert article.metadata["author"].value == "Max Müller"
    digest = of_parts("multipart/digest", "\nSubject: First\n\none", "\nSubject: Second\n\ntwo")
    assert [block.text for block in read(tmp_path, HEAD + digest).blocks[1:]] == [
        "First",
        "one",
        "Second",
        "two",
    ]


@pytest.mark.parametrize(
    ("mail", "how"),
    [
        (of_parts("multipart/encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1"), "PGP"),
        ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nxx", "S/MIME"),
        ("\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n", "PGP"),
    ],
)
def test_an_encrypted_mail_is_refused_in_one_sentence(tmp_path, mail, how):
    with pytest.raises(NotADocumentError, match=rf"mail\.eml is a mail encrypted with {how}; open it in"):
        read(tmp_path, HEAD + mail)


def test_the_armour_of_a_signed_mail_is_furniture(tmp_path):
    body = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSigned words.\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\nAfter.\n"
    )
    assert [block.text for block in read(tmp_path, plain(body)).blocks[1:]] == ["Signed words.", "After."]


@pytest.mark.parametrize(
    ("charset", "codec", "name"),
    [
        ("iso-8859-1", "cp1252", "windows-1252"),
        ("ks_c_5601-1987", "cp949", "EUC-KR"),
        ("iso-2022-kr", "iso2022_kr", "ISO-2022-KR"),
        ("utf-7", "utf-7", "UTF-7"),
        ("unknown-8bit", "utf-8", "UTF-8"),
        ("us-ascii", "utf-8", "UTF-8"),
        ("utf-16", "utf-8", "UTF-8"),
    ],
)
def test_a_body_is_read_in_the_charset_it_declares_or_as_well_as_can_be(tmp_path, charset, codec, name):
    words = "개성에서 온 소식" if codec in {"cp949", "iso2022_kr", "utf-7", "utf-8"} else "Café “ink”"
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\n\n".encode()
    article = read(tmp_path, head + words.encode(codec))
    assert (article.blocks[1].text, article.source.encoding) == (words, name)


def test_the_reader_may_choose_the_encoding(tmp_path):
    mail = plain("", "text/plain; charset=iso-8859-1").encode() + "Тушь".encode("koi8-r")
    assert read(tmp_path, mail, encoding="koi8-r").blocks[1].text == "Тушь"
    with pytest.raises(UnknownEncodingError):
        read(tmp_path, mail, encoding="klingon")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("=?utf-8?Q?a_b?= =?utf-8?Q?c?=", "a bc"),
        ("=?utf-8?B?7Jc=?= =?utf-8?B?hA==?=", "엄"),
        ("=?iso-8859-1*en?q?caf=E9?= x", "café x"),
        ("=?unknown-8bit?q?=C3=A9?=", "é"),
        ("=?klingon?q?a?=", "=?klingon?q?a?="),
        ("=?utf-8?b?%%%?=", ""),
        ("=?iso-2022-jp?B?GyRCLSEbKEI=?=", "①"),
        ("=?utf-8?q?a?= =?koi8-r?q?=C1?=b", "aаb"),
        ("plain =? text", "plain =? text"),
    ],
)
def test_encoded_words_are_read(value, words):
    assert decoded_words(value) == words


def test_the_first_mail_of_a_mailbox_is_read(tmp_path):
    line = "From a@b Sat Mar 14 10:00:00 2020\n"
    box = f"{line}{plain('First.')}\n\n{line}{plain('Second.')}"
    article = read(tmp_path, box, "box.mbox")
    assert [block.text for block in article.blocks[1:]] == ["First."]
    assert (
        read(tmp_path, f"From a@b Sat Mar 14 10:00:00 2020\n{plain('Alone.')}", "box").blocks[1].text
        == "Alone."
    )


def test_a_mail_of_apples_is_read_as_long_as_it_says(tmp_path):
    mail = plain("Text.\n")
    article = read(tmp_path, f"{len(mail.encode())}\n{mail}<?xml version='1.0'?><plist/>", "1.emlx")
    assert [block.text for block in article.blocks[1:]] == ["Text."]


def test_a_mail_with_its_pictures_is_no_web_archive(tmp_path):
    mail = f"Message-ID: <1@a>\n{HEAD}" + of_parts("multipart/related", f"Content-Type: text/html\n\n{PAGE}")
    assert read(tmp_path, mail).source.media_type == "message/rfc822"
    assert read(tmp_path, mail, "mail").source.media_type == "message/rfc822"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_words_stand_in_the_file_where_it_is_said(tmp_path, end):
    mail = plain(f"{LONG}\n> quoted 개성\n\nLast 𝒳.\n").replace("\n", end)
    article = read(tmp_path, mail)
    for block in article.blocks[1:]:
        place = article.origin.to_source(block.span).of(mail)
        assert " ".join(place.split()) == block.text
    assert article.origin.is_exact(article.blocks[-1].span)


def test_a_mail_that_says_nothing_is_empty(tmp_path):
    with pytest.raises(EmptyDocumentError, match="says nothing"):
        read(tmp_path, "From: a@b\nTo: c@d\n\n")


def test_a_broken_mail_shows_what_it_has(tmp_path):
    unclosed = (
        HEAD + 'Content-Type: multipart/mixed; boundary="bb"\n\n--bb\nContent-Type: text/plain\n\nText.\n'
    )
    assert read(tmp_path, unclosed).blocks[1].text == "Text."
    assert read(tmp_path, f"{HEAD}Content-Type: multipart/mixed\n\nNo parts.").blocks[1].text == "No parts."
    assert read(tmp_path, f"{HEAD}Content-Type: nonsense\n\nText.").blocks[1].text == "Text."
    assert read(tmp_path, f"{HEAD}no header here\nText.").blocks[1].text.startswith("no header here")
    empty = HEAD + of_parts("multipart/related") + "x"
    assert [block.text for block in read(tmp_path, empty).blocks] == ["The keeper — ink"]
    assert read(tmp_path, plain("", "text/html")).text == "The keeper — ink"


def test_parts_within_parts_are_followed_within_bounds(tmp_path):
    deep = HEAD + "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3_000))
    assert read(tmp_path, deep + "\nwords\n").title
    wide = HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n' + "--b\n\nx\n" * 5_000
    assert len(parsed(wide.encode(), 0, len(wide)).children) < 1_000
    assert len(read(tmp_path, wide).blocks) == 201
    long = HEAD + "X-Long: " + "x" * 300_000 + "\n\nText."
    assert read(tmp_path, long).blocks[1].text == "Text."
    with pytest.raises(TooLargeError, match="more lines"):
        read(tmp_path, plain("a\n" * 100_002))


def test_what_many_parts_hold_together_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr("viewer.readers.mail._MOST_TAGS", 500)
    monkeypatch.setattr("viewer.readers.mail._MOST_LINES", 500)

    def mixed(kind: str, text: str, count: int) -> str:
        part = f"--b\nContent-Type: {kind}\n\n{text}\n"
        return f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n{part * count}--b--\n'

    for kind, text, reason in (
        ("text/html", "<p>x</p>" * 100, "too large"),
        ("text/plain", "a\n" * 200, "lines"),
    ):
        assert read(tmp_path, mixed(kind, text, 2)).title
        with pytest.raises(TooLargeError, match=reason):
            read(tmp_path, mixed(kind, text, 3))


def test_a_hostile_page_in_a_mail_is_refused(tmp_path):
    with pytest.raises(ReadError, match="nested too deep"):
        read(tmp_path, plain("<div>" * 10_000, "text/html"))


def test_a_body_that_repeats_its_subject_is_shown_once_as_the_title(tmp_path):
    article = read(
        tmp_path, "From: a@b\nSubject: The Ink Froze\n\nSection\n\nSome words stand here and end.\n"
    )
    headings = [block.text for block in article.blocks if block.kind is BlockKind.HEADING]
    assert headings[0] == "The Ink Froze"

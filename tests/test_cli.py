import io
import json
import os
import sys
import unicodedata
from pathlib import Path

import pytest

from viewer import __version__, cli
from viewer.__main__ import COMMANDS, has_display, main
from viewer.places import shipped

ARTICLE = str(shipped("articles", "article.txt"))
TEXT = """The Example Times

Café prices rise in 𝒳-town

Portsmouth, March 14 (NCNA) -- Café owners say that prices rise again. The café is a Café.

    Second paragraph: 조선 العربية 😀, and prices fall.
"""


@pytest.fixture
def file(tmp_path, monkeypatch) -> str:
    """A small article in the working folder."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, "utf-8")
    return "a.txt"


@pytest.fixture
def run(capsys):
    """Run a command in this process and return its exit status and what it printed on both streams."""

    def run(*words: str) -> tuple[int, str, str]:
        status = main(list(words))
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.fixture
def refused(run):
    """Run a command that must fail: one sentence, exit status 2, nothing printed."""

    def refused(*words: str) -> str:
        status, out, err = run(*words)
        assert status == 2
        assert out == ""
        assert err.startswith("pilcrow: ")
        assert err.count("\n") == 1
        return err

    return refused


# --- how a command is told from a file ---------------------------------------------------------------------


def test_every_command_has_a_form():
    assert {name.split()[0] for name in cli._FORMS} == set(COMMANDS)


@pytest.mark.parametrize("words", [["./show"], ["--", "show"], ["--home", "h", "./notes"]])
def test_a_file_named_like_a_command_can_be_opened(words):
    options = cli.parse(words)
    assert options.command == "window"
    assert options.files == [words[-1]]


@pytest.mark.parametrize(
    "words",
    [
        ["--home", "h", "show", "f"],
        ["--home=h", "show", "f"],
        ["show", "--home", "h", "f"],
        ["show", "f", "--home=h"],
    ],
)
def test_the_home_folder_may_stand_before_or_after_the_command(words):
    options = cli.parse(words)
    assert (options.command, options.home, options.file) == ("show", "h", "f")


def test_files_and_options_may_stand_in_any_order():
    assert cli.parse(["a", "--home", "h", "b"]).files == ["a", "b"]
    options = cli.parse(["find", "--regex", "q", "a", "b", "--case", "c"])
    assert (options.query, options.files, options.regex, options.case) == ("q", ["a", "b", "c"], True, True)
    options = cli.parse(["find", "--word", "--", "-q", "-f"])
    assert (options.query, options.files, options.word) == ("-q", ["-f"], True)


def test_the_version_is_told_alone_or_among_other_words(run):
    assert run("--version") == (0, f"pilcrow {__version__}\n", "")
    assert run("--home", "h", "--version") == (0, f"pilcrow {__version__}\n", "")


def test_help_names_every_command_and_each_has_its_own(run):
    status, out, _ = run("--help")
    assert status == 0
    assert all(f"\n  {name} " in out for name in COMMANDS)
    for name in cli._FORMS:
        status, out, err = run(*name.split(), "--help")
        assert (status, err) == (0, "")
        assert out.startswith(f"usage: pilcrow {name}")
    assert run("notes", "--help")[1].startswith(
        "usage: pilcrow notes list|add|remove|export|import|verify FILE"
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--bogus"], "--bogus"),
        (["show"], "FILE"),
        (["show", "a", "b"], "b"),
        (["show", "--json", "--markdown", "a"], "not allowed with"),
        (["find", "q"], "FILE"),
        (["notes"], "list, add, remove, export, import, verify"),
        (["notes", "burn", "a"], "list, add, remove, export, import, verify"),
        (["notes", "list"], "either a FILE or --all"),
        (["notes", "list", "a", "--all"], "either a FILE or --all"),
        (["notes", "export", "a", "--format", "docx"], "docx"),
        (["notes", "import", "a"], "NOTES"),
        (["cite", "--paragraph", "0", "a"], "numbered from 1"),
        (["cite", "--paragraph", "x", "a"], "--paragraph"),
        (["screenshot", "a", "b.png", "--size", "big"], "big is no size"),
        (["screenshot", "a", "b.png", "--size", "99999x100"], "99999x100 is no size"),
        (["screenshot", "a", "b.png", "--theme", "pink"], "pink"),
    ],
)
def test_a_command_that_is_not_there_is_refused_in_one_sentence(refused, words, said):
    assert said in refused(*words)


def test_the_size_of_a_picture_is_read():
    assert cli.parse(["screenshot", "a", "b.png", "--size", "800x600"]).size == (800, 600)


class Interrupted(list):
    """Words that are interrupted from the keyboard while they are read."""

    def __iter__(self):
        raise KeyboardInterrupt


def test_an_interruption_ends_the_program_quietly(capsys):
    assert main(Interrupted()) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("platform", "environment", "can_show"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_what_the_environment_names(monkeypatch, platform, environment, can_show):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() is can_show


# --- show --------------------------------------------------------------------------------------------------


def test_an_article_is_shown_with_places_and_numbers(run):
    status, out, err = run("show", ARTICLE)
    assert (status, err) == (0, "")
    lines = out.split("\n")
    assert lines[0] == "Moves of U.S. and Japan to Tighten Their Military Alliance under Fire"
    assert any(line.startswith("place ") and "Pyongyang [line 9]" in line for line in lines)
    assert sum(line.startswith("¶") for line in lines) == 7
    assert "(2 lines of the page around the article are hidden)" in out
    assert max(map(len, lines)) <= 80


def test_everything_known_is_given_as_json(run):
    members = json.loads(run("show", ARTICLE, "--json")[1])
    assert list(members) == ["source", "metadata", "text", "blocks", "furniture"]
    assert members["source"]["path"] == ARTICLE
    assert members["source"]["bytes"] == Path(ARTICLE).stat().st_size
    assert members["metadata"]["date"]["value"] == "XXXX-03-14"
    assert members["metadata"]["date"]["candidates"][:5] == ["1994", "2005", "2011", "2016", "2022"]
    assert members["metadata"]["author"] is None
    assert [block["number"] for block in members["blocks"] if block["number"]] == [1, 2, 3, 4, 5, 6, 7]
    for block in members["blocks"]:
        assert members["text"][block["start"] : block["end"]] == block["text"]
    for field in filter(None, members["metadata"].values()):
        evidence = field["evidence"]
        if evidence["start"] is not None:
            assert members["text"][evidence["start"] : evidence["end"]] == evidence["quote"]
    assert [line["line"] for line in members["furniture"]] == [1, 17]


def test_an_article_is_shown_as_markdown(run, file):
    status, out, _ = run("show", "--markdown", file)
    assert status == 0
    assert out.startswith("# Café prices rise in 𝒳-town\n")
    assert "\n**¶2** Second paragraph: 조선 العربية 😀, and prices fall.\n" in out


def test_a_stated_encoding_counts(run, tmp_path):
    (tmp_path / "k.txt").write_bytes("Заголовок\n\nПервый абзац, в котором есть слова.\n".encode("koi8-r"))
    out = run("show", str(tmp_path / "k.txt"), "--encoding", "koi8-r")[1]
    assert "Первый абзац" in out


@pytest.mark.parametrize(
    "words",
    [
        ("show", "k.txt"),
        ("find", "абзац", "k.txt"),
        ("cite", "k.txt"),
        ("notes", "add", "k.txt", "--quote", "Первый абзац"),
    ],
    ids=["show", "find", "cite", "notes add"],
)
def test_every_command_on_a_file_reads_it_in_a_stated_encoding(run, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    # undeclared, and too short to be guessed right
    Path("k.txt").write_bytes("Заголовок\n\nПервый абзац, в котором есть слова.\n".encode("cp866"))
    status, out, error = run(*words, "--encoding", "ibm866")
    assert (status, error) == (0, "")
    if words[0] != "notes":
        assert "Заголовок" in out or "абзац" in out


def test_the_encoding_chosen_is_shown_with_its_evidence(run, tmp_path):
    (tmp_path / "k.txt").write_bytes("Заголовок\n\nПервый абзац.\n".encode("koi8-r"))
    members = json.loads(run("show", "--json", str(tmp_path / "k.txt"), "--encoding", "KOI8-R")[1])
    assert members["source"]["encoding"] == members["metadata"]["encoding"]["value"] == "KOI8-R"
    assert members["metadata"]["encoding"]["evidence"]["kind"] == "user"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.md", "# Ink\n\nIt *froze*.\n"), ("a.eml", "From: a@b\nSubject: Ink\n\nIt froze.\n")],
)
def test_other_formats_are_shown_alike(run, tmp_path, name, content):
    (tmp_path / name).write_text(content, "utf-8")
    status, out, _ = run("show", str(tmp_path / name))
    assert status == 0
    assert "Ink" in out
    assert "It froze." in out


def test_an_encoding_nobody_knows_is_refused(refused, file):
    assert "klingon" in refused("show", file, "--encoding", "klingon")


@pytest.mark.parametrize(
    "command", [["show"], ["find", "q"], ["cite"], ["notes", "list"], ["notes", "verify"]]
)
def test_a_file_that_cannot_be_read_is_one_sentence_naming_it(run, tmp_path, command):
    for name in ("missing.txt", "folder"):
        (tmp_path / "folder").mkdir(exist_ok=True)
        status, _, err = run(*command, str(tmp_path / name))
        assert status == 2
        assert name in err
        assert err.count("\n") == 1


def test_a_name_with_control_characters_does_not_reach_the_terminal(refused):
    said = refused("show", "no\x1b[2Jsuch\nfile")
    assert not {char for char in said if unicodedata.category(char) == "Cc"} - {"\n"}


def test_a_console_is_made_to_speak_utf_8(file, monkeypatch):
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252", errors="strict")
    monkeypatch.setattr(sys, "stdout", console)
    assert main(["show", file]) == 0
    assert "조선 العربية 😀" in console.buffer.getvalue().decode("utf-8")


# --- find --------------------------------------------------------------------------------------------------


def test_matches_are_told_by_file_and_paragraph(run, file):
    status, out, _ = run("find", "prices", file)
    assert status == 0
    assert out.splitlines() == [
        "a.txt:heading: Café prices rise in 𝒳-town",
        "a.txt:¶1: …14 (NCNA) -- Café owners say that prices rise again. The café is a Café.",
        "a.txt:¶2: Second paragraph: 조선 العربية 😀, and prices fall.",
    ]


def test_words_that_stand_nowhere_give_status_1(run, file):
    assert run("find", "nowhere", file) == (1, "", "")


@pytest.mark.parametrize(
    ("query", "options", "count"),
    [
        ("cafe", [], 4),
        ("cafe", ["--case"], 2),
        ("cafe", ["--diacritics"], 2),
        ("cafe", ["--diacritics", "--case"], 1),
        ("caf", ["--word"], 0),
        ("caf. ca", ["--regex"], 2),
    ],
)
def test_the_options_of_find_narrow_it(run, tmp_path, query, options, count):
    (tmp_path / "b.txt").write_text("Title\n\nWords: café Café cafe CAFE.\n\nMore words here.\n", "utf-8")
    status, out, _ = run("find", query, str(tmp_path / "b.txt"), "--json", *options)
    assert len(json.loads(out)["matches"]) == count
    assert status == (0 if count else 1)


def test_a_long_paragraph_is_shortened_around_the_match(run):
    out = run("find", "outpost of tyranny", ARTICLE)[1]
    (line,) = out.splitlines()
    context = line.removeprefix(f"{ARTICLE}:¶4: ")
    assert context.startswith("…")
    assert context.endswith("…")
    assert 'an "outpost of tyranny" and' in context
    assert len(context) < 140


def test_matches_as_json_give_their_places(run, file):
    found = json.loads(run("find", "PRICES", file, "--json")[1])
    text = json.loads(run("show", file, "--json")[1])["text"]
    assert [match["paragraph"] for match in found["matches"]] == [None, 1, 2]
    for match in found["matches"]:
        assert text[match["start"] : match["end"]] == match["text"] == "prices"


def test_one_file_that_fails_does_not_hide_the_others(run, file):
    status, out, err = run("find", "prices", "missing.txt", file)
    assert status == 2
    assert out.count("\n") == 3
    assert "missing.txt" in err


def test_a_bad_pattern_or_no_words_at_all_are_refused(refused, file):
    refused("find", "--regex", "(", file)
    assert "empty" in refused("find", "", file)


# --- notes -------------------------------------------------------------------------------------------------


def listed(run, file: str) -> list[dict]:
    return json.loads(run("notes", "list", file, "--json")[1])["items"]


def test_a_note_on_a_paragraph_is_kept(run, file, home):
    status, out, err = run(
        *("notes", "add", file, "--paragraph", "2", "--text", "Why?", "--color", "green"),
        "--tag",
        "a",
        "--tag",
        "b c",
    )
    assert (status, err) == (0, "")
    (item,) = listed(run, file)
    assert out == item["id"] + "\n"
    assert item["motivation"] == "commenting"
    assert item["pilcrow:state"] == "exact"
    assert item["body"]["value"] == "Why?"
    assert item["body"]["color"] == "green"
    assert item["body"]["tags"] == ["a", "b c"]
    assert item["target"]["pilcrow:paragraph"]["number"] == 2
    assert item["target"]["meta"]["headings"][0]["txt"] == "Café prices rise in 𝒳-town"
    assert item["target"]["selector"][0]["exact"] == "Second paragraph: 조선 العربية 😀, and prices fall."
    (kept,) = (home / "notes").glob("*.notes.json")
    assert item["id"] in kept.read_text("utf-8")


def test_quoted_words_without_a_text_are_highlighted(run, file):
    run("notes", "add", file, "--quote", "Café owners")
    (item,) = listed(run, file)
    assert item["motivation"] == "highlighting"
    assert item["target"]["selector"][0]["exact"] == "Café owners"


def test_words_that_stand_twice_need_a_paragraph(run, refused, file):
    assert "stand 3 times" in refused("notes", "add", file, "--quote", "prices")
    assert run("notes", "add", file, "--quote", "prices", "--paragraph", "2")[0] == 0
    assert listed(run, file)[0]["target"]["pilcrow:paragraph"]["number"] == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--paragraph", "9"), "has no paragraph 9; it has 2"),
        (("--quote", "nowhere"), "do not stand in a.txt"),
        (("--quote", "owners", "--paragraph", "2"), "do not stand in paragraph 2 of a.txt"),
        ((), "needs --text"),
        (("--text", "x", "--color", "mauve"), "mauve"),
    ],
)
def test_a_note_without_a_place_is_refused(run, refused, file, options, said):
    assert said in refused("notes", "add", file, *options)
    assert listed(run, file) == []


def test_a_note_without_a_place_is_on_the_whole_document(run, file):
    run("notes", "add", file, "--text", "Read again")
    assert "selector" not in listed(run, file)[0]["target"]
    assert "document  commenting, yellow, exact" in run("notes", "list", file)[1]


def test_notes_are_listed_in_the_order_of_the_text(run, file):
    for words in ("prices fall", "Café owners"):
        run("notes", "add", file, "--quote", words, "--text", f"on {words}", "--tag", "t")
    status, out, _ = run("notes", "list", file)
    assert status == 0
    assert out.index("“Café owners”") < out.index("“prices fall”")
    assert "    on prices fall\n    #t\n" in out
    assert "¶1  commenting, yellow, exact  urn:uuid:" in out
    assert "2 notes in " in out


def test_a_file_without_notes_says_so(run, file):
    assert run("notes", "list", file) == (0, "no notes\n", "")
    assert run("notes", "verify", file) == (0, "no notes\n", "")
    assert json.loads(run("notes", "list", file, "--json")[1])["type"] == "AnnotationSet"


def test_a_note_is_removed_by_the_beginning_of_its_id(run, refused, file):
    for words in ("prices fall", "Café owners"):
        run("notes", "add", file, "--quote", words)
    first, second = (item["id"] for item in listed(run, file))
    assert "2 notes" in refused("notes", "remove", file, "urn:uuid:")
    assert run("notes", "remove", file, first.removeprefix("urn:uuid:")[:13])[0] == 0
    assert [item["id"] for item in listed(run, file)] == [second]
    assert "no note" in refused("notes", "remove", file, first)
    assert "no note" in refused("notes", "remove", file, "")


def test_verifying_tells_which_notes_need_a_look(run, file):
    for words in ("prices fall", "Café owners say that prices rise"):
        run("notes", "add", file, "--quote", words)
    status, out, _ = run("notes", "verify", file)
    assert status == 0
    assert out.startswith(f"{file}: the same bytes\n")
    assert out.endswith("2 exact\n")
    Path(file).write_text(TEXT + "\n\n", "utf-8")
    assert run("notes", "verify", file)[1].startswith(f"{file}: other bytes, the same text\n")
    Path(file).write_text(
        TEXT.replace("prices fall", "summer ends").replace("The Example Times", "News"), "utf-8"
    )
    status, out, _ = run("notes", "verify", file)
    assert status == 1
    assert out.startswith(f"{file}: another text\n")
    assert "orphan  (was ¶2)  “prices fall”" in out
    assert "(was ¶2)  highlighting, yellow, orphan" in run("notes", "list", file)[1]


def test_the_notes_on_every_document_are_listed_though_a_file_is_gone(run, file):
    run("notes", "add", file, "--quote", "prices fall", "--text", "why?", "--tag", "economy")
    Path("b.txt").write_text("A second document\n\nNothing rises in it at all.\n", "utf-8")
    run("notes", "add", "b.txt", "--text", "on the whole")
    Path("b.txt").unlink()
    status, out, err = run("notes", "list", "--all")
    assert (status, err) == (0, "")
    assert "a.txt\n\n¶2  commenting, yellow" in out
    assert "b.txt (gone)\n\ndocument  commenting" in out
    assert out.endswith("2 notes\n")
    assert run("notes", "list", "--all", "--find", "ECONOMY why")[1].endswith("1 note\n")
    assert len(json.loads(run("notes", "list", "--all", "--json")[1])["items"]) == 2


@pytest.mark.parametrize("form", ["annotation", "w3c", "hypothesis", "html"])
def test_notes_travel_to_another_home_and_back(run, file, home, form):
    run("notes", "add", file, "--paragraph", "2", "--text", "one 😀", "--tag", "t", "--color", "pink")
    run("notes", "add", file, "--quote", "prices rise again")
    assert run("notes", "export", file, "out", "--format", form)[1] == "2 notes written to out\n"
    status, out, err = run("notes", "import", "--home", "other", file, "out")
    assert (status, err) == (0, "")
    assert out.endswith("2 resolved\n")
    ours = json.loads(run("notes", "list", file, "--json")[1])["items"]
    theirs = json.loads(run("notes", "list", "--home", "other", file, "--json")[1])["items"]
    kept = ("id", "motivation", "created", "body", "pilcrow:state")
    assert [{name: each.get(name) for name in kept} for each in theirs] == [
        {name: each.get(name) for name in kept} for each in ours
    ]
    assert run("notes", "import", "--home", "other", file, "out")[1].endswith("2 already there\n")


def test_an_export_takes_its_form_from_the_name_and_is_printed_without_one(run, file):
    run("notes", "add", file, "--paragraph", "2", "--text", "words")
    assert run("notes", "export", file, "out.md")[0] == 0
    assert "> Second paragraph" in Path("out.md").read_text("utf-8")
    assert Path("out.md").read_text("utf-8").splitlines()[0].startswith("# ")
    printed = json.loads(run("notes", "export", file)[1])
    assert printed["type"] == "AnnotationSet"


def test_an_import_that_is_only_tried_changes_nothing(run, file, home):
    run("notes", "add", file, "--paragraph", "2", "--text", "words")
    run("notes", "export", file, "out.annotation")
    told = json.loads(
        run("notes", "import", "--home", "other", "--dry-run", "--json", file, "out.annotation")[1]
    )
    assert [(each["file"], each["state"]) for each in told["outcomes"]] == [("out.annotation", "resolved")]
    assert run("notes", "list", "--home", "other", file)[1] == "no notes\n"


def test_one_bad_file_does_not_stop_an_import_and_is_told(run, file):
    run("notes", "add", file, "--paragraph", "2", "--text", "words")
    run("notes", "export", file, "good.annotation")
    Path("bad.json").write_text("{", "utf-8")
    status, out, err = run("notes", "import", "--home", "other", file, "bad.json", "good.annotation")
    assert status == 2
    assert out.endswith("1 resolved\n")
    assert err.startswith("pilcrow: bad.json cannot be imported")


def test_an_import_whose_words_are_gone_needs_a_look(run, file):
    run("notes", "add", file, "--quote", "prices rise again", "--text", "words")
    run("notes", "export", file, "out.annotation")
    Path("b.txt").write_text("Another text altogether.\n\nNothing of the first is in it.\n", "utf-8")
    status, out, _ = run("notes", "import", "b.txt", "out.annotation")
    assert status == 1
    assert out.endswith("1 orphan\n")


@pytest.mark.parametrize("words", [["export", "a.txt", "no/such/folder/out"], ["import", "a.txt", "none"]])
def test_an_exchange_with_no_such_file_is_refused(refused, file, words):
    assert words[-1] in refused("notes", *words)


def test_a_note_added_after_the_file_changed_stands_in_the_new_text(run, file):
    run("notes", "add", file, "--quote", "prices fall")
    Path(file).write_text(TEXT.replace("Café owners", "All the café owners"), "utf-8")
    run("notes", "add", file, "--quote", "Second paragraph")
    states = {item["target"]["selector"][0]["exact"]: item["pilcrow:state"] for item in listed(run, file)}
    assert states["Second paragraph"] == "exact"
    assert states["prices fall"] in {"exact", "moved"}
    assert run("notes", "verify", file)[0] == 0


def test_what_the_reader_corrected_counts_when_shown_and_cited(run, file, home):
    run("notes", "add", file, "--text", "x")
    (kept,) = (home / "notes").glob("*.notes.json")
    members = json.loads(kept.read_text("utf-8"))
    members["about"]["pilcrow:corrections"] = {
        "place": {"value": "Southsea", "was": "Portsmouth", "modified": "2026-01-02T03:04:05Z"}
    }
    kept.write_text(json.dumps(members), "utf-8")
    place = json.loads(run("show", file, "--json")[1])["metadata"]["place"]
    assert (place["value"], place["evidence"]["kind"]) == ("Southsea", "user")
    assert place["candidates"][0] == "Portsmouth"
    assert "Southsea" in run("cite", file)[1]
    assert "place: Southsea (corrected; the document says Portsmouth)" in run("notes", "list", file)[1]


def test_a_damaged_notes_file_is_told_and_stops_nothing(run, file, home):
    run("notes", "add", file, "--text", "x")
    (kept,) = (home / "notes").glob("*.notes.json")
    kept.write_text("{", "utf-8")
    status, out, err = run("show", file)
    assert status == 0
    assert "¶2" in out
    assert err.startswith("pilcrow: ")


def test_notes_that_cannot_be_written_are_one_sentence(refused, file, home):
    home.mkdir(parents=True)
    (home / "notes").write_text("a file where the folder should be")
    refused("notes", "add", file, "--text", "x")


# --- cite --------------------------------------------------------------------------------------------------


def test_a_citation_goes_down_to_the_paragraph(run):
    status, out, err = run("cite", ARTICLE, "--paragraph", "3")
    assert (status, err) == (0, "")
    assert "Pyongyang, 14 March, year not stated." in out
    assert out.endswith(" ¶3.\n")


@pytest.mark.parametrize(
    ("form", "begin"), [("bibtex", "@misc{"), ("ris", "TY  - NEWS\n"), ("csl-json", "[\n"), ("text", "“")]
)
def test_a_citation_comes_in_four_forms(run, form, begin):
    assert run("cite", ARTICLE, "--format", form)[1].startswith(begin)


def test_a_paragraph_that_is_not_there_cannot_be_cited(refused):
    assert "no paragraph 99" in refused("cite", ARTICLE, "--paragraph", "99")


def test_a_file_is_known_by_another_path(run, file, tmp_path):
    run("notes", "add", file, "--text", "x")
    (tmp_path / "sub").mkdir()
    os.link(file, tmp_path / "sub" / "other.txt")
    assert len(listed(run, str(tmp_path / "sub" / "other.txt"))) == 1


def test_notes_of_another_capture_of_the_article_are_told_of(run, file) -> None:
    sentence = "The ferry line between both towns was closed in spring. Nobody was told why it was closed."
    Path("a.txt").write_text(f"{TEXT}\n    {sentence}\n", "utf-8")
    rows = "".join(f"<p>{each.strip()}</p>" for each in (*TEXT.split("\n\n")[2:], sentence))
    Path("a.html").write_text(
        f"<html><body><h1>Café prices rise in 𝒳-town</h1>{rows}<p>More.</p></body></html>", "utf-8"
    )
    assert run("notes", "add", file, "--quote", "조선", "--text", "?")[0] == 0
    status, out, err = run("notes", "list", "a.html")
    assert (status, out) == (0, "no notes\n")
    told = f"pilcrow: 1 note on {Path('a.txt').absolute()}, which holds the same article; "
    assert err == f"{told}open a.html to take them over.\n"
    assert run("notes", "list", file)[2] == ""


# --- citation styles, printing, links ----------------------------------------------------------------------


def test_a_citation_comes_in_any_style(run, file, home, refused):
    status, out, _ = run("cite", file, "--format", "inline", "--paragraph", "2")
    assert (status, out) == (
        0,
        '"Second paragraph: 조선 العربية 😀, and prices fall." (NCNA, Portsmouth, 14 March, ¶2)\n',
    )
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_text(json.dumps({"copy_templates": "Mine = {place}: {sha256}"}), "utf-8")
    assert run("cite", file, "--format", "Mine")[1].startswith("Portsmouth: ")
    assert "no paragraph 99" in refused("cite", file, "--format", "mla", "--paragraph", "99")
    assert "no citation form 'vancouver'" in refused("cite", file, "--format", "vancouver")


def test_an_article_is_printed_with_its_notes(run, file, refused, qapp, monkeypatch):
    import pypdfium2  # noqa: PLC0415

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run("notes", "add", file, "--paragraph", "2", "--text", "Which prices?")
    for where, is_there in (("margin", True), ("end", True), ("none", False)):
        status, out, err = run("print", file, "out.pdf", "--notes", where, "--paper", "Letter")
        assert (status, out, err) == (0, "1 page written to out.pdf\n", "")
        with pypdfium2.PdfDocument("out.pdf") as document:
            assert ("Which prices?" in document[0].get_textpage().get_text_range()) is is_there
            assert [round(side) for side in document[0].get_size()] == [612, 792]
    assert "cannot be written" in refused("print", file, "nowhere/out.pdf")
    assert "does not exist" in refused("print", "gone.txt", "out.pdf")
    assert "A5" in refused("print", file, "out.pdf", "--paper", "A5")


def test_a_link_is_shown_where_there_is_no_display(run, file, home, monkeypatch):
    from viewer.notes.document_link import DocumentLink  # noqa: PLC0415

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    address = DocumentLink(path=str(Path(file).absolute())).address
    status, out, _ = run(address)
    assert status == 0
    assert "Café prices rise" in out
    status, _, err = run("pilcrow:?path=/nowhere/x.txt")
    assert status == 2
    assert "x.txt was not found" in err

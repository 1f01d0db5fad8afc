"""The commands that need no window: they print what a file says, what is found in it, and its notes.

Every error is one sentence on the standard error stream and exit status 2.
"""

import argparse
import io
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from typing_extensions import override

from viewer import __version__
from viewer.article.citation import FORMS, cite
from viewer.article.model import Article, Block, Span
from viewer.article.printout import as_json, as_markdown, as_text, printable, wrapped
from viewer.article.quoting import SHIPPED, fill, own_styles, values_of
from viewer.find import FoldedText, Query, find_all, search
from viewer.handover import is_address
from viewer.notes.anchoring import Anchor, AnchorState, anchor_all, placed
from viewer.notes.annotation import COLOURS, DEFAULT_COLOUR, Motivation, Note
from viewer.notes.changes import GroupChange, NoteChange
from viewer.notes.document_link import DocumentLink, LinkError, find_document
from viewer.notes.notebook import Notebook, apply_corrections, filtered
from viewer.notes.store import Loaded, NotesStore, StoreError, new_id, now
from viewer.places import home_folder
from viewer.readers import ReadError, read_article, with_language
from viewer.ui import settings
from viewer.ui.settings import THEMES

_HELP = """\
usage: pilcrow [FILE...] [--home DIR] [--new-window]
       pilcrow COMMAND ...

Read archived articles: without the page around them, with numbered paragraphs, and with your own notes.
Without a command the files open in a window; without a file, what lay open last. A window that is
open already takes the files.

commands (each has its own --help):
  show FILE                            print the article and what is known about it
  find QUERY FILE...                   print where words or a pattern stand
  notes list|add|remove FILE           the same notes as in the window (list --all: on every file)
  notes verify FILE                    look every note up in the file as it is now
  notes export|import FILE             notes for other programs, and from them
  cite FILE                            print a citation, down to the paragraph
  print FILE OUT.pdf                   write the article with its notes as a PDF
  screenshot FILE OUT.png              draw the window into a picture

options:
  --home DIR    keep notes and settings here (else PILCROW_HOME, else the system's folder)
  --new-window  open another window, even where one is open
  --version     print the version
  -h, --help    print this

A file that is named like a command opens as ./show, or after --.
"""
_CONTEXT = (40, 60)  # characters of a match's paragraph that are printed before and after it
_Result = TypeVar("_Result")
_NEEDS_A_LOOK = (AnchorState.CHANGED, AnchorState.AMBIGUOUS, AnchorState.ORPHAN)


class UsageError(Exception):
    """What was asked cannot be done; the message is one sentence for the person who asked."""


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


# --- what is asked --------------------------------------------------------------------------------------


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what a command line asks for: `command` is one of them, or "window" with `files`.

    Raises:
        UsageError: it asks for what there is not.
        SystemExit: help or the version was printed.
    """
    home, rest = _leading_home(list(words))
    name = " ".join(rest[:2]) if rest[:1] == ["notes"] else "".join(rest[:1])
    options = argparse.Namespace(home=home, command=name)
    if name in _FORMS:
        parser = _Parser(prog=f"pilcrow {name}", description=_FORMS[name].__doc__)
        parser.add_argument("--home", metavar="DIR", help="the folder of notes and settings")
        _FORMS[name](parser)
        given = rest[len(name.split()) :]
        # between words that are no options, options may stand; argparse has it so only without a "--"
        return (
            parser.parse_args(given, options)
            if "--" in given
            else parser.parse_intermixed_args(given, options)
        )
    if rest[:1] == ["notes"]:
        return _parse_other_notes(rest[1:2])
    return _parse_window(rest, options)


def _leading_home(words: list[str]) -> tuple[str | None, list[str]]:
    if words[:1] == ["--home"] and len(words) > 1:
        return words[1], words[2:]
    if words and words[0].startswith("--home="):
        return words[0].removeprefix("--home="), words[1:]
    return None, words


def _parse_window(words: list[str], options: argparse.Namespace) -> argparse.Namespace:
    parser = _Parser(prog="pilcrow", add_help=False)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--home")
    parser.add_argument("--new-window", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("-h", "--help", action="store_true")
    parsed = (
        parser.parse_args(words, options) if "--" in words else parser.parse_intermixed_args(words, options)
    )
    if parsed.help or parsed.version:
        sys.stdout.write(_HELP if parsed.help else f"pilcrow {__version__}\n")
        raise SystemExit(0)
    parsed.command = "window"
    return parsed


def _parse_other_notes(words: list[str]) -> NoReturn:
    known = ", ".join(name.removeprefix("notes ") for name in _FORMS if name.startswith("notes "))
    if words in (["-h"], ["--help"]):
        sys.stdout.write(
            f"usage: pilcrow notes {known.replace(', ', '|')} FILE ... (each has its own --help)\n"
        )
        raise SystemExit(0)
    raise UsageError(f"pilcrow notes needs one of {known} (see pilcrow --help)")


def _form_show(parser: argparse.ArgumentParser) -> None:
    """Print an article, what is known about it and where that stands."""
    _add_file(parser)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="everything, for other programs")
    forms.add_argument("--markdown", action="store_true", help="as Markdown")


def _form_find(parser: argparse.ArgumentParser) -> None:
    """Print where words stand, as FILE:¶N: context. Exit status 1 if they stand nowhere."""
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--encoding", help="read the files in this encoding")
    parser.add_argument("--regex", action="store_true", help="QUERY is a pattern")
    parser.add_argument("--case", action="store_true", help="capitals must be the same")
    parser.add_argument("--word", action="store_true", help="whole words only")
    parser.add_argument("--diacritics", action="store_true", help="accents must be the same")
    parser.add_argument("--json", action="store_true", help="for other programs")


def _form_cite(parser: argparse.ArgumentParser) -> None:
    """Print a citation of an article, or of one of its paragraphs."""
    _add_file(parser)
    parser.add_argument("--paragraph", type=_number, metavar="N")
    parser.add_argument(
        "--format",
        default="text",
        metavar="FORM",
        help=f"{', '.join((*FORMS, *SHIPPED))}, or a style of your own (text)",
    )


def _form_print(parser: argparse.ArgumentParser) -> None:
    """Write an article as a PDF, with paragraph numbers, what is known about it, and the notes on it."""
    _add_file(parser)
    parser.add_argument("out", metavar="OUT.pdf")
    parser.add_argument(
        "--notes", choices=("margin", "end", "none"), default="margin", help="where the notes stand"
    )
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4")


def _form_screenshot(parser: argparse.ArgumentParser) -> None:
    """Draw the window with an article in it into a PNG file."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("out", metavar="OUT.png")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="in pixels (1280x800)")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--find", default="", metavar="Q", help="with these words found")


def _form_list(parser: argparse.ArgumentParser) -> None:
    """Print the notes on a file, each with how surely its place was found again; or those on every file."""
    parser.add_argument("file", nargs="?", metavar="FILE")
    parser.add_argument("--all", action="store_true", help="the notes on every document")
    parser.add_argument("--encoding", help="read the file in this encoding")
    parser.add_argument("--find", default="", metavar="WORDS", help="only notes with all these words in them")
    parser.add_argument("--json", action="store_true", help="the annotation set, for other programs")


def _form_add(parser: argparse.ArgumentParser) -> None:
    """Add a note and print its id: on a paragraph, on quoted words, or else on the whole document."""
    _add_file(parser)
    parser.add_argument(
        "--paragraph", type=_number, metavar="N", help="the paragraph, or where to look for QUOTE"
    )
    parser.add_argument("--quote", metavar="TEXT", help="words that stand once in the article")
    parser.add_argument(
        "--text", default="", metavar="T", help="the note's words; without them it is a highlight"
    )
    parser.add_argument("--color", choices=COLOURS, default=DEFAULT_COLOUR)
    parser.add_argument(
        "--tag", action="append", default=[], dest="tags", metavar="T", help="may be repeated"
    )


def _form_remove(parser: argparse.ArgumentParser) -> None:
    """Delete notes by id; the notes file keeps them among the deleted ones."""
    _add_file(parser)
    parser.add_argument("ids", nargs="+", metavar="ID", help="as `notes list` prints it, or how it begins")


def _form_export(parser: argparse.ArgumentParser) -> None:
    """Write a file's notes in a form that other programs read."""
    from viewer.notes.exchange import FORMATS  # noqa: PLC0415  other commands need none

    _add_file(parser)
    parser.add_argument("out", nargs="?", metavar="OUT", help="where to; else they are printed")
    parser.add_argument(
        "--format",
        choices=[each.name for each in FORMATS],
        help="else by the ending of OUT, else annotation",
    )


def _form_import(parser: argparse.ArgumentParser) -> None:
    """Take in notes from other programs and say what became of each. Exit status 1 if one needs a look."""
    _add_file(parser)
    parser.add_argument("notes", nargs="+", metavar="NOTES", help="the files with notes")
    parser.add_argument("--dry-run", action="store_true", help="only say what would become of them")
    parser.add_argument("--json", action="store_true", help="the report, for other programs")


def _form_verify(parser: argparse.ArgumentParser) -> None:
    """Look every note's place up in the file as it is now. Exit status 1 if one needs a look."""
    _add_file(parser)


_FORMS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "show": _form_show,
    "find": _form_find,
    "cite": _form_cite,
    "print": _form_print,
    "screenshot": _form_screenshot,
    "notes list": _form_list,
    "notes add": _form_add,
    "notes remove": _form_remove,
    "notes export": _form_export,
    "notes import": _form_import,
    "notes verify": _form_verify,
}


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--encoding", help="read the file in this encoding")


def _number(word: str) -> int:
    digits = word.removeprefix("¶")
    if not digits.isdecimal() or int(digits) < 1:
        raise argparse.ArgumentTypeError(f"paragraphs are numbered from 1, there is none {word}")
    return int(digits)


def _size(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)x(\d+)", word)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(100 <= side <= 16000 for side in size):
        raise argparse.ArgumentTypeError(f"{word} is no size from 100x100 to 16000x16000")
    return size


# --- what is done ---------------------------------------------------------------------------------------


def main(words: Sequence[str]) -> int | argparse.Namespace:
    """Carry out a command line; return the exit status, or what is asked where that takes a window."""
    _speak_utf8()
    return _guarded(lambda: _carry_out(words))


def print_instead(files: Sequence[str], home: str | None) -> int:
    """Print articles as `show` does, where there is no display to open a window on."""
    _speak_utf8()
    _note("there is no display for a window, so the article is printed as by pilcrow show")
    shown = {"command": "show", "home": home, "encoding": None, "json": False, "markdown": False}

    def show(word: str) -> int:
        file = _linked(word, home) if is_address(word) else word
        return _show(argparse.Namespace(file=file, **shown))

    statuses = [_guarded(lambda file=file: show(file)) for file in files]
    return max(statuses, default=0)


def _linked(address: str, home: str | None) -> str:
    """Return the file that a `pilcrow:` link means.

    Raises:
        UsageError: it leads nowhere.
    """
    folder = home_folder(home)
    session = settings.Session.from_dict(settings.load(folder / "session.json")[0])
    known = (*session.recent, *(place.path for place in session.places))
    try:
        return find_document(DocumentLink.parse(address), folder / "notes", known).path
    except LinkError as error:
        raise UsageError(str(error)) from error


def complain(problem: object) -> int:
    """Tell a problem in one sentence on the error stream and return the exit status for it."""
    _note(problem)
    return 2


def _carry_out(words: Sequence[str]) -> int | argparse.Namespace:
    try:
        options = parse(words)
    except SystemExit:  # help was printed
        return 0
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "show": _show,
        "find": _find,
        "cite": _cite,
        "print": _print,
        "notes list": _list,
        "notes add": _add,
        "notes remove": _remove,
        "notes export": _export,
        "notes import": _import,
        "notes verify": _verify,
    }
    return commands[options.command](options) if options.command in commands else options


def _guarded(work: Callable[[], _Result]) -> _Result | int:
    """Do work that prints, and return an exit status for what goes wrong with it."""
    try:
        result = work()
        sys.stdout.flush()
    except (UsageError, ReadError, StoreError) as error:
        return complain(error)
    except BrokenPipeError:  # whoever read the output went away; a shell calls that 128 + SIGPIPE
        _discard_output()
        return 141
    except OSError as error:
        _discard_output()
        return complain(f"the output cannot be written: {error.strerror}")
    return result


def _discard_output() -> None:
    """Send what is still buffered nowhere, else the interpreter complains at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _show(options: argparse.Namespace) -> int:
    article = _corrected(read_article(options.file, encoding=options.encoding), options.home)
    if options.json:
        _write_json(as_json(article))
    else:
        _write(as_markdown(article) if options.markdown else as_text(article, _width()))
    return 0


def _find(options: argparse.Namespace) -> int:
    if not options.query:
        raise UsageError("an empty QUERY stands nowhere; type the words to find")
    query = Query(
        options.query,
        case=options.case,
        word=options.word,
        regex=options.regex,
        diacritics=options.diacritics,
    )
    found: list[dict[str, Any]] = []
    status = 1
    for file in options.files:
        try:
            article = read_article(file, encoding=options.encoding, with_language=False)
        except ReadError as error:
            status = complain(error)
            continue
        matches = search(FoldedText(article.text), query)
        if matches.problem is not None:
            raise UsageError(matches.problem)
        told = [_match(file, article, span) for span in matches.spans]
        if not options.json:
            for each in told:
                _write(printable(f"{file}:{each['place']}: {each['context']}"))
        found += told
        status = 0 if told and status != 2 else status
    if options.json:
        _write_json({"query": options.query, "matches": found})
    return status


def _match(file: str, article: Article, span: Span) -> dict[str, Any]:
    block = article.blocks[article.block_index_at(span.start)]
    return {
        "file": file,
        "paragraph": block.number,
        "place": _name(block),
        "start": span.start,
        "end": span.end,
        "text": span.of(article.text),
        "context": _context(article.text, block, span),
    }


def _name(block: Block) -> str:
    return f"¶{block.number}" if block.number is not None else str(block.kind)


def _context(text: str, block: Block, span: Span) -> str:
    """Return a match on one line with some of its block's words around it."""
    before, after = text[block.span.start : span.start], text[span.end : max(block.span.end, span.end)]
    if len(before) > _CONTEXT[0]:
        before = "…" + re.sub(r"^\S*\s", "", before[-_CONTEXT[0] :])
    if len(after) > _CONTEXT[1]:
        after = re.sub(r"\s\S*$", "", after[: _CONTEXT[1]]) + "…"
    return " ".join(f"{before}{span.of(text)}{after}".split())


def _cite(options: argparse.Namespace) -> int:
    # naming the language takes a moment, and only the forms for other programs have a place for it
    names_language = options.format != "text"
    article = read_article(options.file, encoding=options.encoding, with_language=names_language)
    article = _corrected(article, options.home)
    own = own_styles(str(settings.load(home_folder(options.home) / "settings.json")[0].get("copy_templates")))
    try:
        if options.format in {*SHIPPED, *own}:
            _write(_styled(article, options.paragraph, {**own, **SHIPPED}[options.format]))
        else:
            _write(cite(article, paragraph=options.paragraph, form=options.format))
    except ValueError as error:
        raise UsageError(f"{options.file}: {error}") from error
    return 0


def _styled(article: Article, paragraph: int | None, template: str) -> str:
    """Return a citation in a style; with a paragraph, its words are quoted.

    Raises:
        ValueError: no such paragraph, or the template is not well formed.
    """
    cite(article, paragraph=paragraph)  # which knows whether there is such a paragraph
    quote = article.paragraphs[paragraph - 1].text if paragraph is not None else ""
    address = DocumentLink(
        article.source.sha256, paragraph, str(Path(article.source.path).absolute())
    ).address
    return fill(template, values_of(article, paragraph=paragraph, quote=quote, link=address))


def _print(options: argparse.Namespace) -> int:
    # a page is set by Qt, which needs no display for it
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from viewer.ui.application import application  # noqa: PLC0415  other commands need none
    from viewer.ui.printing.pieces import PlacedNote  # noqa: PLC0415
    from viewer.ui.printing.sheet import NotesAt, PrintLook  # noqa: PLC0415
    from viewer.ui.printing.writing import PrintError, pages_of, write_pdf  # noqa: PLC0415

    application("pilcrow")
    article, _, loaded = _notes_of(options)
    article = apply_corrections(with_language(article), loaded.notebook)
    anchors = anchor_all(article, loaded.notebook)
    notes = [PlacedNote(note, anchors[note.id].span) for note in _in_text_order(loaded.notebook, anchors)]
    pages = pages_of(article, tuple(notes), PrintLook(paper=options.paper, notes=NotesAt(options.notes)))
    try:
        for step in chain(pages.steps(), write_pdf(pages, Path(options.out))):
            del step
    except PrintError as error:
        raise UsageError(str(error)) from error
    count = len(pages.pages)
    _write(f"{count} {'page' if count == 1 else 'pages'} written to {options.out}")
    return 0


def _list(options: argparse.Namespace) -> int:
    if options.all is bool(options.file):
        raise UsageError("pilcrow notes list needs either a FILE or --all (see pilcrow notes list --help)")
    if options.all:
        return _list_all(options)
    article, store, loaded = _notes_of(options)
    for capture in store.captures(loaded):
        count = _counted(len(capture.lacking(loaded.notebook)))
        where = capture.notebook.path or capture.notes_path
        _note(f"{count} on {where}, which holds the same article; open {options.file} to take them over.")
    anchors = anchor_all(article, loaded.notebook)
    if options.json:
        members = json.loads(loaded.notebook.to_json())
        # what is no note of ours, and thus has no state, stands behind the notes
        for item, note in zip(members["items"], loaded.notebook.notes, strict=False):
            item["pilcrow:state"] = str(anchors[note.id].state)
        _write_json(members)
        return 0
    for name, correction in loaded.notebook.corrections.items():
        _write(
            printable(
                f"{name}: {correction.value} (corrected; the document says {correction.was or 'nothing'})"
            )
        )
    shown = filtered(_in_text_order(loaded.notebook, anchors), options.find)
    for note in shown:
        _write(printable("\n".join(_told(article, note, anchors[note.id]))) + "\n")
    _write(_counted(len(shown)) + (f" in {loaded.path}" if shown else ""))
    return 0


def _list_all(options: argparse.Namespace) -> int:
    """Print the notes on every document, as they are kept; the documents themselves are not read."""
    from viewer.notes.survey import is_gone, kept_notes  # noqa: PLC0415  other commands need none

    survey = kept_notes(_store(options.home))
    for problem in survey.problems:
        _note(problem)
    if options.json:
        sets = [json.loads(each.notebook.to_json()) for each in survey.notebooks]
        _write_json({"type": "AnnotationCollection", "items": sets})
        return 0
    total = 0
    for each in survey.notebooks:
        shown = filtered(each.notebook.notes, options.find)
        total += len(shown)
        if shown:
            where = each.notebook.path or each.notes_path
            _write(printable(f"{each.title}\n{where}{' (gone)' if is_gone(each.notebook) else ''}\n"))
        for note in shown:
            place = f"¶{note.paragraph}" if note.paragraph else "document"
            head = f"{place}  {note.motivation}, {note.colour}  {note.id}"
            _write(printable("\n".join([head, *_words_of(note, note.quote)])) + "\n")
    _write(_counted(total))
    return 0


def _counted(count: int) -> str:
    return f"{count or 'no'} {'note' if count == 1 else 'notes'}"


def _told(article: Article, note: Note, anchor: Anchor) -> list[str]:
    """Return the lines that show a note: place, state and id, the words it is on, its own words, its tags."""
    head = f"{_place(article, note, anchor)}  {note.motivation}, {note.colour}, {anchor.state}  {note.id}"
    return [head, *_words_of(note, anchor.span.of(article.text) if anchor.span else note.quote)]


def _words_of(note: Note, words: str) -> list[str]:
    lines: list[str] = []
    width = max(_width() - 4, 20)
    for part in (f"“{' '.join(words.split())}”" if words else "", *note.text.split("\n")):
        lines += [f"    {line}" for line in wrapped(part, width)] if part else []
    if note.tags:
        lines.append("    " + " ".join(f"#{tag}" for tag in note.tags))
    return lines


def _place(article: Article, note: Note, anchor: Anchor) -> str:
    if note.is_document_note:
        return "document"
    if anchor.span is not None:
        return _name(article.blocks[article.block_index_at(anchor.span.start)])
    return f"(was ¶{note.paragraph})" if note.paragraph else "(nowhere)"


def _in_text_order(notebook: Notebook, anchors: Mapping[str, Anchor]) -> list[Note]:
    def place(note: Note) -> tuple[int, int]:
        span = anchors[note.id].span
        if note.is_document_note:
            return (0, 0)
        return (1, span.start) if span is not None else (2, 0)

    return sorted(notebook.notes, key=place)


def _add(options: argparse.Namespace) -> int:
    article, store, loaded = _notes_of(options)
    if not (options.text or options.quote or options.paragraph):
        raise UsageError("a note on the whole document needs --text, any other needs --paragraph or --quote")
    moment = now()
    note = Note(
        id=new_id(),
        motivation=Motivation.COMMENTING if options.text else Motivation.HIGHLIGHTING,
        created=moment,
        modified=moment,
        selectors=(),
        text=options.text,
        colour=options.color,
        tags=tuple(options.tags),
    )
    note = placed(note, article, _asked_place(article, options))
    store.save(loaded.notebook.apply(NoteChange(None, note), when=moment), loaded.path)
    _write(note.id)
    return 0


def _asked_place(article: Article, options: argparse.Namespace) -> Span | None:
    """Return the stretch that a new note is to be on, or None for the whole document.

    Raises:
        UsageError: there is no such paragraph, or the quote does not stand there just once.
    """
    number: int | None = options.paragraph
    count = len(article.paragraphs)
    if number is not None and number > count:
        raise UsageError(f"{options.file} has no paragraph {number}; it has {count}")
    within = article.paragraphs[number - 1].span if number else None
    if options.quote is None:
        return within
    found = find_all(article.text, options.quote, case=True, diacritics=True)
    spans = [
        span for span in found if within is None or (within.start <= span.start and span.end <= within.end)
    ]
    if not spans:
        where = f"paragraph {number} of {options.file}" if number else options.file
        raise UsageError(f"the quoted words do not stand in {where}")
    if len(spans) > 1:
        blocks = [article.blocks[article.block_index_at(span.start)] for span in spans]
        places = ", ".join(dict.fromkeys(map(_name, blocks)))
        raise UsageError(
            f"the quoted words stand {len(spans)} times ({places}); quote more, or add --paragraph"
        )
    return spans[0]


def _remove(options: argparse.Namespace) -> int:
    _, store, loaded = _notes_of(options)
    notebook = loaded.notebook
    for wanted in options.ids:
        fitting = [note for note in notebook.notes if _is_named(note, wanted)]
        if len(fitting) != 1:
            said = f"{len(fitting)} notes" if fitting else "no note"
            raise UsageError(f"{said} of {options.file} begin with the id {wanted}; see pilcrow notes list")
        notebook = notebook.apply(NoteChange(fitting[0], None), when=now())
    store.save(notebook, loaded.path)
    return 0


def _is_named(note: Note, wanted: str) -> bool:
    return bool(wanted) and (
        note.id.startswith(wanted) or note.id.removeprefix("urn:uuid:").startswith(wanted)
    )


def _export(options: argparse.Namespace) -> int:
    from viewer.notes.exchange import FORMATS, export  # noqa: PLC0415  other commands need none

    article, _, loaded = _notes_of(options)
    out = Path(options.out) if options.out else None
    by_ending = {each.ending: each.name for each in FORMATS}
    name = options.format or by_ending.get(out.suffix.lower() if out else "", "annotation")
    shown = apply_corrections(article, loaded.notebook)
    written = export(name, shown, loaded.notebook, anchor_all(article, loaded.notebook), when=now())
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(written)
        return 0
    try:
        out.write_bytes(written)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"{out} cannot be written ({reason}); name another file") from error
    _write(f"{_counted(len(loaded.notebook.notes))} written to {out}")
    return 0


def _import(options: argparse.Namespace) -> int:
    from viewer.notes.exchange import ExchangeError, ImportState, Outcome, plan, read_notes  # noqa: PLC0415  other commands need none

    article, store, loaded = _notes_of(options)
    notebook = loaded.notebook
    outcomes: list[tuple[str, Outcome]] = []
    status = 0
    for name in options.notes:
        try:
            report = plan(read_notes(_bytes_of(name), name=name), article, notebook)
        except ExchangeError as error:
            status = complain(error)
            continue
        notebook = notebook.apply(GroupChange(report.changes), when=now())
        outcomes += [(name, outcome) for outcome in report.outcomes]
    if notebook is not loaded.notebook and not options.dry_run:
        store.save(notebook, loaded.path)
    if options.json:
        members = [
            {
                "file": name,
                "id": each.note_id,
                "label": each.label,
                "state": each.state,
                "detail": each.detail,
            }
            for name, each in outcomes
        ]
        _write_json({"outcomes": members})
    elif outcomes or not status:
        for _, each in outcomes:
            _write(printable(f"{each.state}  {each.label}  {each.detail}"))
        states = [each.state for _, each in outcomes]
        counts = [f"{states.count(state)} {state}" for state in ImportState if state in states]
        _write(", ".join(counts) or "no notes")
    fine = {ImportState.RESOLVED, ImportState.UPDATED, ImportState.ALREADY_THERE}
    return status or int(any(each.state not in fine for _, each in outcomes))


def _bytes_of(name: str) -> bytes:
    """Return what a file of notes holds.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"{name} cannot be read ({error.strerror or error}); name another file") from error


def _verify(options: argparse.Namespace) -> int:
    from viewer.notes.survey import counted, verdict_on  # noqa: PLC0415  other commands need none

    article, store, loaded = _notes_of(options)
    if not loaded.path.exists():
        _write("no notes")
        return 0
    # as it lies on the disk: the one that was loaded knows today's file already
    verdict = verdict_on(article, store.read(loaded.path))
    _write(printable(f"{options.file}: {verdict.sentence}"))
    for note in _in_text_order(loaded.notebook, verdict.anchors):
        anchor = verdict.anchors[note.id]
        quote = " ".join(note.quote.split())
        short = quote if len(quote) <= 60 else f"{quote[:59]}…"
        _write(printable(f"{anchor.state}  {_place(article, note, anchor)}  “{short}”  {note.id}"))
    _write(counted(verdict.anchors))
    return int(any(anchor.state in _NEEDS_A_LOOK for anchor in verdict.anchors.values()))


# --- reading and writing --------------------------------------------------------------------------------


def _notes_of(options: argparse.Namespace) -> tuple[Article, NotesStore, Loaded]:
    # the whole path, which the notes file keeps to know a changed document by
    path = str(Path(options.file).absolute())
    article = read_article(path, encoding=options.encoding, with_language=False)
    store = _store(options.home)
    loaded = store.find(article)
    for message in loaded.messages:
        _note(message)
    return article, store, loaded


def _store(home: str | None) -> NotesStore:
    return NotesStore(home_folder(home) / "notes")


def _corrected(article: Article, home: str | None) -> Article:
    """Return the article with what the reader corrected; notes that cannot be read only cost a sentence."""
    try:
        loaded = _store(home).find(article)
    except StoreError as error:
        _note(error)
        return article
    for message in loaded.messages:
        _note(message)
    return apply_corrections(article, loaded.notebook)


def _width() -> int:
    return max(shutil.get_terminal_size().columns, 30) if sys.stdout.isatty() else 80


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console says, and never fail on half a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _write(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _write_json(members: dict[str, Any]) -> None:
    written = json.dumps(members, ensure_ascii=False, indent=2)
    # JSON can name a lone surrogate, UTF-8 cannot
    _write(written.encode("utf-8", "backslashreplace").decode())


def _note(said: object) -> None:
    sentence = " ".join(printable(str(said)).split())
    sys.stderr.write(f"pilcrow: {sentence}\n")

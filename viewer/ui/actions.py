"""Every action of the program, its keys and its place in the menus, as tables.

The tables are functions, so that they are read after a translator is installed.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Do(StrEnum):
    """The actions' lasting names: QAction.objectName, and what a reader's own keys would refer to."""

    OPEN = "open"
    REOPEN_AS = "reopen-as"
    CLOSE = "close"
    CLOSE_ALL = "close-all"
    NEXT_DOCUMENT = "next-document"
    PREVIOUS_DOCUMENT = "previous-document"
    PRINT = "print"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    COPY_CITED = "copy-cited"
    COPY_LINK = "copy-link"
    COPY_STYLES = "copy-styles"
    SELECT_ALL = "select-all"
    FIND = "find"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    RESULTS = "results"
    NEXT_PARAGRAPH = "next-paragraph"
    PREVIOUS_PARAGRAPH = "previous-paragraph"
    NEXT_HEADING = "next-heading"
    PREVIOUS_HEADING = "previous-heading"
    START = "start"
    END = "end"
    GO_TO = "go-to"
    BACK = "back"
    FORWARD = "forward"
    PALETTE = "palette"
    NEXT_NOTE = "next-note"
    PREVIOUS_NOTE = "previous-note"
    WHERE = "where"
    NOTE = "note"
    HIGHLIGHT = "highlight"
    BOOKMARK = "bookmark"
    DOCUMENT_NOTE = "document-note"
    DELETE_NOTE = "delete-note"
    REPAIR = "repair"
    CAPTURES = "captures"
    ALL_NOTES = "all-notes"
    TRASH = "trash"
    VERSIONS = "versions"
    EXPORT_NOTES = "export-notes"
    IMPORT_NOTES = "import-notes"
    NOTES_FOLDER = "notes-folder"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    WIDER = "wider"
    NARROWER = "narrower"
    PANELS = "panels"
    LEFT_PANEL = "left-panel"
    RIGHT_PANEL = "right-panel"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    FURNITURE = "furniture"
    NUMBERS = "numbers"
    FULL_SCREEN = "full-screen"
    FOCUS = "focus"
    RULER = "ruler"
    AUTO_SCROLL = "auto-scroll"
    FASTER = "faster"
    SLOWER = "slower"
    ALOUD = "aloud"
    NOTE_HERE = "note-here"
    SETTINGS = "settings"
    SAMPLE = "sample"
    KEYS = "keys"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Args:
        label: with its mnemonic.
        keys: in Qt's portable form; the first is shown.
        icon: a drawing's name, or empty.
        tip: what it does, where the label alone does not say.
        is_switch: whether it is on or off.
        needs_article: whether it is dimmed while nothing lies open.
    """

    label: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    is_switch: bool = False
    needs_article: bool = True


def _file_actions() -> dict[Do, ActionSpec]:
    return {
        Do.OPEN: ActionSpec(
            translate("Actions", "&Open…"),
            ("Ctrl+O",),
            "open",
            translate("Actions", "Open an article"),
            needs_article=False,
        ),
        Do.REOPEN_AS: ActionSpec(
            translate("Actions", "Reopen with &encoding…"),
            (),
            "",
            translate("Actions", "Read this file again in another encoding"),
        ),
        Do.CLOSE: ActionSpec(translate("Actions", "&Close document"), ("Ctrl+W",), "close"),
        Do.CLOSE_ALL: ActionSpec(translate("Actions", "Close &all documents"), ("Ctrl+Shift+W",)),
        Do.NEXT_DOCUMENT: ActionSpec(translate("Actions", "Ne&xt document"), ("Ctrl+PgDown", "Ctrl+Tab")),
        Do.PREVIOUS_DOCUMENT: ActionSpec(
            translate("Actions", "Pre&vious document"), ("Ctrl+PgUp", "Ctrl+Shift+Tab")
        ),
        Do.PRINT: ActionSpec(translate("Actions", "&Print…"), ("Ctrl+P",), "print"),
        Do.QUIT: ActionSpec(translate("Actions", "&Quit"), ("Ctrl+Q",), "quit", needs_article=False),
    }


def _edit_actions() -> dict[Do, ActionSpec]:
    return {
        Do.UNDO: ActionSpec(translate("Actions", "&Undo"), ("Ctrl+Z",), "undo"),
        Do.REDO: ActionSpec(translate("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Do.COPY: ActionSpec(
            translate("Actions", "&Copy"),
            ("Ctrl+C",),
            "copy",
            translate("Actions", "Copy the selection, or the current paragraph"),
        ),
        Do.COPY_CITED: ActionSpec(
            translate("Actions", "Copy with c&itation"),
            ("Ctrl+Shift+C",),
            "cite",
            translate("Actions", "Copy the words with agency, place, date and paragraph number"),
        ),
        Do.COPY_LINK: ActionSpec(
            translate("Actions", "Copy lin&k to paragraph"),
            ("Ctrl+Alt+C",),
            "",
            translate("Actions", "Copy an address that opens this paragraph in Pilcrow"),
        ),
        Do.COPY_STYLES: ActionSpec(
            translate("Actions", "Citation st&yles…"),
            (),
            "",
            translate("Actions", "Choose and write the styles that citations are copied in"),
            needs_article=False,
        ),
        Do.SELECT_ALL: ActionSpec(translate("Actions", "Select &all"), ("Ctrl+A",)),
        Do.FIND: ActionSpec(translate("Actions", "&Find…"), ("Ctrl+F", "/"), "find"),
        Do.FIND_NEXT: ActionSpec(translate("Actions", "Find &next"), ("F3",), "next"),
        Do.FIND_PREVIOUS: ActionSpec(translate("Actions", "Find &previous"), ("Shift+F3",), "previous"),
        Do.RESULTS: ActionSpec(
            translate("Actions", "&List of matches"), ("Ctrl+Shift+F",), "list", is_switch=False
        ),
    }


def _go_actions() -> dict[Do, ActionSpec]:
    return {
        Do.NEXT_PARAGRAPH: ActionSpec(translate("Actions", "&Next paragraph"), ("J", "Ctrl+Down"), "down"),
        Do.PREVIOUS_PARAGRAPH: ActionSpec(
            translate("Actions", "&Previous paragraph"), ("K", "Ctrl+Up"), "up"
        ),
        Do.NEXT_HEADING: ActionSpec(translate("Actions", "Next &heading"), ("Shift+J",)),
        Do.PREVIOUS_HEADING: ActionSpec(translate("Actions", "Previous head&ing"), ("Shift+K",)),
        Do.START: ActionSpec(translate("Actions", "&Beginning of the article"), ("Ctrl+Home",)),
        Do.END: ActionSpec(translate("Actions", "&End of the article"), ("Ctrl+End",)),
        Do.GO_TO: ActionSpec(
            translate("Actions", "&Go to…"),
            ("Ctrl+G",),
            "go-to",
            translate("Actions", "Go to a paragraph, heading or note"),
        ),
        Do.BACK: ActionSpec(
            translate("Actions", "B&ack"),
            ("Alt+Left",),
            "back",
            translate("Actions", "Back to where you were before the last jump"),
        ),
        Do.FORWARD: ActionSpec(
            translate("Actions", "F&orward"), ("Alt+Right",), "forward", translate("Actions", "Forward again")
        ),
        Do.PALETTE: ActionSpec(
            translate("Actions", "&Commands…"),
            ("Ctrl+K",),
            "find",
            translate("Actions", "Find an action, document, heading, paragraph or note by its name"),
            needs_article=False,
        ),
        Do.NEXT_NOTE: ActionSpec(translate("Actions", "Next no&te"), ("]",)),
        Do.PREVIOUS_NOTE: ActionSpec(translate("Actions", "Previo&us note"), ("[",)),
        Do.WHERE: ActionSpec(
            translate("Actions", "&Where am I?"),
            ("W", "Ctrl+Alt+W"),
            "",
            translate("Actions", "Have a screen reader say the paragraph's number, its notes and its words"),
        ),
    }


def _note_actions() -> dict[Do, ActionSpec]:
    return {
        Do.NOTE: ActionSpec(
            translate("Actions", "&Note"),
            ("N", "Ctrl+Alt+N"),
            "comment",
            translate("Actions", "Write a note on the selection, or on the current paragraph"),
        ),
        Do.HIGHLIGHT: ActionSpec(
            translate("Actions", "&Highlight"),
            ("H", "Ctrl+Alt+H"),
            "highlight",
            translate("Actions", "Highlight the selection, or the current paragraph"),
        ),
        Do.BOOKMARK: ActionSpec(
            translate("Actions", "&Bookmark"),
            ("B", "Ctrl+Alt+B"),
            "bookmark",
            translate("Actions", "Bookmark this place, or take its bookmark away"),
        ),
        Do.DOCUMENT_NOTE: ActionSpec(
            translate("Actions", "Note on the whole &document"), ("Ctrl+Shift+N",), "document-note"
        ),
        Do.DELETE_NOTE: ActionSpec(translate("Actions", "De&lete note"), ("Ctrl+Backspace",), "trash"),
        Do.REPAIR: ActionSpec(
            translate("Actions", "Notes in do&ubt"),
            ("Ctrl+Shift+R",),
            "warning",
            translate("Actions", "Go through the notes whose words were changed, moved or lost"),
        ),
        Do.CAPTURES: ActionSpec(
            translate("Actions", "Notes of another ca&pture"),
            (),
            "",
            translate("Actions", "Copy notes that were made on another capture of this article"),
        ),
        Do.ALL_NOTES: ActionSpec(
            translate("Actions", "&All my notes…"),
            ("Ctrl+Shift+A",),
            "notes",
            translate("Actions", "Search the notes on every document"),
            needs_article=False,
        ),
        Do.TRASH: ActionSpec(
            translate("Actions", "Deleted no&tes…"),
            (),
            "trash",
            translate("Actions", "See the deleted notes of this document, and bring them back"),
        ),
        Do.VERSIONS: ActionSpec(
            translate("Actions", "Earlier &versions…"),
            (),
            "recent",
            translate("Actions", "See earlier states of this document's notes"),
        ),
        Do.EXPORT_NOTES: ActionSpec(
            translate("Actions", "&Export notes…"),
            ("Ctrl+Shift+E",),
            "export",
            translate("Actions", "Write the notes of this document for other programs"),
        ),
        Do.IMPORT_NOTES: ActionSpec(
            translate("Actions", "&Import notes…"),
            (),
            "import",
            translate("Actions", "Take in notes on this document from other programs"),
        ),
        Do.NOTES_FOLDER: ActionSpec(
            translate("Actions", "&Show the notes file"),
            (),
            "",
            translate("Actions", "Open the folder in which the notes of this document lie"),
        ),
    }


def _view_actions() -> dict[Do, ActionSpec]:
    return {
        Do.ZOOM_IN: ActionSpec(
            translate("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom-in", needs_article=False
        ),
        Do.ZOOM_OUT: ActionSpec(
            translate("Actions", "Zoom &out"), ("Ctrl+-",), "zoom-out", needs_article=False
        ),
        Do.ZOOM_RESET: ActionSpec(translate("Actions", "&Normal size"), ("Ctrl+0",), needs_article=False),
        Do.WIDER: ActionSpec(
            translate("Actions", "&Wider column"), ("Ctrl+Shift+Right",), needs_article=False
        ),
        Do.NARROWER: ActionSpec(
            translate("Actions", "Na&rrower column"), ("Ctrl+Shift+Left",), needs_article=False
        ),
        Do.PANELS: ActionSpec(
            translate("Actions", "Show or &hide all panels"),
            ("F9",),
            "",
            translate("Actions", "Nothing but the article, and back"),
            needs_article=False,
        ),
        Do.LEFT_PANEL: ActionSpec(
            translate("Actions", "&Contents"), ("Ctrl+F9",), "contents", is_switch=True, needs_article=False
        ),
        Do.RIGHT_PANEL: ActionSpec(
            translate("Actions", "About the &article, notes"),
            ("Shift+F9",),
            "info",
            is_switch=True,
            needs_article=False,
        ),
        Do.NEXT_PANE: ActionSpec(translate("Actions", "Ne&xt pane"), ("F6",), needs_article=False),
        Do.PREVIOUS_PANE: ActionSpec(
            translate("Actions", "Pre&vious pane"), ("Shift+F6",), needs_article=False
        ),
        Do.FURNITURE: ActionSpec(
            translate("Actions", "&Page around the article"),
            ("Ctrl+Shift+P",),
            "furniture",
            translate("Actions", "Show the banner, menu and footer lines that stood around the article"),
            is_switch=True,
        ),
        Do.NUMBERS: ActionSpec(
            translate("Actions", "Paragraph n&umbers"), (), "", is_switch=True, needs_article=False
        ),
        Do.FULL_SCREEN: ActionSpec(
            translate("Actions", "&Full screen"),
            ("F11",),
            "full-screen",
            translate("Actions", "Nothing but the article on the whole screen; Esc brings the rest back"),
            is_switch=True,
            needs_article=False,
        ),
        Do.SETTINGS: ActionSpec(
            translate("Actions", "&Settings…"),
            ("Ctrl+,",),
            "settings",
            translate("Actions", "Letters, column, colours and habits of this program"),
            needs_article=False,
        ),
        Do.SAMPLE: ActionSpec(
            translate("Actions", "&Sample article"),
            (),
            "pilcrow",
            translate("Actions", "Open the article that comes with the program"),
            needs_article=False,
        ),
        Do.KEYS: ActionSpec(translate("Actions", "&Keys"), ("F1",), "keys", needs_article=False),
        Do.ABOUT: ActionSpec(translate("Actions", "&About Pilcrow"), (), "pilcrow", needs_article=False),
    }


def _reading_actions() -> dict[Do, ActionSpec]:
    return {
        Do.FOCUS: ActionSpec(
            translate("Actions", "&Focus on one paragraph"),
            ("F7",),
            "",
            translate("Actions", "Dim all but the current paragraph"),
            is_switch=True,
            needs_article=False,
        ),
        Do.RULER: ActionSpec(
            translate("Actions", "Reading &ruler"),
            ("F8",),
            "",
            translate("Actions", "A band under the line at the mouse, or at the caret"),
            is_switch=True,
            needs_article=False,
        ),
        Do.AUTO_SCROLL: ActionSpec(
            translate("Actions", "&Scroll by itself"),
            ("S", "Ctrl+Alt+S"),
            "",
            translate("Actions", "Scroll at a reading pace, until a key, the wheel or a click"),
            is_switch=True,
        ),
        Do.FASTER: ActionSpec(
            translate("Actions", "Scroll fas&ter"),
            (".",),
            "",
            translate("Actions", "Scroll by itself, faster"),
        ),
        Do.SLOWER: ActionSpec(
            translate("Actions", "Scroll s&lower"),
            (",",),
            "",
            translate("Actions", "Scroll by itself, slower"),
        ),
        Do.ALOUD: ActionSpec(
            translate("Actions", "Read &aloud"),
            ("R", "Ctrl+Alt+R"),
            "",
            translate("Actions", "Read the selection aloud, or all from the current paragraph on"),
            is_switch=True,
        ),
        Do.NOTE_HERE: ActionSpec(
            translate("Actions", "Show the &note here"),
            ("P", "Ctrl+Alt+P"),
            "comment",
            translate("Actions", "Show the note on the current paragraph beside its words"),
        ),
    }


def action_specs() -> dict[Do, ActionSpec]:
    """Return every action there is."""
    return (
        _file_actions()
        | _edit_actions()
        | _go_actions()
        | _note_actions()
        | _view_actions()
        | _reading_actions()
    )


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: its title and entries; None is a line, a plain string the name of a menu made elsewhere."""

    title: str
    entries: tuple[Do | str | None, ...]


RECENT, THEMES, COLOURS, PROFILES = "recent", "themes", "colours", "profiles"
COPY_AS = "copy-as"


def menu_specs() -> tuple[MenuSpec, ...]:
    """Return the menu bar; every action stands in it once."""
    return (
        MenuSpec(
            translate("Actions", "&File"),
            (
                *(Do.OPEN, RECENT, Do.REOPEN_AS, None, Do.PRINT, None),
                *(Do.NEXT_DOCUMENT, Do.PREVIOUS_DOCUMENT, Do.CLOSE, Do.CLOSE_ALL, None, Do.QUIT),
            ),
        ),
        MenuSpec(
            translate("Actions", "&Edit"),
            (
                *(Do.UNDO, Do.REDO, None, Do.COPY, Do.COPY_CITED, COPY_AS, Do.COPY_LINK, Do.COPY_STYLES),
                *(Do.SELECT_ALL, None),
                *(Do.FIND, Do.FIND_NEXT, Do.FIND_PREVIOUS, Do.RESULTS, None, Do.SETTINGS),
            ),
        ),
        MenuSpec(
            translate("Actions", "&Go"),
            (
                *(Do.NEXT_PARAGRAPH, Do.PREVIOUS_PARAGRAPH, Do.NEXT_HEADING, Do.PREVIOUS_HEADING),
                *(Do.START, Do.END, None, Do.GO_TO, Do.PALETTE, None, Do.BACK, Do.FORWARD, None),
                *(Do.NEXT_NOTE, Do.PREVIOUS_NOTE, None, Do.WHERE),
            ),
        ),
        MenuSpec(
            translate("Actions", "&Notes"),
            (
                *(Do.NOTE, Do.HIGHLIGHT, Do.BOOKMARK, Do.DOCUMENT_NOTE, COLOURS, None),
                *(Do.DELETE_NOTE, Do.REPAIR, Do.CAPTURES, None, Do.ALL_NOTES, Do.TRASH, Do.VERSIONS, None),
                *(Do.EXPORT_NOTES, Do.IMPORT_NOTES, Do.NOTES_FOLDER),
            ),
        ),
        MenuSpec(
            translate("Actions", "&View"),
            (
                *(
                    THEMES,
                    PROFILES,
                    None,
                    Do.ZOOM_IN,
                    Do.ZOOM_OUT,
                    Do.ZOOM_RESET,
                    Do.WIDER,
                    Do.NARROWER,
                    None,
                ),
                *(Do.NUMBERS, Do.FURNITURE, None, Do.LEFT_PANEL, Do.RIGHT_PANEL, Do.PANELS, None),
                *(Do.NEXT_PANE, Do.PREVIOUS_PANE, None, Do.FULL_SCREEN),
            ),
        ),
        MenuSpec(
            translate("Actions", "&Reading"),
            (
                *(Do.FOCUS, Do.RULER, None, Do.AUTO_SCROLL, Do.FASTER, Do.SLOWER, None),
                *(Do.ALOUD, Do.NOTE_HERE),
            ),
        ),
        MenuSpec(translate("Actions", "&Help"), (Do.KEYS, Do.SAMPLE, Do.ABOUT)),
    )


def toolbar_entries() -> tuple[Do | None, ...]:
    """Return the tool bar, left to right; None is a gap."""
    return (
        *(Do.OPEN, None, Do.BACK, Do.FORWARD, None, Do.HIGHLIGHT, Do.NOTE, Do.BOOKMARK, None),
        *(Do.FIND, Do.GO_TO, None, Do.FURNITURE),
    )

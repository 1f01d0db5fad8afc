"""What each of the preferences is called and where it stands in the settings, as a table.

The table is a function, so that it is read after a translator is installed. A preference that is in neither
`settings_fields` nor `NOT_SHOWN` fails a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# Kept by what uses them: the find bar, the profiles' own row, the print dialog, the copy menu and its styles.
NOT_SHOWN = frozenset(
    {
        *("find_case", "find_word", "find_regex", "find_diacritics", "profiles"),
        *("print_paper", "print_notes", "print_links", "print_margin_mm", "print_size_pt", "print_numbers"),
        *("print_metadata", "copy_style", "copy_templates"),
    }
)


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting.

    Args:
        group: the title it stands under.
        label: what it is called.
        tip: what it does, in a sentence.
        suffix: the unit after a number, with its space.
        step: by which the arrows change a number.
        names: what the choices of a field that has choices are called.
        note: what is to be read below it, if anything is.
    """

    group: str
    label: str
    tip: str
    suffix: str = ""
    step: float = 1
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    note: str = ""


def _letters() -> dict[str, SettingSpec]:
    group = translate("Settings", "Letters and lines")
    return {
        "font_family": SettingSpec(
            group,
            translate("Settings", "Typeface"),
            translate(
                "Settings", "What articles are set in; the first three choose the best this system has"
            ),
        ),
        "text_size_pt": SettingSpec(
            group,
            translate("Settings", "Size"),
            translate("Settings", "Size of the letters before any zoom"),
            translate("Settings", " pt"),
            0.5,
        ),
        "line_height_percent": SettingSpec(
            group,
            translate("Settings", "Line height"),
            translate("Settings", "From line to line, in hundredths of the size"),
            translate("Settings", " %"),
            5,
        ),
        "column_characters": SettingSpec(
            group,
            translate("Settings", "Column width"),
            translate("Settings", "How many characters a line holds, where the window is wide enough"),
            translate("Settings", " characters"),
            2,
        ),
        "paragraph_spacing_percent": SettingSpec(
            group,
            translate("Settings", "Space between paragraphs"),
            translate("Settings", "In hundredths of the size; none suits an indented first line"),
            translate("Settings", " %"),
            10,
        ),
        "first_line_indent_percent": SettingSpec(
            group,
            translate("Settings", "First-line indent"),
            translate("Settings", "Of a paragraph that follows another, in hundredths of the size"),
            translate("Settings", " %"),
            25,
        ),
        "justifies": SettingSpec(
            group,
            translate("Settings", "Justify lines"),
            translate(
                "Settings",
                "Stretch lines to one width; words are divided only where the text has soft hyphens, "
                "since Qt knows no hyphenation",
            ),
        ),
        "zoom_percent": SettingSpec(
            group,
            translate("Settings", "Zoom"),
            translate("Settings", "Enlarges the article as a whole (Ctrl++ and Ctrl+-)"),
            translate("Settings", " %"),
            10,
        ),
    }


def _colours() -> dict[str, SettingSpec]:
    return {
        "theme": SettingSpec(
            translate("Settings", "Colours"),
            translate("Settings", "Theme"),
            translate("Settings", "Colours of the whole window; your own themes lie in the folder themes"),
            names={
                "system": translate("Settings", "As the system"),
                "light": translate("Settings", "Light"),
                "sepia": translate("Settings", "Sepia"),
                "dark": translate("Settings", "Dark"),
                "contrast-light": translate("Settings", "High contrast, light"),
                "contrast-dark": translate("Settings", "High contrast, dark"),
            },
        ),
        "note_colour": SettingSpec(
            translate("Settings", "Colours"),
            translate("Settings", "New notes"),
            translate("Settings", "Colour that a new note or highlight begins with"),
            names={
                "yellow": translate("Settings", "Yellow"),
                "orange": translate("Settings", "Orange"),
                "pink": translate("Settings", "Pink"),
                "purple": translate("Settings", "Purple"),
                "blue": translate("Settings", "Blue"),
                "green": translate("Settings", "Green"),
            },
        ),
    }


def _aids() -> dict[str, SettingSpec]:
    group = translate("Settings", "Reading aids")
    return {
        "focuses_paragraph": SettingSpec(
            group,
            translate("Settings", "Focus on one paragraph"),
            translate("Settings", "Dim all but the current paragraph"),
        ),
        "shows_ruler": SettingSpec(
            group,
            translate("Settings", "Reading ruler"),
            translate("Settings", "A band under the line at the mouse, or at the caret"),
        ),
        "scroll_lines_a_minute": SettingSpec(
            group,
            translate("Settings", "Scrolling by itself"),
            translate("Settings", "How fast the article scrolls when it is told to"),
            translate("Settings", " lines a minute"),
            2,
        ),
        "avoids_motion": SettingSpec(
            group,
            translate("Settings", "Little motion"),
            translate("Settings", "Let nothing glide, even where the system does not ask for calm"),
        ),
        "speech_rate_percent": SettingSpec(
            group,
            translate("Settings", "Reading aloud"),
            translate("Settings", "How much faster or slower than the voice does by itself"),
            translate("Settings", " %"),
            10,
        ),
    }


def _page() -> dict[str, SettingSpec]:
    group = translate("Settings", "Beside the text")
    return {
        "shows_numbers": SettingSpec(
            group,
            translate("Settings", "Paragraph numbers"),
            translate("Settings", "Show in the margin the numbers that paragraphs are cited by"),
        ),
        "shows_furniture": SettingSpec(
            group,
            translate("Settings", "Page around the article"),
            translate("Settings", "Show the banner, menu and footer lines that stood around the article"),
        ),
    }


def _words() -> dict[str, SettingSpec]:
    return {
        "language": SettingSpec(
            translate("Settings", "Language"),
            translate("Settings", "Language of the program"),
            translate("Settings", "The words of menus, panels and dialogs; articles stay as they are"),
            names={
                "system": translate("Settings", "As the system"),
                "en": "English",  # each in its own words, for whoever reads no other
                "de": "Deutsch",
                "es": "Español",
                "fr": "Français",
                "uk": "Українська",
                "ar": "العربية",
                "ja": "日本語",
                "ko": "한국어",
            },
            note=translate("Settings", "Another language shows when Pilcrow is started again."),
        ),
    }


def settings_fields() -> dict[str, SettingSpec]:
    """Return every setting by the name of its preference, in the order of the dialog."""
    return _letters() | _colours() | _page() | _aids() | _words()


def profile_name(name: str) -> str:
    """Return what a profile is called: ours in the reader's language, their own as they named it."""
    ours = {
        "standard": translate("Looks", "Standard"),
        "book": translate("Looks", "Book: justified, indented"),
        "screen": translate("Looks", "Screen: sans-serif"),
        "large": translate("Looks", "Large print"),
        "airy": translate("Looks", "Airy: wide lines, large sans-serif"),
        "typewriter": translate("Looks", "Typewriter: fixed width"),
    }
    return ours.get(name, name)

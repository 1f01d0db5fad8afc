"""A note in the terms that the W3C model demands, whatever another program once wrote into it.

What does not conform is left out here; the patch that each form carries brings it back.

Source: W3C Web Annotation Data Model, sections 3 and 4.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from viewer import __version__
from viewer.notes.annotation import COLOURS, Note, as_json, derived_id
from viewer.notes.exchange.members import is_time, is_uri, listed, mapping, text
from viewer.notes.exchange.report import Collected

_MOTIVATIONS = {
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
}
_FRAME = {"@context", "id", "type", "motivation", "target", "body"}
_WORDS = ("prefix", "suffix")
_EDGE = 32  # code points of the text's beginning that name the whole of it

# what other readers call their colours, and CSS its own
_COLOURS = {
    **dict.fromkeys(("red", "rose", "magenta", "fuchsia", "crimson", "salmon"), "pink"),
    **dict.fromkeys(("brown", "gold", "amber"), "orange"),
    **dict.fromkeys(("lime", "olive", "teal"), "green"),
    **dict.fromkeys(("aqua", "cyan", "navy", "turquoise"), "blue"),
    **dict.fromkeys(("violet", "indigo", "lavender"), "purple"),
}
_HUES = ((20, "pink"), (45, "orange"), (70, "yellow"), (165, "green"), (255, "blue"), (300, "purple"))


def generator() -> dict[str, str]:
    """Return what names this program as the maker of a file."""
    return {"id": "https://example.org/pilcrow", "type": "Software", "name": f"Pilcrow {__version__}"}


def sound_frame(note: Note, native: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of an annotation that say neither what it is on nor what it says."""
    stated = native.get("motivation")
    is_sound = stated and all(
        isinstance(each, str) and (each in _MOTIVATIONS or is_uri(each)) for each in listed(stated)
    )
    others = {name: value for name, value in sound_members(native).items() if name not in _FRAME}
    return {
        "id": sound_id(note.id),
        "type": "Annotation",
        "motivation": stated if is_sound else str(note.motivation),
        **others,
    }


def sound_members(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object's members without those whose value the model forbids; it allows unknown ones."""
    return {name: value for name, value in members.items() if name not in _TESTS or _TESTS[name](value)}


def is_plain(name: str, value: object) -> bool:
    """Say whether a member that the model does not know is a statement of linked data nevertheless."""
    return ":" in name and all(isinstance(each, str | int | float) for each in listed(value))


def sound_id(stated: str) -> str:
    """Return an id as it is where it is an address or name, else one made from it."""
    return stated if is_uri(stated) else derived_id(f"annotation {stated}")


def sound_source(note: Note, collected: Collected) -> str:
    """Return the address or name of what a note is on."""
    stated = note.target.get("source")
    candidates = (stated, mapping(stated).get("id"), note.target.get("id"))
    return next((each for each in candidates if isinstance(each, str) and is_uri(each)), collected.document)


def sound_selectors(note: Note, *, keeps_foreign: bool) -> list[Any]:
    """Return a note's selectors as far as the model allows them.

    `keeps_foreign` keeps those of a type that the model does not know: it takes them if they have an id.
    """
    found = [_sound_selector(each, keeps_foreign=keeps_foreign) for each in note.selectors]
    return [each for each in found if each is not None]


def whole_text(words: str) -> list[dict[str, Any]]:
    """Return a selector of the whole of a text, for a program that takes no note without one.

    It reaches from the text's first words to the place behind its last character. A text without words has
    no such selector.
    """
    if not words.strip():
        return []
    start = {
        "type": "TextQuoteSelector",
        "exact": words[:_EDGE],
        "prefix": "",
        "suffix": words[_EDGE : 2 * _EDGE],
    }
    end = {"type": "TextPositionSelector", "start": len(words), "end": len(words)}
    return [{"type": "RangeSelector", "startSelector": start, "endSelector": end}]


def nearest_colour(stated: object) -> str | None:
    """Return which of our colours a name or `#rrggbb` is nearest to; None for what names no colour."""
    name = text(stated).strip().lower()
    if name in COLOURS:
        return name
    found = re.fullmatch(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?", name)
    if found is None:
        return _COLOURS.get(name)
    red, green, blue = (int(part, 16) for part in found.groups())
    return _by_hue(red, green, blue)


def _by_hue(red: int, green: int, blue: int) -> str | None:
    most, least = max(red, green, blue), min(red, green, blue)
    if most - least < 16:  # grey
        return None
    if most == red:
        sixth = (green - blue) / (most - least) % 6
    else:
        sixth = (blue - red) / (most - least) + 2 if most == green else (red - green) / (most - least) + 4
    return next((name for upto, name in _HUES if sixth * 60 < upto), "pink")


def _sound_selector(stated: Mapping[str, Any], *, keeps_foreign: bool) -> object:
    """Return a selector, or the address of one, as the model allows it; None for what it forbids."""
    kind = "CssSelector" if stated.get("type") == "CSSSelector" else text(stated.get("type"))
    if not kind:
        return stated.get("id") if is_uri(stated.get("id")) else None
    if kind in _RULES:
        sound = _sound_parts({**stated, "type": kind}, keeps_foreign=keeps_foreign)
        return sound if _RULES[kind](sound) else None
    known = {**stated, "id": sound_id(text(stated.get("id")) or as_json(dict(stated)))}
    return known if keeps_foreign else None


def _sound_parts(stated: Mapping[str, Any], *, keeps_foreign: bool) -> dict[str, Any]:
    """Return a selector without such context, refinements and ends as are not sound."""
    sound = {name: value for name, value in stated.items() if name not in _WORDS or isinstance(value, str)}
    for name in ("refinedBy", "startSelector", "endSelector"):
        inner = _sound_selector(mapping(sound.pop(name, None)), keeps_foreign=keeps_foreign)
        if inner is not None:
            sound[name] = inner
    return sound


def _has_value(selector: Mapping[str, Any]) -> bool:
    return isinstance(selector.get("value"), str)


def _has_positions(selector: Mapping[str, Any]) -> bool:
    start, end = selector.get("start"), selector.get("end")
    return type(start) is int and type(end) is int and 0 <= start <= end


def _has_words(selector: Mapping[str, Any]) -> bool:
    return bool(text(selector.get("exact")))


def _has_ends(selector: Mapping[str, Any]) -> bool:
    return all(isinstance(selector.get(name), Mapping) for name in ("startSelector", "endSelector"))


def _is_address(value: object) -> bool:
    return bool(listed(value)) and all(is_uri(each) for each in listed(value))


def _is_agent(value: object) -> bool:
    return all(is_uri(each) or isinstance(each, Mapping) for each in listed(value))


def _is_direction(value: object) -> bool:
    return value in {"ltr", "rtl", "auto"} if isinstance(value, str) else False


def _never(_: object) -> bool:
    return False


_TESTS: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("created", "modified", "generated"), is_time),
    **dict.fromkeys(("rights", "via"), _is_address),
    **dict.fromkeys(("creator", "generator", "audience"), _is_agent),
    "canonical": is_uri,
    "textDirection": _is_direction,
    # what these forms of a note have no use for
    **dict.fromkeys(
        ("bodyValue", "items", "purpose", "renderedVia", "scope", "state", "styleClass", "stylesheet"), _never
    ),
}
_RULES: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "TextQuoteSelector": _has_words,
    "TextPositionSelector": _has_positions,
    "DataPositionSelector": _has_positions,
    "FragmentSelector": _has_value,
    "CssSelector": _has_value,
    "XPathSelector": _has_value,
    "SvgSelector": _has_value,
    "RangeSelector": _has_ends,
}

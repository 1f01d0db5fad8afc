"""Readium's annotation sets and the W3C's pages of annotations, out and in.

Both hold Web Annotations. Readium's profile has one body with colour and tags in it; the model itself gives
each tag a body and leaves the colour to a style sheet.

Sources: Readium Annotations, sections 1 and 2; W3C Web Annotation Data Model, sections 3, 4 and 5.2.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from viewer.notes.annotation import COLOURS, CONTEXT, Note, as_json, derived_id
from viewer.notes.exchange.conformance import (
    generator,
    is_plain,
    nearest_colour,
    sound_frame,
    sound_id,
    sound_members,
    sound_selectors,
    sound_source,
    whole_text,
)
from viewer.notes.exchange.members import (
    PATCH,
    is_time,
    is_uri,
    listed,
    mapping,
    patched,
    text,
    texts,
    utc,
    with_patch,
)
from viewer.notes.exchange.report import Collected, NotANoteError

_VOCABULARY = "https://example.org/pilcrow/ns#"
_HIGHLIGHTS = {"solid", "underline", "strikethrough", "outline"}
_MAIN = ("value", "format", "language", "textDirection")
_TAG_FORMAT = "text/plain"

# as style sheets name the colours of this program's marks
PAINTS = {
    "pink": "#f8bbd0",
    "orange": "#ffcc80",
    "yellow": "#fff176",
    "green": "#c5e1a5",
    "blue": "#90caf9",
    "purple": "#ce93d8",
}


def annotation_set(collected: Collected) -> dict[str, Any]:
    """Return the notes as a Readium annotation set."""
    notebook = collected.notebook
    about = {name: value for name, value in notebook.about.items() if name != "pilcrow:path"}
    when = {"generated": collected.when} if collected.when else {}
    return {
        "@context": CONTEXT,
        "id": _set_id(collected),
        "type": "AnnotationSet",
        "title": collected.title,
        "generator": generator(),
        **when,
        "about": {**about, **_dublin_core(collected)},
        "items": [_readium(note, collected) for note in notebook.notes],
    }


def annotation_page(collected: Collected) -> dict[str, Any]:
    """Return the notes as a W3C AnnotationPage, the only one of its collection."""
    notebook, when = collected.notebook, {"generated": collected.when} if collected.when else {}
    collection = _set_id(collected)
    return {
        "@context": [CONTEXT, {"pilcrow": _VOCABULARY}],
        "id": derived_id(f"page of {collection}"),
        "type": "AnnotationPage",
        "generator": generator(),
        **when,
        "partOf": {
            "id": collection,
            "type": "AnnotationCollection",
            "label": collected.title,
            "total": len(notebook.notes),
        },
        "startIndex": 0,
        "pilcrow:textHash": notebook.text_hash,
        "items": [_strict(note, collected) for note in notebook.notes],
    }


def read_annotation(item: Mapping[str, Any]) -> Note:
    """Read an annotation of either form, of this program or another.

    Raises:
        NotANoteError: it says nothing of any place.
    """
    if PATCH in item:
        return Note.from_dict(patched(_plain(item), item[PATCH]))
    if not item.get("target") and not item.get("body") and not item.get("bodyValue"):
        raise NotANoteError("it names no target and has no words")
    item = {"@context": CONTEXT, **item}  # it may have stood in the context of a page
    body = mapping(item.get("body"))
    if body and texts(body.get("tags")):
        item = {**item, "body": _without_doubled_tag(body)}
    note = Note.from_dict(item)
    changes: dict[str, Any] = {
        name: utc(getattr(note, name)) or getattr(note, name) for name in ("created", "modified")
    }
    if not is_uri(note.id):
        # the same id in another file may be another note
        changes["id"] = derived_id(f"annotation {note.id} {note.created} {note.quote}")
    elif item.get("id") != note.id:
        note = replace(note, raw={**item, "id": note.id})
    return replace(note, **changes, **_looks(note, item))


def _looks(note: Note, item: Mapping[str, Any]) -> dict[str, Any]:
    """Return colour and tags where another program states them in its own way."""
    looks: dict[str, Any] = {}
    bodies = [mapping(each) for each in listed(item.get("body"))]
    stated = [*(body.get("color") for body in bodies), note.target.get("styleClass")]
    colours = (nearest_colour(each) for each in stated)
    colour = next((each for each in colours if each), note.colour)
    if colour != note.colour:
        looks["colour"] = colour
    words = [text(body.get(name)) for body in bodies for name in ("tag", "keyword")]
    tags = dict.fromkeys([*note.tags, *(word for word in words if word)])
    if not note.tags and tags:
        looks["tags"] = tuple(tags)
    return looks


def _without_doubled_tag(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body without `tag` where that repeats the first of `tags`, for readers who know only one."""
    tags = texts(body.get("tags"))
    return {name: value for name, value in body.items() if name != "tag" or [value] != tags[:1]}


def _set_id(collected: Collected) -> str:
    stated = text(collected.notebook.raw.get("id"))
    return sound_id(stated or "notes on " + collected.article.source.sha256)


def _dublin_core(collected: Collected) -> dict[str, Any]:
    article = collected.article
    stated = {name: field.value for name, field in article.metadata.items()}
    creator, publisher = stated.get("author") or stated.get("agency"), stated.get("publisher")
    year = stated.get("date", "")[:4]
    found = {
        "dc:identifier": list(collected.notebook.identifiers) or [collected.document],
        "dc:format": article.source.media_type,
        "dc:title": collected.title,
        "dc:creator": [creator] if creator else None,
        "dc:publisher": [publisher] if publisher else None,
        "dc:date": year if year.isdigit() else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _readium(note: Note, collected: Collected) -> dict[str, Any]:
    native = note.to_dict()
    form = {"@context": CONTEXT, **sound_frame(note, native)}
    if "created" not in form:  # which Readium demands
        created = next((each for each in (note.modified, collected.when) if is_time(each)), None)
        form |= {"created": created} if created else {}
    if text(mapping(form.get("creator")).get("type")) not in {"Person", "Organization"}:
        form.pop("creator", None)
    form["target"] = _readium_target(note, collected)
    if "body" in native or "bodyValue" in native:
        form["body"] = _readium_body(note)
    return _complete(form, native)


def _readium_target(note: Note, collected: Collected) -> dict[str, Any]:
    others = sound_members({name: value for name, value in note.target.items() if name not in {"id", "type"}})
    meta = dict(mapping(others.pop("meta", None)))
    if "headings" in meta:
        meta["headings"] = [{"level": each.level or 1, "txt": each.text} for each in note.headings]
    selectors = sound_selectors(note, keeps_foreign=True)
    if note.is_document_note:
        selectors = whole_text(collected.article.text)
    return {
        "source": sound_source(note, collected),
        **({"selector": selectors} if selectors else {}),
        **({"meta": meta} if meta else {}),
        **{name: value for name, value in others.items() if name not in {"source", "selector"}},
    }


def _readium_body(note: Note) -> dict[str, Any]:
    stated = sound_members(_main_body(note))
    highlight = stated.get("highlight")
    tags = {"tags": list(note.tags), "tag": note.tags[0]} if note.tags else {}
    others = {name: value for name, value in stated.items() if name not in {"tags", "tag", "source"}}
    if highlight not in _HIGHLIGHTS:
        others.pop("highlight", None)
    return {**others, "type": "TextualBody", "value": note.text, "color": note.colour, **tags}


def _strict(note: Note, collected: Collected) -> dict[str, Any]:
    native = note.to_dict()
    frame = sound_frame(note, native)
    known = {"id", "type", "motivation", "created", "modified", "generated", "rights", "canonical", "via"}
    known |= {"creator", "generator", "audience"}
    form = {name: value for name, value in frame.items() if name in known or is_plain(name, value)}
    target = note.raw.get("target")
    if isinstance(target, str) and is_uri(target) and note.is_document_note:
        form["target"] = target  # such as the annotation that this one answers
    else:
        form["stylesheet"] = {"type": "CssStylesheet", "value": _style(note.colour)}
        form["target"] = _strict_target(note, collected)
    bodies = _strict_bodies(note, native)
    if bodies:
        form["body"] = bodies if len(bodies) > 1 else bodies[0]
    return _complete(form, native)


def _complete(form: Mapping[str, Any], native: dict[str, Any]) -> dict[str, Any]:
    """Return a form with its patch, where it does not read back as it is."""
    if read_annotation(form).to_dict() == native:
        return dict(form)
    return with_patch(form, native, _plain(form))


def _style(colour: str) -> str:
    return f".{colour} {{ background-color: {PAINTS[colour]}; }}"


def _strict_target(note: Note, collected: Collected) -> dict[str, Any]:
    selectors = sound_selectors(note, keeps_foreign=False)
    if note.is_document_note:
        selectors = whole_text(collected.article.text)
    return {
        "type": "SpecificResource",
        "source": sound_source(note, collected),
        "styleClass": note.colour,
        **({"selector": selectors} if selectors else {}),
        **{name: value for name, value in note.target.items() if is_plain(name, value)},
    }


def _strict_bodies(note: Note, native: Mapping[str, Any]) -> list[Any]:
    bodies: list[Any] = []
    if note.text:
        stated = sound_members(_main_body(note))
        main = {name: stated[name] for name in _MAIN if isinstance(stated.get(name), str)}
        bodies.append({"type": "TextualBody", **main, "value": note.text, "purpose": "commenting"})
    tag = {"type": "TextualBody", "format": _TAG_FORMAT, "purpose": "tagging"}
    bodies += [{**tag, "value": each} for each in note.tags]
    others = (
        each if isinstance(each, str) else mapping(each).get("id") for each in listed(native.get("body"))
    )
    return [*bodies, *({"id": each} for each in others if is_uri(each))]


def _main_body(note: Note) -> Mapping[str, Any]:
    """Return the body that holds a note's words, as `to_dict` writes it."""
    bodies = [mapping(each) for each in listed(note.to_dict().get("body"))]
    held = (body for body in bodies if body.get("value") == note.text and body.get("purpose") != "tagging")
    return next(held, {"format": "text/markdown"})


def _plain(form: Mapping[str, Any]) -> dict[str, Any]:
    """Return the note that a form of ours states without its patch, in the shape that is stored."""
    plain: dict[str, Any] = {"@context": CONTEXT, **form}
    for name in (PATCH, "stylesheet"):
        plain.pop(name, None)
    target = form.get("target")
    colour = text(mapping(target).get("styleClass"))
    if isinstance(target, Mapping):
        members = mapping(form["target"])
        is_typed = members.get("type") == "SpecificResource"
        dropped = {"styleClass", "type"} if is_typed else {"styleClass"}
        plain["target"] = {name: value for name, value in members.items() if name not in dropped}
    if colour in COLOURS:
        plain["body"] = _joined_body(form, colour)
    elif isinstance(form.get("body"), Mapping):
        plain["body"] = _without_doubled_tag(mapping(form["body"]))
    return plain


def _joined_body(form: Mapping[str, Any], colour: str) -> dict[str, Any]:
    bodies = [mapping(each) for each in listed(form.get("body"))]
    tags = [text(body.get("value")) for body in bodies if body.get("purpose") == "tagging"]
    held = [body for body in bodies if "value" in body and body.get("purpose") != "tagging"]
    main = {name: value for body in held[:1] for name, value in body.items() if name != "purpose"}
    joined = {"type": "TextualBody", "value": "", "format": "text/markdown", **main, "color": colour}
    return {**joined, "highlight": "solid", **({"tags": tags} if tags else {})}


def as_bytes(top: Mapping[str, Any]) -> bytes:
    """Return JSON in UTF-8, indented, with a line feed at its end."""
    return as_json(top).encode() + b"\n"

"""Annotations of Hypothesis, out as its client exports them and in as client or API give them.

Positions in them count UTF-16 units of a page's whole text. They are kept, and the words decide.

Source: the Hypothesis API, version 1, and the export of its client.
"""

from collections.abc import Mapping
from typing import Any

from viewer import __version__
from viewer.notes.annotation import CONTEXT, Motivation, Note, derived_id
from viewer.notes.exchange.conformance import sound_frame, sound_id, sound_selectors, sound_source
from viewer.notes.exchange.members import (
    PATCH,
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

_REFERENCES = "pilcrow:references"  # of a reply: the ids of what it answers, outermost first
_ROW = "pilcrow:hypothesis"  # members of a row that a note has no place for
_USER = "acct:pilcrow@localhost"
_READ = {"id", "created", "updated", "uri", "text", "tags", "target", "references", PATCH}
_OURS = {"@context", "type", "motivation"}  # with these a row is a Web Annotation, too


def is_row(item: Mapping[str, Any]) -> bool:
    """Say whether an entry of a file is a Hypothesis annotation rather than a Web Annotation."""
    return isinstance(item.get("uri"), str) and "body" not in item


def export_of(collected: Collected) -> dict[str, Any]:
    """Return the notes as the Hypothesis client exports and imports them."""
    return {
        "export_date": collected.when,
        "export_userid": _USER,
        "client_version": f"Pilcrow {__version__}",
        "pilcrow:textHash": collected.notebook.text_hash,
        "annotations": [_form(note, collected) for note in collected.notebook.notes],
    }


def read_row(row: Mapping[str, Any]) -> Note:
    """Read a Hypothesis annotation; a reply keeps what it answers, a page note is one on the document.

    Raises:
        NotANoteError: it has neither a place nor words.
    """
    plain = _plain(row)
    if PATCH in row:
        return Note.from_dict(patched(plain, row[PATCH]))
    note = Note.from_dict(plain)
    if not _says_something(note):
        raise NotANoteError("it names no place and has no words")
    return note


def _form(note: Note, collected: Collected) -> dict[str, Any]:
    native = note.to_dict()
    frame = sound_frame(note, native)
    url = collected.article.metadata.get("url")
    known = mapping(native.get(_ROW))
    user = text(known.get("user")) or _USER
    uri = text(known.get("uri")) or (url.value if url and is_uri(url.value) else collected.document)
    references = [sound_id(each) for each in texts(native.get(_REFERENCES))]
    selectors = sound_selectors(note, keeps_foreign=True)
    made = {
        "user": user,
        "group": "__world__",  # the one group that is everywhere; who may read it is said below
        "permissions": {"read": [user], "update": [user], "delete": [user]},
        "document": {"title": [collected.title]},
        "links": {},
        "hidden": False,
        "flagged": False,
    }
    dates = {
        "created": frame.get("created") or frame.get("modified") or collected.when,
        "updated": frame.get("modified") or frame.get("created") or collected.when,
    }
    form = {
        "@context": CONTEXT,
        "type": "Annotation",
        "motivation": frame["motivation"],
        "id": frame["id"],
        **{name: when for name, when in dates.items() if when},
        "uri": uri,
        "text": note.text,
        "tags": list(note.tags),
        "target": [
            {"source": sound_source(note, collected), **({"selector": selectors} if selectors else {})}
        ],
        **({"references": references} if references else {}),
        **made,
    }
    kept = {name: value for name, value in known.items() if name not in form or name in made}
    form = {**form, **kept}
    plain = _plain(form)
    return form if plain == native and _says_something(note) else with_patch(form, native, plain)


def _says_something(note: Note) -> bool:
    """Say whether a row of this note, were it another program's, would be taken for one."""
    return bool(note.selectors or note.text or note.tags)


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the note that a row states without its patch."""
    targets = [mapping(each) for each in listed(row.get("target"))]
    target = next((each for each in targets if each.get("selector")), targets[0] if targets else {})
    selectors = listed(target.get("selector"))
    answered = [_id(each) for each in texts(row.get("references"))]
    others = {name: value for name, value in row.items() if name not in _READ | _OURS}
    words, tags = text(row.get("text")), texts(row.get("tags"))
    source = text(target.get("source")) or text(row.get("uri"))
    others |= {"uri": row["uri"]} if text(row.get("uri")) not in {"", source} else {}
    user, stated = text(row.get("user")), row.get("motivation")
    others = {} if user == _USER else others
    motivation = Motivation.COMMENTING if words or not selectors else Motivation.HIGHLIGHTING
    plain: dict[str, Any] = {
        "@context": CONTEXT,
        "id": _id(row.get("id")) or derived_id(f"hypothesis {row.get('created')} {source} {words}"),
        "type": "Annotation",
        "motivation": stated or (["replying", str(motivation)] if answered else str(motivation)),
        "created": utc(row.get("created")),
        "modified": utc(row.get("updated")),
        "creator": {"id": user, "type": "Person", **_name(row)} if is_uri(user) and others else None,
        "target": {"source": source, **({"selector": list(selectors)} if selectors else {})},
        "body": {
            "type": "TextualBody",
            "value": words,
            "format": "text/markdown",
            "color": "yellow",
            "highlight": "solid",
            **({"tags": tags} if tags else {}),
        },
        _REFERENCES: answered,
        _ROW: others,
    }
    return {name: value for name, value in plain.items() if value}


def _id(stated: object) -> str:
    """Return an id as notes have it; Hypothesis itself gives 22 letters and digits."""
    if not text(stated):
        return ""
    return text(stated) if is_uri(stated) else derived_id(f"hypothesis {stated}")


def _name(row: Mapping[str, Any]) -> dict[str, str]:
    name = text(mapping(row.get("user_info")).get("display_name"))
    return {"name": name} if name else {}

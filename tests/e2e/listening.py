"""Hears what a screen reader would be told, and prints it as lines of JSON. Run by the system's own Python.

Events come as they happen: {"event": "focus" | "caret" | "announcement" | "window", ...}. A line on the
standard input is a question, answered in a line {"answer": ...}:

    {"ask": "tree"}                                 every part that is shown, from the top
    {"ask": "act", "name": NAME, "action": ACTION}  do what a part of that name can do; answers whether it did
"""

import json
import sys
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  after the version is chosen

_STATES = ("focusable", "focused", "checked", "selected", "editable", "read-only", "showing", "active")
_KINDS = {
    "object:announcement": "announcement",
    "object:text-caret-moved": "caret",
    "object:state-changed:focused": "focus",
    "window:activate": "window",
}
warnings.simplefilter("ignore")  # names that are called old in one version are the only ones in another


def tell(**members):
    """Print one line."""
    sys.stdout.write(json.dumps(members) + "\n")
    sys.stdout.flush()


def described(part):
    """Return what a screen reader learns of a part first."""
    states = part.get_state_set()
    text = part.get_text_iface()
    return {
        "role": part.get_role_name(),
        "name": part.get_name(),
        "description": part.get_description(),
        "states": [each for each in _STATES if states.contains(state_of(each))],
        "text": Atspi.Text.get_text(text, 0, -1) if text else None,
        "caret": Atspi.Text.get_caret_offset(text) if text else None,
        "actions": actions_of(part),
    }


def state_of(name):
    """Return the state of a name."""
    return getattr(Atspi.StateType, name.upper().replace("-", "_"))


def actions_of(part):
    """Return what can be done with a part."""
    if part.get_action_iface() is None:
        return []
    return [part.get_action_name(index) for index in range(part.get_n_actions())]


def above(part):
    """Return the names of what a part stands in, outermost first."""
    names = []
    while (part := part.get_parent()) is not None:
        if part.get_name():
            names.insert(0, [part.get_role_name(), part.get_name()])
    return names


def every(part, depth=0):
    """Yield every part that is shown, from the top."""
    is_shown = part.get_state_set().contains(Atspi.StateType.SHOWING)
    if depth > 1 and not is_shown:
        return
    yield part, depth
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child is not None:
            yield from every(child, depth + 1)


def hear(event):
    """Pass an event on."""
    kind = next(kind for name, kind in _KINDS.items() if event.type.startswith(name))
    if kind == "announcement":
        tell(event=kind, words=event.any_data, politeness=event.detail1)
    elif kind == "caret":
        words = Atspi.Text.get_text(event.source, event.detail1, -1)
        tell(event=kind, name=event.source.get_name(), offset=event.detail1, words=words.split("\n")[0])
    elif kind == "window":
        tell(event=kind, name=event.source.get_name())
    elif event.detail1:
        tell(event=kind, above=above(event.source), **described(event.source))


def answer(question):
    """Answer one question."""
    parts = list(every(Atspi.get_desktop(0)))
    if question["ask"] == "tree":
        return [{**described(part), "depth": depth} for part, depth in parts]
    wanted = (part for part, _ in parts if part.get_name() == question["name"])
    part = next((part for part in wanted if question["action"] in actions_of(part)), None)
    return part is not None and part.do_action(actions_of(part).index(question["action"]))


def read(stream, _condition):
    """Answer what is asked; end when nobody asks any more."""
    line = stream.readline()
    if not line:
        Atspi.event_quit()
        return False
    tell(answer=answer(json.loads(line)))
    return True


Atspi.init()
listener = Atspi.EventListener.new(hear)
for each in _KINDS:
    listener.register(each)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
tell(event="ready")
Atspi.event_main()

"""Preferences and session: held within limits, read leniently, written whole or not at all."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.ui.settings import PROFILES, THEMES, OpenPlace, Preferences, Profile, Session, load, save

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from([*asdict(Preferences()), "unknown"])
MEMBERS = st.sampled_from([*asdict(Session()), "unknown"])


@settings(max_examples=50)
@given(st.dictionaries(NAMES, JSON))
def test_whatever_settings_say_the_preferences_are_within_limits(stated: dict[str, object]) -> None:
    taken = Preferences.from_dict(stated)
    assert 50 <= taken.zoom_percent <= 400
    assert 40 <= taken.column_characters <= 120
    assert taken.theme in THEMES or taken.theme.startswith("own:")
    assert 0 <= taken.paragraph_spacing_percent <= 200
    assert 0 <= taken.first_line_indent_percent <= 400
    assert [type(each) for each in asdict(taken).values()] == [
        type(each) for each in asdict(Preferences()).values()
    ]
    assert Preferences.from_dict(asdict(taken)) == taken


@settings(max_examples=50)
@given(st.dictionaries(MEMBERS, JSON))
def test_whatever_a_session_says_it_can_be_gone_on_from(stated: dict[str, object]) -> None:
    taken = Session.from_dict(stated)
    assert taken.current >= 0
    assert Session.from_dict(json.loads(json.dumps(asdict(taken)))) == taken


@pytest.mark.parametrize(
    ("changes", "name", "value"),
    [
        ({"zoom_percent": 1000}, "zoom_percent", 400),
        ({"zoom_percent": 1}, "zoom_percent", 50),
        ({"zoom_percent": True}, "zoom_percent", 100),
        ({"zoom_percent": 120.5}, "zoom_percent", 100),
        ({"zoom_percent": "120"}, "zoom_percent", 100),
        ({"text_size_pt": 14}, "text_size_pt", 14.0),
        ({"theme": "pink"}, "theme", "system"),
        ({"theme": 1}, "theme", "system"),
        ({"theme": "dark"}, "theme", "dark"),
        ({"theme": "own:night"}, "theme", "own:night"),
        ({"theme": "own"}, "theme", "system"),
        ({"profiles": "none"}, "profiles", ()),
        ({"profiles": [1, {"name": " "}, {"name": "book"}, {}]}, "profiles", ()),
        (
            {"profiles": [{"name": "Night", "text_size_pt": 99, "justifies": 1}]},
            "profiles",
            (Profile("Night", text_size_pt=40.0),),
        ),
        ({"font_family": "Gentium"}, "font_family", "Gentium"),
        ({"shows_furniture": 1}, "shows_furniture", False),
        ({"shows_furniture": True}, "shows_furniture", True),
    ],
)
def test_a_value_that_does_not_fit_falls_back_on_its_own(
    changes: dict[str, object], name: str, value: object
) -> None:
    changed = Preferences().changed(note_colour="blue", **changes)
    assert getattr(changed, name) == value
    assert type(getattr(changed, name)) is type(value)
    assert changed.note_colour == "blue"


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a" / "settings.json"
    session = Session(
        documents=(OpenPlace("/a/한국 🚢.txt", 7),), current=0, recent=("/a",), shows_left=False
    )
    save(path, session)
    stated, damaged = load(path)
    assert Session.from_dict(stated) == session
    assert damaged is None
    assert "한국 🚢" in path.read_text("utf-8")
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_there_is_nothing_to_load_at_first(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == ({}, None)


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_under_a_new_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        stated, aside = load(path)
        assert stated == {}
        assert aside == tmp_path / f"settings.damaged-{number}.json"
        assert aside.read_bytes() == content
        assert not path.exists()


def test_a_damaged_file_that_cannot_be_set_aside_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")
    for number in range(1, 1000):
        (tmp_path / f"settings.damaged-{number}.json").touch()
    assert load(path) == ({}, None)
    assert path.read_text() == "{"


def test_a_refused_save_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "in the way").touch()
    with pytest.raises(OSError, match="settings"):
        save(path, Preferences())
    assert (path / "in the way").exists()


def test_the_newest_document_is_first_among_the_recent(tmp_path: Path) -> None:
    session = Session()
    for number in range(20):
        session = session.with_recent(f"/{number}").with_place(OpenPlace(f"/{number}", number))
    session = session.with_recent("/7").with_place(OpenPlace("/7", 70))
    assert session.recent[:3] == ("/7", "/19", "/18")
    assert len(session.recent) == 15
    assert session.recent.count("/7") == 1
    assert session.remembered("/7") == OpenPlace("/7", 70)
    assert session.remembered("/elsewhere") == OpenPlace("/elsewhere")


def test_the_typography_of_now_is_kept_under_a_name_and_found_again(tmp_path: Path) -> None:
    odd = Preferences(text_size_pt=17.5, justifies=True, theme="dark")
    assert odd.profile is None
    kept = odd.with_profile("Night 🌙")
    assert kept.profile == Profile("Night 🌙", text_size_pt=17.5, justifies=True)
    save(tmp_path / "settings.json", kept)
    stated, _ = load(tmp_path / "settings.json")
    assert Preferences.from_dict(stated) == kept
    assert kept.changed(text_size_pt=18).profile is None
    assert kept.changed(theme="light").profile == kept.profile
    again = kept.changed(text_size_pt=20).with_profile("Night 🌙")
    assert [each.text_size_pt for each in again.profiles] == [20.0]
    assert again.without_profile("Night 🌙").profiles == ()


def test_the_profiles_that_ship_differ_and_are_within_the_limits() -> None:
    assert Preferences().profile == PROFILES[0]
    for profile in PROFILES:
        changed = Preferences(text_size_pt=30.5).changed(**profile.choices())
        assert changed.profile == profile

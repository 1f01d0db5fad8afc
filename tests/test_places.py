import os
from pathlib import Path

import pytest

from viewer import places
from viewer.places import home_folder, shipped


def test_what_ships_with_the_program_is_found():
    assert shipped("articles", "article.txt").is_file()
    assert shipped("themes", "light.toml").is_file()


def test_in_an_installed_package_the_inner_folder_counts(tmp_path, monkeypatch):
    (tmp_path / "viewer" / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "viewer")
    assert shipped("a", "b") == tmp_path / "viewer" / "resources" / "a" / "b"
    (tmp_path / "viewer" / "resources").rmdir()
    assert shipped("a", "b") == tmp_path / "resources" / "a" / "b"


def test_the_option_counts_before_the_environment(home):
    assert home_folder("elsewhere") == Path("elsewhere")
    assert home_folder() == home


def test_a_tilde_is_the_reader_s_own_folder(monkeypatch):
    assert home_folder("~") == Path.home()
    monkeypatch.setenv("PILCROW_HOME", "~")
    assert home_folder() == Path.home()


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_wish_the_system_says_where(monkeypatch, tmp_path, value):
    monkeypatch.delenv("PILCROW_HOME")
    if value is not None:
        monkeypatch.setenv("PILCROW_HOME", value)
    if os.name == "posix":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home_folder().name == "pilcrow"
    assert home_folder() != Path()

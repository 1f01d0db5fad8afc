import argparse
import ctypes
import re
import struct
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "build_spec"), str(ROOT / "build_spec" / "linux")]

import about  # noqa: E402
import contents  # noqa: E402
import icu  # noqa: E402
import packing  # noqa: E402
import pictures  # noqa: E402
from macos.properties import properties  # noqa: E402
from windows.version import version_file  # noqa: E402

from viewer import __version__, cli  # noqa: E402

QT = "PySide6/Qt"
INTERNAL = f"_internal/{QT}"


def complete_folder():
    return [wanted.replace("*.pyc", "json.pyc").replace("*", "x") for wanted in contents.FILES]


def test_a_folder_with_all_that_is_named_and_nothing_else_holds_no_surprise():
    modules = ["_internal/viewer/app.pyc", "_internal/lxml/__init__.pyc", "_internal/json/decoder.pyc"]
    assert contents.surprises([*complete_folder(), *modules]) == []


@pytest.mark.parametrize(
    "name",
    [
        f"{INTERNAL}/plugins/platformthemes/libqgtk3.so",
        f"{INTERNAL}/lib/libQt6Qml.so.6",
        "_internal/libssl.so.3",
        "_internal/numpy/_core/_multiarray_umath.so",
        "_internal/shiboken6/Shiboken.pyi",
    ],
)
def test_a_file_nobody_named_is_a_surprise(name):
    assert [line.split()[0] for line in contents.surprises([*complete_folder(), name])] == [name]


def test_a_file_that_is_not_there_is_a_surprise():
    wayland = f"{INTERNAL}/plugins/platforms/libqwayland.so"
    files = [name for name in complete_folder() if name != wayland]
    assert [line.split()[0] for line in contents.surprises(files)] == [wayland]


@pytest.mark.parametrize(
    "name", ["ssl", "urllib/request", "http/client", "numpy/__init__", "tkinter/ttk", "requests"]
)
def test_a_module_that_is_not_wanted_is_a_surprise(name):
    line = contents.surprises([*complete_folder(), f"_internal/{name}.pyc"])[0]
    assert line.startswith(name.removesuffix("/__init__").replace("/", "."))


@pytest.mark.parametrize(
    ("place", "source", "kind", "wanted"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", "", "BINARY", True),
        ("PySide6/plugins/platforms/qwindows.dll", "", "BINARY", True),
        (f"{QT}/plugins/platforms/libqminimal.so", "", "BINARY", False),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", "", "BINARY", False),
        (f"{QT}/plugins/tls/libqopensslbackend.so", "", "BINARY", False),
        (f"{QT}/translations/qtbase_de.qm", "", "DATA", True),
        (f"{QT}/translations/qtbase_pl.qm", "", "DATA", False),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY", False),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY", True),
        ("python3.11/lib-dynload/zlib.so", "/usr/lib/python3.11/lib-dynload/zlib.so", "EXTENSION", True),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK", sys.platform != "linux"),
        ("resources/icons/app.svg", str(ROOT / "resources/icons/app.svg"), "DATA", True),
        ("resources/desktop/screenshot.png", "", "DATA", False),
    ],
)
def test_what_comes_along(place, source, kind, wanted):
    assert contents.is_wanted(place, source, kind) is wanted


def icu_library():
    return next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))


def package_in(library):
    return library[library.index(b"CmnD") - 12 :]


def test_of_icu_data_the_unused_goes_and_the_rest_stays_as_it_was(tmp_path):
    whole = icu_library().read_bytes()
    less = icu.trimmed(whole)
    (tmp_path / "libicudata.so").write_bytes(less)
    loaded = ctypes.c_char.in_dll(ctypes.CDLL(str(tmp_path / "libicudata.so")), icu_symbol(whole))
    assert ctypes.string_at(ctypes.addressof(loaded) + 12, 4) == b"CmnD"
    before, after = icu.items(package_in(whole)), icu.items(package_in(less))
    assert len(less) < 0.3 * len(whole)
    assert {name.split("/")[1] for name in after} & icu.UNUSED == set()
    assert list(after) == [name for name in before if name in after]
    *all_but_last, _ = after  # the last goes on to the end of the file
    assert all(after[name].rstrip(b"\0") == before[name].rstrip(b"\0") for name in all_but_last)
    assert "coll/root.res" in {name.partition("/")[2] for name in after}


def icu_symbol(library):
    return re.search(rb"icudt\d+_dat", library)[0].decode()


@pytest.mark.parametrize(
    "library", [b"", b"\x7fELF\x02\x01" + bytes(4096), b"MZ" + bytes(4094) + b"x" * 12 + b"CmnD"]
)
def test_another_library_is_not_trimmed(library):
    with pytest.raises(ValueError, match="no libicudata"):
        icu.trimmed(library)


def icons():
    return {size: pictures.png(ROOT / "resources" / "icons" / "app.svg", size) for size in (16, 32, 256)}


def test_a_windows_icon_holds_every_size_where_it_says():
    drawn = icons()
    icon = pictures.ico(drawn)
    assert struct.unpack_from("<HHH", icon) == (0, 1, 3)
    for index, (size, picture) in enumerate(drawn.items()):
        entry = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * index)
        assert entry[0] % 256 == size % 256
        assert icon[entry[7] : entry[7] + entry[6]] == picture


def test_an_apple_icon_holds_every_size_under_its_names():
    drawn = icons()
    icon = pictures.icns(drawn)
    assert (icon[:4], struct.unpack(">I", icon[4:8])[0]) == (b"icns", len(icon))
    found, at = {}, 8
    while at < len(icon):
        (length,) = struct.unpack(">I", icon[at + 4 : at + 8])
        found[icon[at : at + 4]] = icon[at + 8 : at + length]
        at += length
    assert found == {
        b"icp4": drawn[16],
        b"icp5": drawn[32],
        b"ic11": drawn[32],
        b"ic08": drawn[256],
        b"ic13": drawn[256],
    }


@pytest.fixture(scope="module")
def share(tmp_path_factory):
    into = tmp_path_factory.mktemp("share")
    packing.share(into, 0)
    return into


def test_the_desktop_entry_opens_every_document_the_program_reads(share):
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(share / "applications/pilcrow.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert main["MimeType"].rstrip(";").split(";") == [*about.MEDIA_TYPES, "x-scheme-handler/pilcrow"]
    assert main["Exec"] == "pilcrow %U"  # files, and links to documents
    assert entry["Desktop Action new-window"]["Exec"] == "pilcrow --new-window"
    assert (share / f"icons/hicolor/scalable/apps/{main['Icon']}.svg").is_file()


def test_the_metainfo_speaks_of_this_version_and_of_the_desktop_entry(share):
    component = ET.parse(share / f"metainfo/{about.IDENTIFIER}.metainfo.xml").getroot()  # noqa: S314  our own
    assert component.findtext("id") == about.IDENTIFIER
    assert component.findtext("launchable") == "pilcrow.desktop"
    assert component.find("releases/release").attrib == {"version": __version__, "date": "1970-01-01"}
    assert [each.text for each in component.iter("mediatype")] == list(about.MEDIA_TYPES)


def test_no_mark_is_left_in_what_was_filled_in(share):
    texts = [
        path.read_text("utf-8")
        for path in share.rglob("*")
        if path.suffix not in {".png", ".svg"} and path.is_file()
    ]
    assert not [text for text in texts if re.search(r"@[A-Z_]+@", text)]


def options_of(name):
    parser = argparse.ArgumentParser(add_help=False)
    cli._FORMS[name](parser)
    return {option for action in parser._actions for option in action.option_strings}


@pytest.mark.parametrize(
    "file",
    ["man/man1/pilcrow.1", "bash-completion/completions/pilcrow", "zsh/site-functions/_pilcrow",
     "fish/vendor_completions.d/pilcrow.fish"],
)  # fmt: skip
def test_every_command_and_option_is_in_the_manual_and_the_completions(share, file):
    text = (share / file).read_text("utf-8")
    text = re.sub(r"\\f[BIR]", " ", text).replace("\\-", "-")
    known = set(re.findall(r"[\w-]+", text))
    for name in cli._FORMS:
        assert set(name.split()) <= known
        assert {option.lstrip("-") for option in options_of(name)} <= {word.lstrip("-") for word in known}


def test_windows_offers_the_program_for_every_document():
    script = (ROOT / "build_spec/windows/pilcrow.iss").read_text("utf-8")
    offered = re.findall(r"Software\\Classes\\\.(\w+)\\OpenWithProgids", script)
    assert offered == [suffix for document in about.DOCUMENTS for suffix in document.suffixes]


@pytest.mark.parametrize(
    ("version", "quad"), [("0.1.0", "(0, 1, 0, 0)"), ("2.10", "(2, 10, 0, 0)"), ("1.0.0b2", "(1, 0, 0, 0)")]
)
def test_the_version_resource_has_four_numbers(tmp_path, version, quad):
    text = Path(version_file(tmp_path, version)).read_text("utf-8")
    assert f"filevers={quad}" in text
    assert f"StringStruct('ProductVersion', '{version}')" in text


def test_macos_is_told_of_every_document():
    told = properties()["CFBundleDocumentTypes"]
    assert [each["CFBundleTypeExtensions"] for each in told] == [
        list(each.suffixes) for each in about.DOCUMENTS
    ]

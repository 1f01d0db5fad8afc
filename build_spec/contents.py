"""What the folder that is handed out may hold, and why: read by pilcrow.spec, held by `dev.py package`.

The spec leaves out what nothing here wants; afterwards `surprises` looks at what really lies in the folder.
So a new version of a library that brings more, or less, is noticed by whoever builds and not by a reader.
"""

import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

# --- Python ---------------------------------------------------------------------------------------------

# Never packed: the first group because a program that opens no network connection needs no code that could.
UNUSED_MODULES = (
    *(
        "_hashlib",
        "_ssl",
        "ssl",
        "ftplib",
        "http",
        "imaplib",
        "poplib",
        "smtplib",
        "socketserver",
        "telnetlib",
    ),
    *("urllib.request", "urllib.robotparser", "webbrowser", "wsgiref", "xmlrpc", "nntplib"),
    *(
        "_asyncio",
        "_contextvars",
        "asyncio",
        "cgi",
        "contextvars",
        "grp",
        "curses",
        "distutils",
        "doctest",
        "ensurepip",
        "idlelib",
        "lib2to3",
        "pdb",
    ),
    *(
        "pip",
        "pydoc",
        "pydoc_data",
        "readline",
        "setuptools",
        "sqlite3",
        "test",
        "tkinter",
        "turtle",
        "unittest",
    ),
    *("multiprocessing", "_multiprocessing", "_posixshmem", "venv", "xml.dom", "_uuid"),
    *("lxml.html", "lxml.objectify", "lxml.sax", "lxml.builder", "lxml.isoschematron", "lxml.cssselect"),
    *(
        "numpy",
        "py3langid",
        "yaml._yaml",
    ),  # what they do is done by viewer.readers.language_model, and in Python
    *("PySide6.support", "PySide6.scripts", "PySide6.QtDBus", "PySide6.QtOpenGL"),
    *("PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    *("PySide6.QtUiTools", "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtHelp", "PySide6.QtDesigner"),
)

# What is imported by a name that stands in no import statement.
HIDDEN_MODULES = ("pypdfium2.raw",)

PACKAGES = frozenset({
    *("viewer", "PySide6", "shiboken6", "shibokensupport", "typing_extensions", "platformdirs", "filelock"),
    *("lxml", "charset_normalizer", "regex", "rapidfuzz", "yaml", "markdown_it", "mdurl", "mdit_py_plugins"),
    *("pypdfium2", "pypdfium2_cfg", "pypdfium2_raw", "_sysconfigdata__linux_x86_64-linux-gnu"),
})  # fmt: skip

# --- Qt -------------------------------------------------------------------------------------------------

# Qt's plugins, by folder and by name without "lib", "q" and the suffix.
PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset({"xcb", "wayland", "offscreen", "windows", "cocoa"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "iconengines": frozenset({"svgicon"}),
    "imageformats": frozenset(
        {"gif", "ico", "jpeg", "tiff", "webp"}
    ),  # PNG is in Qt itself; SVG is drawn by viewer.ui.pane
    "printsupport": frozenset({"cupsprintersupport"}),
    "styles": frozenset(),  # the program draws itself in Fusion, which is in Qt itself
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}

# Qt's own words, on the buttons of its dialogs, in the languages the program speaks.
LANGUAGES = frozenset({"ar", "de", "es", "fr", "ja", "ko", "uk"})

# Of the system's libraries these come along, as not every system has them under this name; nobody links
# against the others (libc, X11, fontconfig, glib...), which Qt finds wherever there is a desktop.
CARRIED = (
    *("libpython3", "libffi.so", "libbz2.so", "libxcb-cursor.so", "libxcb-icccm.so", "libxcb-image.so"),
    *("libxcb-keysyms.so", "libxcb-render-util.so", "libxcb-util.so", "libxkbcommon-x11.so"),
)

_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_wanted(place: str, source: str, kind: str) -> bool:
    """Say whether a file that PyInstaller collected comes along.

    Args:
        place: where it would lie in the folder.
        source: where it lies now, or for a link where it leads.
        kind: PyInstaller's word for what it is.
    """
    if kind == "SYMLINK" and sys.platform == "linux":
        return False  # for libraries that do not know where the others are; Qt's do
    path = PurePosixPath("/" + place.replace("\\", "/"))
    if {"Qt", "PySide6"} & set(path.parts) and {"plugins", "translations"} & set(path.parts):
        return _is_wanted_plugin(path) or path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if path.suffix in {".pyi", ".ts", ".qml", ".prl"} or {"qml", "metatypes"} & set(path.parts):
        return False
    if source.startswith(_SYSTEM_FOLDERS) and ".so" in path.name and "/lib-dynload/" not in source:
        return path.name.startswith(CARRIED)
    return not any(fnmatchcase(str(path), unwanted) for unwanted in _UNWANTED)


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    name = path.name.removeprefix("lib").split(".")[0]
    wanted = PLUGINS.get(path.parent.name, frozenset())
    return name in wanted or name.removeprefix("q") in wanted


_UNWANTED = (
    *("*/opengl32sw.dll", "*/libQt6Qml*", "*/libQt6Quick*"),
    *("*/libQt6VirtualKeyboard*", "*/libQt6Pdf*", "*/libQt6EglF*", "*/libQt6OpenGL*", "*/libQt6WlShell*"),
    # rapidfuzz does without these, in Python: only its `distance` is used here
    *("/rapidfuzz/fuzz_cpp*", "/rapidfuzz/process_cpp*", "/rapidfuzz/utils_cpp*"),
    *("/resources/desktop/*", "*.dist-info/*", "*/yaml/_yaml.*", "/numpy*", "/lxml/*.rng", "/lxml/*.xsl"),
)

# --- What lies in the folder ----------------------------------------------------------------------------

_QT = "_internal/PySide6/Qt/"

# Every file of the Linux folder and what it is there for. A file none of these names is a surprise, and so is
# one of these that names no file.
FILES: Mapping[str, str] = {
    "pilcrow": "starts Python, which is beside it",
    "_internal/*.pyc": "the program's modules, and those of Python and the libraries it uses",
    "_internal/libpython3*.so*": "Python",
    "_internal/python3.*/lib-dynload/*.so": "the parts of Python's library that are in C",
    "_internal/libffi.so.*": "for ctypes: libpdfium is called through it",
    "_internal/libbz2.so.*": "for zipfile, which imports it wherever it is",
    "_internal/libxcb-*.so.*": "for Qt's X11 plugin: not on every desktop",
    "_internal/libxkbcommon-x11.so.*": "for Qt's X11 plugin: not on every desktop",
    "_internal/resources/*": "icons, themes, the bundled article, translations",
    "_internal/licences/*": "what those who made the libraries ask to be said",
    "_internal/py3langid/data/model.npz.xz": "names the language of an article",
    "_internal/pypdfium2*/*": "reads PDF",
    "_internal/lxml/etree.*.so": "parses pages",
    "_internal/lxml/_elementpath.*.so": "imported by lxml.etree",
    "_internal/charset_normalizer/*.so": "encodings nobody declared",
    "_internal/regex/_regex.*.so": "patterns that can be stopped",
    "_internal/rapidfuzz/*.so": "likeness of edited words",
    "_internal/shiboken6/*": "Qt's binding",
    "_internal/PySide6/libpyside6.abi3.so.*": "Qt's binding",
    "_internal/PySide6/QtCore.abi3.so": "Qt's binding",
    "_internal/PySide6/QtGui.abi3.so": "Qt's binding",
    "_internal/PySide6/QtNetwork.abi3.so": "Qt's binding: a later launch hands its files over",
    "_internal/PySide6/QtPrintSupport.abi3.so": "Qt's binding: Ctrl+P",
    "_internal/PySide6/QtSvg.abi3.so": "Qt's binding: icons, drawings",
    "_internal/PySide6/QtWidgets.abi3.so": "Qt's binding",
    **{
        f"{_QT}lib/libQt6{name}.so.6": "Qt"
        for name in ("Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "Widgets")
    },
    f"{_QT}lib/libQt6XcbQpa.so.6": "X11",
    f"{_QT}lib/libQt6WaylandClient.so.6": "Wayland",
    f"{_QT}lib/libicu*.so.*": "Unicode data, which QtCore is linked to",
    f"{_QT}plugins/platforms/libqxcb.so": "X11",
    f"{_QT}plugins/platforms/libqwayland.so": "Wayland",
    f"{_QT}plugins/platforms/libqoffscreen.so": "pilcrow screenshot",
    f"{_QT}plugins/wayland-decoration-client/lib*.so": "Wayland: window frames where the desktop draws none",
    f"{_QT}plugins/wayland-shell-integration/libxdg-shell.so": "Wayland: windows",
    f"{_QT}plugins/platforminputcontexts/lib*.so": "dead keys and input methods",
    f"{_QT}plugins/iconengines/libqsvgicon.so": "the window's icon",
    f"{_QT}plugins/imageformats/libqgif.so": "pictures in pages",
    f"{_QT}plugins/imageformats/libqico.so": "pictures in pages",
    f"{_QT}plugins/imageformats/libqjpeg.so": "pictures in pages",
    f"{_QT}plugins/imageformats/libqtiff.so": "pictures in pages, and old scans in documents",
    f"{_QT}plugins/imageformats/libqwebp.so": "pictures in pages",
    f"{_QT}translations/qtbase_*.qm": "Qt's own words, in the languages of the program",
    f"{_QT}plugins/printsupport/libcupsprintersupport.so": "Ctrl+P: the system's printers",
}


def surprises(files: Iterable[str]) -> list[str]:
    """Return a line for everything that should not be in the folder, or should and is not.

    Args:
        files: paths in the folder, with slashes.
    """
    names = list(files)
    strange = [name for name in names if not any(fnmatchcase(name, wanted) for wanted in FILES)]
    strange += [name for name in names if not name.startswith("_internal/resources/") and _is_waste(name)]
    missing = [wanted for wanted in FILES if not any(fnmatchcase(name, wanted) for name in names)]
    lines = [f"{name} lies in the folder, and contents.py does not say why" for name in sorted(set(strange))]
    lines += [f"{wanted} should lie in the folder: {FILES[wanted]}" for wanted in missing]
    modules = [_module(name) for name in names if name.endswith(".pyc")]
    return lines + [f"{name} is a module that contents.py does not want" for name in _strange(modules)]


def _module(name: str) -> str:
    """Return the dotted name of a module by its path in the folder."""
    return name.removeprefix("_internal/").removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def _is_waste(name: str) -> bool:
    return name.endswith((".pyi", ".a", ".h", ".debug"))


def _strange(modules: Iterable[str]) -> list[str]:
    def is_strange(name: str) -> bool:
        top = name.partition(".")[0]
        known = top in PACKAGES or top in sys.stdlib_module_names or top.startswith(("pyi", "_pyi", "struct"))
        return not known or any(name == unused or name.startswith(f"{unused}.") for unused in UNUSED_MODULES)

    return sorted(name for name in modules if is_strange(name))


def files_in(folder: Path) -> list[str]:
    """Return the paths of all files in a folder, with slashes, sorted."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())

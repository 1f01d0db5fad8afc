"""Gathers the licences of the libraries that are packed, which ask that their words come along."""

import sysconfig
from importlib.metadata import distribution
from pathlib import Path

# Distributions, by the names they are installed under.
PACKED = (
    *(
        "PySide6_Essentials",
        "shiboken6",
        "platformdirs",
        "filelock",
        "charset-normalizer",
        "py3langid",
        "lxml",
    ),
    *("markdown-it-py", "mdurl", "mdit-py-plugins", "PyYAML", "pypdfium2", "regex", "rapidfuzz"),
    "typing_extensions",
)


def of_what_is_packed() -> list[tuple[str, str]]:
    """Return files and the folders they go to, as PyInstaller wants them."""
    found = [
        (str(file.locate()), "/".join(("licences", name, *file.parts[1:-1])))
        for name in PACKED
        for file in distribution(name).files or ()
        if ".dist-info" in file.parts[0] and ("licenses" in file.parts or _is_licence(file.name))
    ]
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():  # some systems keep it elsewhere
        found.append((str(python), "licences/Python"))
    root = Path(__file__).parents[1]
    return [
        *found,
        (str(root / "LICENSE"), "licences/Pilcrow"),
        (str(root / "build_spec" / "QT_LICENCE.txt"), "licences/PySide6_Essentials"),
    ]


def _is_licence(name: str) -> bool:
    return name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))

"""Has a .deb looked at by those who know: desktop-file-validate, appstreamcli, lintian; and its size held.

    python3 build_spec/linux/check_package.py dist/pilcrow_*.deb

Prints PASS, or what is wrong. A program that is not installed is named and counts as wrong.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_LARGEST_PACKAGE = 45_000_000  # bytes
_LARGEST_INSTALLED = 130_000_000


def main(arguments: list[str]) -> int:
    """Check one package."""
    package = Path(arguments[0])
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(["dpkg-deb", "-x", str(package), place], check=True)
        tree = Path(place)
        wrong = [
            *said(["desktop-file-validate", *map(str, tree.glob("usr/share/applications/*.desktop"))]),
            *said(["appstreamcli", "validate", "--no-net", *map(str, tree.glob("usr/share/metainfo/*.xml"))]),
            *said(["lintian", "--allow-root", "--fail-on", "error", str(package)]),
            *too_large(package, tree),
        ]
    print("\n".join(wrong) if wrong else "PASS")
    return 1 if wrong else 0


def said(words: list[str]) -> list[str]:
    """Run a validator, and return what it says if it is not content."""
    if not shutil.which(words[0]):
        return [f"{words[0]} is not installed"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return [f"{words[0]}:\n{done.stdout}{done.stderr}"] if done.returncode else []


def too_large(package: Path, tree: Path) -> list[str]:
    """Say the sizes, and return a line for each that is over its limit."""
    installed = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    sizes = {
        "the package": (package.stat().st_size, _LARGEST_PACKAGE),
        "installed": (installed, _LARGEST_INSTALLED),
    }
    for name, (size, _) in sizes.items():
        print(f"{name}: {size / 1e6:.1f} MB")
    return [f"{name} is over {most / 1e6:.0f} MB" for name, (size, most) in sizes.items() if size > most]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

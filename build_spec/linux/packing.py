"""Makes a .deb and a portable .tar.xz of the folder PyInstaller made; the same bytes every time."""

import gzip
import hashlib
import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build_spec" / "linux"
sys.path[:0] = [str(ROOT), str(ROOT / "build_spec")]

import pictures  # noqa: E402
from about import HOMEPAGE, IDENTIFIER, MAINTAINER, MEDIA_TYPES  # noqa: E402

from viewer import __version__  # noqa: E402

# Loaded only when somebody prints: systems without printers need no library for them.
_FOR_SOME = ("libcupsprintersupport.so",)

_DESCRIPTION = """\
reader for archived articles, with notes
 Pilcrow shows press dispatches, saved web pages, e-books, Word documents, PDF
 files and mails without the page around them, says what they tell about
 themselves and where, numbers their paragraphs so that they can be cited, finds
 in them, and keeps notes as plain JSON that outlives the program and the file.
 .
 It never opens a network connection.
"""

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Pilcrow
Source: {homepage}
Comment: The libraries under /usr/lib/pilcrow/_internal have licences of their
 own: Qt, PySide and shiboken the LGPL-3, the others free ones that allow more.
 Their words lie in /usr/lib/pilcrow/_internal/licences.

Files: *
Copyright: {holder}
License: Expat
{licence}
"""

# What lintian would have otherwise, and why it is so. Qt, pdfium and lxml are the published builds of their
# makers, which carry some libraries inside; Debian 12 has no Qt that is new enough.
_OVERRIDES = """\
# published builds of Qt, pdfium, lxml and Python's own modules carry these inside
pilcrow: embedded-library *
pilcrow: national-encoding *
# whose makers build them so that a library finds its neighbours
pilcrow: custom-library-search-path *
# PyInstaller's starter, as its makers publish it
pilcrow: hardening-no-pie *
# the program and its Python, compiled as it runs: nothing is to be written where it is installed
pilcrow: package-installs-python-bytecode *
# modules of Python that need nothing of libc, or data alone
pilcrow: library-not-linked-against-libc *
pilcrow: shared-library-lacks-prerequisites *
"""

_CHANGES = """\
pilcrow ({version}) unstable; urgency=medium

  * What is new for readers stands in NEWS.md.gz.

 -- {maintainer}  {date}
"""


def share(into: Path, epoch: int) -> None:
    """Write what desktops and shells are told: entry, metainfo, icons, manual page, completions."""
    said = {
        "@VERSION@": __version__,
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(epoch)),
        "@ID@": IDENTIFIER,
        "@HOMEPAGE@": HOMEPAGE,
        "@MEDIA_TYPES@": "".join(f"{name};" for name in MEDIA_TYPES),
        "@PROVIDES@": "\n".join(f"    <mediatype>{name}</mediatype>" for name in MEDIA_TYPES),
    }
    for template, place in {
        "pilcrow.desktop.in": "applications/pilcrow.desktop",
        "metainfo.xml.in": f"metainfo/{IDENTIFIER}.metainfo.xml",
        "pilcrow.1.in": "man/man1/pilcrow.1",
        "pilcrow.bash": "bash-completion/completions/pilcrow",
        "_pilcrow": "zsh/site-functions/_pilcrow",
        "pilcrow.fish": "fish/vendor_completions.d/pilcrow.fish",
    }.items():
        text = (HERE / template).read_text("utf-8")
        for mark, words in said.items():
            text = text.replace(mark, words)
        _write(into / place, text.encode())
    drawing = ROOT / "resources" / "icons" / "app.svg"
    _write(into / "icons/hicolor/scalable/apps/pilcrow.svg", drawing.read_bytes())
    for size in pictures.SIZES:
        _write(into / f"icons/hicolor/{size}x{size}/apps/pilcrow.png", pictures.png(drawing, size))


def deb(folder: Path, out: Path, epoch: int) -> Path:
    """Make a Debian package of PyInstaller's folder in the folder `out`, and return its path."""
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr/lib/pilcrow"
    shutil.copytree(folder, program)
    for path in (program / "_internal").glob("lib*.so*"):
        if not path.name.startswith("libpython"):
            path.unlink()  # brought along for systems that may lack it; here it is among what we depend on
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/pilcrow").symlink_to("../lib/pilcrow/pilcrow")
    share(tree / "usr/share", epoch)
    (tree / "usr/share/zsh/site-functions").rename(tree / "usr/share/zsh/vendor-completions")
    _documents(tree / "usr/share", epoch)
    architecture = _answer("dpkg", "--print-architecture").strip()
    size = sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*"))
    control = {
        "Package": "pilcrow",
        "Version": __version__,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        **needs(program, out),
        "Section": "text",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": _DESCRIPTION.strip(),
    }
    _write(tree / "DEBIAN/control", "".join(f"{name}: {said}\n" for name, said in control.items()).encode())
    sums = [f"{_digest(path)}  {path.relative_to(tree)}\n" for path in _files(tree / "usr")]
    _write(tree / "DEBIAN/md5sums", "".join(sums).encode())
    _settle(tree, epoch)
    package = out / f"pilcrow_{__version__}_{architecture}.deb"
    # one thread: several cut the stream elsewhere
    words = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z9",
        "--threads-max=1",
        "--build",
        str(tree),
        str(package),
    ]
    clock = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(words, check=True, env=clock, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _documents(share_folder: Path, epoch: int) -> None:
    """Write what Debian asks for beside the program: copyright, changelog, a packed manual page."""
    manual = share_folder / "man/man1/pilcrow.1"
    _write(manual.with_suffix(".1.gz"), gzip.compress(manual.read_bytes(), mtime=0))
    manual.unlink()
    folder = share_folder / "doc/pilcrow"
    _, holder, licence = (ROOT / "LICENSE").read_text("utf-8").strip().split("\n\n", 2)
    said = {
        "homepage": HOMEPAGE,
        "holder": holder.removeprefix("Copyright (c) "),
        "licence": "\n".join(f" {line}" if line else " ." for line in licence.split("\n")),
        "version": __version__,
        "maintainer": MAINTAINER,
        "date": time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch)),
    }
    _write(folder / "copyright", _COPYRIGHT.format(**said).encode())
    _write(folder / "changelog.gz", gzip.compress(_CHANGES.format(**said).encode(), mtime=0))
    _write(folder / "NEWS.md.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    _write(share_folder / "lintian/overrides/pilcrow", _OVERRIDES.encode())


def needs(program: Path, out: Path) -> dict[str, str]:
    """Return the packages that hold what the program is linked to, as dpkg-shlibdeps finds them."""
    work = out / "shlibdeps"
    _write(work / "debian/control", b"Source: pilcrow\n\nPackage: pilcrow\nArchitecture: any\n")
    libraries = [path for path in _files(program) if ".so" in path.name or path.name == "pilcrow"]
    places = sorted({str(path.parent) for path in libraries})
    words = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{place}" for place in places)]
    words += [f"-e{path}" for path in libraries if path.name not in _FOR_SOME]
    words += ["-dRecommends", *(f"-e{path}" for path in libraries if path.name in _FOR_SOME)]
    told = _answer(*words, cwd=work)
    shutil.rmtree(work)
    found = dict(re.findall(r"^shlibs:(\w+)=(.+)$", told, re.MULTILINE))
    already = {each.split()[0] for each in found["Depends"].split(", ")}
    extra = [
        each for each in found.get("Recommends", "").split(", ") if each and each.split()[0] not in already
    ]
    return {"Depends": found["Depends"], "Recommends": ", ".join([*extra, "xdg-utils"])}


def tar(folder: Path, out: Path, epoch: int) -> Path:
    """Make an archive with an installer for one user, in the folder `out`, and return its path."""
    name = f"pilcrow-{__version__}-linux-{os.uname().machine}"
    tree = out / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "lib/pilcrow")
    share(tree / "share", epoch)
    for source in (HERE / "install.sh", ROOT / "LICENSE", ROOT / "README.md", ROOT / "CHANGELOG.md"):
        shutil.copy(source, tree)
    _settle(tree, epoch)
    archive = out / f"{name}.tar.xz"
    with lzma.open(archive, "wb", preset=9) as stream, tarfile.open(fileobj=stream, mode="w") as writer:
        for path in (tree, *sorted(tree.rglob("*"))):
            member = writer.gettarinfo(str(path), str(path.relative_to(out)))
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            if member.isreg():
                with path.open("rb") as content:
                    writer.addfile(member, content)
            else:
                writer.addfile(member)
    shutil.rmtree(tree)
    return archive


def _settle(tree: Path, epoch: int) -> None:
    """Give every file the modes and the time it would have whoever builds, and whenever."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    with path.open("rb") as stream:
        return path.name in {"pilcrow", "install.sh"} and stream.read(2) in {b"\x7fE", b"#!"}


def _files(tree: Path) -> Iterator[Path]:
    return (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())


def _digest(path: Path) -> str:
    return hashlib.md5(path.read_bytes()).hexdigest()  # noqa: S324  as dpkg wants it


def _answer(*words: str, cwd: Path | None = None) -> str:
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=True).stdout


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

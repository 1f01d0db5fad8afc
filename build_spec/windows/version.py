"""What Windows is told of the program: its version resource, read by pilcrow.spec. Untried on Windows."""

from pathlib import Path

from about import AUTHORS


def version_file(folder: Path, version: str) -> str:
    """Write what PyInstaller makes a version resource of, and return its path.

    Args:
        folder: where it goes.
        version: numbers with dots between them; a part with letters is left out of the numbers.
    """
    numbers = [int(part) for part in version.split(".") if part.isdecimal()][:4]
    quad = tuple(numbers + [0] * (4 - len(numbers)))
    strings = {
        "CompanyName": AUTHORS,
        "FileDescription": "Pilcrow, a reader for archived articles",
        "FileVersion": version,
        "InternalName": "pilcrow",
        "LegalCopyright": f"{AUTHORS}. MIT licence.",
        "OriginalFilename": "pilcrow.exe",
        "ProductName": "Pilcrow",
        "ProductVersion": version,
    }
    said = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    path = folder / "version.txt"
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={quad}, prodvers={quad}, mask=0x3F, flags=0, OS=0x40004,"
        " fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{said}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        "utf-8",
    )
    return str(path)

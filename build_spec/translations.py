"""Keeps resources/i18n, the program's sentences as Qt Linguist files; run by `dev.py translate`.

    translate                       take in what the sources say, drop what they no longer say, compile
    translate --missing uk          print as JSON what has no translation yet: {"source": ""}, for plural
                                    forms {"source": ["", "", ""]}
    translate uk words.json         take in translations from such a file, then as the first

A source that means something else in one place may be given there as "Context|source". Everything may be
done in Qt Linguist as well; pilcrow_en.ts holds the plural forms of English and nothing else.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "de", "en", "es", "fr", "ja", "ko", "uk")


def main(words: list[str]) -> int:
    """Do what the module's docstring says, and return the exit status."""
    if words[:1] == ["--missing"]:
        print(json.dumps(missing(words[1]), ensure_ascii=False, indent=0))
        return 0
    update(FOLDER, LANGUAGES)
    if words:
        language, file = words
        for line in merge(language, json.loads(Path(file).read_text("utf-8"))):
            print(line)
        update(FOLDER, (language,))
    for language in LANGUAGES:
        compile_into(FOLDER / f"pilcrow_{language}.ts", FOLDER / f"pilcrow_{language}.qm")
        lacking = len(missing(language))
        print(f"{language}: {f'{lacking} without a translation' if lacking else 'complete'}")
    return 0


def update(folder: Path, languages: tuple[str, ...]) -> None:
    """Take the sentences of the sources into the files of a folder, which are made where they are not."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "viewer").rglob("*.py"))
    for language in languages:
        _run(
            "pyside6-lupdate",
            *(*sources, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US"),
            *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
            *("-pluralonly",) * (language == "en"),
            *("-target-language", language, "-ts", str(folder / f"pilcrow_{language}.ts")),
        )


def compile_into(source: Path, target: Path) -> None:
    """Compile a Linguist file for the program to load."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def missing(language: str) -> dict[str, str | list[str]]:
    """Return what has no translation, each with as many empty places as it needs."""
    found: dict[str, str | list[str]] = {}
    for _, message in _messages(_parsed(language)):
        target = message.find("translation")
        if target is not None and target.get("type") == "unfinished":
            forms = target.findall("numerusform")
            found[message.findtext("source", "")] = ["" for _ in forms] if forms else ""
    return found


def merge(language: str, given: dict[str, str | list[str]]) -> list[str]:
    """Take translations into a file; return a line for each that fits nowhere."""
    tree, used = _parsed(language), set[str]()
    for context, message in _messages(tree):
        source = message.findtext("source", "")
        key = next((each for each in (f"{context}|{source}", source) if each in given), None)
        target = message.find("translation")
        if key is None or target is None or not given[key]:
            continue
        used.add(key)
        words, forms = given[key], target.findall("numerusform")
        if bool(forms) != isinstance(words, list) or (forms and len(forms) != len(words)):
            return [f"{key!r} needs {len(forms) or 'no'} plural forms"]
        if isinstance(words, list):
            for form, each in zip(forms, words, strict=True):
                form.text = each
        else:
            target.text = words
        target.attrib.pop("type", None)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    _path(language).write_text(head + ET.tostring(tree, "unicode") + "\n", "utf-8")
    return [f"nothing says {key!r}" for key in given if key not in used and given[key]]


def _path(language: str) -> Path:
    return FOLDER / f"pilcrow_{language}.ts"


def _parsed(language: str) -> ET.Element:
    return ET.parse(_path(language)).getroot()  # noqa: S314  our own file


def _messages(tree: ET.Element) -> list[tuple[str, ET.Element]]:
    contexts = tree.findall("context")
    return [(each.findtext("name", ""), message) for each in contexts for message in each.findall("message")]


def _run(tool: str, *words: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    path = Path(sys.executable).with_name(tool + ending)
    subprocess.run([str(path), *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What holds of the whole house, read from its source and its resources."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "viewer").rglob("*.py"))
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in MODULES}
THEMES = sorted((ROOT / "resources" / "themes").glob("*.toml"))
WASHES = (
    *("yellow", "orange", "pink", "purple", "blue", "green"),
    *("match", "match_current", "evidence", "selection", "current"),
)


def test_the_top_level_is_the_fixed_one():
    rooms = {
        "viewer",
        "resources",
        "tests",
        "build_spec",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
    }
    made = {"build", "dist", "htmlcov"}  # by the build and the coverage report; git passes them over
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - made == rooms


def nodes(kind):
    return [
        (where, node) for where, tree in TREES.items() for node in ast.walk(tree) if isinstance(node, kind)
    ]


def named(node: ast.AST) -> str:
    """The last part of a name: of `a.b.c`, `c`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("name", ["processEvents", "TYPE_CHECKING"])
def test_a_forbidden_name_stands_nowhere(name):
    used = [where for where, node in nodes((ast.Attribute, ast.Name)) if named(node) == name]
    imported = [where for where, node in nodes(ast.alias) if node.name == name]
    assert used + imported == []


def test_nothing_catches_every_exception():
    wide = {"Exception", "BaseException", ""}
    caught = [
        f"{where}:{handler.lineno}"
        for where, handler in nodes(ast.ExceptHandler)
        if where != "viewer/app.py"
        for kind in (handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type])
        if (named(kind) if kind else "") in wide
    ]
    assert caught == []


def test_the_two_hooks_for_unforeseen_errors_stand_in_one_place():
    hooks = {"excepthook"}
    setting = {
        where
        for where, node in nodes(ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Attribute) and target.attr in hooks
    }
    assert setting <= {"viewer/first_view.py"}


def test_every_translated_text_is_a_literal():
    """An f-string, or a name, is stored as something that never matches at run time."""
    wrong, count = [], 0
    for where, call in nodes(ast.Call):
        texts = translated(call)
        count += texts is not None
        if texts is not None and not all(isinstance(text, ast.Constant) for text in texts):
            wrong.append(f"{where}:{call.lineno}")
    assert wrong == []
    assert count > 100


def translated(call: ast.Call) -> list[ast.expr] | None:
    """The arguments that are kept for translators, or None for a call that translates nothing."""
    if named(call.func) == "tr":
        return call.args[:1]
    is_alias = isinstance(call.func, ast.Name) and call.func.id == "translate"
    return call.args[:2] if is_alias or ast.unparse(call.func) == "QCoreApplication.translate" else None


def test_every_drawing_named_is_there():
    drawn = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    place = {"icon": 0, "IconButton": 0, "ActionSpec": 2}
    asked = {
        (f"{where}:{call.lineno}", argument.value)
        for where, call in nodes(ast.Call)
        if named(call.func) in place
        for argument in call.args[place[named(call.func)] :][:1]
        if isinstance(argument, ast.Constant)
    }
    assert len(asked) > 20
    assert {each for each in asked if each[1] not in drawn | {""}} == set()


def test_a_drawing_takes_its_colour_from_the_theme():
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        drawing = path.read_text("utf-8")
        assert "<script" not in drawing
        assert "currentColor" in drawing or path.stem == "app", path.name


def test_no_file_names_a_machine_or_a_package_index():
    index = r"index-url|find-links|pythonhosted|\bpypi\.org|/(?:root|work|opt)/\w"
    # a test may well make up a reader's path
    told = {True: re.compile(index), False: re.compile(index + r"|/(?:home|Users|tmp)/\w|file://")}
    kept = [path for path in ROOT.rglob("*") if path.suffix in {".py", ".toml", ".txt", ".md", ".spec", ""}]
    ours = [path for path in kept if is_ours(path) and path != Path(__file__)]
    assert len(ours) > 20
    places = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in ours
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if told["tests" in path.relative_to(ROOT).parts].search(line)
    ]
    assert places == []


def is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    hidden = any(part.startswith(".") and part != ".ci" for part in parts)
    made = parts[0] in {"build", "dist", "htmlcov"} or "__pycache__" in parts
    # test data may quote anything
    return path.is_file() and not hidden and not made and not (parts[0] == "tests" and path.suffix != ".py")


def test_every_version_is_pinned_by_name_and_nothing_else():
    lines = (ROOT / "build_spec" / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", line) for line in pins), pins
    pinned = {line.split("==")[0] for line in pins}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {
        re.match(r"[\w-]+", line)[0].lower().replace("_", "-")
        for line in [*project["dependencies"], *(line for lines in extras.values() for line in lines)]
    }
    assert wanted - pinned == {"pilcrow-viewer"}


def test_the_script_of_the_machine_that_tests_calls_the_test_command_alone():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if "python3" in line] == ["exec python3 build_spec/dev.py test"]


def colours(path: Path) -> dict[str, str]:
    return tomllib.loads(path.read_text("utf-8"))["colours"]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours. Source: WCAG 2.2, contrast ratio and relative luminance."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_theme_has_the_same_roles():
    assert [path.stem for path in THEMES] == ["contrast-dark", "contrast-light", "dark", "light", "sepia"]
    roles = [set(colours(path)) for path in THEMES]
    assert all(each == roles[0] for each in roles)
    assert set(WASHES) <= roles[0]


@pytest.mark.parametrize("theme", THEMES, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *(("ink", "page"), ("ink", "window"), ("muted", "page"), ("muted", "window"), ("muted", "current")),
        *(("accent", "page"), ("accent", "window"), ("accent_ink", "accent")),
        *(("warning", "page"), ("warning", "window")),
        *(("ink", wash) for wash in WASHES),
    ],
)
def test_text_stands_out_from_its_ground(theme, text, ground):
    of = colours(theme)
    assert contrast(of[text], of[ground]) >= 7

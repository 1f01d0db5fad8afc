"""Where things lie: what ships with the program, and the reader's own folder."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(*parts: str) -> Path:
    """Return the path of a file under `resources/`, from source, an installed wheel or a packaged folder.

    A wheel carries the folder inside the package, lest it stand bare in site-packages; elsewhere it lies
    beside the package.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def home_folder(override: str | None = None) -> Path:
    """Return the folder for notes, settings and session; it may not exist yet.

    The first that is given counts: `override` (the option --home), the environment's PILCROW_HOME, the
    system's folder for user data.
    """
    chosen = override or os.environ.get("PILCROW_HOME")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415  every start waits for what is imported

    return user_data_path("pilcrow", appauthor=False)


def settled_home(option: str | None) -> Path:
    """Return the home folder; one asked for is named in the environment, for whatever looks there."""
    folder = home_folder(option)
    if option:
        os.environ["PILCROW_HOME"] = str(folder)
    return folder

"""The program's entry: the command line first; Qt is imported only when a window is wanted."""

import gc
import os
import sys
from collections.abc import Callable, Mapping

COMMANDS = ("show", "find", "notes", "cite", "print", "screenshot")


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit status.

    0: done; 1: nothing found, or notes that need a look; 2: an error, told in one sentence; 130: stopped from
    the keyboard; 141: whoever read the output went away.
    """
    words = sys.argv[1:] if argv is None else argv
    if "LD_LIBRARY_PATH" in os.environ and getattr(sys, "frozen", False):
        _forget_own_libraries()
    try:
        return _start(words)
    except KeyboardInterrupt:
        return 130


def _forget_own_libraries() -> None:
    """Give the environment back as it was before the packaged program's starter put our libraries first.

    The browser that a link is handed to, and every other program, shall find its own. This process has been
    linked already.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        del os.environ["LD_LIBRARY_PATH"]
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def _start(words: list[str]) -> int:
    if words == ["--version"]:
        from viewer import __version__

        sys.stdout.write(f"pilcrow {__version__}\n")
        return 0
    if words and words[0] in _SERVICES:
        _SERVICES[words[0]](*words[1:])
        return 0
    has_options = any(word.startswith("-") for word in words)
    if not has_options and not (words and words[0] in COMMANDS):
        return _open_window(words, None, is_another=False)
    return _run_command(words)


def _identify_language() -> None:
    """Serve the window, which stays small and quick itself."""
    from viewer.readers.language import identified

    sys.stdout.write(identified(sys.stdin.buffer.read().decode("utf-8", "replace")))


def _read_article(path: str, encoding: str | None = None) -> None:
    """Serve the window, which can end this process."""
    from viewer.readers.apart import answer

    answer(path, encoding, sys.stdout.buffer)


def _read_pdf() -> None:
    """Serve the readers: a hostile file may bring this process down."""
    from viewer.readers.pdf.extraction import answer

    answer(sys.stdin.buffer, sys.stdout)


# What a process of this program asks another one for.
_SERVICES: Mapping[str, Callable[..., None]] = {
    "--identify-language": _identify_language,
    "--read-article": _read_article,
    "--read-pdf": _read_pdf,
}


def _run_command(words: list[str]) -> int:
    from viewer import cli

    options = cli.main(words)
    if isinstance(options, int):
        return options
    if options.command == "screenshot":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from viewer.app import render_screenshot
        from viewer.places import settled_home

        wishes = {name: getattr(options, name) for name in ("size", "theme", "find")}
        home = settled_home(options.home)
        problem = render_screenshot(options.file, options.out, home=home, **wishes)
        return cli.complain(problem) if problem else 0
    return _open_window(options.files, options.home, is_another=options.new_window)


def _open_window(files: list[str], home: str | None, *, is_another: bool) -> int:
    from viewer.handover import hand_over, plain_word
    from viewer.places import settled_home, shipped

    files = [plain_word(file) for file in files]

    if not has_display():
        from viewer import cli

        return cli.print_instead(files or [str(shipped("articles", "article.txt"))], home)
    folder = settled_home(home)
    if not is_another and hand_over(folder, files):
        return 0

    gc.disable()  # a tenth of the start would go into looking for waste; the window turns it on again
    from viewer.start import Start

    start = Start(folder, files)
    start.read_ahead()

    from viewer.ui.binding import load_binding

    load_binding()
    from viewer.first_view import run_window

    return run_window(start)


def has_display() -> bool:
    """Say whether a window can be shown. Off screen counts: somebody asked for it."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())

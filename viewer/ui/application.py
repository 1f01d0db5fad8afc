"""The one QApplication, named and dressed alike for the window and for pictures of it."""

from PySide6.QtWidgets import QApplication

from viewer import __version__


def application(name: str) -> QApplication:
    """Return the program's QApplication, made when it is first asked for."""
    made = QApplication.instance()
    if not isinstance(made, QApplication):
        made = QApplication([name, "-style", "Fusion"])
    made.setApplicationName("pilcrow")
    made.setApplicationDisplayName("")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("pilcrow")
    return made

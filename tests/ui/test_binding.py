"""What Qt's binding says of mistakes is the same, whether it was loaded our way or its own."""

import subprocess
import sys

MISTAKES = """
import pydoc
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QColor

class Bell(QObject):
    rung = Signal(int, str)

def tried(act):
    try:
        return act()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

application = QCoreApplication([])
bell = Bell()
for act in (
    lambda: QObject().setObjectName(3),
    lambda: QObject().setObjectName(),
    lambda: QColor(1, 2, 3, 4, 5, 6),
    lambda: QTimer.singleShot("now"),
    lambda: QTimer(interval="long"),
    lambda: QTimer(tempo=3),
    lambda: bell.rung.emit(1),
    lambda: bell.rung.connect(3),
    lambda: QObject().no_such_name,
    lambda: QObject.setObjectName.__doc__,
    lambda: QTimer.__doc__,
    lambda: str(QTimer.__signature__),
    lambda: pydoc.render_doc(QTimer)[:2000],
):
    print(tried(act))
"""
STATE = """
import sys
print(sum("_waiting" in vars(each) for each in set(sys.modules.values())), "argparse" in sys.modules)
"""
OURS = "from viewer.ui.binding import load_binding; load_binding()"


def said(*parts: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join(parts)], capture_output=True, text=True, check=False, timeout=50
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_mistakes_are_told_in_the_same_words() -> None:
    told = said(OURS, MISTAKES)
    assert "Supported signatures" in told
    assert told == said(MISTAKES)


def test_what_only_tells_of_mistakes_waits_for_one() -> None:
    assert said(OURS, "import PySide6.QtWidgets", STATE) == "6 False\n"

"""Whether things may move by themselves, as the desktop has it; Qt 6.11 does not say."""

import sys
from typing import Any

from PySide6.QtWidgets import QApplication, QStyle

_WAIT_MS = 300
_ASKED = (  # of the desktop portal: the setting's place, and the value that asks for calm
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
_SPI_GETCLIENTAREAANIMATION = 0x1042


def wants_little_motion() -> bool:
    """Say whether the desktop asks programs to move nothing by itself."""
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
        return True
    return _windows_is_calm() if sys.platform == "win32" else _portal_is_calm()


def _portal_is_calm() -> bool:
    """Ask the desktop portal, where there is one; Source: org.freedesktop.portal.Settings, version 2."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  asked once a reading at most

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for place, name, calm in _ASKED:
        ask = QDBusMessage.createMethodCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            "ReadOne",
        )
        ask.setArguments([place, name])
        told = bus.call(ask, timeout=_WAIT_MS)
        is_answer = told.type() is QDBusMessage.MessageType.ReplyMessage
        if is_answer and told.arguments() and told.arguments()[0] == calm:
            return True
    return False


def _windows_is_calm() -> bool:
    import ctypes  # noqa: PLC0415  on Windows alone

    has_motion = ctypes.c_int(1)
    ask: Any = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009  not known elsewhere
    return bool(ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(has_motion), 0)) and not has_motion.value

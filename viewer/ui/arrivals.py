"""Takes the files that later launches hand over."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from viewer.handover import LONGEST, Handover, agreement, meeting_place


class Arrivals(QObject):
    """Listens for later launches with the same home folder, of the same user only.

    Signals:
        arrived(Handover): to be opened, and the window brought to the front.
    """

    arrived = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = str(home.absolute())
        self._place = meeting_place(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> bool:
        """Begin; say whether it could, which it cannot where another copy was sooner."""
        if self._place is None:
            return False
        with suppress(OSError):  # Qt says whether it can listen there
            Path(self._place).parent.mkdir(parents=True, exist_ok=True)
        if _is_alive(self._place):  # else Qt would put our socket into the place of the other's
            return False
        QLocalServer.removeServer(self._place)  # left by a copy that crashed
        return self._server.listen(self._place)

    def close(self) -> None:
        """Stop, and leave nothing behind."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            peer = self._server.nextPendingConnection()
            peer.readyRead.connect(self._hear)
            peer.disconnected.connect(peer.deleteLater)
            self._hear_from(peer)  # who is quick has spoken before anybody listened

    def _hear(self) -> None:
        peer = self.sender()
        if isinstance(peer, QLocalSocket):
            self._hear_from(peer)

    def _hear_from(self, peer: QLocalSocket) -> None:
        if not peer.canReadLine():
            if peer.bytesAvailable() > LONGEST:
                peer.abort()
            return
        try:
            handover = Handover.unpacked(bytes(peer.readLine().data()))
        except (ValueError, RecursionError):
            peer.abort()
            return
        if handover.home != self._home:
            peer.abort()
            return
        peer.write(agreement())
        peer.flush()
        peer.disconnectFromServer()
        self.arrived.emit(handover)


def _is_alive(place: str) -> bool:
    peer = QLocalSocket()
    peer.connectToServer(place)
    return peer.waitForConnected(200)

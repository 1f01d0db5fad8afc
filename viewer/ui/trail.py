"""Where the reader has been in a document, to go back and forth: two lists and nothing of Qt."""

_LONGEST = 200  # places kept; more than anyone walks back


class Trail:
    """Places (text offsets, code points) left by jumps: to a paragraph, a note, a match, evidence."""

    def __init__(self) -> None:
        self._behind: list[int] = []
        self._ahead: list[int] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return bool(self._ahead)

    def leave(self, place: int) -> None:
        """Remember the place a jump starts from; what lay ahead is forgotten, as in a browser."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-_LONGEST]
        self._ahead.clear()

    def back(self, here: int) -> int | None:
        """Return the place to go back to, and keep `here` ahead; None at the trail's beginning."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: int) -> int | None:
        """Return the place to go forward to, and keep `here` behind; None at the trail's end."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()

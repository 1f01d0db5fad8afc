"""What the window starts from: settings, session, and the first article.

All of it without Qt, so that the article is being read while Qt is loaded.
"""

from pathlib import Path

from viewer.ahead import ReadAhead
from viewer.handover import is_address
from viewer.places import shipped
from viewer.ui import settings
from viewer.ui.settings import OpenPlace, Preferences, Session


class Start:
    """Remembers from the home folder what the reader prefers and where the last session stood.

    `addresses` are `pilcrow:` links, followed once the window is there. `set_aside` holds the new names of
    settings files that were damaged.
    """

    def __init__(self, home: Path, files: list[str]) -> None:
        self.home = home
        self.files = [file for file in files if not is_address(file)]
        self.addresses = [file for file in files if is_address(file)]
        stated, damaged = settings.load(home / "settings.json")
        remembered, damaged_too = settings.load(home / "session.json")
        self.set_aside = [path for path in (damaged, damaged_too) if path is not None]
        self.preferences = Preferences.from_dict(stated)
        self.session = Session.from_dict(remembered)
        self.reading = ReadAhead()

    def places(self) -> list[OpenPlace]:
        """Return what should lie open: the files given, else the last session, else the bundled article."""
        if self.files:
            paths = [str(Path(path).absolute()) for path in self.files]
            return [self.session.remembered(path) for path in paths]
        there = [place for place in self.session.documents if Path(place.path).is_file()]
        return there or [OpenPlace(str(shipped("articles", "article.txt")))]

    def in_front(self) -> int:
        """Return the index in `places()` of what the first view shows."""
        last = len(self.places()) - 1
        before = self.session.documents[: self.session.current]  # some of which may be gone
        return last if self.files else min(sum(Path(place.path).is_file() for place in before), last)

    def read_ahead(self) -> None:
        """Begin to read what the first view shows; to be called before there are threads."""
        first = self.places()[self.in_front()]
        self.reading.begin(first.path, first.encoding or None, first.offset)

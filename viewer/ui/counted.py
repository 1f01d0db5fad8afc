"""Words with a number in them, for what is no QObject itself: lupdate sees plural forms in `tr` only."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says how many there are of something, in the forms the reader's language has."""

    def notes(self, count: int) -> str:
        """Return "3 notes"."""
        return self.tr("%Ln note(s)", "", count)

    def paragraphs(self, count: int) -> str:
        """Return "3 paragraphs"."""
        return self.tr("%Ln paragraph(s)", "", count)

    def words(self, count: int) -> str:
        """Return "3 words"."""
        return self.tr("%Ln word(s)", "", count)

    def about_words(self, count: int) -> str:
        """Return "about 3,000 words"."""
        return self.tr("about %Ln word(s)", "", count)

    def bytes(self, count: int) -> str:
        """Return "3 bytes"."""
        return self.tr("%Ln byte(s)", "", count)

    def page_lines(self, count: int) -> str:
        """Return how many lines of the page around the article were set aside."""
        return self.tr("%Ln page line(s) set aside", "", count)

    def images_not_fetched(self, count: int) -> str:
        """Return "3 images not fetched"."""
        return self.tr("%Ln image(s) not fetched", "", count)

    def images_not_fetched_but_described(self, count: int, descriptions: str) -> str:
        """Return "3 images not fetched: a bridge · a boat"."""
        return self.tr("%Ln image(s) not fetched: {0}", "", count).format(descriptions)

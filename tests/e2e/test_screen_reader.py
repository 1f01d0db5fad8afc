"""What a blind reader hears: the real program, worked by keys alone, listened to as a screen reader does."""

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.display, pytest.mark.assistive]

TITLE = "Ferries return to the northern harbour"


@pytest.fixture
def window(screen_reader, desk_bus, start, capture):
    """The program with an article, its keyboard in the text."""
    return start(capture, **desk_bus)


def test_a_walk_without_a_screen(window, screen_reader, wait_for):
    hear = screen_reader.await_event

    # the window comes up: its title, then the article, which has the keyboard
    assert hear("window")["name"] == f"{TITLE} — Pilcrow"
    article = hear("focus", role="text", name=f"Article: {TITLE}")
    assert "read-only" in article["states"]
    assert article["text"].split("\n")[:2] == ["Harbour", TITLE]

    # three paragraphs on: the caret goes along, and nothing is said beside the words
    since = len(screen_reader.heard)
    for key, words in (
        ("j", "TALLINN, April 2 (BPS) -- The ferries are back 🚢 in the harbour after a long winter."),
        ("j", "Fishermen said the ice had left early; 𝒳 marks the place on the chart."),
        ("j", "The harbour master expects a busy season and asks all boats to keep to the western lane."),
    ):
        window.press(key)
        hear("caret", since, words=words, name=article["name"])
    assert [each for each in screen_reader.heard[since:] if each["event"] == "announcement"] == []

    # asked for, the place is said
    window.press("w")
    said = hear("announcement", since)
    assert said["words"].startswith("Paragraph 3 of 4. No notes. The harbour master expects")

    # a note: the keyboard is in its text, named and grouped
    since = len(screen_reader.heard)
    window.press("n")
    text = hear("focus", since, name="Text of the note")
    assert "editable" in text["states"]
    assert ["panel", "Comment, Paragraph 3"] in text["above"]
    assert text["description"].startswith("Quoted: The harbour master expects")
    window.tool("type", "--delay", "20", "ask him")
    wait_for(lambda: any(each["text"] == "ask him" for each in screen_reader.ask(ask="tree")), "the text")
    window.press("Escape")
    spoken = hear("focus", since, role="list item")["name"]
    assert spoken.startswith("Paragraph 3, Comment, Yellow, The harbour master")
    assert spoken.endswith(", ask him")

    # a word is found: which of how many, and where, once the typing pauses
    since = len(screen_reader.heard)
    window.press("ctrl+f")
    hear("focus", since, name="Find in article", above=lambda names: ["panel", "Find"] in names)
    window.tool("type", "--delay", "20", "the")
    count = "8 of 9. Paragraph 3 of 4. The harbour master expects"
    hear("announcement", since, words=lambda words: words.startswith(count))
    window.press("Return")
    hear("announcement", since, words=lambda words: words.startswith("9 of 9. Paragraph 3 of 4. "))
    shown = [each["name"] for each in screen_reader.ask(ask="tree") if each["description"] == "Matches"]
    assert shown == ["9 of 9"]

    # and back in the text, where the match is
    window.press("Escape")
    hear("focus", since, name=article["name"])
    since = len(screen_reader.heard)
    window.press("w")
    said = hear("announcement", since)["words"]
    assert said.startswith("Paragraph 3 of 4. 1 note. The harbour master")
    assert said.endswith("Comment, Yellow, ask him.")
    assert "Traceback" not in window.said()

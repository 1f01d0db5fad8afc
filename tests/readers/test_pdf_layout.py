"""What must hold for any page, however its words lie about."""

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.readers.pdf.child import Layer, Page, Word
from viewer.readers.pdf.layout import lines_of_page
from viewer.readers.pdf.roles import Composition
from viewer.readers.pdf.running import without_running

_WORDS = st.builds(
    lambda text, left, width, base, size, flags, joint: Word(
        text, left, left + width, base, size, flags, joint
    ),
    st.sampled_from(["a", "word", "12.", "\u2022", "مرحبا", "世界", "x-", "😀", "Fig. 3."]),
    st.integers(0, 60).map(lambda column: 10.0 * column),
    st.floats(1, 90),
    st.integers(1, 65).map(lambda row: 12.0 * row),
    st.sampled_from([6.0, 9.0, 10.0, 24.0]),
    st.integers(0, 7),
    st.integers(0, 7),
)
_PAGES = st.lists(st.lists(_WORDS, max_size=80), min_size=1, max_size=4)


def _pages(layouts):
    return [
        Page(number, str(number), [Layer(600, 800, words, [((0, 0, 300, 300), "#page-1")])], "")
        for number, words in enumerate(layouts, 1)
    ]


@settings(max_examples=150, deadline=None)
@given(_PAGES)
def test_no_word_is_lost_or_doubled_between_page_and_lines(layouts):
    numbers = count()
    for page in _pages(layouts):
        lines = lines_of_page(page, numbers)
        shown = sorted(word.text for line in lines for word in line.words)
        assert shown == sorted(word.text for layer in page.layers for word in layer.words)


@settings(max_examples=150, deadline=None)
@given(_PAGES)
def test_blocks_follow_each_other_and_carry_runs_within_their_text(layouts):
    numbers = count()
    pages = [bare.page for bare in without_running(_pages(layouts), len(layouts))]
    assert [page.number for page in pages] == list(range(1, len(layouts) + 1))
    lines = [line for page in pages for line in lines_of_page(page, numbers)]
    if not lines:
        return
    composition = Composition(lines, [])
    composition.rank(composition.title_by_type())
    blocks, on_pages, targets = composition.blocks([page.label for page in pages], [])
    text = "\n".join(block.text for block in blocks)
    assert len(on_pages) == len(blocks)
    assert all(block.span.of(text) == block.text != "" for block in blocks)
    assert all(
        0 <= inline.span.start < inline.span.end <= len(block.text)
        for block in blocks
        for inline in block.inlines
    )
    assert all(0 <= place <= len(text) for place in targets.values())
    assert [block.number for block in blocks if block.number] == list(
        range(1, 1 + sum(block.number is not None for block in blocks))
    )

"""Find words in an article's text. Pure: no Qt, disk, clock or thread of its own.

`FoldedText` is made once an article, `search` called once a keystroke; `find_all` does both at once.
"""

from viewer.find.folding import FoldedText
from viewer.find.matches import InBlock, Matches, Problem, ProblemKind, Snippet, Spans, Wrapped, snippet
from viewer.find.query import Query, find_all, search

__all__ = [
    "FoldedText",
    "InBlock",
    "Matches",
    "Problem",
    "ProblemKind",
    "Query",
    "Snippet",
    "Spans",
    "Wrapped",
    "find_all",
    "search",
    "snippet",
]

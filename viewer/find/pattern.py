"""Search by regular expression, within a time limit, on the text as it stands."""

from array import array

from viewer.find.matches import Places, Problem, ProblemKind

TIME_LIMIT = 2.0  # seconds for one search; a careless pattern would take years

_UNFINISHED = ("missing ", "unterminated ", "incomplete ", "bad escape (end of pattern)")


def search_pattern(text: str, pattern: str, *, case: bool, word: bool) -> Places | Problem:
    r"""Return where a pattern matches, or what is wrong with it.

    The dialect is that of the `regex` library: Python's, with \p{...} and more. ^ and $ stand at every line;
    case is ignored by full case folding unless `case`. Accents count always: folded, a text has other lengths
    than the one the pattern speaks of. Matches without length are left out. With `word` a match must stand
    between characters that are no part of a word.
    """
    import regex  # a tenth of the start-up time, for the few who type patterns

    flags = regex.MULTILINE if case else regex.MULTILINE | regex.IGNORECASE | regex.FULLCASE
    try:
        compiled = regex.compile(pattern, flags)
        if word:
            compiled = regex.compile(rf"(?<![\w\p{{M}}])(?:{pattern})(?![\w\p{{M}}])", flags)
    except regex.error as error:
        return _problem(str(error))
    except RecursionError:
        return Problem(ProblemKind.INVALID, "too many groups within groups")
    starts, ends = array("q"), array("q")
    try:
        # Unless concurrent, a slow pattern would hold the interpreter, and so the window, for seconds.
        for match in compiled.finditer(text, timeout=TIME_LIMIT, concurrent=True):
            start, end = match.span()
            if start < end:
                starts.append(start)
                ends.append(end)
    except TimeoutError:
        return Problem(ProblemKind.TOO_SLOW)
    return Places(starts, ends)


def _problem(message: str) -> Problem:
    detail, _, offset = message.partition(" at position ")
    kind = ProblemKind.INCOMPLETE if detail.startswith(_UNFINISHED) else ProblemKind.INVALID
    if detail.endswith("(end of pattern)"):
        detail = "nothing follows the backslash"
    return Problem(kind, detail, int(offset) + 1 if offset else None)

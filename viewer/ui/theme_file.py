"""What a theme's file says: whether it is dark, and its colours by name."""

import re

NOTE_COLOURS = ("yellow", "orange", "pink", "purple", "blue", "green")
_COLOUR = re.compile(r'(\w+) = "(#[0-9a-f]{6})"\n')
_AS_OURS = re.compile(
    r'(?:#.*\n)*dark = (?P<dark>true|false)\n\n\[colours\]\n(?P<colours>(?:\w+ = "#[0-9a-f]{6}"\n)+)'
)


def stated_colours(text: str) -> tuple[bool, dict[str, str]]:
    """Return whether a theme's file says that it is dark, and its colours by name.

    A file written as ours are is read without the parser, which takes 5 ms to load.

    Raises:
        ValueError: it is no TOML.
        KeyError: it states no colours, or not whether it is dark.
    """
    found = _AS_OURS.fullmatch(text)
    if found is None:
        import tomllib  # noqa: PLC0415  for files written in another way

        stated = tomllib.loads(text)
        return bool(stated["dark"]), dict(stated["colours"])
    return found["dark"] == "true", dict(_COLOUR.findall(found["colours"]))

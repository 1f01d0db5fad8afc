"""`override` marks a method that takes the place of Qt's own."""

from viewer.article.overriding import override as override  # noqa: PLC0414  for others to import from here

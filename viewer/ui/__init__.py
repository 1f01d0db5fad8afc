"""The window and all that is seen: with viewer.app the only room that knows Qt."""

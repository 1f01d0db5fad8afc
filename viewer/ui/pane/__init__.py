"""The article pane: lays out one paragraph at a time, numbers it, and marks places in it."""

"""What a page of markup holds: tree, stretches of text, the article among them, metadata."""

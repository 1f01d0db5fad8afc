"""What a page of markup holds: its tree, the stretches of text in it, the article among them, its metadata."""

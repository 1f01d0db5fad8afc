"""Notes on articles: what a note is, where it belongs, all notes of one document, and their file."""

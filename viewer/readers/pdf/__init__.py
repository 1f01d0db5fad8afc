"""Read a PDF."""

"""Printing: an article as pages, on paper or as a tagged PDF, previewed and written in small steps."""

"""Pilcrow: a desktop reader for archived articles."""

__version__ = "0.1.0"

"""What stands around the article: contents, metadata, notes, the find bar. No panel knows another."""

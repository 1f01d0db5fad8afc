"""What an article is: text, blocks, metadata with evidence, furniture. Pure values, no input or output."""

"""What a Word document is made of: parts, styles, numbers, and the tree that they give."""

"""What is open: the document, its store and its results, behind one signal."""

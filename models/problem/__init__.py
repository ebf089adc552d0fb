"""What is decided: the question, the criteria, the initiatives, what is measured, how it is computed and planned."""

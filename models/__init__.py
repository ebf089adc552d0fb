"""What is true without a face: the study, its methods and its store. No Qt, ever."""

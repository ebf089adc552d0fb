"""What the experts say: their ballots of comparisons and of ratings, kept per expert and round."""

"""How far the panel agrees: consensus, opposite answers, who is far from the group, and what moved between rounds."""

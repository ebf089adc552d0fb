"""A study as rows of JSON, whatever database holds them: which rows there are, and which differ between two studies."""

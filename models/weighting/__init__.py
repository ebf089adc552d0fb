"""From judgements to weights: priorities, consistency, repair, groups, consensus and objective weights."""

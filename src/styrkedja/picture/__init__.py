"""Picture: the frozen portfolio, the policy, the findings and the words; pure."""

"""Each figure we claim, beside its peer, measured in one run."""

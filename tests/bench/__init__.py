"""Benchmarks, and the matcher by which reading is scored."""

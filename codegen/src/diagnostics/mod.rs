//! What is wrong with a model, where, and what to do: collected, then printed together.

//! Readers into the one semantic model.

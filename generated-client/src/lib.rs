//! Client for AWS Clean Rooms ML.

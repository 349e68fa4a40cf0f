// Generated from the service's model: changes are lost at the next run.

//! What the members of requests and responses are made of.

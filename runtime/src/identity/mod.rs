//! Who calls: credentials, where they come from, and the shared configuration files.

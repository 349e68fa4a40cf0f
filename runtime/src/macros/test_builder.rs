//! Builders of what only comes back: outputs, errors and what they are made of.

/// A builder for tests, one line per member.
///
/// ```text
/// test_builder! {
///     NodeBuilder: Node, required ["id"] {
///         [0] value id(impl Into<String>) set_id: String;
///         [] list bins(i32) set_bins: i32;
///         [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
///         [] boxed next(Node) set_next: Node;
///         [=] value retries(i32) set_retries: i32;
///     }
/// }
/// ```
///
/// After the type may stand `~ streaming`, for a value with a stream. In brackets stands the number
/// of a required member, nothing for an optional one, `=` for one with a default; in parentheses what
/// the first setter takes. After the members, `+ meta` adds a setter for the metadata of an error.
#[macro_export]
macro_rules! test_builder {
    ($builder:ident: $type:ident $(~ $streaming:ident)? $(, required [$($required:literal),+])? {
        $([$($presence:tt)?] $kind:ident $field:ident($($arg:ty),+) $setter:ident: $($of:ty),+;)*
    } $(+ $meta:ident)?) => {
        $crate::__test_builder_struct! {
            $builder: $type $(, $streaming)? [$($($required),+)?]
        }

        impl Default for $builder {
            fn default() -> Self {
                Self {
                    value: $crate::serde::Shape::empty(),
                    given: $crate::builder::Given::default(),
                }
            }
        }

        impl $builder {
            $($crate::__test_setters! {
                [$($presence)?] $kind $type $field($($arg),+) $setter: $($of),+
            })*
            $($crate::__test_meta! { $meta })?
            $crate::__test_build! { $type $(, $($required),+)? }
        }
    };
}

/// The builder itself; one of a value with a stream can be neither cloned nor compared.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_builder_struct {
    ($builder:ident: $type:ident [$($required:literal),*]) => {
        #[doc = concat!("Builds a `", stringify!($type), "`, for tests.")]
        #[derive(Clone, Debug, PartialEq)]
        pub struct $builder {
            value: $type,
            #[allow(dead_code, reason = "read only where a member is required")]
            given: $crate::builder::Given<
                { $crate::builder::words(<[&str]>::len(&[$($required),*])) },
            >,
        }
    };
    ($builder:ident: $type:ident, streaming [$($required:literal),*]) => {
        #[doc = concat!("Builds a `", stringify!($type), "`, for tests.")]
        #[derive(Debug)]
        pub struct $builder {
            value: $type,
            #[allow(dead_code, reason = "read only where a member is required")]
            given: $crate::builder::Given<
                { $crate::builder::words(<[&str]>::len(&[$($required),*])) },
            >,
        }
    };
}

/// The two setters of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_setters {
    ([$($presence:tt)?] value $type:ident $field:ident($arg:ty) $setter:ident: $of:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](", stringify!($type), "::", stringify!($field), ").")]
        pub fn $field(mut self, input: $arg) -> Self {
            let input: $of = input.into();
            $crate::__test_assign!([$($presence)?] self, $field, input);
            self
        }

        $crate::__test_setters! { @replace [$($presence)?] $field $setter: $of }
    };
    ([$($presence:tt)?] boxed $type:ident $field:ident($arg:ty) $setter:ident: $of:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](", stringify!($type), "::", stringify!($field), ").")]
        pub fn $field(mut self, input: $arg) -> Self {
            let input: Box<$of> = Box::new(input.into());
            $crate::__test_assign!([$($presence)?] self, $field, input);
            self
        }

        #[doc = concat!("Replaces or, with `None`, clears `", stringify!($field), "`.")]
        pub fn $setter(mut self, input: Option<$of>) -> Self {
            $crate::__test_replace!([$($presence)?] self, $field, input.map(Box::new));
            self
        }
    };
    ([$($presence:tt)?] list $type:ident $field:ident($arg:ty) $setter:ident: $of:ty) => {
        #[doc = concat!("Appends an item to [`", stringify!($field), "`](", stringify!($type), "::", stringify!($field), ").")]
        pub fn $field(mut self, input: $arg) -> Self {
            $crate::__test_collection!([$($presence)?] self, $field).push(input.into());
            self
        }

        $crate::__test_setters! { @replace [$($presence)?] $field $setter: Vec<$of> }
    };
    ([$($presence:tt)?] map $type:ident $field:ident($k:ty, $v:ty) $setter:ident: $key:ty, $value:ty) => {
        #[doc = concat!("Inserts an entry into [`", stringify!($field), "`](", stringify!($type), "::", stringify!($field), ").")]
        pub fn $field(mut self, k: $k, v: $v) -> Self {
            $crate::__test_collection!([$($presence)?] self, $field).insert(k.into(), v.into());
            self
        }

        $crate::__test_setters! {
            @replace [$($presence)?] $field $setter: std::collections::HashMap<$key, $value>
        }
    };
    (@replace [$($presence:tt)?] $field:ident $setter:ident: $of:ty) => {
        #[doc = concat!("Replaces or, with `None`, clears `", stringify!($field), "`.")]
        pub fn $setter(mut self, input: Option<$of>) -> Self {
            $crate::__test_replace!([$($presence)?] self, $field, input);
            self
        }
    };
}

/// Assigns a member by its presence: optional, with a default, or required by number.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_assign {
    ([] $self:ident, $field:ident, $input:expr) => {
        $self.value.$field = Some($input)
    };
    ([=] $self:ident, $field:ident, $input:expr) => {
        $self.value.$field = $input
    };
    ([$bit:literal] $self:ident, $field:ident, $input:expr) => {
        $self.given.set($bit, &mut $self.value.$field, Some($input))
    };
}

/// Replaces a member by its presence.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_replace {
    ([] $self:ident, $field:ident, $input:expr) => {
        $self.value.$field = $input
    };
    ([=] $self:ident, $field:ident, $input:expr) => {
        $self.value.$field = $input.unwrap_or_else(|| Self::default().value.$field)
    };
    ([$bit:literal] $self:ident, $field:ident, $input:expr) => {
        $self.given.set($bit, &mut $self.value.$field, $input)
    };
}

/// The list or map of a member by its presence; a required one counts as given.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_collection {
    ([] $self:ident, $field:ident) => {
        $self.value.$field.get_or_insert_default()
    };
    ([=] $self:ident, $field:ident) => {
        $self.value.$field
    };
    ([$bit:literal] $self:ident, $field:ident) => {{
        $self.given.mark($bit);
        &mut $self.value.$field
    }};
}

/// The setter of an error's metadata.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_meta {
    ($name:ident) => {
        /// Sets the code, message, request id and status that came with the error.
        pub fn $name(mut self, meta: $crate::error::ErrorMetadata) -> Self {
            self.value._meta = meta;
            self
        }
    };
}

/// `build`, which fails only where a member is required.
#[doc(hidden)]
#[macro_export]
macro_rules! __test_build {
    ($type:ident) => {
        #[doc = concat!("The `", stringify!($type), "`.")]
        pub fn build(self) -> $type {
            self.value
        }
    };
    ($type:ident, $($required:literal),+) => {
        #[doc = concat!("The `", stringify!($type), "`.")]
        ///
        /// # Errors
        /// A required member that was not set.
        pub fn build(self) -> Result<$type, $crate::error::BuildError> {
            self.given.check(stringify!($type), &[$($required),+])?;
            Ok(self.value)
        }
    };
}

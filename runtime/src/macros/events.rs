//! Event streams: a union of events, and the errors that its stream may end with.

/// Makes a union the events of a stream, and an enum the errors that it may end with.
///
/// ```text
/// event_stream! {
///     Talk = TALK: TalkError {
///         0 => Busy(Busy) = "busy" | "veryBusy";
///     }
/// }
/// ```
///
/// The first line names the union, its schema and the enum; the others, for each of its variants,
/// the error and what messages call it. Besides those variants the enum has
/// `Unhandled(Unhandled)`.
#[macro_export]
macro_rules! event_stream {
    ($events:ident = $schema:ident: $error:ident {
        $($index:literal => $variant:ident($shape:ident) = $name:literal $(| $other:literal)*;)*
    }) => {
        impl $crate::event_stream::Events for $events {
            const SCHEMA: &'static $crate::schema::Schema = &$schema;
        }

        $crate::__operation_error! { $error { $($index => $variant($shape),)* } }

        impl $crate::event_stream::StreamError for $error {
            const EXCEPTIONS: &'static [$crate::event_stream::Exception] = &[$(
                $crate::__exception!($index, $shape, $name),
                $($crate::__exception!($index, $shape, $other),)*
            )*];

            fn exception(
                &self,
            ) -> Option<(
                &'static str,
                &'static $crate::schema::Schema,
                &dyn $crate::serde::Structure,
            )> {
                match self {
                    $(Self::$variant(error) => Some((
                        $name,
                        <$shape as $crate::operation::ErrorStructure>::SHAPE.schema,
                        error,
                    )),)*
                    Self::Unhandled(_) => None,
                }
            }
        }
    };
}

/// One error of a stream.
#[doc(hidden)]
#[macro_export]
macro_rules! __exception {
    ($index:literal, $shape:ident, $name:literal) => {
        $crate::event_stream::Exception {
            name: $name,
            index: $index,
            shape: <$shape as $crate::operation::ErrorStructure>::SHAPE,
        }
    };
}

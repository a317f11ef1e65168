//! `record!`: one declaration gives a struct with places, its decoder, its known keys and its page in the reference.

/// Declares a table of the plan.
///
/// ```text
/// record! {
///     /// One change the team promises.
///     Objective, "an objective" {
///         /// The day it must be reached.
///         optional due: NaiveDate,
///     }
/// }
/// ```
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident, $noun:literal {
            $( $(#[doc = $field_doc:literal])+ $presence:ident $field:ident $(= $key:literal)? : $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: $crate::plan::field::Field<$type>, )*
            /// The bytes of the whole value, or its header.
            pub span: $crate::source::Span,
        }

        impl $name {
            /// What may be written in this table.
            pub const INFO: &'static $crate::load::RecordInfo = &$crate::load::RecordInfo {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                fields: || vec![
                    $( $crate::load::FieldInfo {
                        name: $crate::record!(@key $field $($key)?),
                        doc: concat!($($field_doc, "\n"),+),
                        required: $crate::record!(@required $presence),
                        shape: <$type as $crate::load::Decode>::shape(),
                    }, )*
                ],
            };
            const KEYS: &'static [&'static str] = &[$( $crate::record!(@key $field $($key)?) ),*];
        }

        impl $crate::load::Decode for $name {
            fn shape() -> $crate::load::Shape {
                $crate::load::Shape::Record($name::INFO)
            }

            fn decode(node: $crate::load::Node<'_>, cx: &mut $crate::load::Decoder<'_>) -> Option<Self> {
                let (table, span) = $crate::load::record_table(node, cx)?;
                let place = cx.place_of(&table, span);
                let damaged = table.damaged;
                let mut read = Self { span, ..Self::default() };
                // Misspelt keys: what they mean is there, only unreadable, and must not be called missing.
                let mut meant: Vec<(&str, $crate::source::Span)> = Vec::new();
                for entry in table.entries {
                    match entry.key.as_ref() {
                        $( $crate::record!(@key $field $($key)?) => read.$field = cx.field(entry), )*
                        _ => meant.extend(cx.unknown_key(&entry, $noun, Self::KEYS).map(|key| (key, entry.key_span))),
                    }
                }
                $(
                    if read.$field.is_absent() {
                        let slip = meant.iter().find(|(key, _)| *key == $crate::record!(@key $field $($key)?));
                        if let Some(place) = slip.map(|(_, place)| *place).or(damaged.then_some(span)) {
                            read.$field = $crate::plan::field::Field::Broken(place);
                        }
                    }
                    if $crate::record!(@required $presence) && read.$field.is_absent() {
                        cx.missing_key(cx.resolve(place), $crate::record!(@key $field $($key)?), concat!($($field_doc, " "),+), &<$type as $crate::load::Decode>::shape());
                    }
                )*
                Some(read)
            }

            fn clear(&mut self, path: &[&str]) -> usize {
                let Some((first, rest)) = path.split_first() else { return 0 };
                let mut cleared = 0;
                $(
                    if matches!(*first, "*" | $crate::record!(@key $field $($key)?)) {
                        cleared += self.$field.clear(rest);
                    }
                )*
                cleared
            }

            fn keep(&mut self, paths: &[&[&str]]) {
                $( self.$field.keep(&$crate::load::after(paths, $crate::record!(@key $field $($key)?))); )*
            }

            fn keys_below(&self, path: &[&str], found: &mut Vec<String>) {
                let Some((first, rest)) = path.split_first() else {
                    found.extend(Self::KEYS.iter().map(|key| (*key).to_owned()));
                    return;
                };
                $(
                    if let (true, Some(value)) =
                        (matches!(*first, "*" | $crate::record!(@key $field $($key)?)), self.$field.get())
                    {
                        $crate::load::Decode::keys_below(value, rest, found);
                    }
                )*
            }

            fn relink(&mut self, moves: &$crate::plan::reference::Moves) -> bool {
                $( self.$field.relink(moves); )*
                true
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
    (@required required) => { true };
    (@required optional) => { false };
}

/// Declares a choice of words, each with its meaning.
#[macro_export]
macro_rules! choice {
    ( $(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $word_doc:literal])+ $variant:ident = $word:literal, )+ } ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $word_doc])+ $variant, )+
        }

        impl $name {
            /// The words with their meanings.
            pub const WORDS: &'static [(&'static str, &'static str)] = &[$( ($word, concat!($($word_doc, " "),+)) ),+];

            /// The word as written in a plan.
            pub fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $word, )+
                }
            }
        }

        impl $crate::load::Decode for $name {
            fn shape() -> $crate::load::Shape {
                $crate::load::Shape::OneOf(Self::WORDS)
            }

            fn decode(node: $crate::load::Node<'_>, cx: &mut $crate::load::Decoder<'_>) -> Option<Self> {
                match $crate::load::choice_word(&node, cx, Self::WORDS)? {
                    $( $word => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }
    };
}

//! Closed sets of names: an enum whose variants and wire names are written once.

/// Declares an enum whose every variant has one stable name, as it stands in a diagnosis, an attribute or a text key.
macro_rules! named {
    ($(#[$meta:meta])* pub enum $Enum:ident { $($(#[$variant_meta:meta])* $Variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Enum { $($(#[$variant_meta])* $Variant),+ }

        impl $Enum {
            /// Every variant, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Variant => $name),+ }
            }

            /// The variant of that name, or `None`.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.name() == name)
            }
        }
    };
}

pub(crate) use named;

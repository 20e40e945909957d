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

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        // Only tests read a snapshot back: the browser never pays for it.
        #[cfg(not(target_family = "wasm"))]
        impl<'de> serde::Deserialize<'de> for $Enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::from_name(&name).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|variant| variant.name()).collect();
                    serde::de::Error::custom(format!("'{name}' is not one of {}", known.join(", ")))
                })
            }
        }
    };
}

pub(crate) use named;

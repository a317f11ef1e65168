//! The dotted path of a field, such as `channels.phone.volume`.
//!
//! In: an element's path and a key in it. Out: a [`Path`] that is put together only when somebody reads it: a plan has a hundred of
//! them, and most are never shown.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The dotted path of a field. Two are equal when they read the same.
#[derive(Clone, Debug)]
pub struct Path {
    /// The element, or all of it where `key` is empty.
    of: Arc<str>,
    key: &'static str,
}

impl Path {
    /// A field of an element.
    pub fn below(of: &Arc<str>, key: &'static str) -> Self {
        Self { of: Arc::clone(of), key }
    }

    /// Whether it begins with this text.
    pub fn starts_with(&self, text: &str) -> bool {
        self.bytes().take(text.len()).eq(text.bytes())
    }

    /// The last of its keys.
    pub fn last(&self) -> &str {
        if self.key.is_empty() { self.of.rsplit('.').next().unwrap_or_default() } else { self.key }
    }

    fn bytes(&self) -> impl Iterator<Item = u8> {
        let dot = if self.key.is_empty() { "" } else { "." };
        self.of.bytes().chain(dot.bytes()).chain(self.key.bytes())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.of)?;
        if self.key.is_empty() { Ok(()) } else { write!(f, ".{}", self.key) }
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        (Arc::ptr_eq(&self.of, &other.of) && self.key == other.key) || self.bytes().eq(other.bytes())
    }
}

impl Eq for Path {}

impl PartialEq<str> for Path {
    fn eq(&self, other: &str) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes().for_each(|byte| state.write_u8(byte));
        state.write_u8(0xff);
    }
}

impl From<Arc<str>> for Path {
    fn from(of: Arc<str>) -> Self {
        Self { of, key: "" }
    }
}

impl From<String> for Path {
    fn from(text: String) -> Self {
        Arc::<str>::from(text).into()
    }
}

impl From<&str> for Path {
    fn from(text: &str) -> Self {
        Arc::<str>::from(text).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_equal_when_they_read_the_same() {
        let phone: Arc<str> = Arc::from("channels.phone");
        let (volume, whole) = (Path::below(&phone, "volume"), Path::from("channels.phone.volume"));
        assert_eq!(volume, whole);
        assert_eq!(volume.to_string(), "channels.phone.volume");
        assert_eq!((volume.last(), whole.last()), ("volume", "volume"));
        assert_ne!(volume, Path::below(&phone, "growth"));
        assert_ne!(volume, Path::from("channels.phone"));
        assert_eq!(Path::from(phone).to_string(), "channels.phone");
        assert!(&volume == "channels.phone.volume" && volume.starts_with("channels.") && !volume.starts_with("team."));
        let hash = |path: &Path| {
            let mut state = std::hash::DefaultHasher::new();
            path.hash(&mut state);
            state.finish()
        };
        assert_eq!(hash(&volume), hash(&whole));
    }
}

//! A buffer that refuses to grow beyond any document's size, against a template that never stops writing.

use std::io::{Error, Write};

/// No document is larger. A plan file may have one megabyte, and no text of it stands more than a few times in a document.
pub(super) const MOST_BYTES: usize = 32 << 20;

/// Takes what a template writes.
#[derive(Debug, Default)]
pub(super) struct Bounded {
    pub(super) text: Vec<u8>,
    pub(super) is_full: bool,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.text.len() + bytes.len() > MOST_BYTES {
            self.is_full = true;
            return Err(Error::other("the document is too large"));
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

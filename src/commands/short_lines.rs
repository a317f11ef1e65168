//! A reader that refuses lines no table has.
//!
//! In: any reader. Out: the same bytes, or an error once a line is longer than the limit, so that a file without line breaks takes
//! no memory.

use std::io::{Error, ErrorKind, Read, Result};

/// Passes bytes on and counts them since the last line break.
#[derive(Debug)]
pub(crate) struct ShortLines<R> {
    from: R,
    longest: usize,
    since_break: usize,
}

impl<R: Read> ShortLines<R> {
    /// Reads `from`; lines of more than `longest` bytes are refused.
    pub(crate) fn new(from: R, longest: usize) -> Self {
        Self { from, longest, since_break: 0 }
    }
}

impl<R: Read> Read for ShortLines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let count = self.from.read(buffer)?;
        for line in buffer[..count].split_inclusive(|byte| *byte == b'\n') {
            self.since_break += line.len();
            if self.since_break > self.longest {
                let why = format!("a line is longer than {} characters; this is no table", self.longest);
                return Err(Error::new(ErrorKind::InvalidData, why));
            }
            if line.ends_with(b"\n") {
                self.since_break = 0;
            }
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_refused_and_short_ones_pass() {
        let read = |text: &str| {
            let mut out = String::new();
            ShortLines::new(text.as_bytes(), 8).read_to_string(&mut out).map(|_| out)
        };
        assert_eq!(read("a,b\n1,2\n1234567\n").expect("short"), "a,b\n1,2\n1234567\n");
        assert!(read("a,b\n123456789\n").is_err());
        let endless = ShortLines::new(std::io::repeat(0), 1 << 16).read_to_end(&mut Vec::new());
        assert_eq!(endless.expect_err("endless").kind(), ErrorKind::InvalidData);
    }
}

//! Lines of a list that may be as long as it likes, read in bounded memory.
//!
//! In: a stream of bytes. Out: lines as text; of a line that is longer than any statement only the beginning and its length.

use std::io::{BufRead, Read};

use anyhow::{Result, bail};

use crate::statement::MAX_BYTES;

/// Reads lines and says in a person's words why something is no text.
#[derive(Debug)]
pub(crate) struct StatementLines<R> {
    input: std::io::BufReader<R>,
    /// How the input is called in errors.
    name: String,
    line: usize,
    bytes: Vec<u8>,
}

impl<R: Read> StatementLines<R> {
    /// Reads from `input`; `name` is how a person calls it.
    pub(crate) fn new(input: R, name: String) -> Self {
        Self { input: std::io::BufReader::with_capacity(1 << 16, input), name, line: 0, bytes: Vec::new() }
    }

    /// Whether the next line may have to be waited for.
    pub(crate) fn may_wait(&self) -> bool {
        self.input.buffer().is_empty()
    }

    /// The next line without its end. With a number, it is only the beginning of a line of so many characters.
    ///
    /// # Errors
    /// What can't be read, or is no text.
    pub(crate) fn next(&mut self) -> Result<Option<(&str, Option<usize>)>> {
        self.bytes.clear();
        self.line += 1;
        let mut beyond = 0;
        let mut any = false;
        loop {
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => bail!("{} can't be read: {error}", self.name),
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            let kept = part.len().min((MAX_BYTES + 1).saturating_sub(self.bytes.len()));
            self.bytes.extend_from_slice(&part[..kept]);
            beyond += part[kept..].iter().filter(|byte| !is_continuation(**byte)).count();
            let done = part.len() + usize::from(end.is_some());
            self.input.consume(done);
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        self.text(beyond).map(Some)
    }

    fn text(&self, beyond: usize) -> Result<(&str, Option<usize>)> {
        let name = &self.name;
        if self.line == 1 && (self.bytes.starts_with(&[0xff, 0xfe]) || self.bytes.starts_with(&[0xfe, 0xff])) {
            bail!("{name} is text in UTF-16; save it as UTF-8 and try again");
        }
        if self.bytes.contains(&0) {
            bail!("{name} is no text: line {} holds a NUL byte; export the objectives as text or Markdown", self.line);
        }
        let is_cut = self.bytes.len() > MAX_BYTES;
        let text = match std::str::from_utf8(&self.bytes) {
            Ok(text) => text,
            // The cut may go through a character.
            Err(error) if is_cut && error.error_len().is_none() => {
                std::str::from_utf8(&self.bytes[..error.valid_up_to()]).unwrap_or_default()
            }
            Err(error) => {
                let byte = self.bytes.get(error.valid_up_to()).copied().unwrap_or_default();
                bail!(
                    "line {} of {name} is no UTF-8 text: byte {} is {byte:#04x}; save the file as UTF-8 and try again",
                    self.line,
                    error.valid_up_to() + 1
                );
            }
        };
        let kept = || self.bytes.iter().filter(|byte| !is_continuation(**byte)).count();
        let cut = is_cut.then(|| kept() + beyond);
        Ok((text.strip_suffix('\r').unwrap_or(text), cut))
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, StatementLines};

    fn read(bytes: &[u8]) -> Vec<(String, Option<usize>)> {
        let mut lines = StatementLines::new(bytes, "it".into());
        let mut found = Vec::new();
        while let Some((text, cut)) = lines.next().expect("text") {
            found.push((text.to_owned(), cut));
        }
        found
    }

    #[test]
    fn lines_end_as_on_every_system() {
        let plain = |text: &str| (text.to_owned(), None);
        assert_eq!(read(b"a\r\nb\n\nc"), [plain("a"), plain("b"), plain(""), plain("c")]);
        assert!(read(b"").is_empty());
    }

    #[test]
    fn of_a_line_that_is_too_long_the_beginning_is_kept() {
        let long = "ä".repeat(3 * MAX_BYTES);
        let found = read(format!("{long}\nb").as_bytes());
        assert!(found[0].0.len() <= MAX_BYTES + 1);
        assert_eq!(found[0].1, Some(3 * MAX_BYTES));
        assert_eq!(found[1], ("b".to_owned(), None));
    }

    #[test]
    fn what_is_no_text_says_where() {
        let error = |bytes: &[u8]| {
            let mut lines = StatementLines::new(bytes, "`it`".into());
            loop {
                match lines.next() {
                    Ok(Some(_)) => {}
                    Ok(None) => panic!("it was read"),
                    Err(error) => return error.to_string(),
                }
            }
        };
        assert!(error(b"a\nb\xff").starts_with("line 2 of `it` is no UTF-8 text: byte 2 is 0xff"));
        assert!(error(b"a\0").contains("NUL"));
        assert!(error(b"\xff\xfea\0").contains("UTF-16"));
    }
}

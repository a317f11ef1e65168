//! Plan text as HTML text or attribute value.

use std::io::{Result, Write};

/// Writes `text` so that no character of it is markup. Line ends become character references: what templates put
/// between lines can be tidied then without touching plan text.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'', '\n']) {
        out.write_all(&rest.as_bytes()[..at])?;
        out.write_all(match rest.as_bytes()[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\'' => b"&#39;",
            _ => b"&#10;",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_all(rest.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stays_markup() {
        let mut out = Vec::new();
        escape("a<b> & \"c\" 'd'\ne", &mut out).expect("a vector takes everything");
        assert_eq!(String::from_utf8_lossy(&out), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;&#10;e");
    }
}

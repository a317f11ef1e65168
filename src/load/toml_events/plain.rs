//! Keys and texts that need no decoding: most of them.
//!
//! In: the bytes as written. Out: what they say, or nothing where the decoder has to look.

/// A key without quotation marks, which is what it says. The decoder looks at every character by itself.
pub(super) fn plain_key(written: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() | matches!(byte, b'-' | b'_');
    (!written.is_empty() && written.bytes().all(is_plain)).then_some(written)
}

/// What stands between two quotation marks, where nothing in it means anything else than itself.
pub(super) fn plain_text(written: &str) -> Option<&str> {
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    let is_special = |byte: u8| (byte < b' ') | matches!(byte, b'"' | b'\\' | 0x7f);
    // Without a way out of the loop it runs over many bytes at a time.
    let special = text.bytes().fold(false, |found, byte| found | is_special(byte));
    (!special).then_some(text)
}

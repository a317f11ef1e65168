//! A number, address or page as given by the plan, and whether it may become a link.

use serde::Serialize;

use super::text::clean;

/// An address as text, with a link where it is safe to make one.
#[derive(Clone, Debug, Serialize)]
pub struct Address {
    /// As given.
    pub text: String,
    /// The link, for `https:` and `mailto:` addresses and bare e-mail addresses only.
    pub link: Option<String>,
}

impl Address {
    pub(super) fn of(written: &str) -> Self {
        let text = clean(written);
        Self { link: link(&text), text }
    }
}

fn link(text: &str) -> Option<String> {
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%/?#=&+@:,;".contains(c))
    };
    if text.strip_prefix("https://").or_else(|| text.strip_prefix("mailto:")).is_some_and(plain) {
        return Some(text.to_owned());
    }
    let (name, host) = text.split_once('@')?;
    let is_host = host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-._+".contains(c));
    (is_host && is_name).then(|| format!("mailto:{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_become_links() {
        let link = |text: &str| Address::of(text).link;
        assert_eq!(link("https://help.example.org/a?b=c").as_deref(), Some("https://help.example.org/a?b=c"));
        assert_eq!(link("help@example.org").as_deref(), Some("mailto:help@example.org"));
        for text in [
            "javascript:alert(1)",
            "http://example.org",
            "https://x\" onload=",
            "+49 30 1234",
            "a@b",
            "//x",
            "https://",
        ] {
            assert_eq!(link(text), None, "{text}");
        }
    }
}

//! Names of the languages that people speak, by their ISO 639-1 codes; a code that is not among them is shown as it is.

use super::Language;

impl Language {
    /// The name that a spoken language has in this one: `de` → `German`, `Deutsch`, `allemand`.
    pub fn tongue(self, code: &str) -> String {
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
        let key = format!("tongue-{code}");
        if is_code && (self.has(&key) || Self::default().has(&key)) {
            self.text(&key).into_owned()
        } else {
            code.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_name_in_each() {
        assert_eq!(Language::English.tongue("de"), "German");
        assert_eq!(Language::German.tongue("fr"), "Französisch");
        assert_eq!(Language::French.tongue("xx-Klingon"), "xx-Klingon");
    }
}

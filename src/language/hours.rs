//! Opening hours in words: `Mo-Fr 09:00-17:00; PH off` → `Mon–Fri 09:00–17:00, closed on public holidays`.
//!
//! Only what every plan uses is put into words; anything rarer in the notation stays as it was written.

use super::Language;

/// Codes of the notation that have a word, with the message that holds it.
const WORDS: [(&str, &str); 22] = [
    ("Mo", "weekday-mo"),
    ("Tu", "weekday-tu"),
    ("We", "weekday-we"),
    ("Th", "weekday-th"),
    ("Fr", "weekday-fr"),
    ("Sa", "weekday-sa"),
    ("Su", "weekday-su"),
    ("PH", "hours-public-holidays"),
    ("SH", "hours-school-holidays"),
    ("off", "hours-closed"),
    ("Jan", "month-short-1"),
    ("Feb", "month-short-2"),
    ("Mar", "month-short-3"),
    ("Apr", "month-short-4"),
    ("May", "month-short-5"),
    ("Jun", "month-short-6"),
    ("Jul", "month-short-7"),
    ("Aug", "month-short-8"),
    ("Sep", "month-short-9"),
    ("Oct", "month-short-10"),
    ("Nov", "month-short-11"),
    ("Dec", "month-short-12"),
];

impl Language {
    /// Opening hours in words.
    pub fn hours(self, written: &str) -> String {
        let rules = written.split(';').map(str::trim).filter(|rule| !rule.is_empty());
        rules.map(|rule| self.hours_rule(rule)).collect::<Vec<_>>().join(", ")
    }

    fn hours_rule(self, written: &str) -> String {
        match written {
            "24/7" => return self.text("hours-always").into_owned(),
            "PH off" => return self.text("hours-closed-on-public-holidays").into_owned(),
            _ => {}
        }
        match written.strip_suffix(" off") {
            Some(days) => self.format("hours-closed-on", &[("days", self.hours_words(days).into())]),
            None => self.hours_words(written),
        }
    }

    fn hours_words(self, written: &str) -> String {
        let mut out = String::new();
        let mut rest = written;
        // A remark in quotes is somebody's own text.
        while let Some(start) = rest.find('"') {
            let end = rest[start + 1..].find('"').map_or(rest.len(), |end| start + end + 2);
            out.push_str(&self.hours_tokens(&rest[..start]));
            out.push_str(&rest[start..end]);
            rest = &rest[end..];
        }
        out + &self.hours_tokens(rest)
    }

    fn hours_tokens(self, written: &str) -> String {
        let mut out = String::new();
        let mut word = String::new();
        for c in written.chars().chain(['\0']) {
            if c.is_alphabetic() {
                word.push(c);
                continue;
            }
            match WORDS.iter().find(|(code, _)| *code == word) {
                Some((_, key)) => out.push_str(&self.text(key)),
                None => out.push_str(&word),
            }
            word.clear();
            match c {
                '\0' => {}
                '-' => out.push('–'),
                ',' => out.push_str(", "),
                _ => out.push(c),
            }
        }
        out.replace(",  ", ", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_hours_become_words() {
        for (written, shown) in [
            ("Mo-Fr 09:00-17:00; PH off", "Mon–Fri 09:00–17:00, closed on public holidays"),
            ("24/7", "round the clock"),
            ("Mo-Fr 08:00-18:00; Sa,Su 10:00-14:00", "Mon–Fri 08:00–18:00, Sat, Sun 10:00–14:00"),
            ("Su off", "closed on Sun"),
            ("Mo 10:00-12:00 \"by Mo-Fr appointment\"", "Mon 10:00–12:00 \"by Mo-Fr appointment\""),
            ("Dec 24-26 off", "closed on Dec 24–26"),
        ] {
            assert_eq!(Language::English.hours(written), shown);
        }
        assert_eq!(
            Language::German.hours("Mo-Fr 08:00-18:00; PH off"),
            "Mo–Fr 08:00–18:00, an gesetzlichen Feiertagen geschlossen"
        );
    }
}

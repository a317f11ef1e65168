//! Opening hours in words: `Mo-Fr 09:00-17:00; PH off` → `Mon–Fri 09:00–17:00, closed on public holidays`.
//!
//! Only what every plan uses is put into words; anything rarer in the notation stays as it was written.

use super::text::clean;
use crate::plan::field::Field;
use crate::quantity::Hours;

const WORDS: [(&str, &str); 10] = [
    ("Mo", "Mon"),
    ("Tu", "Tue"),
    ("We", "Wed"),
    ("Th", "Thu"),
    ("Fr", "Fri"),
    ("Sa", "Sat"),
    ("Su", "Sun"),
    ("PH", "public holidays"),
    ("SH", "school holidays"),
    ("off", "closed"),
];

/// The hours of a field in words.
pub(super) fn hours_of(field: &Field<Hours>) -> Option<String> {
    field.get().map(|hours| in_words(&hours.text))
}

fn in_words(written: &str) -> String {
    let rules: Vec<String> = clean(written).split(';').map(str::trim).filter(|r| !r.is_empty()).map(rule).collect();
    rules.join(", ")
}

fn rule(written: &str) -> String {
    match written {
        "24/7" => return "round the clock".to_owned(),
        "PH off" => return "closed on public holidays".to_owned(),
        _ => {}
    }
    if let Some(days) = written.strip_suffix(" off") {
        return format!("closed on {}", words(days));
    }
    words(written)
}

fn words(written: &str) -> String {
    let mut out = String::new();
    let mut rest = written;
    // A remark in quotes is somebody's own text.
    while let Some(start) = rest.find('"') {
        let end = rest[start + 1..].find('"').map_or(rest.len(), |end| start + end + 2);
        out.push_str(&tokens(&rest[..start]));
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    out + &tokens(rest)
}

fn tokens(written: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in written.chars().chain(['\0']) {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        out.push_str(WORDS.iter().find(|(code, _)| *code == word).map_or(&word, |(_, shown)| shown));
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
            assert_eq!(in_words(written), shown);
        }
    }
}

//! Days as they are written everywhere in a plan, in settings and on the command line: `2027-09-30`.

use chrono::NaiveDate;

/// Reads a day written with four, two and two digits; `None` if it is written in another way or there is no such day.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    // The calendar's own reader also takes signs, blanks and years of five digits.
    let shape = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    if !shape.eq(*b"0000-00-00") {
        return None;
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::parse_day;

    #[test]
    fn only_days_of_the_calendar_in_full_are_read() {
        for day in ["2027-09-30", "0001-01-01", "9999-12-31", "2028-02-29"] {
            assert_eq!(parse_day(day).map(|day| day.to_string()).as_deref(), Some(day));
        }
        for text in
            ["", "2027-02-29", "2027-9-30", "-001-01-01", "+2027-1-01", "2027- 1-01", "12027-01-01", "２０２７-01-01"]
        {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}

//! Days as people write them: `30 September 2027`, `30. September 2027`, `30 septembre 2027`.

use chrono::{Datelike, NaiveDate};

use super::{Argument, Language};
use crate::quantity::{Period, PeriodUnit};

/// How much room a month's name has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Full,
    Short,
}

impl Length {
    fn month(self) -> &'static str {
        match self {
            Self::Full => "month",
            Self::Short => "month-short",
        }
    }

    fn day(self) -> &'static str {
        match self {
            Self::Full => "date-day",
            Self::Short => "date-short-day",
        }
    }

    fn day_without_year(self) -> &'static str {
        match self {
            Self::Full => "date-day-without-year",
            Self::Short => "date-short-day-without-year",
        }
    }
}

impl Language {
    /// The name of a month, 1 to 12, by itself.
    pub fn month(self, month: u32) -> String {
        self.text(&format!("month-{month}")).into_owned()
    }

    /// The same, cut short.
    pub fn short_month(self, month: u32) -> String {
        self.text(&format!("month-short-{month}")).into_owned()
    }

    /// A month of a year: `March 2027`.
    pub fn month_of(self, date: NaiveDate) -> String {
        let month = self.month(date.month());
        self.format("date-month", &[("month", month.into()), ("year", date.year().to_string().into())])
    }

    /// The day in full.
    pub fn day(self, date: NaiveDate) -> String {
        self.dated(Length::Full.day(), date, Length::Full)
    }

    /// The day with the month cut short, for tables and figures.
    pub fn short_day(self, date: NaiveDate) -> String {
        self.dated(Length::Short.day(), date, Length::Short)
    }

    fn dated(self, key: &str, date: NaiveDate, length: Length) -> String {
        let month = self.text(&format!("{}-{}", length.month(), date.month()));
        let arguments: [(&str, Argument<'_>); 3] =
            [("day", date.day().into()), ("month", month.into()), ("year", date.year().to_string().into())];
        self.format(key, &arguments)
    }

    /// From one day to another, the year once if it is the same.
    pub fn span(self, from: NaiveDate, to: NaiveDate) -> String {
        self.between("date-span", from, to, Length::Full)
    }

    /// The same, short: `1 Feb – 30 Apr 2027`.
    pub fn short_span(self, from: NaiveDate, to: NaiveDate) -> String {
        self.between("date-short-span", from, to, Length::Short)
    }

    fn between(self, key: &str, from: NaiveDate, to: NaiveDate, length: Length) -> String {
        if from == to {
            return self.dated(length.day(), from, length);
        }
        let first = if from.year() == to.year() { length.day_without_year() } else { length.day() };
        let (first, last) = (self.dated(first, from, length), self.dated(length.day(), to, length));
        self.format(key, &[("from", first.into()), ("to", last.into())])
    }

    /// How often: `every month`, `every 3 months`.
    pub fn cadence(self, period: Period) -> String {
        let key = match period.unit {
            PeriodUnit::Hour => "cadence-hour",
            PeriodUnit::Day => "cadence-day",
            PeriodUnit::Week => "cadence-week",
            PeriodUnit::Month => "cadence-month",
            PeriodUnit::Quarter => "cadence-quarter",
            PeriodUnit::Year => "cadence-year",
        };
        self.format(key, &[("count", period.count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a day")
    }

    #[test]
    fn the_year_is_written_once() {
        let english = Language::English;
        assert_eq!(english.span(at(2027, 1, 1), at(2027, 12, 31)), "1 January to 31 December 2027");
        assert_eq!(english.short_span(at(2026, 11, 1), at(2027, 2, 28)), "1 Nov 2026 – 28 Feb 2027");
        assert_eq!(english.span(at(2027, 1, 1), at(2027, 1, 1)), "1 January 2027");
    }

    #[test]
    fn each_language_writes_its_own_dates() {
        let (first, last) = (at(2027, 1, 1), at(2027, 9, 30));
        for (language, shown) in [
            (Language::German, "1. Januar bis 30. September 2027"),
            (Language::French, "du 1er janvier au 30 septembre 2027"),
            (Language::Spanish, "del 1 de enero al 30 de septiembre de 2027"),
        ] {
            assert_eq!(language.span(first, last).replace('\u{a0}', " "), shown);
        }
    }

    #[test]
    fn how_often_has_words_of_its_own_for_once() {
        let of = |language: Language, count| {
            language.cadence(Period { count, unit: PeriodUnit::Month }).replace('\u{a0}', " ")
        };
        assert_eq!(
            (of(Language::English, 1), of(Language::English, 3)),
            ("every month".into(), "every 3 months".into())
        );
        assert_eq!((of(Language::German, 1), of(Language::German, 3)), ("monatlich".into(), "alle 3 Monate".into()));
    }
}

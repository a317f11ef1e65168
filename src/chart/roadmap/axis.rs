//! The months of a period as an axis.
//!
//! In: the first and last day and where they lie. Out: positions of days, the grid, the labels. Periods too long for
//! months get quarters, then years.

use chrono::{Datelike, NaiveDate};

use crate::chart::palette::Ink;
use crate::chart::scale::Linear;
use crate::chart::svg::{Canvas, TextStyle, WIDTH};
use crate::chart::text;
use crate::language::Language;

/// Less room than this is too little for the name of a month.
const NARROWEST: f64 = 30.0;

/// An axis over whole days.
#[derive(Debug)]
pub(super) struct Months {
    start: NaiveDate,
    end: NaiveDate,
    plot: (f64, f64),
    scale: Linear,
    /// Months from one label to the next.
    step: i64,
}

/// Where a date lies to the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    Within,
    After,
}

impl Months {
    /// The axis for the days from `start` to `end`, both included.
    pub(super) fn new(start: NaiveDate, end: NaiveDate, plot: (f64, f64)) -> Self {
        let (start, end) = (start.min(end), start.max(end));
        let scale = Linear::new((day(start), day(end) + 1.0), plot);
        let months = (day(end) - day(start) + 1.0) / 30.44;
        let fits = |step: i64| (plot.1 - plot.0) / months * step as f64 >= NARROWEST;
        let years = (0..7).flat_map(|power| [1, 2, 5].map(|digit| 12 * digit * 10_i64.pow(power)));
        let step = [1, 3].into_iter().chain(years).find(|&step| fits(step)).unwrap_or(i64::MAX / 2);
        Self { start, end, plot, scale, step }
    }

    /// The position of the morning of a day; days outside the period lie at its ends.
    pub(super) fn morning(&self, date: NaiveDate) -> f64 {
        self.scale.at(day(date))
    }

    /// The position of the evening of a day.
    pub(super) fn evening(&self, date: NaiveDate) -> f64 {
        self.scale.at(day(date) + 1.0)
    }

    /// Where a day lies to the period.
    pub(super) fn side(&self, date: NaiveDate) -> Side {
        if date < self.start {
            Side::Before
        } else if date > self.end {
            Side::After
        } else {
            Side::Within
        }
    }

    /// The positions between which the period lies.
    pub(super) fn plot(&self) -> (f64, f64) {
        self.plot
    }

    /// Each labelled month or year: its number since year 0, where it begins and where it ends.
    fn steps(&self) -> impl Iterator<Item = (i64, f64, f64)> + '_ {
        let number = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
        let first = number(self.start).div_euclid(self.step);
        let last = number(self.end).div_euclid(self.step);
        (first..=last).map(|at| (at * self.step, self.position(at * self.step), self.position((at + 1) * self.step)))
    }

    /// The position of the first day of a month, numbered since year 0.
    fn position(&self, month: i64) -> f64 {
        let year = i32::try_from(month.div_euclid(12)).ok();
        let date = year.and_then(|year| NaiveDate::from_ymd_opt(year, month.rem_euclid(12) as u32 + 1, 1));
        match date {
            Some(date) => self.morning(date),
            None if month < 0 => self.plot.0,
            None => self.plot.1,
        }
    }

    /// Upright lines between months.
    pub(super) fn draw_grid(&self, canvas: &mut Canvas, top: f64, bottom: f64) {
        for (month, left, _) in self.steps().filter(|&(_, left, _)| left > self.plot.0 + 1.0) {
            let is_year = self.step < 12 && month.rem_euclid(12) == 0;
            let (rise, ink) = if is_year { (36.0, Ink::Axis) } else { (0.0, Ink::Rule) };
            canvas.line((left, top - rise), (left, bottom), 1.0, ink);
        }
    }

    /// Years and months above a rule at `y`.
    pub(super) fn draw_head(&self, canvas: &mut Canvas, y: f64, language: Language) {
        if self.step < 12 {
            let (first, last) = (self.start.year(), self.end.year());
            for year in first..=last {
                let (left, right) = (self.position(i64::from(year) * 12), self.position((i64::from(year) + 1) * 12));
                self.label(canvas, (left, right, y - 25.0), &year.to_string(), TextStyle::STRONG);
            }
        }
        self.draw_months(canvas, y - 8.0, language);
        canvas.line((0.0, y), (WIDTH, y), 1.0, Ink::Axis);
    }

    /// The months once more, below `y`.
    pub(super) fn draw_foot(&self, canvas: &mut Canvas, y: f64, language: Language) {
        self.draw_months(canvas, y + 16.0, language);
    }

    fn draw_months(&self, canvas: &mut Canvas, y: f64, language: Language) {
        for (month, left, right) in self.steps() {
            let name = if self.step < 12 {
                language.short_month(month.rem_euclid(12) as u32 + 1)
            } else {
                month.div_euclid(12).to_string()
            };
            self.label(canvas, (left, right, y), &name, TextStyle::NOTE);
        }
    }

    /// A label at the beginning of its part of the axis, left out where that part is cut too short for it.
    fn label(&self, canvas: &mut Canvas, (left, right, y): (f64, f64, f64), label: &str, style: TextStyle) {
        if right - left >= text::width(label, style.font) + 3.0 {
            canvas.text((left + if left > self.plot.0 { 3.0 } else { 0.0 }, y), label, style);
        }
    }
}

fn day(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(start: (i32, u32, u32), end: (i32, u32, u32)) -> Months {
        let date = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        Months::new(date(start), date(end), (0.0, 480.0))
    }

    #[test]
    fn the_period_is_spread_from_its_first_morning_to_its_last_evening() {
        let year = months((2027, 1, 1), (2027, 12, 31));
        assert_eq!(year.morning(year.start), 0.0);
        assert_eq!(year.evening(year.end), 480.0);
        assert_eq!(year.steps().count(), 12);
        assert_eq!(year.side(NaiveDate::from_ymd_opt(2028, 1, 1).unwrap()), Side::After);
    }

    #[test]
    fn labels_get_fewer_as_the_period_gets_longer() {
        assert_eq!(months((2027, 1, 1), (2027, 1, 1)).step, 1);
        assert_eq!(months((2027, 1, 1), (2028, 12, 31)).step, 3);
        assert_eq!(months((2020, 1, 1), (2030, 12, 31)).step, 12);
        let all_time = Months::new(NaiveDate::MIN, NaiveDate::MAX, (0.0, 480.0));
        assert!(all_time.steps().count() < 20);
    }
}

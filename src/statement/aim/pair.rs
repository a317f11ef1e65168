//! Two numbers that are the ends of one way: from–to, an arrow, today and then.
//!
//! In: the numbers that can be values. Out: baseline and target. From–to is looked for first, then any other pair.

use super::lead::Lead;
use super::{Aim, Aiming, compatible};
use crate::statement::class::{Class, ClassSet};
use crate::statement::quantity::{Measure, Quantity};
use crate::statement::token::Sign;

impl Aiming<'_, '_> {
    /// From–to first, then any other pair.
    pub(super) fn pair(&self, usable: &[&Quantity]) -> Option<Aim> {
        self.pair_of(usable, true).or_else(|| self.pair_of(usable, false))
    }

    pub(super) fn pair_of(&self, usable: &[&Quantity], only_ways: bool) -> Option<Aim> {
        for (n, first) in usable.iter().enumerate() {
            for second in usable.iter().skip(n + 1).take(3) {
                if second.core - first.core > 24 {
                    break;
                }
                let stop = (first.to..second.from).any(|at| {
                    self.s.is_stop(at) && self.clause_of(at + 1) != self.clause_of(first.core) && !self.s.is_glued(at)
                });
                if stop || !compatible(first, second) {
                    continue;
                }
                if let Some((baseline, target, is_way)) =
                    self.ordered(first, second).filter(|found| found.2 || !only_ways)
                {
                    let is_relative = target.change
                        || target.measure == Measure::PercentagePoints && baseline.measure != Measure::PercentagePoints
                        || self.is_relative(&target) && self.lead(&target) == Lead::By;
                    return Some(Aim {
                        target: Some(target),
                        baseline: Some(baseline),
                        is_relative,
                        is_way,
                        clause: self.clause_of(target.core),
                        strength: 3,
                    });
                }
            }
        }
        None
    }

    /// Which of two numbers is where it stands, if they are such a pair.
    pub(super) fn ordered(&self, first: &Quantity, second: &Quantity) -> Option<(Quantity, Quantity, bool)> {
        let s = self.s;
        let (lead, behind) = (self.lead(first), self.lead(second));
        let arrow = (first.to..second.from).any(|at| s.is_sign(at, Sign::Arrow));
        if arrow && second.from - first.to <= 4 {
            return Some((*first, *second, true));
        }
        let to = matches!(behind, Lead::To | Lead::Arrow);
        match (lead, behind) {
            (Lead::From, _) if to => Some((*first, *second, true)),
            (Lead::Current, Lead::From) => None,
            (_, Lead::From) if !self.is_relative(first) || first.measure == second.measure => {
                let way = second.from > 0
                    && (second.from.saturating_sub(3)..second.from)
                        .any(|at| s.is_any(at, ClassSet::of(&[Class::Upwards, Class::Downwards])));
                Some((*second, *first, way))
            }
            (Lead::Current, _) if !self.is_current(second) => Some((*first, *second, false)),
            (_, Lead::Current) => Some((*second, *first, false)),
            (Lead::From, Lead::Target | Lead::By) => Some((*first, *second, false)),
            (Lead::From, Lead::Level | Lead::Nothing)
                if second.from == first.to + 1 || s.is_sign(first.to, Sign::Dash) =>
            {
                Some((*first, *second, true))
            }
            (Lead::To | Lead::By, _) => None,
            (_, Lead::To) if self.close(first, second) && first.to < second.from => Some((*first, *second, true)),
            _ if self.is_current(first) && !self.is_current(second) => Some((*first, *second, false)),
            _ if self.is_current(second) && !self.is_current(first) && second.core - first.core <= 8 => {
                Some((*second, *first, false))
            }
            (_, Lead::Target) if lead != Lead::Target => Some((*first, *second, false)),
            _ => None,
        }
    }

    /// Side by side, but for brackets between them: "64% (Nov) to 72%".
    pub(super) fn close(&self, first: &Quantity, second: &Quantity) -> bool {
        let brackets =
            self.s.is_sign(first.to, Sign::Open) && (first.to..second.from).any(|at| self.s.is_sign(at, Sign::Close));
        second.from <= first.to + if brackets { 7 } else { 2 }
    }
}

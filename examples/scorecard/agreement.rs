//! Precision, recall, F1, Cohen's kappa and exact-match rates.

use crate::labels::{Labelled, Labels, family, judged, leaves_open};

/// Agreement on one question of yes or no.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Binary {
    pub(crate) both: usize,
    pub(crate) only_judged: usize,
    pub(crate) only_labelled: usize,
    pub(crate) neither: usize,
}

impl Binary {
    fn add(&mut self, labelled: bool, judged: bool) {
        *match (labelled, judged) {
            (true, true) => &mut self.both,
            (false, true) => &mut self.only_judged,
            (true, false) => &mut self.only_labelled,
            (false, false) => &mut self.neither,
        } += 1;
    }

    pub(crate) fn precision(&self) -> f64 {
        ratio(self.both, self.both + self.only_judged)
    }

    pub(crate) fn recall(&self) -> f64 {
        ratio(self.both, self.both + self.only_labelled)
    }

    /// The harmonic mean of precision and recall.
    pub(crate) fn f1(&self) -> f64 {
        ratio(2 * self.both, 2 * self.both + self.only_judged + self.only_labelled)
    }

    /// Agreement beyond chance (Cohen, 1960).
    pub(crate) fn kappa(&self) -> f64 {
        let all = (self.both + self.only_judged + self.only_labelled + self.neither) as f64;
        let observed = (self.both + self.neither) as f64 / all;
        let judged = (self.both + self.only_judged) as f64 / all;
        let labelled = (self.both + self.only_labelled) as f64 / all;
        let chance = judged * labelled + (1.0 - judged) * (1.0 - labelled);
        if chance == 1.0 { 1.0 } else { (observed - chance) / (1.0 - chance) }
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Agreement of the reader with a set of labelled statements.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) statements: usize,
    /// Name of the criterion and its figures.
    pub(crate) criteria: Vec<(&'static str, Binary)>,
    /// Name of the value, how many agree, of how many.
    pub(crate) values: Vec<(&'static str, usize, usize)>,
    /// Statements on which the reader left a question open.
    pub(crate) abstained: usize,
}

/// The questions of yes or no.
fn criteria(labels: &Labels) -> [(&'static str, bool); 5] {
    [
        ("specific", labels.specific == "yes"),
        ("measurable", labels.measurable == "yes"),
        ("measurable or deliverable", labels.measurable != "no"),
        ("time-bound", labels.time_bound == "yes"),
        ("compound", labels.compound),
    ]
}

/// Scores a set.
pub(crate) fn score(statements: &[Labelled]) -> Score {
    let mut score = Score { statements: statements.len(), ..Score::default() };
    for labelled in statements {
        let judged = judged(&labelled.text);
        for (n, (ours, theirs)) in criteria(&judged).into_iter().zip(criteria(&labelled.labels)).enumerate() {
            if score.criteria.len() == n {
                score.criteria.push((ours.0, Binary::default()));
            }
            score.criteria[n].1.add(theirs.1, ours.1);
        }
        for (n, (name, agrees)) in values(&labelled.labels, &judged).into_iter().enumerate() {
            if score.values.len() == n {
                score.values.push((name, 0, 0));
            }
            if let Some(agrees) = agrees {
                score.values[n].1 += usize::from(agrees);
                score.values[n].2 += 1;
            }
        }
        score.abstained += usize::from(leaves_open(&labelled.text));
    }
    score
}

/// Which values agree; `None` where the file does not label one.
pub(crate) fn values(labelled: &Labels, judged: &Labels) -> [(&'static str, Option<bool>); 10] {
    let (label, ours) = (&labelled.extracted, &judged.extracted);
    let same = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-6 * a.abs().max(1.0),
        (None, None) => true,
        _ => false,
    };
    let in_families =
        !label.metric.contains('-') && family(&label.metric) != label.metric || label.metric.contains('_');
    let metric = label.metric == ours.metric
        || in_families && label.metric == family(&ours.metric)
        || family(&ours.metric) == label.metric && !label.metric.contains('-');
    [
        ("target", Some(same(label.target, ours.target))),
        ("baseline", Some(same(label.baseline, ours.baseline))),
        ("unit", Some(label.unit == ours.unit)),
        ("relative or level", Some(label.is_relative == ours.is_relative)),
        ("deadline, words", Some(label.deadline_text == ours.deadline_text)),
        ("deadline, day", label.deadline.as_ref().map(|day| Some(day) == ours.deadline.as_ref())),
        ("metric", Some(metric)),
        ("direction", Some(label.direction == ours.direction)),
        ("scope", label.scope.as_ref().map(|scope| Some(scope) == ours.scope.as_ref())),
        ("owner", label.owner.as_ref().map(|owner| Some(owner) == ours.owner.as_ref())),
    ]
}

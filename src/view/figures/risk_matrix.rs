//! How likely and how bad the open risks are, by the numbers that their section gives them.

use rust_decimal::Decimal;

use super::float;
use crate::chart::Figure;
use crate::chart::risk_matrix::{self, Band};
use crate::view::names::Names;
use crate::view::risk::{Risk, band};

pub(super) fn figure(names: Names<'_>, risks: &[Risk]) -> Option<Figure> {
    let language = names.language;
    let shown = risks.iter().filter_map(|risk| {
        let (likelihood, impact) = risk.exact?;
        let score = [("score", risk.score.as_ref()?.into()), ("band", risk.band_word.as_ref()?.into())];
        Some(risk_matrix::Risk {
            key: risk.number?.to_string(),
            name: risk.name.clone(),
            likelihood: float(likelihood),
            impact: float(impact),
            likelihood_label: risk.likelihood.clone()?,
            impact_label: risk.impact.clone()?,
            score: language.format("figure-risks-score-and-band", &score),
        })
    });
    let cell = |likelihood: usize, impact: usize| match band(Decimal::from((likelihood + 1) * (impact + 1))) {
        "low" => Band::Low,
        "moderate" => Band::Moderate,
        "high" => Band::High,
        _ => Band::Extreme,
    };
    let matrix = risk_matrix::Matrix {
        risks: shown.collect(),
        cells: std::array::from_fn(|likelihood| std::array::from_fn(|impact| cell(likelihood, impact))),
        bands: ["low", "moderate", "high", "extreme"].map(|word| language.word("risk-band", word)),
    };
    risk_matrix::figure("figure-risks", &matrix, language)
}

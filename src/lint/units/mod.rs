//! Units and ranges of values against the KPI catalogue.

use crate::rules;

rules! {}

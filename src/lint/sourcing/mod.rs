//! Sourcing decisions, risks and assumptions.

use crate::rules;

rules! {}

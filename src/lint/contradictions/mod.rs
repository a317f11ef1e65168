//! Targets that work against each other.

use crate::rules;

rules! {}

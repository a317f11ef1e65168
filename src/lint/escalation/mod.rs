//! Severities and escalation ladders.

use crate::rules;

rules! {}

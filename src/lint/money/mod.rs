//! Budget, salaries and tools: sums that must agree.

use crate::rules;

rules! {}

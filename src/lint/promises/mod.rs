//! What customers are promised: share, time, clock, and somebody to keep it.

use crate::rules;

rules! {}

//! Days and deadlines: order, period, today.

use crate::rules;

rules! {}

//! What is bought: tools, initiatives and courses with a price.
//!
//! In: the plan's tools, initiatives and courses. Out: those that cost something, with the budget line that carries them.

use std::sync::Arc;

use super::{Reader, name_of};
use crate::model::figure::Origin;
use crate::model::input::Measure;
use crate::model::money::input::{ToolInput, WorkInput};
use crate::model::path::Path;
use crate::model::read_number::{count, number};
use crate::plan::field::{Field, Named};
use crate::plan::initiative::{Initiative, Status};

impl Reader<'_> {
    pub(super) fn tools(&self) -> Vec<ToolInput> {
        let tools = self.plan.tools.each().filter(|tool| !tool.price.is_absent()).map(|tool| {
            let element: Arc<str> = format!("tools.{}", tool.id).into();
            let path = |field| Path::below(&element, field);
            ToolInput {
                id: tool.id.clone(),
                name: name_of(&tool.name, &tool.id),
                price: self.price(path("price"), &tool.price, tool.span),
                seats: count(&tool.seats, path("seats"), tool.span),
                usage: number(&tool.usage, path("usage"), tool.span, Measure::PerMonth, |usage| {
                    let (low, high) = usage.value.bounds();
                    Some((low.per_month(), high.per_month()))
                }),
                channels: self.channels(&tool.channels),
                line: tool.line.get().map(|line| line.id.clone()),
            }
        });
        tools.collect()
    }

    pub(super) fn initiatives(&self) -> Vec<WorkInput> {
        let open = |work: &&Named<Initiative>| !work.cost.is_absent() && work.status.copied() != Some(Status::Dropped);
        let works = self.plan.initiatives.each().filter(open).map(|work| {
            let element: Arc<str> = format!("initiatives.{}", work.id).into();
            let path = |field| Path::below(&element, field);
            let day = |field: &Field<chrono::NaiveDate>, name: &'static str| {
                field.located().map(|at| (at.value, Origin::new(path(name), at.span)))
            };
            WorkInput {
                id: work.id.clone(),
                name: name_of(&work.name, &work.id),
                cost: self.price(path("cost"), &work.cost, work.span),
                on: day(&work.start, "start").or_else(|| day(&work.due, "due")),
                line: work.line.get().map(|line| line.id.clone()),
            }
        });
        works.collect()
    }

    pub(super) fn courses(&self) -> Vec<WorkInput> {
        let courses = self.plan.training.each().filter(|course| !course.cost.is_absent()).map(|course| {
            let element: Arc<str> = format!("training.{}", course.id).into();
            let path = |field| Path::below(&element, field);
            WorkInput {
                id: course.id.clone(),
                name: name_of(&course.name, &course.id),
                cost: self.price(path("cost"), &course.cost, course.span),
                on: course.on.located().map(|at| (at.value, Origin::new(path("on"), at.span))),
                line: None,
            }
        });
        courses.collect()
    }
}

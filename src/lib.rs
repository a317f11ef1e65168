//! svcplan: a customer-service plan as a file that is checked, computed and turned into documents.
//!
//! ```text
//! arguments + settings ─► Settings ─┐
//! files ─► Sources ─► spanned tree ─► Plan ─► rules ─► Diagnostics ─► printers ─► exit code
//!          └ syntax, unknown keys, types ──────────────┘
//!                      Plan ─► what an audience may see ─► View ─► templates ─► Markdown | HTML ─► Word | typst ─► PDF
//!                                     Plan ─► Inputs ─► Numbers ─► rules, tables, JSON
//!                                     Plan, View, Numbers ─► workbook (Excel)    Plan, View ─► calendar (iCalendar)
//! a sentence ─► Reading ─► rules, score cards, JSON
//! ```
//!
//! Data flows one way and nothing reaches back. Everything but [`commands`] is free of disk, clock, environment and terminal:
//! the same bytes and the same settings give the same findings and the same documents.

pub mod about;
pub mod audience;
pub mod calendar_file;
pub mod catalogue;
pub mod chart;
pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod fix;
pub mod language;
pub mod lint;
pub mod load;
pub mod model;
pub mod numbers;
pub mod numbers_report;
pub mod plan;
pub mod quantity;
pub mod queue;
pub mod reference;
pub mod render;
pub mod report;
pub mod rule;
pub mod scaffold;
pub mod settings;
pub mod source;
mod span_set;
pub mod statement;
pub mod statement_list;
pub mod statement_report;
pub mod view;
#[cfg(feature = "xlsx")]
pub mod workbook;

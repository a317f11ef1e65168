//! `svcplan schema`: the JSON Schema of plans or of the settings, for editors.

use anyhow::Result;

use super::{Console, Exit};
use crate::cli::{Described, SchemaArgs};
use crate::reference::schema;

pub(crate) fn run(args: &SchemaArgs, console: &Console) -> Result<Exit> {
    console.result(&match args.what {
        Described::Plan => schema::text(),
        Described::Settings => schema::settings_text(),
    })?;
    Ok(Exit::Clean)
}

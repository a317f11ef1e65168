//! `svcplan schema`: the JSON Schema of plans, for editors.

use anyhow::Result;

use super::{Console, Exit};
use crate::reference::schema;

pub(crate) fn run(console: &Console) -> Result<Exit> {
    console.result(&schema::text())?;
    Ok(Exit::Clean)
}

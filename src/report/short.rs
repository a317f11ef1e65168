//! One line a finding: `path:line:column: level [rule] message`, as editors and grep expect it.

use super::visible;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// Prints one finding as a line.
pub(crate) fn item(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let at = sources.position(diagnostic.span.file, diagnostic.span.start);
    let path = visible(&sources.file(diagnostic.span.file).path);
    let message = visible(&diagnostic.message);
    format!("{path}:{}:{}: {} [{}] {message}\n", at.line, at.column, diagnostic.level, diagnostic.rule.name)
}

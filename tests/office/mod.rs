//! LibreOffice, where it is installed: a second opinion on the files that this program writes.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Has LibreOffice open files and write them again in a format of its own, all in one start.
///
/// Gives `false`, and says so, where there is no LibreOffice that runs: a test then has nothing to compare with. `profile` is the
/// text of a settings file, or nothing.
pub(crate) fn converted(folder: &Path, files: &[PathBuf], to: &str, profile: Option<&str>) -> bool {
    let names = ["soffice", "libreoffice"];
    let runs = |name: &&str| Command::new(name).arg("--version").output().is_ok_and(|said| said.status.success());
    let Some(office) = names.into_iter().find(runs) else {
        skipped("LibreOffice is not installed");
        return false;
    };
    let settings = folder.join("profile/user");
    fs::create_dir_all(&settings).expect("a folder below the target folder");
    if let Some(profile) = profile {
        fs::write(settings.join("registrymodifications.xcu"), profile).expect("a file below the target folder");
    }
    let convert = |files: &[PathBuf], to: &str| {
        let mut home = std::ffi::OsString::from("-env:UserInstallation=file://");
        home.push(folder.join("profile"));
        let said = Command::new(office)
            .arg(home)
            .args(["--headless", "--convert-to", to, "--outdir"])
            .arg(folder)
            .args(files)
            .output();
        let is_there = |file: &PathBuf| folder.join(file.file_name().unwrap_or_default()).with_extension(to).is_file();
        (files.iter().all(is_there), said)
    };
    for file in files {
        let _ = fs::remove_file(folder.join(file.file_name().unwrap_or_default()).with_extension(to));
    }
    let (is_done, said) = convert(files, to);
    if is_done {
        return true;
    }
    // Whose fault is it? A table of two numbers is opened by every LibreOffice that works.
    let table = folder.join("two-numbers.csv");
    fs::write(&table, "1,2\n").expect("a file below the target folder");
    if !convert(&[table], "ods").0 {
        skipped("LibreOffice is installed, but it does not run here");
        return false;
    }
    let missing: Vec<&OsStr> = files
        .iter()
        .filter_map(|file| file.file_name())
        .filter(|name| !folder.join(name).with_extension(to).is_file())
        .collect();
    panic!("LibreOffice opens other files, not {missing:?}: {said:?}");
}

/// Past the capture of output, so that it is read although the test passes.
fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped, nothing was compared: {why}");
}

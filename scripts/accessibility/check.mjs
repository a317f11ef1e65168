// Holds HTML documents against every rule of axe-core, in Chromium, in light and in dark and on a narrow screen.
//
//   npm ci && node check.mjs ../../examples/*/documents/*.html
//
// Prints each violation with the element it is about; exits with 1 if there is any, with 2 if nothing could be checked.
// CHROMIUM names the browser if it is not /usr/bin/chromium.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("name the documents to check");
  process.exit(2);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let violations = 0;
for (const [scheme, width] of [["light", 1280], ["dark", 1280], ["light", 360]]) {
  // The documents forbid scripts; the checker is one.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme, viewport: { width, height: 900 } });
  for (const file of files) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const violation of found.violations) {
      violations += violation.nodes.length;
      for (const node of violation.nodes.slice(0, 5)) {
        console.log(`${file} (${scheme}, ${width}): ${violation.id}: ${violation.help}\n    ${node.html.slice(0, 160)}\n    ${node.failureSummary?.split("\n").slice(1, 3).join(" ").trim()}`);
      }
      if (violation.nodes.length > 5) console.log(`    and ${violation.nodes.length - 5} more`);
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`${files.length} documents, 3 looks each, axe-core ${JSON.parse(readFileSync(createRequire(import.meta.url).resolve("axe-core/package.json"), "utf8")).version}: ${violations} violations`);
process.exit(violations === 0 ? 0 : 1);

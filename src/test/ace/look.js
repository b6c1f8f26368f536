// Looks at e-books with Ace by DAISY. Usage: node look.js FOLDER BOOK...
//
// Each violation is a line: the book, the file in it, how grave it is, the rule, and what it is about. FOLDER takes Ace's
// reports. Stands where Ace is installed; PUPPETEER_EXECUTABLE_PATH names the browser.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const ace = require("@daisy/ace-core");
const runner = require("@daisy/ace-axe-runner-puppeteer");

const [folder, ...books] = process.argv.slice(2);

const violations = (report) =>
  report.assertions.flatMap((file) =>
    file.assertions.map((found) =>
      [
        file["earl:testSubject"].url,
        found["earl:test"]["earl:impact"],
        found["earl:test"]["dct:title"],
        (found["earl:result"].html ?? found["earl:result"]["dct:description"] ?? "").replace(/\s+/g, " "),
      ].join(" "),
    ),
  );

const look = async (book) => {
  const outdir = path.join(folder, path.basename(book, ".epub"));
  await ace(path.resolve(book), { cwd: folder, outdir, initLogger: true, silent: true, fileName: path.join(folder, "log") }, runner);
  const report = JSON.parse(fs.readFileSync(path.join(outdir, "report.json"), "utf8"));
  const found = violations(report);
  if (found.length === 0 && report["earl:result"]["earl:outcome"] !== "pass") found.push("the report says that it does not pass");
  if (report.assertions.length === 0) found.push("no file was looked at");
  found.forEach((violation) => console.log(`${path.basename(book)}: ${violation}`));
  console.log(`${path.basename(book)}: ${report.assertions.length} files were looked at`);
};

(async () => {
  for (const book of books) await look(book);
})().catch((fault) => {
  console.error(fault);
  process.exitCode = 1;
});

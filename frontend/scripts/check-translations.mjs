// Extracts the messages again and fails when a catalogue changes or an English message is missing.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const catalogues = ["src/locales/fr.po", "src/locales/en.po"];
const read = () =>
  catalogues.map((path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  });

const before = read();
execFileSync("lingui", ["extract", "--clean"], { stdio: "inherit" });
const after = read();

const problems = [];
const entries = after[1].split("\n\n").slice(1);
if (entries.length === 0) {
  problems.push("no message was found at all");
}
for (const entry of entries) {
  if (/^msgstr ""\s*$/m.test(entry) && !/msgstr ""\n"/.test(entry)) {
    problems.push(`not translated: ${/^msgid (.*)$/m.exec(entry)?.[1]}`);
  }
}
const plainSpace = /[^\s\u202f] [?!;:»%]|« /;
for (const [, id] of after[0].matchAll(/^msgid "(.*)"$/gm)) {
  if (plainSpace.test(id)) {
    problems.push(`plain space before a double sign: ${id}`);
  }
}
catalogues.forEach((path, place) => {
  if (withoutDate(before[place]) !== withoutDate(after[place])) {
    problems.push(`${path} changed: commit the new messages`);
  }
});

function withoutDate(text) {
  return text.replace(/^"POT-Creation-Date:.*$/m, "");
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

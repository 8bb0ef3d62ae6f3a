// Runs of Han characters that templates, examples and data share with another text: `node test/copied.js SOURCE.txt [longest]`.
// Names of laws and works in 《》 and quoted slogans in “” may be the same anywhere.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [, , source, longest = '12'] = process.argv;
if (source === undefined) throw new Error('usage: node test/copied.js SOURCE.txt [longest run allowed]');
const allowed = Number(longest);

const bare = (text) => text.replace(/《[^》]*》|“[^”]*”/g, '\n');
/** Texts as runs of Han characters; digits and marks end a run in print but not in a sentence, so marks are left out and digits kept apart. */
const runsOf = (text) =>
  bare(text)
    .split(/[^\p{sc=Han}，、；：。]+/u)
    .map((run) => run.replace(/[^\p{sc=Han}]/gu, ''));

const known = new Set();
for (const run of runsOf(readFileSync(source, 'utf8'))) {
  for (let at = 0; at + allowed < run.length; at += 1) known.add(run.slice(at, at + allowed + 1));
}

const files = ['templates', 'examples', 'data', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
);
let found = 0;
for (const file of files.filter((name) => /\.(ya?ml|md|hbs)$/.test(name))) {
  for (const run of runsOf(readFileSync(file, 'utf8'))) {
    for (let at = 0; at + allowed < run.length; at += 1) {
      if (!known.has(run.slice(at, at + allowed + 1))) continue;
      let end = at + allowed + 1;
      while (end < run.length && known.has(run.slice(end - allowed, end + 1))) end += 1;
      process.stdout.write(`${file}: ${run.slice(at, end)}\n`);
      found += 1;
      at = end;
    }
  }
}
process.stdout.write(`${found} runs of more than ${allowed} characters\n`);
process.exitCode = found === 0 ? 0 : 1;

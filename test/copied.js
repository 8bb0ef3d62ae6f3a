// Runs of Chinese characters that this repository shares with another text: `node test/copied.js SOURCE.txt [longest]`.
// Only Chinese characters count: marks, blanks, digits, Latin letters and {{names}} between them hide no copy.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [, , source, longest = '12'] = process.argv;
if (source === undefined) throw new Error('usage: node test/copied.js SOURCE.txt [longest run allowed]');
const allowed = Number(longest);

/** The name of a law or a work may be the same anywhere, as far as it can be one: a sentence in 《》 is a sentence. */
const title = /《[^《》，。；：？！\n]{1,30}》/g;

/** Slogans everybody quotes, in “”: each is named here, none is longer than this. */
const longestSlogan = 16;
const slogans = [];
if (slogans.some((slogan) => [...slogan].length > longestSlogan)) throw new Error('a slogan here is a sentence');

/** The Chinese characters of a text in their order, each with its place in the text. */
function charactersOf(text) {
  const blank = (found) => ' '.repeat(found.length);
  let bare = text.replace(title, blank);
  for (const slogan of slogans) bare = bare.replaceAll(`“${slogan}”`, blank);
  return [...bare.matchAll(/\p{sc=Han}/gu)].map(({ 0: character, index }) => ({ character, index }));
}

function runAt(characters, at, length) {
  return characters
    .slice(at, at + length)
    .map(({ character }) => character)
    .join('');
}

const length = allowed + 1;
const original = charactersOf(readFileSync(source, 'utf8'));
const known = new Set(original.slice(allowed).map((_, at) => runAt(original, at, length)));

/** Everything that is written by hand or comes out of it; not what is installed, compiled or built. */
const skipped = new Set(['.git', 'node_modules', 'dist', 'out']);
const files = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !skipped.has(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((file) => path.join(entry.name, file))
      : [entry.name],
  )
  .filter((file) => /\.(ya?ml|md|hbs|ts|js|json|txt|html|csv|py)$/.test(file))
  .filter((file) => file !== path.join('test', 'copied.js'))
  .toSorted();

let found = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const characters = charactersOf(text);
  for (let at = 0; at + length <= characters.length; at += 1) {
    if (!known.has(runAt(characters, at, length))) continue;
    let end = at + length;
    while (end < characters.length && known.has(runAt(characters, end - allowed, length))) end += 1;
    const first = characters[at].index;
    const line = text.slice(0, first).split('\n').length;
    process.stdout.write(`${file}:${line}: ${text.slice(first, characters[end - 1].index + 1).replace(/\s+/g, ' ')}\n`);
    found += 1;
    at = end - 1;
  }
}
process.stdout.write(`${found} runs of more than ${allowed} characters in ${files.length} files\n`);
process.exitCode = found === 0 ? 0 : 1;

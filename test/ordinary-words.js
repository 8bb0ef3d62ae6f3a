// Writes src/language/ordinary-words.ts anew: node test/ordinary-words.js DICT, the dict.txt of the npm package @node-rs/jieba.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'src/language/ordinary-words.ts';
const [, , dictionary = 'dict.txt'] = process.argv;
const leastOften = 300;
// People, places, organisations, other names of one thing, numerals, and what is no word.
const tagsLeftOut = /^(?:nr|ns|nt|nz|m|x)/;
// As the search in that file counts on.
const perLine = 58;

const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(
    ([word, often, tag]) => /^\p{Script=Han}{2}$/u.test(word) && Number(often) >= leastOften && !tagsLeftOut.test(tag),
  )
  .map(([word]) => word)
  .filter((word) => word[0] !== word[1])
  .sort();

const lines = [];
for (let at = 0; at < words.length; at += perLine) lines.push(words.slice(at, at + perLine).join(''));
const written = readFileSync(file, 'utf8');
writeFileSync(file, written.replace(/`[^`]*`/, `\`\n${lines.join('\n')}\``));

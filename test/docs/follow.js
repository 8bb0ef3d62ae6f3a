// Follows a page as its reader would: makes the files it shows, types its commands, and gives the page with what these
// print. The text before a block says which file it is: the last one named, in the workspace that `init` made; ‘at the
// end’ (末尾) adds to a file that is there. Commands other than carelog are those that every shell has.
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

// `<!-- edited: FILE -->` stands where the reader edits a report in Word.
const block = /^```(\w+)\n([\s\S]*?)^```$|^<!-- edited: (.+) -->$/gm;
/** A command in a sentence, unless it is only named (`carelog check`) or does not end. */
const inline = /`(?:npx )?carelog ([^\s`]+ (?![^`]*--watch)[^`]+)`/g;
const shell = {
  cp: async ([from, to], at) => cp(path.join(at, from), path.join(at, to)),
  mkdir: async ([folder], at) => mkdir(path.join(at, folder), { recursive: true }),
  rm: async (words, at) => {
    for (const file of words.filter((word) => word !== '-r')) await rm(path.join(at, file), { recursive: true });
  },
};

/**
 * Follows a page in a folder. `carelog` runs a command and gives its exit code and what it printed; `node` a program.
 * Throws where a command fails whose output the page does not show.
 */
export async function follow(page, folder, { carelog, node }) {
  let workspace = '';
  let followed = '';
  let read = 0;
  let printed;
  for (const { 0: whole, 1: language, 2: text, 3: edited, index } of page.matchAll(block)) {
    const before = page.slice(read, index);
    for (const [, words] of before.matchAll(inline)) {
      const { code, out } = await carelog(words.split(' '));
      if (code !== 0) throw new Error(`carelog ${words}\n${out}`);
    }
    followed += before;
    read = index + whole.length;
    if (edited !== undefined) {
      await appendFile(path.join(folder, edited), '\n');
      followed += whole;
    } else if (language === 'sh') {
      const ran = [];
      for (const line of text.trim().split('\n')) {
        const [first, second, ...words] = line.split(' ');
        if (first === 'npx' && second === 'carelog') {
          if (words[0] === 'init') workspace = words[1];
          ran.push({ line, ...(await carelog(words)) });
        } else if (first === 'node') ran.push({ line, ...(await node(second, words)) });
        else if (shell[first]) await shell[first]([second, ...words], folder);
        else throw new Error(`nobody knows how to type: ${line}`);
      }
      printed = ran.map(({ out }) => out).join('');
      const failed = ran.find(({ code }) => code !== 0);
      if (failed && !/^\s*```text\n/.test(page.slice(read))) throw new Error(`${failed.line}\n${failed.out}`);
      followed += whole;
    } else if (language === 'text') {
      if (printed === undefined) throw new Error(`no command prints: ${text}`);
      followed += `\`\`\`text\n${printed.trim()}\n\`\`\``;
      printed = undefined;
    } else {
      const intro = before.trimEnd().split('\n').at(-1);
      const file = [...intro.matchAll(/`([^`]+\.(?:yaml|md|hbs|js))`/g)].at(-1)?.[1];
      if (file === undefined) throw new Error(`no file is named for: ${text}`);
      const written = path.join(folder, file.endsWith('.js') ? '' : workspace, file);
      await mkdir(path.dirname(written), { recursive: true });
      await (/末尾|at the end/.test(intro) ? appendFile : writeFile)(written, text);
      followed += whole;
    }
  }
  return followed + page.slice(read);
}

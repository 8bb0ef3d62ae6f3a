// Draws the first page of every example in both themes from its PDF, and writes the page that shows them.
// `npm run gallery` writes to docs/. CI writes elsewhere, draws the first example alone, and fails if docs/ is old.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildReports, facesFolder, startPrinter } from '../../dist/index.js';
import { firstPage } from './pdf-page.js';

const [, , folder = 'docs'] = process.argv;
const pictures = path.join(folder, 'gallery');
/** In pixels: readable on a screen, 20 to 30 kB a page. */
const width = 420;
const themes = ['plain', 'official'];
/** What each example reports, for those who read no Chinese. */
const english = {
  '01-district-years': 'A district reports five years of building communities to the city.',
  '02-school-semester': 'A primary school sums up a term of care for left-behind children.',
  '03-class-visit': 'A class tells of its visit to a child who lives with grandparents.',
  '04-school-year': 'A town’s primary school sums up a year: class meetings, files, pairings.',
  '05-rural-school-year': 'A rural school sums up a year: parents’ meetings, division of work, care.',
  '06-class-year': 'A form teacher sums up a year with the left-behind children of the class.',
  '07-committee-year': 'A university’s committee for the next generation sums up its year.',
  '08-autumn-term': 'A school sums up an autumn term in numbered measures.',
  '09-bureau-half-year': 'A county bureau of grain and reserves sums up half a year of care for left-behind children.',
  '12-cooperative-half-year':
    'A city’s federation of supply cooperatives sums up half a year of care for left-behind children.',
  '13-village-quarter': 'A village sums up a quarter of care for its left-behind elders.',
  '14-hotline-half-year':
    'A county’s women’s federation sums up half a year of calls, visitors, casework and referrals, in kinds of its own.',
  '15-federation-year':
    'A county’s disabled persons’ federation sums up a year: services, and money by source and use.',
  '16-volunteer-half-year':
    'A volunteers’ society sums up half a year of service by project and volunteer, and its visits to elders.',
};

const listed = await readdir('examples', { withFileTypes: true });
const examples = listed.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const out = await mkdtemp(path.join(tmpdir(), 'carelog-gallery-'));
const printer = await startPrinter(facesFolder);
const names = [];
const shown = new Map();
const sections = [];
try {
  for (const [at, example] of examples.toSorted().entries()) {
    for (const theme of themes) {
      names.push(`${example}-${theme}.png`);
      // CI has just built them all as PDF.
      if (folder === 'docs' || at === 0) shown.set(`${example}-${theme}.png`, await draw(example, theme));
    }
    const title = path.basename(await build(example, 'docx'), '.docx');
    const row = themes.map((theme) => `![${title}](gallery/${example}-${theme}.png)`).join(' | ');
    if (!english[example]) throw new Error(`${example} has no line in English`);
    sections.push(`## ${example}\n\n${title}\n\n${english[example]}\n\n| plain | official |\n|---|---|\n| ${row} |\n`);
  }
} finally {
  await printer.close();
  await rm(out, { recursive: true });
}

// Replaces the old gallery only when the new one is complete.
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
for (const [name, picture] of shown) await writeFile(path.join(pictures, name), picture);
const head =
  '# Gallery\n\nThe first page of every example in both themes, as `npm run gallery` prints it. Start from one with `carelog init --like`.\n';
const text = [head, ...sections].join('\n');
await writeFile(path.join(folder, 'gallery.md'), text);
await refuseOld(text);

/** The first page of an example in a theme. */
async function draw(example, theme) {
  return firstPage(await readFile(await build(example, 'pdf', theme)), width);
}

/** The file of an example in one format. Throws if it does not build. */
async function build(example, format, theme = 'plain') {
  const today = new Date().toISOString().slice(0, 10);
  const options = { today, formats: [format], out: path.join(out, theme), theme };
  const { workspaces, written } = await buildReports([`examples/${example}`], options, Promise.resolve(printer));
  const [file] = written;
  if (file === undefined)
    throw new Error(`${example} does not build: ${JSON.stringify(workspaces[0]?.problems, null, 2)}`);
  return file;
}

/** Throws if docs/ has other examples, titles or files than the new gallery. Pixels may differ between browsers. */
async function refuseOld(text) {
  const committed = (await readFile('docs/gallery.md', 'utf8')).replaceAll('\r\n', '\n');
  const kept = await readdir('docs/gallery');
  const missing = names.filter((name) => !kept.includes(name));
  const left = kept.filter((name) => !names.includes(name));
  if (committed === text && missing.length === 0 && left.length === 0) return;
  const unlisted = examples.filter((example) => !committed.includes(`## ${example}\n`));
  throw new Error(`docs/gallery is old, run: npm run gallery\n${JSON.stringify({ unlisted, missing, left })}`);
}

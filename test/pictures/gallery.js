// The gallery: the first page of every example in both themes, drawn from its real PDF, and the page that shows them.
// `npm run gallery` writes docs/; CI writes elsewhere and fails when an example does not build.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildReports, facesFolder, startPrinter } from '../../dist/index.js';
import { firstPage } from './first-page.js';

const [, , folder = 'docs'] = process.argv;
const pictures = path.join(folder, 'gallery');
/** Pixels: legible on a screen, 20 to 30 kB a page. */
const width = 420;
const themes = ['plain', 'official'];

await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const examples = (await readdir('examples')).toSorted();
const sections = [];
const printer = await startPrinter(facesFolder);
try {
  for (const example of examples) {
    let title = '';
    for (const theme of themes) {
      const out = path.join(pictures, '.build');
      const today = new Date().toISOString().slice(0, 10);
      const options = { today, formats: ['pdf'], out, theme };
      const { workspaces, written } = await buildReports([`examples/${example}`], options, Promise.resolve(printer));
      if (written.length === 0)
        throw new Error(`${example} does not build: ${JSON.stringify(workspaces[0]?.problems)}`);
      await writeFile(
        path.join(pictures, `${example}-${theme}.png`),
        await firstPage(await readFile(written[0]), width),
      );
      title = path.basename(written[0], '.pdf');
      await rm(out, { recursive: true });
    }
    const row = themes.map((theme) => `![${title}](gallery/${example}-${theme}.png)`).join(' | ');
    sections.push(`## ${example}\n\n${title}\n\n| plain | official |\n|---|---|\n| ${row} |\n`);
  }
  const head =
    '# Gallery\n\nThe first page of every example in both themes, as `npm run gallery` prints it. Start from one with `carelog init --like`.\n';
  await writeFile(path.join(folder, 'gallery.md'), [head, ...sections].join('\n'));
} finally {
  await printer.close();
}

// Draws the pictures of the start pages from what the pages themselves build: strips of the keeper's summary with what
// they were counted from, and the pages that are handed in. `npm run gallery` writes to docs/start; CI writes elsewhere,
// and only what can fail: a strip whose words are no longer there. test/docs/start.test.ts follows every page.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { follow } from '../docs/follow.js';
import { annotated } from './annotated.js';
import { drawPage, small, withPdf } from './pdf-page.js';

const [, , folder = 'docs'] = process.argv;
const pictures = path.join(folder, 'start');

const shown = [
  { at: '我校承诺做到', mark: '应落实3人，已落实2人', lines: 2 },
  { at: '上湾村村委会', mark: '3名留守儿童发放月饼', lines: 1 },
  { at: '我校家访', mark: '3户次，走进2户', lines: 1 },
];
const labels = {
  en: [
    ['Held against the log;', 'who was missed:', 'npx carelog show my-school --missed'],
    ['No list was kept: a number'],
    ['Counted from two entries:', 'npx carelog trace visits.count my-school'],
  ],
  zh: [
    ['承诺与日志逐人核对，漏了谁：', 'npx carelog show my-school --missed'],
    ['没有名单，只印人数'],
    ['由两条记录数出，逐条可查：', 'npx carelog trace 家访次数 my-school'],
  ],
};

await mkdir(pictures, { recursive: true });
const isDocs = folder === 'docs';
const languages = [
  ['zh', '.zh-CN'],
  ['en', ''],
];
for (const [language, ending] of isDocs ? languages : languages.slice(0, 1)) {
  const strips = shown.map((strip, index) => ({ ...strip, words: labels[language][index] }));
  await drawn(`docs/start-keeping${ending}.md`, `keeping.${language}.png`, (pdf) => annotated(pdf, strips));
}
if (isDocs) await drawn('docs/start-handing-in.zh-CN.md', 'handing-in.png', (pdf) => sideBySide(pdf, 3));

/** Follows a page and draws the PDF that stands in out/ at its end. */
async function drawn(page, picture, draw) {
  const work = await mkdtemp(path.join(tmpdir(), 'carelog-start-'));
  try {
    await mkdir(path.join(work, 'node_modules', 'carelog'), { recursive: true });
    await symlink(path.resolve('templates'), path.join(work, 'node_modules', 'carelog', 'templates'), 'junction');
    await follow(await readFile(page, 'utf8'), work, { carelog: (words) => carelog(words, work) });
    const [pdf] = (await readdir(path.join(work, 'out'))).filter((file) => file.endsWith('.pdf'));
    await writeFile(path.join(pictures, picture), await withPdf(await readFile(path.join(work, 'out', pdf)), draw));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function carelog(words, cwd) {
  const environment = { ...process.env, GITHUB_ACTIONS: '', LANG: 'C' };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.resolve('dist/bin/main.js'), ...words], { cwd, env: environment }, (error, out) =>
      resolve({ code: error?.code ?? 0, out }),
    );
  });
}

/** The first pages of a PDF in one row. */
async function sideBySide(pdf, count) {
  const width = 460;
  const gap = 12;
  const pages = [];
  for (let number = 1; number <= count; number += 1) {
    pages.push(await (await drawPage(pdf, number, width)).resize({ width }).png().toBuffer());
  }
  const { height } = await sharp(pages[0]).metadata();
  const row = sharp({
    create: { width: gap + pages.length * (width + gap), height: height + 2 * gap, channels: 3, background: '#eef0f3' },
  });
  const placed = pages.map((input, index) => ({ input, top: gap, left: gap + index * (width + gap) }));
  return small(sharp(await row.composite(placed).png().toBuffer()));
}

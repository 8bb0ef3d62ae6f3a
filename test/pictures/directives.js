// Draws a picture of the output of each directive for docs/templates.md, from a template with only that directive.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  draftReport,
  facesFolder,
  finishPdf,
  loadWorkspace,
  prepareFaces,
  readFace,
  readForms,
  startPrinter,
  writeHtml,
} from '../../dist/index.js';
import { trimmedPage } from './pdf-page.js';

const [, , folder = 'docs'] = process.argv;
const pictures = path.join(folder, 'directives');

/** The template shown for each directive. */
const shown = {
  register: '::register{name="checkups"}',
  breakdown: '::breakdown{of="children.byClass、visits.byClass"}',
  indicators: '::indicators',
  photo: '::photo{file="photos/reading-corner.jpg" caption="图书角"}',
  photos: '::photos{limit=2}',
  narrative: '# 存在的问题\n\n::narrative{name="problems"}',
  'page-break': '换页之前的文字。\n\n::page-break\n\n换页之后的文字。',
  unnumbered: '# 主要做法\n\n正文。\n\n::unnumbered\n\n# 结语\n\n正文。',
  numbered: '::unnumbered\n\n# 前言\n\n正文。\n\n::numbered\n\n# 主要做法\n\n正文。',
  attachments: '正文。\n\n::attachments',
  signature: '正文。\n\n::signature',
};

await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const { workspace, ledger } = await loadWorkspace('data', { today: '2026-01-01' });
const forms = await readForms(workspace);
const { report } = ledger.programme;
const programme = { ...ledger.programme, report: { ...report, attachments: ['结对名册', '活动照片'] } };
const printer = await startPrinter(facesFolder);
try {
  for (const [name, text] of Object.entries(shown)) {
    const templates = new Map(forms.templates).set(name, { file: `${name}.md.hbs`, text });
    const drafted = await draftReport(
      'data',
      { ...ledger, programme },
      { ...forms, templates },
      { template: name, theme: 'plain' },
    );
    if (!drafted.value) throw new Error(`${name}: ${JSON.stringify(drafted.problems)}`);
    const { theme, photos } = drafted.value;
    // Without the head of the report.
    const { title, addressee, byline, marking, ...rest } = drafted.value.report;
    const bare = { ...rest, title: '' };
    const { faces } = await prepareFaces(bare, theme, readFace, printer.found.supply);
    const { bytes: pdf, problems } = finishPdf(await printer.print(writeHtml(bare, theme, photos, faces)), bare, faces);
    if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    await writeFile(path.join(pictures, `${name}.png`), await trimmedPage(pdf, 700));
  }
} finally {
  await printer.close();
}

// Runs whole processes in turn (A B A B …) and compares them pair by pair. Only ratios are printed, because absolute
// times depend on the computer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import {
  draftReport,
  facesFolder,
  loadWorkspace,
  outline,
  prepareFaces,
  readFace,
  readForms,
  startPrinter,
  writeHtml,
} from '../../dist/index.js';

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(path.join(tmpdir(), 'carelog-bench-'));
const carelog = [process.execPath, path.resolve('dist/bin/main.js')];
const build = { words: [...carelog, 'build', 'data', '--out', path.join(folder, 'out')] };
const check = { words: [...carelog, 'check', 'data'] };

/** The milliseconds a command takes as a process of its own. Throws if it fails. */
function time({ words: [command, ...words], env = {} }) {
  const start = performance.now();
  const options = { encoding: 'utf8', timeout: 30_000, env: { ...process.env, ...env } };
  const { status, stderr, error } = spawnSync(command, words, options);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error ?? stderr}`);
  return performance.now() - start;
}

/** Prints the median ratio of two lists of processes, each run one after the other. */
function compare(name, ours, theirs) {
  const total = (processes) => processes.reduce((sum, one) => sum + time(one), 0);
  const pair = () => [total(ours), total(theirs)];
  pair();
  const pairs = Array.from({ length: rounds }, pair);
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const ratio = median(pairs.map(([a, b]) => a / b)).toFixed(2);
  const [a, b] = [0, 1].map((side) => Math.round(median(pairs.map((pair) => pair[side]))));
  process.stdout.write(`${ratio}  ${name}  (medians of ${rounds}: ${a} ms, ${b} ms)\n`);
}

/** A workspace with this many entries of one kind, which tell the same whichever it is. */
function workspaceOf(kind, count) {
  const root = path.join(folder, kind);
  mkdirSync(path.join(root, 'log'), { recursive: true });
  const people = (letter, many) => Array.from({ length: many }, (_, at) => `${letter}${at + 1}`);
  const list = (key, ids) => `${key}:\n${ids.map((id) => `  - {编号: ${id}}\n`).join('')}`;
  const [children, helpers] = [people('c', 200), people('t', 20)];
  const files = {
    'program.yaml': `单位: {名称: 青禾县社会工作站, 自称: 我站}
期间: {开始: 2024-01-01, 结束: 2024-12-31, 名称: 2024年}
报告: {模板: school-semester, 标题: 青禾县社会工作站工作总结, 署名: 青禾县社会工作站, 日期: 2024-12-31}
`,
    'people.yaml': list('儿童', children) + list('帮扶人', helpers),
    'kinds.yaml': '种类:\n  - 取用: 热线\n',
  };
  const months = Array.from({ length: 12 }, () => []);
  for (let at = 0; at < count; at++) {
    const [month, day] = [at % 12, (Math.floor(at / 12) % 28) + 1];
    const date = `2024-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const whom = `帮扶人: ${helpers[at % 20]}, 对象: ${children[at % 200]}`;
    const who = `${kind === '通话' ? '通话对象' : '来电人'}: ${['母亲', '父亲', '祖辈'][at % 3]}`;
    const said = `${who}, 时长: ${(at % 40) + 1}, 备注: 说到第${at}件事`;
    months[month].push(`- {日期: ${date}, 类型: ${kind}, ${whom}, ${said}}\n`);
  }
  for (const [month, lines] of months.entries()) files[`log/${month + 1}.yaml`] = lines.join('');
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
  return root;
}

/** A DOCX with {figure} in the place of a number in each of its texts. */
function withBlanks(docx) {
  const zip = new PizZip(docx);
  const xml = zip.file('word/document.xml').asText();
  zip.file('word/document.xml', xml.replace(/(<w:t[^>]*>[^<{}]*?)\d+([^<{}]*<\/w:t>)/g, '$1{figure}$2'));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const installed = (command) => spawnSync(command, ['--version']).status === 0;

try {
  const { workspace, ledger } = await loadWorkspace('data', { today: '2026-01-01' });
  const { value: draft } = await draftReport('data', ledger, await readForms(workspace), {});
  const { report, theme, photos } = draft;
  const printer = await startPrinter(facesFolder);
  await printer.close();
  const { executable, libraries, supply } = printer.found;

  // (a) The same page, found by the same fonts, in the same browser.
  const { faces } = await prepareFaces(report, theme, readFace, supply);
  const page = path.join(folder, 'page.html');
  writeFileSync(page, writeHtml(report, theme, photos, faces));
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, `<fontconfig><dir>${facesFolder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
  const print = {
    words: [
      process.execPath,
      path.resolve('test/bench/bare-print.js'),
      executable,
      page,
      path.join(folder, 'page.pdf'),
    ],
    env: { FONTCONFIG_FILE: fonts, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  };
  compare('build of data/ to DOCX and PDF : bare Chromium printing the same page', [build], [print]);

  // (b) The same DOCX with a blank for each of its figures, which a program fills in that counts nothing.
  const docx = { words: [...build.words, '--format', 'docx'] };
  time(docx);
  const [finished = ''] = readdirSync(path.join(folder, 'out')).filter((file) => file.endsWith('.docx'));
  const ready = path.join(folder, 'ready.docx');
  writeFileSync(ready, withBlanks(readFileSync(path.join(folder, 'out', finished))));
  const filled = [process.execPath, path.resolve('test/bench/fill-page.js'), ready, path.join(folder, 'filled.docx')];
  compare('build of data/ to DOCX : docxtemplater filling the ready page', [docx], [{ words: filled }]);

  // (c) The tools that people would use instead, with the same text.
  const markdown = path.join(folder, 'report.md');
  writeFileSync(markdown, outline(report));
  if (installed('pandoc') && installed('typst')) {
    const source = path.join(folder, 'report.typ');
    writeFileSync(
      source,
      `#set text(font: "Noto Serif SC", lang: "zh")\n${outline(report).replace(/[#$*_@<>\\]/g, '\\$&')}`,
    );
    const theirs = [
      { words: ['pandoc', markdown, '-o', path.join(folder, 'report.docx')] },
      { words: ['typst', 'compile', source, path.join(folder, 'report.pdf')] },
    ];
    compare('build of data/ : pandoc (DOCX) and typst (PDF) of the same text', [build], theirs);
    // The part of the line above that our work cannot reduce.
    compare('bare Chromium printing the page : pandoc and typst', [print], theirs);
  } else {
    process.stdout.write('skipped: pandoc and typst are not both installed\n');
  }

  // (d) Checking, compared with only loading the same bytes.
  const logs = readdirSync('data', { recursive: true }).filter((file) => file.endsWith('.yaml'));
  const all = path.join(folder, 'all.json');
  writeFileSync(all, JSON.stringify(logs.map((file) => readFileSync(path.join('data', file), 'utf8'))));
  const load = `import { load } from ${JSON.stringify(import.meta.resolve('js-yaml'))}; import { readFileSync } from 'node:fs'; for (const text of JSON.parse(readFileSync(${JSON.stringify(all)}, 'utf8'))) load(text);`;
  compare(
    'check of data/ : js-yaml loading the same bytes',
    [check],
    [{ words: [process.execPath, '--input-type=module', '-e', load] }],
  );

  // (e) Ten thousand entries of a kind of one's own, compared with as many of one that carelog brings along.
  const [own, shipped] = ['热线', '通话'].map((kind) => workspaceOf(kind, 10_000));
  const checkOf = (workspace) => ({ words: [...carelog, 'check', workspace] });
  const buildOf = (workspace) => ({
    words: [...carelog, 'build', workspace, '--format', 'docx', '--out', path.join(folder, 'out')],
  });
  compare('check of 10,000 entries of an own kind : of a shipped one', [checkOf(own)], [checkOf(shipped)]);
  compare('build of 10,000 entries of an own kind : of a shipped one', [buildOf(own)], [buildOf(shipped)]);

  const bare = { words: [process.execPath, '-e', '0'] };
  compare('carelog --version : node -e 0', [{ words: [...carelog, '--version'] }], [bare]);
  compare('carelog check data : node -e 0', [check], [bare]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

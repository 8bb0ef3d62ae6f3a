// What a damaged or disguised text costs: one message a damage, and nothing else of the workspace.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildReports } from '../../src/flow/build.ts';
import { reviewWorkspace } from '../../src/flow/compose.ts';
import { loadWorkspace } from '../../src/flow/load.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';
import { casesOf } from '../thinned.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'carelog-raw-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const today = '2025-03-01';
const visit = (day: string, note = '好') =>
  `- 日期: 2024-09-${day}\n  类型: 家访\n  帮扶人: t01\n  对象: c01\n  备注: ${note}\n`;
const sound = {
  'program.yaml': [
    '单位: {名称: 青石小学, 自称: 我校, 性质: 学校}',
    '期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}',
    '报告: {模板: t, 版式: official, 标题: 青石小学工作总结, 署名: 青石小学, 日期: 2025-01-17}\n',
  ].join('\n'),
  'people.yaml':
    '儿童:\n  - {编号: c01, 姓名: 林小禾, 班级: 三（1）班}\n帮扶人:\n  - {编号: t01, 姓名: 苏文静, 职务: 语文教师}\n',
  'indicators.yaml': '指标:\n  - {编号: pupils, 名称: 在校学生, 日期: 2024-09-02, 数值: 120, 单位: 名}\n',
  'problems.yaml': '问题:\n  - 问题: 经费不足\n    打算: [{措施: 争取支持}]\n',
  'log/a.yaml': visit('02') + visit('03') + visit('04'),
  'narrative/做法.md': '一、做法\n=======\n\n我们走访了家庭。\n',
  'templates/t.md.hbs': '# 甲\n\n{{#each visits.list}}{{note}}。{{/each}}\n',
  'templates/themes/own.yaml': '',
};
type File = keyof typeof sound;
const { 'templates/themes/own.yaml': _, ...files } = sound;

let made = 0;
async function workspace(changes: { readonly [F in File]?: string | Uint8Array }): Promise<string> {
  const root = path.join(folder, String(made++));
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

const places = (problems: readonly Problem[]) =>
  problems.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);

/** What check says, beside what it says of the sound workspace; build has to say the same. */
async function told(changes: { readonly [F in File]?: string | Uint8Array }): Promise<string[]> {
  const root = await workspace(changes);
  const checked = places((await reviewWorkspace(await loadWorkspace(root, { today }))).problems);
  const built = await buildReports([root], { today, formats: ['docx'], out: path.join(root, 'out') }, null);
  expect(built.workspaces.flatMap(({ problems }) => places(problems))).toEqual(checked);
  return checked.filter((line) => !(ordinary as readonly string[]).includes(line));
}

const ordinary = places((await reviewWorkspace(await loadWorkspace(await workspace({}), { today }))).problems);

test('the sound workspace has no errors', () => {
  expect(ordinary).toEqual(['unused-narrative narrative/做法.md:1:1']);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const cut = (text: string, bytes = 1) => utf8(text).slice(0, -bytes);
const without = (text: string, character: string) => {
  const at = utf8(text.slice(0, text.indexOf(character))).length;
  return utf8(text).filter((_byte, index) => index !== at + 2);
};
const conflict = (ours: string, theirs: string, end = '\n') =>
  ['<<<<<<< HEAD', ours.trimEnd(), '=======', theirs.trimEnd(), '>>>>>>> 另一台电脑', ''].join(end);
const block = conflict(visit('05'), visit('05', '很好'));
const log = sound['log/a.yaml'];

describe('conflicts of git are one message a block', () => {
  test.each<[string, { [F in File]?: string | Uint8Array }, string[]]>([
    ['whole entries', { 'log/a.yaml': log + block }, ['merge-conflict log/a.yaml:16:1']],
    ['entries in the middle', { 'log/a.yaml': visit('01') + block + log }, ['merge-conflict log/a.yaml:6:1']],
    [
      'one line of an entry',
      { 'log/a.yaml': `${log}${visit('05').replace(/ {2}备注.*\n/, conflict('  备注: 一', '  备注: 二'))}` },
      ['merge-conflict log/a.yaml:20:1'],
    ],
    [
      'lines indented by an editor',
      { 'log/a.yaml': log + block.replace(/^(?=[<=>])/gm, '  ') },
      ['merge-conflict log/a.yaml:16:1'],
    ],
    ['CRLF', { 'log/a.yaml': (log + block).replaceAll('\n', '\r\n') }, ['merge-conflict log/a.yaml:16:1']],
    [
      'NBSP before the mark',
      { 'log/a.yaml': `${log}\u00a0${block}` },
      ['merge-conflict log/a.yaml:16:1', 'space-in-disguise log/a.yaml:16:1'],
    ],
    [
      'a base between the sides',
      { 'log/a.yaml': log + block.replace('=======', `||||||| 上次\n${visit('05', '中')}=======`) },
      ['merge-conflict log/a.yaml:16:1'],
    ],
    [
      'two blocks',
      { 'log/a.yaml': block + log + conflict(visit('06'), visit('07')) },
      ['merge-conflict log/a.yaml:1:1', 'merge-conflict log/a.yaml:29:1'],
    ],
    [
      'only the first mark',
      { 'log/a.yaml': `${visit('02')}<<<<<<< HEAD\n${visit('03')}` },
      ['merge-conflict log/a.yaml:6:1'],
    ],
    ['only the middle', { 'log/a.yaml': `${visit('02')}=======\n${visit('03')}` }, ['merge-conflict log/a.yaml:6:1']],
    ['only the last', { 'log/a.yaml': `${visit('02')}>>>>>>> x\n${visit('03')}` }, ['merge-conflict log/a.yaml:6:1']],
    [
      'no end',
      { 'log/a.yaml': `${visit('02')}<<<<<<< HEAD\n  户数: 三\n=======\n  户数: 四\n${visit('03')}` },
      ['merge-conflict log/a.yaml:6:1'],
    ],
    [
      'people',
      {
        'people.yaml': `${sound['people.yaml']}${conflict('  - {编号: t02, 姓名: 高明远}', '  - {编号: t03, 姓名: 高明远}')}`,
      },
      ['merge-conflict people.yaml:5:1'],
    ],
    [
      'program',
      { 'program.yaml': conflict(sound['program.yaml'], sound['program.yaml']) },
      ['merge-conflict program.yaml:1:1'],
    ],
    [
      'indicators',
      { 'indicators.yaml': conflict(sound['indicators.yaml'], '') },
      ['merge-conflict indicators.yaml:1:1'],
    ],
    [
      'problems',
      { 'problems.yaml': conflict(sound['problems.yaml'], '问题: [') },
      ['merge-conflict problems.yaml:1:1'],
    ],
    [
      'narrative',
      { 'narrative/做法.md': `前言。\n\n${conflict('经费不足。', '经费紧张。')}` },
      ['merge-conflict narrative/做法.md:3:1'],
    ],
    ['template', { 'templates/t.md.hbs': conflict('# {{#each', '# 乙') }, ['merge-conflict templates/t.md.hbs:1:1']],
    [
      'theme',
      { 'templates/themes/own.yaml': conflict('a: 1', 'a: 2') },
      ['merge-conflict templates/themes/own.yaml:1:1'],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await told(changes)).toEqual(expected);
  });

  test.each<[string, { [F in File]?: string }]>([
    ['a heading underlined with seven signs', { 'narrative/做法.md': '一、做法\n=======\n\n好。\n' }],
    ['eight signs', { 'narrative/做法.md': '一、做法\n========\n\n好。\n' }],
    ['signs inside a sentence', { 'log/a.yaml': visit('02', '门牌 <<<<<<< 甲') }],
  ])('%s is none', async (_name, changes) => {
    expect(await told(changes)).toEqual([]);
  });
});

describe('lost and damaged characters are told with their line', () => {
  test.each<[string, { [F in File]?: string | Uint8Array }, string[]]>([
    ['U+FFFD in a note', { 'log/a.yaml': visit('02') + visit('03', '家\ufffd好') }, ['character-lost log/a.yaml:10:8']],
    [
      'U+FFFD in an id',
      { 'log/a.yaml': visit('02').replace('c01', 'c\ufffd1') + visit('03') },
      ['character-lost log/a.yaml:4:8'],
    ],
    ['U+FFFD in a narrative', { 'narrative/做法.md': '走访了\ufffd庭。\n' }, ['character-lost narrative/做法.md:1:4']],
    [
      'U+FFFD in people',
      { 'people.yaml': sound['people.yaml'].replace('小禾', '\ufffd禾') },
      ['character-lost people.yaml:2:20'],
    ],
    [
      'U+FFFD on twenty lines',
      { 'narrative/做法.md': '走\ufffd访\n'.repeat(20) },
      ['character-lost narrative/做法.md:1:2'],
    ],
    ['a log that breaks off', { 'log/a.yaml': cut(log.trimEnd()) }, ['file-breaks-off log/a.yaml:15:7']],
    ['a log that breaks off in a key', { 'log/a.yaml': cut(`${log}- 日`, 2) }, ['file-breaks-off log/a.yaml:16:3']],
    [
      'a log that breaks off in quotes',
      { 'log/a.yaml': cut(`${log}${visit('05', '"好').trimEnd()}`) },
      ['file-breaks-off log/a.yaml:20:8'],
    ],
    [
      'people that break off',
      { 'people.yaml': cut(sound['people.yaml'].replace('教师}\n', '教师')) },
      ['file-breaks-off people.yaml:4:31'],
    ],
    [
      'a programme that breaks off',
      { 'program.yaml': cut(sound['program.yaml'].split('工作总结')[0] ?? '') },
      ['file-breaks-off program.yaml:3:34'],
    ],
    [
      'a narrative that breaks off',
      { 'narrative/做法.md': cut('我们走访了家庭') },
      ['file-breaks-off narrative/做法.md:1:7'],
    ],
    [
      'a template that breaks off',
      { 'templates/t.md.hbs': cut('# 甲\n\n{{#each visits.list}}走访') },
      ['file-breaks-off templates/t.md.hbs:3:23'],
    ],
    [
      'a byte lost in a note',
      { 'log/a.yaml': without(visit('02', '家访很好') + visit('03'), '访很') },
      ['text-damaged log/a.yaml:5:8'],
    ],
    [
      'a byte lost in a key',
      { 'log/a.yaml': without(visit('02') + visit('03'), '类型') },
      ['text-damaged log/a.yaml:2:3'],
    ],
    [
      'a byte lost in a narrative',
      { 'narrative/做法.md': without('我们走访了家庭。\n好。\n', '庭') },
      ['text-damaged narrative/做法.md:1:7'],
    ],
  ])('%s', async (_name, changes, expected) => {
    expect(await told(changes)).toEqual(expected);
  });
});

describe('hidden characters are mended and noted once', () => {
  test.each<[string, { [F in File]?: string | Uint8Array }, string[]]>([
    [
      'one NBSP as indentation',
      { 'log/a.yaml': log.replace('  类型', ' \u00a0类型') },
      ['space-in-disguise log/a.yaml:2:2'],
    ],
    ['NBSP everywhere', { 'log/a.yaml': log.replaceAll(' ', '\u00a0') }, ['space-in-disguise log/a.yaml:1:2']],
    [
      'a BOM between files',
      { 'log/a.yaml': `${visit('02')}\ufeff${visit('03')}` },
      ['invisible-character log/a.yaml:6:1'],
    ],
    [
      'a space of no width in a key',
      { 'log/a.yaml': log.replace('类型', '类\u200b型') },
      ['invisible-character log/a.yaml:2:4'],
    ],
    ['a joiner in an id', { 'log/a.yaml': log.replace('c01', 'c\u200d01') }, ['invisible-character log/a.yaml:4:8']],
    [
      'a soft hyphen in people',
      { 'people.yaml': sound['people.yaml'].replace('c01', 'c\u00ad01') },
      ['invisible-character people.yaml:2:11'],
    ],
    [
      'a mark of direction',
      { 'program.yaml': sound['program.yaml'].replace('我校', '\u200e我校') },
      ['invisible-character program.yaml:1:20'],
    ],
    ['harmless embedding', { 'log/a.yaml': visit('02', '\u202a电话\u202c') }, ['invisible-character log/a.yaml:5:7']],
    ['an override', { 'log/a.yaml': visit('02', '甲\u202e乙丙\u202c') }, ['direction-character log/a.yaml:5:8']],
    [
      'an override in a narrative',
      { 'narrative/做法.md': '走访\u202e了\n' },
      ['direction-character narrative/做法.md:1:3'],
    ],
    ['radicals', { 'log/a.yaml': visit('02', '家⼯⼀⽂') }, ['look-alike-character log/a.yaml:5:8']],
    [
      'radicals in a kind',
      { 'log/a.yaml': log.replace('家访', '家访').replace('日期', '⽇期') },
      ['look-alike-character log/a.yaml:1:3'],
    ],
    [
      'a compatibility ideograph in a name',
      { 'people.yaml': sound['people.yaml'].replace('林', '\uf9f4') },
      ['look-alike-character people.yaml:2:19'],
    ],
    [
      'three kinds',
      { 'problems.yaml': sound['problems.yaml'].replace('不足', '\u00a0不\u200b⾜') },
      [
        'space-in-disguise problems.yaml:2:11',
        'invisible-character problems.yaml:2:13',
        'look-alike-character problems.yaml:2:14',
      ],
    ],
    [
      'a template',
      { 'templates/t.md.hbs': '# 甲\n\n{{#each\u00a0visits.list}}{{no\u200bte}}{{/each}}\n' },
      ['space-in-disguise templates/t.md.hbs:3:8', 'invisible-character templates/t.md.hbs:3:26'],
    ],
    ['a README of nobody', { ...({ 'README.md': '\u202e<<<<<<< \ufffd' } as object) }, []],
  ])('%s', async (_name, changes, expected) => {
    expect((await told(changes)).filter((line) => !line.startsWith('glyph'))).toEqual(expected);
  });

  test('what stands behind one keeps its column', async () => {
    const changes = { 'log/a.yaml': visit('02').replace('对象: c01', '对\u200b象: \u2060[c01, c77]') };
    expect(await told(changes)).toContain('unknown-child log/a.yaml:4:15');
  });

  test('in a template, too', async () => {
    const changes = { 'templates/t.md.hbs': '# 甲\n\n走\u200b访{{visits.cuont}}\n' };
    expect(await told(changes)).toContain('template-unknown-name templates/t.md.hbs:3:13');
  });

  test('they are read as what they stand for', async () => {
    const { ledger } = await loadWorkspace(await workspace({ 'log/a.yaml': visit('02', '家\u200b⼯\u00a0⽂') }), {
      today,
    });
    expect(ledger?.entries.map(({ note }) => note)).toEqual(['家工 文']);
  });

  test('a name with a mark in it is masked in messages, too', async () => {
    const { texts } = await loadWorkspace(await workspace({ 'log/a.yaml': visit('02', '林\u200b小禾') }), { today });
    expect(texts.get('log/a.yaml')).toContain('林\u200b小禾');
  });
});

describe('random damage to a sound log', () => {
  const days = Array.from({ length: 8 }, (_one, at) => `0${at + 1}`);
  const lines = days
    .map((day) => visit(day))
    .join('')
    .trimEnd()
    .split('\n');
  const entryOf = (line: number) => Math.floor(line / 5);
  const marks = ['<<<<<<< HEAD', '=======', '>>>>>>> x', '||||||| y', '9', 'a', '今天', '\ufffd'];
  const signs = ['\u00a0', '\u200b', '\ufeff', '\u202e', '\u2003', '\u200d', '\ufffd', '\u00ad', '\u2067'];
  const line = fc.nat({ max: lines.length - 1 });
  const check = (bytes: Uint8Array) => {
    const { problems, value } = checkWorkspace({
      texts: new Map(
        Object.entries({ ...files, 'log/a.yaml': bytes }).map(([file, text]) => [
          file,
          typeof text === 'string' ? utf8(text) : text,
        ]),
      ),
      photos: new Map(),
    });
    expect(problems).not.toEqual([]);
    return new Set(value?.entries.map(({ date }) => date.from.slice(-2)));
  };
  const without = (entries: readonly number[]) => days.filter((_day, at) => !entries.includes(at));

  test('a line between two others', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...marks), fc.constantFrom('', '  '), (at, mark, indent) => {
        const read = check(utf8(`${lines.toSpliced(at, 0, indent + mark).join('\n')}\n`));
        // A line between two entries may be taken for the end of the first.
        for (const day of without([entryOf(at), entryOf(at - 1)])) expect(read).toContain(day);
      }),
      // Below the day of an entry, of which nothing could then be read.
      { examples: [[6, '今天', '  ']], numRuns: casesOf(60, 200) },
    );
  });

  test('a character anywhere', () => {
    fc.assert(
      fc.property(line, fc.nat(20), fc.constantFrom(...signs), (at, column, sign) => {
        // A BOM at the head of a file is in order.
        fc.pre(sign !== '\ufeff' || at + column > 0);
        const written = lines[at] ?? '';
        const damaged = written.slice(0, column) + sign + written.slice(column);
        const read = check(utf8(`${lines.with(at, damaged).join('\n')}\n`));
        for (const day of without([entryOf(at)])) expect(read).toContain(day);
      }),
      // A lost character beside the first - made all entries one line of text.
      {
        examples: [
          [0, 0, '\ufffd'],
          [0, 1, '\ufffd'],
        ],
      },
    );
  });

  test('a whole conflict', () => {
    fc.assert(
      fc.property(line, fc.nat(6), (from, length) => {
        const side = lines.slice(from, from + length);
        const damaged = lines.toSpliced(from, side.length, '<<<<<<< a', ...side, '=======', '  备注: 另', '>>>>>>> b');
        expect([...check(utf8(`${damaged.join('\n')}\n`))]).toEqual(days);
      }),
    );
  });

  test('a cut inside a character', () => {
    const bytes = utf8(lines.join('\n'));
    const inside = [...bytes.keys()].filter((at) => ((bytes[at] ?? 0) & 0xc0) === 0x80);
    fc.assert(
      fc.property(fc.constantFrom(...inside), (at) => {
        const whole = new TextDecoder().decode(bytes.slice(0, at)).split('\n').length - 1;
        const read = check(bytes.slice(0, at));
        for (const day of days.slice(0, entryOf(whole))) expect(read).toContain(day);
      }),
    );
  });
});

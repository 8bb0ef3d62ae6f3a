// What loading says of a workspace on a disk, beyond what its checks say.
import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeReport } from '../../src/flow/compose.ts';
import { draftReport, withPhotos } from '../../src/flow/draft.ts';
import { readForms } from '../../src/flow/forms.ts';
import { loadWorkspace } from '../../src/flow/load.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'carelog-load-'));
  await mkdir(path.join(root, 'log'));
  await mkdir(path.join(root, 'photos'));
  const programme = [
    '单位: {名称: 青石小学}',
    '期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}',
    '报告: {模板: school-semester, 标题: 2024年秋季学期工作总结, 日期: 2025-01-17}\n',
  ];
  await write('program.yaml', programme.join('\n'));
  await write(
    'people.yaml',
    '儿童: [{编号: c01, 姓名: 李小禾}, {编号: c02, 姓名: 周念安}]\n帮扶人: [{编号: t01, 姓名: 高明远}]\n',
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFile(path.join(root, file), text);
const today = '2025-03-01';
const visit = (day: string, child: string) => `- {日期: ${day}, 类型: 家访, 帮扶人: t01, 对象: ${child}}\n`;

test.each([
  ['', 'Asia/Shanghai'],
  ['时区: Asia/Urumqi\n', 'Asia/Urumqi'],
])('today is the day of the zone that program.yaml names: %j', async (line, zone) => {
  await write('log/a.yaml', visit('2024-09-03', 'c01'));
  await appendFile(path.join(root, 'program.yaml'), line);
  const asked: string[] = [];
  const today = (one: string) => {
    asked.push(one);
    return '2024-12-01';
  };
  const { ledger } = await loadWorkspace(root, { today });
  expect([asked, ledger?.asOf]).toEqual([[zone], '2024-12-01']);
});

test.each([
  ['2024-12-01', '2024-12-01'],
  ['2025-01-10', '2025-01-10'],
  ['2025-01-17', '2025-01-17'],
  ['2030-01-01', '2025-01-17'],
])('on %s a report speaks as of %s', async (day, asOf) => {
  await write('log/a.yaml', visit('2024-09-03', 'c01'));
  expect((await loadWorkspace(root, { today: day })).ledger?.asOf).toBe(asOf);
});

test('a shorter period makes nobody unused who is in the log', async () => {
  await write('log/a.yaml', visit('2024-09-03', 'c01') + visit('2024-12-03', 'c02'));
  const period = { from: '2024-09-01', to: '2024-10-31' };
  expect((await loadWorkspace(root, { today, period })).problems).toEqual([]);
  await write('log/a.yaml', visit('2024-09-03', 'c01'));
  expect((await loadWorkspace(root, { today, period })).problems.map(({ code }) => code)).toEqual(['unused-person']);
});

test.skipIf(process.platform === 'win32')(
  'a file that cannot be read is told without the name it is called by',
  async () => {
    await symlink('/nowhere', path.join(root, 'log', '李小禾.yaml'));
    const told = await loadWorkspace(root, { today }).catch((error: unknown) => error);
    expect(told).toMatchObject({ code: 'cannot-read' });
    expect(JSON.stringify(told)).toContain('李某某');
    expect(JSON.stringify(told)).not.toContain('李小禾');
    expect(String(told)).not.toContain('李小禾');
  },
);

test('a photo that has gone since is told without the name it is called by', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
  await writeFile(path.join(root, 'photos', '李小禾.png'), png);
  await write(
    'log/a.yaml',
    '- {日期: 2024-09-03, 类型: 家访, 帮扶人: t01, 对象: [c01, c02], 照片: photos/李小禾.png}\n',
  );
  const { workspace, ledger, mask } = await loadWorkspace(root, { today });
  if (!workspace || !ledger) throw new Error('no ledger');
  await rm(path.join(root, 'photos', '李小禾.png'));
  const forms = await readForms(workspace);
  const templates = new Map(forms.templates).set('tiny', {
    file: 'templates/tiny.md.hbs',
    text: '# 家访\n\n::photos\n',
  });
  const full = { ...ledger, programme: { ...ledger.programme, privacy: { names: 'full' as const } } };
  const wanted = { template: 'tiny', level: 'full' as const };
  const { value } = composeReport(full, { ...forms, templates }, wanted);
  if (!value) throw new Error('no report');
  const told = { values: { path: 'photos/李某某.png' } };
  await expect(withPhotos(root, value, mask)).rejects.toMatchObject(told);
  await expect(draftReport(root, full, { ...forms, templates }, wanted)).rejects.toMatchObject(told);
});

// Every command: what it prints, what it leaves on the disk, what it exits with. As a process: process.test.ts.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { reportsIn } from '../reports-in.ts';
import { carelog } from './inside.ts';

let folder = '';
/** Chinese characters and a blank in the path, as on a teacher's Windows (quarto-cli#8530). */
const workspaceOf = () => path.join(folder, '关爱 日志');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog 测试 '));
  const made = await carelog(['init', workspaceOf(), '--yes']);
  expect(made).toMatchObject({ code: 0, err: '' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('help', () => {
  test('without arguments it is the help, beginning with examples', async () => {
    const { code, out } = await carelog([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Examples:\n {2}carelog init/);
    expect(out).toContain('Exit codes: 0 fine');
  });

  test.each(['init', 'check', 'build', 'show', 'trace', 'schema', 'doctor'])(
    '%s --help begins with examples, in Chinese, too',
    async (name) => {
      expect((await carelog([name, '--help'])).out).toMatch(new RegExp(`^Examples:\n {2}carelog ${name}`));
      expect((await carelog([name, '--help'], { environment: { LANG: 'zh_CN.UTF-8' } })).out).toMatch(/^示例：\n/);
    },
  );

  test('--version', async () => {
    expect(await carelog(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('no English stands in the Chinese help', async () => {
    const { out } = await carelog(['build', '--help', '--lang', 'zh']);
    expect(out).toContain('用法：carelog build [选项]');
    expect(out).toContain('（默认：out；');
    expect(out).not.toMatch(/default|choices|options\]/);
  });

  test.each([
    [['biuld'], '没有 biuld 这个命令。是不是想写 build？'],
    [['build', '--formt', 'pdf'], '没有 --formt 这个选项。是不是想写 --format？'],
    [['check', '--format', 'xml'], '--format <format> 后面写的内容不能用'],
    [['build', '--period'], '后面还要写内容'],
    [['check', 'my', 'school'], '请用引号括起来'],
    [['trace'], '后面还要写 <figure>'],
  ])('%j is wrong use in Chinese, too', async (words, remedy) => {
    const { code, err } = await carelog([...words, '--lang', 'zh']);
    expect(code).toBe(2);
    expect(err).toContain(remedy);
  });

  test.each([
    [['biuld'], 'build'],
    [['build', '--formt', 'pdf'], '--format'],
    [['check', '--format', 'xml'], 'pretty'],
    [['build', '--format', 'odt'], 'docx'],
    [['build', '--period', '2024'], '--period'],
    [['check', 'nowhere'], 'init'],
  ])('%j is wrong use, and the remedy is named', async (words, remedy) => {
    const { code, err } = await carelog(words);
    expect(code).toBe(2);
    expect(err).toContain(remedy);
  });
});

describe('init', () => {
  test('gives a workspace that checks and builds at once', async () => {
    // Its period may be running now; then that is told, too (test/flow/new-workspace.test.ts).
    const later = { environment: { SOURCE_DATE_EPOCH: String(Date.UTC(2100, 0, 1) / 1000) } };
    const checked = await carelog(['check', workspaceOf()], later);
    // Nobody said who reports: a name that was made up would be printed.
    const told = [...checked.out.matchAll(/ {2}(\S+) \((?:warning|note)\)/g)].map(([, code]) => code);
    expect([checked.code, told]).toEqual([0, ['blank-left']]);
    const out = path.join(folder, 'out 输出');
    const built = await carelog(['build', workspaceOf(), '--out', out]);
    expect(built.code).toBe(0);
    const endings = (await reportsIn(out)).map((file) => path.extname(file));
    expect(endings).toEqual(['.docx', '.pdf']);
  });

  test('every YAML file names its schema, and the schema is there', async () => {
    for (const file of ['program.yaml', 'people.yaml', 'indicators.yaml', 'log/examples.yaml']) {
      const [line = ''] = (await readFile(path.join(workspaceOf(), file), 'utf8')).split('\n');
      const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? 'none';
      const text = await readFile(path.resolve(workspaceOf(), path.dirname(file), schema), 'utf8');
      expect(JSON.parse(text)).toHaveProperty('$schema');
    }
  });

  test('never writes into a folder that holds something', async () => {
    const { code, err } = await carelog(['init', workspaceOf(), '--yes']);
    expect(code).toBe(2);
    expect(err).toContain('not empty');
  });
});

describe('build', () => {
  test('leaves the old reports when the log has a mistake, and no half file', async () => {
    const out = path.join(folder, 'kept');
    const broken = path.join(folder, 'broken');
    expect((await carelog(['init', broken, '--yes'])).code).toBe(0);
    expect((await carelog(['build', broken, '--out', out, '--format', 'docx'])).code).toBe(0);
    const before = await contentsOf(out);
    await writeFile(path.join(broken, 'log', 'zz.yaml'), '- 日期：2024-09-02\n');
    const { code, out: printed, err } = await carelog(['build', broken, '--out', out, '--format', 'docx']);
    expect(code).toBe(1);
    expect(printed).toContain('full-width-colon');
    expect(err).toContain('Nothing was written.');
    expect(await contentsOf(out)).toEqual(before);
  });

  test('says so when the folder cannot be written', async () => {
    const out = path.join(folder, 'a-file');
    await writeFile(out, '');
    const build = (to: string) => carelog(['build', workspaceOf(), '--out', to, '--format', 'docx']);
    expect(await build(path.join(out, 'below'))).toMatchObject({
      code: 3,
      err: expect.stringContaining('Cannot write'),
    });
    // A file is no folder: that is known before anything is written.
    expect((await build(out)).code).toBe(2);
  });

  test('takes a template that lies anywhere, and tells its problems at its own path', async () => {
    await writeFile(path.join(folder, 'my.md.hbs'), '# 家访\n\n共家访{{visits.count}}次。\n\n{{> closing}}\n');
    await writeFile(path.join(folder, 'wrong.md.hbs'), '家访{{visit.count}}次。\n');
    const build = (template: string) =>
      carelog(['build', workspaceOf(), '--template', template, '--format', 'docx', '--out', 'mine'], { cwd: folder });
    expect((await build('my.md.hbs')).code).toBe(0);
    const wrong = await build('wrong.md.hbs');
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/^wrong\.md\.hbs:1:5 {2}template-unknown-name$/m);
    expect(await build('none.md.hbs')).toMatchObject({ code: 3, err: expect.stringContaining('none.md.hbs') });
  });

  test('a shorter period counts less', async () => {
    const figures = async (...words: string[]) =>
      JSON.parse((await carelog(['show', workspaceOf(), '--json', ...words])).out);
    const whole = await figures();
    const from = (await readFile(path.join(workspaceOf(), 'program.yaml'), 'utf8')).match(/开始: (\S+)/)?.[1] ?? '';
    const first = await figures('--period', `${from}..${from}`);
    expect(first['entries.count'].value).toBeLessThan(whole['entries.count'].value);
  });
});

describe('show', () => {
  test('prints figures as a table', async () => {
    const { code, out } = await carelog(['show', workspaceOf(), '--lang', 'zh']);
    expect(code).toBe(0);
    expect(out).toMatch(/^数据 +数值 +单位 +含义\n/);
    expect(out).toMatch(/^visits\.count +1 +次 +家访·次数$/m);
    expect((await carelog(['show', workspaceOf()])).out).toMatch(/^visits\.count +1 +times$/m);
  });

  test('--json has money in yuan, and so has trace', async () => {
    const { value, unit, evidence } = JSON.parse((await carelog(['show', 'data', '--json'])).out)['supplies.value'];
    expect([value, unit, evidence.parts[0]]).toEqual([12825, '元', { amount: 2170, entries: ['log/物资.yaml:3'] }]);
    const traced = JSON.parse((await carelog(['trace', 'supplies.value', 'data', '--json'])).out);
    expect([traced.value, traced.unit, traced.evidence.entries[0].amount]).toEqual([12825, '元', 2170]);
  });

  test.each([
    ['家访', /^visits\.count +1 +次 +家访·次数$/m],
    ['visits.c', /^visits\.count +1 +次 +家访·次数$/m],
    ['户次', /^visits\.householdTurns +1 +户次 +家访·户次$/m],
    ['结对率', /^pairings\.share +100 +% +结对·结对率$/m],
  ])('--names %s finds what a template may use', async (word, row) => {
    const { code, out } = await carelog(['show', workspaceOf(), '--names', word]);
    expect(code).toBe(0);
    expect(out).toMatch(row);
    expect(out).not.toContain('report.title');
  });

  test('--names without a word lists them all, and says when a word is in none', async () => {
    const all = await carelog(['show', workspaceOf(), '--names']);
    expect(all.out).toContain('report.title');
    expect(all.err).toBe('');
    const some = await carelog(['show', workspaceOf(), '--names', '通话', '--lang', 'zh']);
    expect(some.out).not.toMatch(/^\S+$/m);
    expect(some.err).toMatch(/^另有 \d+ 个名称在这里没有内容/);
    const none = await carelog(['show', workspaceOf(), '--names', 'qqq', '--lang', 'zh']);
    expect(none).toMatchObject({ code: 0, out: '', err: '没有含“qqq”的名称。\n' });
  });
});

describe('schema', () => {
  test('of a workspace has its own kinds; a fault in kinds.yaml is told', async () => {
    const own = path.join(folder, 'own-kinds');
    await mkdir(own);
    const write = (text: string) => writeFile(path.join(own, 'kinds.yaml'), text);
    await write('种类:\n  - {名称: 热线}\n');
    const { code, out } = await carelog(['schema', own]);
    expect([code, out.includes('热线')]).toEqual([0, true]);
    await write('种类:\n  - {名称: 热线, 颜色: 红}\n');
    const refused = await carelog(['schema', own]);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('unknown-key');
  });

  test('writes a schema for each kind of file', async () => {
    const out = path.join(folder, 'schemas');
    await mkdir(out);
    expect((await carelog(['schema', '--out', out])).code).toBe(0);
    expect(await reportsIn(out)).toEqual(
      ['indicators', 'kinds', 'log', 'people', 'problems', 'program'].map((name) => `${name}.schema.json`),
    );
  });
});

describe('doctor', () => {
  test('finds everything here', async () => {
    const { code, out } = await carelog(['doctor', '--out', path.join(folder, 'anything')]);
    expect(out).not.toContain('✗');
    expect(out).toContain(
      `${(await readdir('templates/fonts')).filter((file) => file.endsWith('.ttf')).length} font files`,
    );
    expect(code).toBe(0);
  });

  test('names the remedy for a browser that cannot run', async () => {
    const { code, out } = await carelog(['doctor'], { environment: { CARELOG_BROWSER: path.join(folder, 'none') } });
    expect(code).toBe(3);
    expect(out).toContain('✗');
  });
});

describe('check', () => {
  test('annotates lines in a GitHub workflow by itself', async () => {
    const broken = path.join(folder, 'annotated');
    await carelog(['init', broken, '--yes']);
    await writeFile(path.join(broken, 'log', 'zz.yaml'), '- 日期：2024-09-02\n');
    const { code, out } = await carelog(['check', 'annotated'], {
      cwd: folder,
      environment: { GITHUB_ACTIONS: 'true' },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=annotated\/log\/zz\.yaml,line=1,/);
  });

  test('leaves the workspace exactly as it was', async () => {
    const before = await contentsOf(workspaceOf());
    await carelog(['check', workspaceOf()]);
    await carelog(['build', workspaceOf(), '--format', 'docx', '--out', path.join(folder, 'elsewhere')]);
    expect(await contentsOf(workspaceOf())).toEqual(before);
  });
});

async function contentsOf(root: string): Promise<Record<string, string>> {
  const files = (await readdir(root, { recursive: true })).toSorted();
  const contents: Record<string, string> = {};
  for (const file of files) {
    const absolute = path.join(root, file);
    if ((await stat(absolute)).isFile()) contents[file] = (await readFile(absolute)).toString('base64');
  }
  return contents;
}

// The documents say what is so: their lists, their numbers and the traced entry are held to the code and to data/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exit } from '../src/cli/exit.ts';
import { chineseNumeral } from '../src/language/numerals.ts';
import { kindWords } from '../src/language/vocabulary.ts';
import { carelog } from './cli/inside.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');
const readmes = ['README.md', 'README.zh-CN.md'];

/** A number from ten on as English documents spell it. */
const spelled = (count: number) =>
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')[count - 10];

/** The number word before a noun, everywhere in a text. */
const counted = (text: string, noun: string) =>
  [...text.matchAll(new RegExp(`(\\w+) ${noun}`, 'g'))].map(([, word = '']) => word.toLowerCase());

describe('READMEs', () => {
  test('the number of kinds is right in words, and the changelog names them all', () => {
    const names = Object.values(kindWords);
    expect(counted(textOf('README.md'), 'kinds')).toEqual([spelled(names.length)]);
    expect(textOf('src/language/vocabulary.ts')).toContain(`The ${spelled(names.length)} kinds of entry`);
    expect(textOf('README.zh-CN.md')).toContain(`${chineseNumeral(names.length)}种记录`);
    const [, number = '', listed = ''] =
      /(\w+) kinds of entry \(([^,]+(?:, [^,)]+)*)\)/.exec(textOf('CHANGELOG.md')) ?? [];
    expect([number.toLowerCase(), listed]).toEqual([spelled(names.length), names.map(([name]) => name).join(', ')]);
  });

  test('the numbers of examples and templates are right in words, and the example to start from is there', () => {
    const examples = readdirSync('examples');
    const templates = readdirSync('templates').filter((name) => name.endsWith('.md.hbs'));
    expect(counted(textOf('CHANGELOG.md'), 'examples')).toEqual([spelled(examples.length)]);
    expect(counted(textOf('CHANGELOG.md'), 'templates')).toContain(spelled(templates.length));
    for (const readme of readmes) {
      const liked = [...textOf(readme).matchAll(/--like (\d+)/g)].map(([, number = '']) => number);
      expect(liked).toHaveLength(1);
      expect(liked.filter((number) => !examples.some((name) => name.startsWith(`${number}-`)))).toEqual([]);
    }
  });

  test.each(readmes)('%s names every command with all its options, in the order of --help', async (readme) => {
    const { out: help } = await carelog(['--help']);
    const [, list = ''] = /Commands:\n([\s\S]*?)\n\n/.exec(help) ?? [];
    const commands = [...list.matchAll(/^ {2}([a-z]+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help');
    const files = readdirSync('src/cli/commands').map((file) => path.parse(file).name);
    expect(commands.filter((name) => !files.includes(name))).toEqual([]);

    const rows = [...textOf(readme).matchAll(/^\| `carelog ([a-z]+)[^`]*` \| (.*) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(commands);
    for (const [, name = '', words = ''] of rows) {
      const { out } = await carelog([name, '--help']);
      const options = [...out.matchAll(/^ {2}(?:-\w, | {4})?(--[a-z-]+)/gm)].map(([, option]) => option);
      const told = [...words.matchAll(/(--[a-z-]+)/g)].map(([option]) => option);
      expect([name, ...told.toSorted()]).toEqual([name, ...options.filter((option) => option !== '--help').toSorted()]);
    }
  });

  test.each(readmes)('%s names every format, theme and exit code', async (readme) => {
    const text = textOf(readme);
    const formatsOf = async (command: string) =>
      /--format <formats?> +(?:[^:\n]*: )?([a-z]+(?:(?:, | or )[a-z]+)*)/.exec(
        (await carelog([command, '--help'])).out,
      )?.[1] ?? '';
    const [check, build] = [await formatsOf('check'), await formatsOf('build')];
    expect(text).toContain(`\`--format ${check.split(/, | or /).join('\\|')}\``);
    expect(text).toContain(`\`--format ${build.split(', ').slice(0, 2).join(',')}\``);
    for (const theme of readdirSync('templates/themes')) expect(text).toContain(`\`${path.parse(theme).name}\``);
    const [codes = ''] = /^(?:Exit codes: |退出码：)0 .*$/m.exec(text) ?? [];
    expect([...codes.matchAll(/\d+/g)].map(([code]) => Number(code))).toEqual(Object.values(exit));
  });
});

test('the sample in English translates what is printed', () => {
  const printed = textOf('test/examples/golden/13-village-quarter/report.txt').replaceAll(/\{[^}]*\}/g, '');
  const quoted = [...textOf('docs/sample.en.md').matchAll(/^> (.+)$/gm)].map(([, paragraph = '']) => paragraph);
  expect(quoted.length).toBeGreaterThan(3);
  expect(quoted.filter((paragraph) => !printed.includes(` ${paragraph}\n`))).toEqual([]);
});

test('docs/README.md lists every document', () => {
  const listed = [...textOf('docs/README.md').matchAll(/\]\(([^)/]+)\)/g)].map(([, file]) => file);
  const written = readdirSync('docs').filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect([...new Set(listed)].toSorted()).toEqual(written.toSorted());
});

describe('ARCHITECTURE.md', () => {
  const text = textOf('ARCHITECTURE.md');

  test('the traced entry stands in data/, and the figures gain what is said', async () => {
    const [, traced = '', file = '', line = ''] = /`((log\/[^:`]+):(\d+))`/.exec(text) ?? [];
    const [, block = ''] = /\n\n((?: {4}.+\n)+)/.exec(text.slice(text.indexOf(traced))) ?? [];
    const quoted = block.replaceAll(/^ {4}/gm, '').trimEnd().split('\n');
    const start = Number(line) - 1;
    expect(
      textOf(`data/${file}`)
        .split('\n')
        .slice(start, start + quoted.length),
    ).toEqual(quoted);

    const { out } = await carelog(['show', 'data', '--json']);
    const figures = JSON.parse(out) as Record<string, { evidence: { parts: { amount: number; entries: string[] }[] } }>;
    const gains = [...text.matchAll(/`(visits\.\w+)` (?:gains )?(\d+)/g)];
    expect(gains.map(([, name]) => name)).toEqual(['visits.count', 'visits.turns']);
    for (const [, name = '', amount] of gains) {
      const parts = figures[name]?.evidence.parts.filter(({ entries }) => entries.includes(traced));
      expect(parts).toEqual([{ amount: Number(amount), entries: [traced] }]);
    }
  });

  test('it is short: at most 150 lines, and no bullet or cell of more than 300 characters', () => {
    const lines = text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(151);
    const parts = lines.flatMap((line) => (line.startsWith('|') ? line.split(' | ') : [line]));
    expect(parts.filter((part) => part.length > 300)).toEqual([]);
  });
});

test('CONTRIBUTING.md lists the scripts a contributor runs', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
  const listed = [...textOf('CONTRIBUTING.md').matchAll(/^ {4}npm (?:run )?(\w+) /gm)].map(([, name = '']) => name);
  // npm itself runs `prepack` and `prestart`, the tests `compile`, and the first line of the README `start`.
  const typed = Object.keys(scripts).filter((name) => !['prepack', 'prestart', 'compile', 'start'].includes(name));
  expect(listed.toSorted()).toEqual(['ci', ...typed].toSorted());
});

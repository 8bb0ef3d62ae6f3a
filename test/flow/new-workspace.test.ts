// The workspace that `carelog init` writes, on days before, in and after the period that was typed.
import { describe, expect, test } from 'vitest';
import { freshWorkspace } from '../../src/flow/new-workspace.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

const encoder = new TextEncoder();

async function problemsOf(
  nature: 'school' | 'bureau',
  from: string,
  to: string,
  today: string,
  { change = (text: string) => text, language = 'zh' as Language } = {},
) {
  const texts = await freshWorkspace({ organisation: '某单位', nature, from, to }, today, language);
  // Files with a dot are for editors and Git; carelog does not read them.
  const read = [...texts].filter(([file]) => !/(^|\/)\./.test(file));
  const files = new Map(read.map(([file, text]) => [file, encoder.encode(change(text))]));
  const checked = checkWorkspace({ texts: files, photos: new Map() });
  const ledger = checked.value && assembleLedger(checked.value, today);
  return {
    problems: [...checked.problems, ...(ledger?.problems ?? [])].map(({ code }) => code),
    program: texts.get('program.yaml') ?? '',
    period: checked.value?.programme.period,
  };
}

// While its period is running, it is told once that figures are as of today.
const running = ['period-not-over'];

describe('a fresh workspace has no problems', () => {
  test.each<['school' | 'bureau', string, string, string, string, string[]]>([
    ['school', 'before the period', '2025-08-20', '2025-02-01', '2025年春季学期', []],
    ['bureau', 'before the period', '2025-06-30', '2025-01-01', '2025年上半年', []],
    ['school', 'on its first day', '2025-09-01', '2025-09-01', '2025年秋季学期', running],
    ['school', 'in the period', '2025-11-03', '2025-09-01', '2025年秋季学期', running],
    ['bureau', 'after the period', '2026-03-01', '2025-09-01', '2025年下半年', []],
  ])('for a %s, %s', async (nature, _, today, from, name, expected) => {
    for (const language of languages) {
      const told = await problemsOf(nature, '2025-09-01', '2026-01-31', today, { language });
      expect(told.problems).toEqual(expected);
      expect(told.period?.from).toBe(from);
      expect(told.program).toContain(name);
    }
  });
});

test.each(languages)(
  'in %s, each line that may be used can be used: # goes, and nothing else need be done',
  async (language) => {
    const change = (text: string) => text.replace(/^#(?! )/gm, '').replace(/^#(?= {2})/gm, '');
    const { problems } = await problemsOf('school', '2025-09-01', '2026-01-31', '2026-03-01', { change, language });
    expect(problems).toEqual(['full-names-not-asked']);
  },
);

test('in English, no key, kind or comment is Chinese, and the same is said', async () => {
  const beginning = { organisation: '某单位', nature: 'school', from: '2025-09-01', to: '2026-01-31' } as const;
  const [english, chinese] = [
    await freshWorkspace(beginning, '2025-11-03', 'en'),
    await freshWorkspace(beginning, '2025-11-03', 'zh'),
  ];
  expect([...english.keys()]).toEqual([...chinese.keys()]);
  const own = [...english]
    .filter(([file]) => /\.(?:yaml|yml)$|gitignore$/.test(file))
    .flatMap(([, text]) => text.split('\n'));
  // Words that are printed stand after a key, also in a comment.
  const foreign = own.filter((line) =>
    /^\s*(?:- )?(?:#en|\{?\p{sc=Han}+:|kind: \p{sc=Han}|#.*\p{sc=Han}{4})/u.test(line),
  );
  expect(foreign.filter((line) => !/^# {2}(?:name|kin|keepWords): /.test(line))).toEqual([]);
  expect([...chinese.values()].join('\n')).not.toContain('#en');
});

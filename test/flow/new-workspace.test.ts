// The workspace that `carelog init` writes, on days before, in and after the period that was typed.
import { describe, expect, test } from 'vitest';
import { freshWorkspace } from '../../src/flow/new-workspace.ts';
import { assembleLedger } from '../../src/ledger/assemble.ts';
import { checkWorkspace } from '../../src/workspace/workspace.ts';

const encoder = new TextEncoder();

async function problemsOf(
  nature: 'school' | 'bureau',
  from: string,
  to: string,
  today: string,
  change = (text: string) => text,
) {
  const texts = await freshWorkspace({ organisation: '某单位', nature, from, to }, today);
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
    const { problems, period, program } = await problemsOf(nature, '2025-09-01', '2026-01-31', today);
    expect(problems).toEqual(expected);
    expect(period?.from).toBe(from);
    expect(program).toContain(name);
  });
});

test('each line that may be used can be used: # goes, and nothing else need be done', async () => {
  const used = (text: string) => text.replace(/^#(?! )/gm, '').replace(/^#(?= {2})/gm, '');
  const { problems } = await problemsOf('school', '2025-09-01', '2026-01-31', '2026-03-01', used);
  expect(problems).toEqual(['full-names-not-asked']);
});

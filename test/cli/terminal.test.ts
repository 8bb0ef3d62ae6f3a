import { expect, test } from 'vitest';
import { chooseLanguage, withProgress } from '../../src/cli/terminal.ts';

test.each([
  [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }, 'en'],
  ['zh', { LC_ALL: 'C' }, 'zh'],
])('--lang %s with %j is %s', (asked, environment, language) => {
  expect(chooseLanguage(asked, environment)).toBe(language);
});

/** What a terminal shows of work that tells two things, the second after the patience ended. */
async function shown(terminal: { isTTY: boolean; columns?: number }, words: readonly [string, string]) {
  const written: string[] = [];
  const ended = await withProgress(
    async (tell) => {
      tell(words[0]);
      await new Promise((late) => setTimeout(late));
      tell(words[1]);
      return 'done';
    },
    { ...terminal, write: (text: string) => written.push(text) },
    0,
  );
  expect(ended).toBe('done');
  return written.join('').replaceAll('\r\x1b[2K', '⌫');
}

test.each<[string, { isTTY: boolean; columns?: number }, readonly [string, string], string]>([
  [
    'each thing in place of the one before, and nothing at the end',
    { isTTY: true },
    ['1/2 甲', '2/2 乙'],
    '⌫1/2 甲⌫2/2 乙⌫',
  ],
  ['no more than one line', { isTTY: true, columns: 8 }, ['abc', '正在生成'], '⌫abc⌫正在生⌫'],
  ['nothing where there is no terminal', { isTTY: false }, ['1/2 甲', '2/2 乙'], ''],
])('progress shows %s', async (_, terminal, words, expected) => {
  expect(await shown(terminal, words)).toBe(expected);
});

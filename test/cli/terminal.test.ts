import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/terminal.ts';

test.each([
  [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }, 'en'],
  ['zh', { LC_ALL: 'C' }, 'zh'],
])('--lang %s with %j is %s', (asked, environment, language) => {
  expect(chooseLanguage(asked, environment)).toBe(language);
});

import { describe, expect, test } from 'vitest';
import { wrongDay } from '../../src/cli/questions.ts';

describe('a wrong day is asked for again', () => {
  test.each([
    ['2025-02-30', '', '请写成 2024-09-01 这样的日期。'],
    [undefined, '', '请写成 2024-09-01 这样的日期。'],
    ['2025-08-31', '2025-09-01', '最后一天要在 2025-09-01 当天或以后。'],
    ['2025-09-01', '2025-09-01', undefined],
    ['2025-09-01', '', undefined],
  ])('%s after %s', (written, from, answer) => {
    expect(wrongDay(written, from, 'zh')).toBe(answer);
  });
});

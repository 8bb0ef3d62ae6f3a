import { expect, test } from 'vitest';
import { wordOfEnd } from '../../src/log/hours.ts';
import { readLog } from '../../src/log/read.ts';

test.each([
  ['2024-11-09', '08:40', '11:30', undefined],
  ['2024-11-09', '22:00', '02:00', '次日'],
  ['2024-11', '22:00', '02:00', '次日'],
  ['2024-11-09', '11:30', '08:40', undefined],
  ['2024-11-09..2024-11-10', '14:00', '11:00', '次日'],
  ['2024-11-30..2024-12-02', '14:00', '11:00', '12月2日'],
  // Every day from two to four.
  ['2024-11-09..2024-11-10', '14:00', '16:00', undefined],
])('the hours of %s, %s to %s, end on the day: %s', (date, starts, ends, word) => {
  const text = `- {date: ${date}, kind: activity, title: 夜读, starts: "${starts}", ends: "${ends}"}\n`;
  expect(readLog({ file: 'log/a.yaml', text }).value?.map(wordOfEnd)).toEqual([word]);
});

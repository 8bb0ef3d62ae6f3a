// A dash alone on its line, with its entry below: as good as one before the first key.
import { expect, test } from 'vitest';
import { readLog } from '../../../src/log/read.ts';
import { sentenceOf } from '../../../src/problem/sentence.ts';
import { asIs } from '../../problem/masks.ts';
import { obey } from '../../problems/obey.ts';

const read = (text: string) => readLog({ file: 'log/a.yaml', text });

const notes = ['好的\n    很好', '>-\n    好的\n    很好', '|\n    好的\n    -\n    很好', '好'];
const logs = notes.flatMap((note) =>
  [
    '对象: c01\n  日期: 2024-09-20',
    '日期: 2024-09-20\n  对象:\n  - c01\n  - c02',
    '对象:\n    - c01\n  日期: 2024-09-20',
  ].map(
    (head) =>
      `-\n  ${head}\n  类型: 家访\n  备注: ${note}\n\n-\n  # 补记\n  ${head}\n  类型: 家访\n- ${head}\n  类型: 家访\n`,
  ),
);

test.each(logs)('a sound log gives no problem: %j', (log) => {
  for (const text of [log, `记录:\n${log.replace(/^(?=.)/gm, '  ')}`]) {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(3);
  }
});

const slips: readonly (readonly [RegExp, string, string])[] = [
  [/类型: 家访\n(?=- )/, '类型：家访\n', 'full-width-colon'],
  [/# 补记\n {2}/, '# 补记\n', 'misaligned-key'],
  [/# 补记\n {2}/, '# 补记\n ', 'misaligned-key'],
  [/# 补记\n {2}(?=.*\S: )/, '# 补记\n   ', 'misaligned-key'],
  [/-(?=\n {2}#)/, ' -', 'misaligned-key'],
  [/# 补记\n {2}(\S+):/, '# 补记\n  $1：', 'full-width-colon'],
  [/-\n(?= {2}#)/, '', 'dash-style'],
];

test.each(slips)(
  'after one slip (%s typed as %j) the others are read whole, and its remedy cures',
  (from, to, code) => {
    for (const log of logs.filter((one) => from.test(one))) {
      const text = log.replace(from, to);
      const { value, problems, refused } = read(text);
      const [problem] = problems;
      expect(problems.map((one) => one.code)).toEqual([code]);
      expect((value?.length ?? 0) + refused.length).toBe(3);
      const { place } = problem ?? {};
      const cured = problem && place && obey(text, place, sentenceOf(problem, 'zh', asIs).remedy, 'zh');
      expect(read(cured ?? '')).toMatchObject({ problems: [], value: [{}, {}, {}] });
    }
  },
);

test('a key twice is no other entry', () => {
  for (const log of logs) {
    const text = log.replace('类型: 家访', '类型: 家访\n  类型: 家访');
    expect(read(text).problems.map(({ code }) => code)).toEqual(['repeated-key']);
  }
});

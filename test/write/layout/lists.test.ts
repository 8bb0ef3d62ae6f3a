import { expect, test } from 'vitest';
import { reportText } from '../../../src/report/text.ts';
import type { Register } from '../../../src/report/tree.ts';
import { isGood, printRegister } from '../../../src/write/layout/forms.ts';
import { foldLists } from '../../../src/write/layout/lists.ts';
import { themes } from '../docx/fixture.ts';
import { paragraph, reportOf } from '../html/sample.ts';

const names = Array.from({ length: 90 }, (_, at) => `${'林石邬祝柯'[at % 5]}某${'甲乙丙丁'[at % 4]}`).join('、');

function handedOut(...recipients: readonly string[]): Register {
  return {
    type: 'register',
    caption: '物资发放登记表',
    columns: [
      { title: '序号', align: 'center' },
      { title: '发放日期', align: 'center' },
      { title: '物资名称', align: 'center', content: 'text' },
      { title: '发放对象', align: 'center', content: 'people' },
      { title: '备注', align: 'left', content: 'text' },
    ],
    rows: recipients.map((people, at) => [`${at + 1}`, '2024-10-11', '大米', people, '由组长送到门口，当面签收。']),
  };
}

function folded(register: Register): Register {
  const [, block] = foldLists(reportOf([paragraph('文'), register]), themes.official).children;
  if (block?.type !== 'register') throw new Error('the register is gone');
  return block;
}

test('lists that make rows too tall are printed once below, whoever they are of', () => {
  const { rows, lists } = folded(handedOut(names, '林某某、石某', `${names}等120人`, names));
  expect(rows.map(([, , , people]) => people)).toEqual([
    '林某甲等90人（名单1）',
    '林某某、石某',
    '林某甲等120人（名单2）',
    '林某甲等90人（名单1）',
  ]);
  expect(lists).toEqual([
    { label: '名单1', people: names },
    { label: '名单2', people: `${names}等120人` },
  ]);
});

test('what fits stays, and a folded register fits', () => {
  const seven = handedOut('林某某、石某、邬某某、祝某某、柯某某、林某甲、林某乙');
  expect(folded(seven)).toBe(seven);
  const crowded = handedOut(names);
  expect(isGood(printRegister(crowded, themes.official))).toBe(false);
  expect(isGood(printRegister(folded(crowded), themes.official))).toBe(true);
});

test('the text of the report has the list once, after the table', () => {
  const report = foldLists(reportOf([handedOut(names, names)]), themes.official);
  expect(reportText(report)).toMatch(new RegExp(`\\n名单1：${names}$`));
  expect(reportText(report).split(names)).toHaveLength(2);
});

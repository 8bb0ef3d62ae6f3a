import { expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import { renderReport } from '../../../src/template/render.ts';
import { templateHelpers } from '../../../src/template/run/template-helpers.ts';
import { entriesOf, rich, templates } from '../rich.ts';

/** The text of a one-paragraph template over the rich rollup. */
function say(text: string, rollup = rich()): string {
  const { value, problems } = renderReport(templates({ t: text }), 't', rollup);
  expect(problems).toEqual([]);
  return (value?.children ?? []).map(textOf).join('\n');
}

test.each([
  // choosing
  ['{{#if (any visits.count calls.count)}}有{{else}}无{{/if}}', '有'],
  ['{{#if (all visits.count awards.people)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (not visits.count)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (at-least visits.count 2)}}有{{/if}}', '有'],
  ['{{#if (more-than visits.count 2)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (fewer-than visits.list 3)}}有{{/if}}', '有'],
  ['{{#if (fewer-than visits.list 2)}}有{{else}}无{{/if}}', '无'],
  // What is absent is neither more nor less than anything.
  ['{{#if (at-least indicators.beds.growth 0)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (fewer-than indicators.beds.growth 3)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (more-than visits.count indicators.beds.growth)}}有{{else}}无{{/if}}', '无'],
  ['{{#if (equals visits.count 2)}}有{{/if}}', '有'],
  ['{{#if (equals organisation.nature "school")}}有{{/if}}', '有'],
  ['{{#unless visits.count}}无{{else}}有{{/unless}}', '有'],
  ['{{#if visits.featured}}有{{else if visits.list}}列{{/if}}', '列'],
  ['{{#each (first visits.list)}}{{date when}}{{/each}}', '2024年9月20日'],
  ['{{#each (last visits.list)}}{{date when}}{{/each}}', '2024年11月2日'],
  ['{{#each (rest visits.list 1)}}{{date when}}{{/each}}', '2024年11月2日'],
  ['{{list (distinct surveys.list "villages")}}', '柳湾村、石桥村'],
  ['{{list (commonest checkups.list "examined")}}', '视力、身高'],
  ['{{list (in-every checkups.list "examined")}}', '视力、身高'],
  ['{{#if (not-in-every checkups.list "examined")}}有{{else}}无{{/if}}', '无'],
  ['{{#each (where activities.list "category" "文体活动")}}{{title}}{{/each}}', '经典诵读比赛'],
  ['{{#each (where indicators "label" "建档率" "在校学生")}}{{label}}，{{/each}}', '在校学生，建档率，'],
  [
    '{{#each (where-not indicators "label" "建档率" "在校学生" "代管教师补助" "宿舍床位")}}{{label}}，{{/each}}',
    '留守儿童，',
  ],
  ['{{#if (where activities.list "category" "家长会")}}有{{else}}无{{/if}}', '无'],
  [
    '{{#each (where-not indicators "label" "在校学生")}}{{label}}，{{/each}}',
    '代管教师补助，宿舍床位，留守儿童，建档率，',
  ],
  // figures
  ['{{visits.count}}次', '2次'],
  ['{{chinese visits.count}}次', '二次'],
  ['{{supplies.value}}元', '200.50元'],
  ['{{money supplies.value}}', '200.50元'],
  ['{{about supplies.value unit="元"}}', '200余元'],
  ['{{about activities.people unit="人次"}}', '1000余人次'],
  ['{{about activities.people unit="人次" word="多"}}', '1000多人次'],
  ['{{indicators.left-behind.share}}%', '16.6%'],
  ['{{percent indicators.left-behind.growth digits=1}}', '10.7%'],
  ['{{percentage-points indicators.rate.points}}', '3.2个百分点'],
  ['{{number indicators.left-behind.growth digits=0}}', '11'],
  ['{{size indicators.left-behind.difference}}', '16'],
  // days and times
  ['{{date period.from}}', '2024年9月1日'],
  ['{{date period.from year=false}}', '9月1日'],
  ['{{date period.to spoken=true}}', '2025年1月15日'],
  ['{{range period.from period.to}}', '2024年9月1日至2025年1月15日'],
  ['{{#each surveys.list}}{{date when}}{{/each}}', '2024年9月1日至5日'],
  ['{{#each checkups.list}}{{date when}}{{/each}}', '2024年11月'],
  [
    '{{#each activities.list}}{{clock starts}}，{{clock starts spoken=true}}，{{weekday when}}{{/each}}',
    '8时40分，上午8时40分，星期四',
  ],
  [
    '{{#each period.months}}{{date this}}{{#unless @last}}，{{/unless}}{{/each}}',
    '2024年9月，10月，11月，12月，2025年1月',
  ],
  [
    '{{clock "12:00" spoken=true}}、{{clock "12:30" spoken=true}}、{{clock "14:05" spoken=true}}、{{clock "19:30" spoken=true}}',
    '中午12时、中午12时30分、下午2时05分、晚上7时30分',
  ],
  // words
  ['{{titled "论语"}}{{titled "《论语》"}}', '《论语》《论语》'],
  ['{{ended "已登台"}}{{ended "已登台。"}}{{ended "已登台，"}}', '已登台。已登台。已登台。'],
  ['{{ended "主题是“安全”"}}{{ended "他说：“好。”"}}', '主题是“安全”。他说：“好。”'],
  ['{{list basis and="和"}}', '《关于加强关爱工作的意见》'],
  ['{{list period.months limit=2}}', '2024-09、2024-10等'],
  ['{{list period.months and="和" limit=5}}', '2024-09、2024-10、2024-11、2024-12和2025-01'],
  ['{{list (distinct checkups.list "examined") marks="“”"}}', '“视力”“身高”'],
  ['{{list period.months limit=4}}', '2024-09、2024-10、2024-11、2024-12、2025-01'],
  [
    '{{activity "节日"}}、{{activity "社会"}}、{{activity "诵读比赛"}}、{{activity "读书活动"}}',
    '节日活动、社会活动、诵读比赛、读书活动',
  ],
  ['{{organisation.self}}', '我校'],
  // blocks
  ['{{#series supplies.items and="和"}}{{item}}{{quantity}}{{unit}}{{/series}}', '书包2个和文具盒2套'],
  ['{{#series supplies.items limit=1}}{{item}}{{/series}}', '书包等'],
  ['{{#series awards.featured}}甲{{else}}无{{/series}}', '无'],
  [
    '{{#points}}{{#point}}甲。{{/point}}{{#if awards.people}}{{#point}}乙{{/point}}{{/if}}{{#point}}丙；{{/point}}{{/points}}',
    '一是甲；二是丙。',
  ],
  ['{{#points}}{{#point}}甲{{/point}}{{#point}}  {{/point}}{{/points}}', '甲。'],
  ['{{#points apart=true}}{{#point}}甲。乙。{{/point}}{{#point}}丙。{{/point}}{{/points}}', '一是甲。乙。\n二是丙。'],
  ['{{#sentence}}{{#point}}甲{{/point}}{{#point}}乙。{{/point}}{{/sentence}}', '甲，乙。'],
  ['{{#parts and="和"}}{{#point}}甲{{/point}}{{#point}}乙{{/point}}{{#point}}丙{{/point}}{{/parts}}', '甲、乙和丙'],
  [
    '{{#each visits.list as |visit number|}}{{#if number}}{{number}}.{{date visit.when year=false}}{{/if}}{{/each}}',
    '1.11月2日',
  ],
  ['{{#each supplies.items}}{{@number}}{{item}}{{#if @first}}，{{/if}}{{/each}}', '1书包，2文具盒'],
  [
    '{{#with leadingGroup.head}}{{role}}{{name}}属{{@root.organisation.name}}，{{../period.name}}{{/with}}',
    '组长郑校长属柳湾小学，2024年秋季学期',
  ],
  ['{{#each indicators}}{{label}}，{{/each}}', '代管教师补助，宿舍床位，在校学生，留守儿童，建档率，'],
])('%s', (text, words) => {
  expect(say(text)).toBe(words);
});

test.each([
  ['{{list (commonest checkups.list "examined")}}', '身高、视力、血压'],
  ['{{list (distinct checkups.list "examined")}}', '视力、血压、身高'],
  ['{{list (in-every checkups.list "examined")}}', '身高'],
  ['{{list (not-in-every checkups.list "examined")}}', '视力、血压'],
  ['{{#each (first checkups.list 2)}}{{date when}}，{{/each}}', '2024年9月2日，10月2日，'],
  ['{{#each (last checkups.list 2)}}{{date when}}，{{/each}}', '2024年10月2日，11月2日，'],
  ['{{#each (rest checkups.list 2)}}{{date when}}，{{/each}}', '2024年11月2日，'],
])('of several lists: %s', (text, words) => {
  const entries = entriesOf(
    { kind: 'checkup', on: '2024-09-02', examined: ['视力', '血压', '身高'] },
    { kind: 'checkup', on: '2024-10-02', examined: ['身高', '视力'] },
    { kind: 'checkup', on: '2024-11-02', examined: ['身高'] },
  );
  expect(say(text, rich({ entries }))).toBe(words);
});

test('text of people loses its end mark in a sentence made of points', () => {
  const entries = entriesOf(
    { kind: 'visit', on: '2024-10-01', note: '路不好走。' },
    { kind: 'visit', on: '2024-10-02', note: '已通车，' },
  );
  const text = '{{#sentence}}{{#each visits.list}}{{#point}}{{note}}{{/point}}{{/each}}{{/sentence}}';
  expect(say(text, rich({ entries }))).toBe('路不好走，已通车。');
});

test('a share just below 100 % or above 0 % is never printed as 100 % or 0 %', () => {
  const indicator = (id: string, value: number) => ({ id, name: id, value, unit: '人' });
  const indicators = [
    indicator('all', 100000),
    { ...indicator('nearly', 99999), of: 'all' },
    { ...indicator('hardly', 1), of: 'all' },
  ];
  const text = '{{indicators.nearly.share}}%，{{indicators.hardly.share}}%';
  expect(say(text, rich({ indicators }))).toBe('99.9%，不足0.1%');
});

test('inherited members of objects cannot be reached', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '__lookupGetter__']) {
    for (const text of [
      `{{${name}}}`,
      `{{visits.${name}}}`,
      `{{lookup visits "${name}"}}`,
      `{{#with ${name}}}甲{{/with}}`,
      `{{${name} visits}}`,
      `{{#${name}}}甲{{/${name}}}`,
      `{{> ${name}}}`,
    ]) {
      const { value, problems } = renderReport(templates({ t: text }), 't', rich());
      expect(value, text).toBeUndefined();
      expect(problems.length, text).toBeGreaterThan(0);
    }
  }
});

test.each([
  ['{{money visits.count}}'],
  ['{{percent visits.count}}'],
  ['{{percent visits.count digits=1}}'],
  ['{{percent children.count}}'],
  ['{{percentage-points visits.count}}'],
  ['{{about visits.count unit="%"}}'],
  ['{{date organisation.name}}'],
  ['{{clock organisation.name}}'],
  ['{{about organisation.name}}'],
  ['{{about activities.people word="大约"}}'],
  ['{{list organisation.name}}'],
  ['{{#if (at-least organisation.name 3)}}甲{{/if}}'],
])('a value of the wrong kind is reported at its helper: %s', (text) => {
  const { problems } = renderReport(templates({ t: text }), 't', rich());
  expect(problems).toMatchObject([{ code: 'template-helper-misuse', place: { line: 1 } }]);
});

test('every helper shows its own name in its usage', () => {
  for (const [name, { usage }] of templateHelpers) expect(usage).toMatch(new RegExp(`[{(]${name} `));
});

test('the number of different children is unknown if an entry states more than it names', () => {
  const items = [{ item: '书包', quantity: 2, unit: '个' }];
  const named = { kind: 'supplies', on: '2024-12-01', to: ['c1', 'c2'], items } as const;
  const stated = { kind: 'supplies', on: '2024-12-20', children: 28, items } as const;
  const text = '{{#if supplies.children}}{{supplies.children}}人{{else}}{{supplies.turns}}人次{{/if}}';
  expect(say(text, rich({ entries: entriesOf(named, named) }))).toBe('2人');
  expect(say(text, rich({ entries: entriesOf(named, stated) }))).toBe('30人次');
});

// carelog trace and carelog show --missed: what they print of a small workspace and of our own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedWorkspace } from '../../src/cli/counted.ts';
import { tracing } from '../../src/cli/traced.ts';
import { figures } from '../../src/rollup/trace.ts';
import { carelog } from './inside.ts';

let folder = '';
const files = {
  'program.yaml': [
    '单位: {名称: 云水小学, 性质: 学校}',
    '期间: {开始: 2024-10-01, 结束: 2024-11-30, 名称: 2024年秋}',
    '报告: {模板: school-semester, 标题: 工作总结, 日期: 2024-12-01}',
    '承诺:',
    '  - {类型: 家访, 每: 月, 对: 儿童}',
    '  - {类型: 活动, 每: 月, 对: 项目}',
    '  - {类型: 通话, 每: 月, 对: 儿童, 做法: 与父母联系}',
    '  - {类型: 谈心, 每: 月, 对: 儿童}',
  ],
  'people.yaml': [
    '儿童:',
    '  - {编号: c1, 姓名: 梅小满, 班级: 三（1）班, 村: 上湾村, 户: h1}',
    '  - {编号: c2, 姓名: 梅小寒, 班级: 一（1）班, 村: 上湾村, 户: h2}',
    '  - {编号: c3, 姓名: 梅小雪, 班级: 二（1）班, 村: 上湾村, 户: h2, 转入: 2024-11-30}',
    '帮扶人: [{编号: t1, 姓名: 秦向阳, 职务: 班主任}]',
    '档案: [{名称: 成长档案, 份数: 2}]',
  ],
  'indicators.yaml': ['指标:', '  - {编号: books, 名称: 藏书, 数值: 120, 单位: 册, 来源: 登记簿, 上期: [{数值: 100}]}'],
  'log/a.yaml': [
    '- {日期: 2024-10-08, 类型: 家访, 帮扶人: t1, 对象: [c1, c2], 备注: 到梅小满家看作业}',
    '- {日期: 2024-11-03, 类型: 家访, 帮扶人: t1, 对象: [c1], 地点: 上湾村口}',
    '- {日期: 2024-10-12..2024-10-13, 类型: 活动, 名称: 采茶节, 儿童数: 2}',
    '- {日期: 2024-11, 类型: 活动, 名称: 读书会, 参加: {留守儿童: 2, 家长: 3}}',
    '- {日期: 2024-11-20, 类型: 谈心, 帮扶人: t1, 儿童数: 2}',
    '- {日期: 2024-11-21, 类型: 谈心, 帮扶人: t1, 对象: c1}',
    '- {日期: 2024-10-20, 类型: 物资, 对象: [c1], 物品: [{品名: 打印纸A4, 数量: 10, 单位: 包, 金额: 250}]}',
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-trace-'));
  await mkdir(path.join(folder, 'log'));
  for (const [file, lines] of Object.entries(files)) await writeFile(path.join(folder, file), `${lines.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => carelog(words, { cwd: folder });
const zh = (...words: string[]) => run(...words, '--lang', 'zh');

describe('carelog trace', () => {
  test('entries with their lines, days, people and words', async () => {
    expect(await zh('trace', 'visits.count')).toEqual({
      code: 0,
      err: '',
      out: [
        'visits.count  家访·次数  2次',
        '由2条记录得出：',
        '出处          日期        类型  帮扶人  对象            地点      内容',
        'log/a.yaml:1  2024-10-08  家访  秦向阳  梅某甲、梅某乙            到梅某甲家看作业',
        'log/a.yaml:2  2024-11-03  家访  秦向阳  梅某甲          上湾村口',
        '',
      ].join('\n'),
    });
  });

  test.each([
    [
      'what each adds, where it is not 1',
      'visits.turns',
      /^log\/a\.yaml:1 +2024-10-08 +2人次 .*\nlog\/a\.yaml:2 +2024-11-03 +1人次 /m,
    ],
    ['money in yuan, and no two digits meet', 'supplies.value', /250元 .* 打印纸A4 10包$/m],
    [
      'days and months as they are written',
      'activities.count',
      /2024-10-12\.\.2024-10-13 .*采茶节\n.* 2024-11 .*读书会$/m,
    ],
    ['a number stated instead of names', 'talks.count', /log\/a\.yaml:5 +2024-11-20 +谈心 +秦向阳 +2人\n/],
    [
      'each child once, with its first entry',
      'visits.children',
      /^c1 +梅某甲 +三（1）班 +上湾村 +2 +log\/a\.yaml:1 +2024-10-08/m,
    ],
    [
      'a household by its children',
      'visits.households',
      /^h2 +梅某乙、梅某丙 +一（1）班、二（1）班 +上湾村 +1 +log\/a\.yaml:1/m,
    ],
    ['helpers with their posts', 'visits.helpers', /^t1 +秦向阳 +班主任 +2 /m],
    ['people of the list', 'children.count', /^据 people\.yaml 数出，共3个：\n.*\nc1 +梅某甲 +三（1）班 +上湾村$/m],
    ['windows', 'promises.visit.windows', /按日历数出，共2个：\n期间\n2024年10月\n2024年11月\n/],
    ['what was missed', 'promises.visit.missed', /^c2 +梅某乙 .* 2024年11月 +0$/m],
    [
      'what nobody gave',
      'activities.households',
      /^activities\.households +活动·户数 +未写明\n2条记录都没有写明数量：\n.*\nlog\/a\.yaml:3 /,
    ],
    [
      'what the list does not say',
      'children.girls',
      /^children\.girls +留守儿童·女 +未写明\npeople\.yaml 里有3个没有写明，未计入：\n.*\nc1 /,
    ],
    ['nothing at all', 'calls.count', /^calls\.count +通话·次数 +0次\n没有计入任何记录。\n$/],
    ['a number somebody wrote', 'indicators.books.value', /^出自 indicators\.yaml:2 藏书，来源：登记簿$/m],
    ['a stated number of files', 'files.成长档案.copies', /^出自 people\.yaml:6 成长档案$/m],
    [
      'two figures, and how to trace them',
      'promises.visit.share',
      /由前一个数字除以后一个得出：\n.*\npromises\.visit\.kept +3人次 +carelog trace promises\.visit\.kept\npromises\.visit\.due +4人次 /,
    ],
    ['a growth', 'indicators.books.growth', /增长的幅度得出：\n.*\nindicators\.books\.value +120册 /],
    ['the figure of one entry', 'visits.list.log/a.yaml:1.people', /^visits\.list\.log\/a\.yaml:1\.people +2人次\n/],
    ['a name as a template writes it', 'visits.byMonth.total', /^visits\.count +家访·次数 +2次\n/],
  ])('%s: %s', async (_, figure, wanted) => {
    const { code, out, err } = await zh('trace', figure);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(wanted);
    expect(out).not.toContain('小满');
  });

  test.each([
    ['家访', 'visits.count'],
    ['走访', 'visits.count'],
    ['家访次数', 'visits.count'],
    ['家访·次数', 'visits.count'],
    ['家访的次数', 'visits.count'],
    ['家访人次', 'visits.turns'],
    ['结对率', 'pairings.share'],
    ['物资', 'supplies.count'],
    ['藏书', 'indicators.books.value'],
    ['藏书增长率', 'indicators.books.growth'],
    ['承诺家访落实率', 'promises.visit.share'],
    ['成长档案', 'files.成长档案.copies', 'files.成长档案.share'],
    ['家访按帮扶人秦向阳', 'visits.byHelper.t1'],
    ['儿童人数', 'children.count'],
    ['promises[].missed', 'promises.visit.missed', 'promises.activity.missed'],
    ['files[].copies', 'files.成长档案.copies'],
  ])('%s means %s', async (word, name, ...others) => {
    const { code, out, err } = await zh('trace', word);
    if (others.length === 0) expect([code, out.split(' ')[0]]).toEqual([0, name]);
    else {
      expect([code, out]).toEqual([2, '']);
      for (const one of [name, ...others]) expect(err).toContain(one);
    }
  });

  test.each([
    ['visits.cuont', 'en', 'There is no figure "visits.cuont". Did you mean visits.count?'],
    ['visit.count', 'zh', '没有“visit.count”这个数字。是不是想写“visits.count”？'],
    ['人次', 'zh', '可以指好几个数字，请写其中一个的名称：visits.turns（家访·人次）'],
    ['人次', 'en', 'names several figures. Give the name of one: visits.turns (家访·人次)'],
    ['pairings.childrenPerHelper', 'zh', '在这里没有数值'],
    ['report.title', 'en', 'There is no figure "report.title".'],
    ['', 'en', 'There is no figure "".'],
  ])('%s (%s) is wrong use, and says what to type', async (word, lang, sentence) => {
    const { code, out, err } = await run('trace', word, '.', '--lang', lang);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('the others of a group are named beside the figure that is meant', async () => {
    const { err } = await zh('trace', '家访');
    expect(err).toMatch(
      /^“家访”这里指 visits\.count，还可以指：visits\.turns（家访·人次）、.*、visits\.byHelper（家访·按帮扶人）\n$/,
    );
  });

  test('--json has the same in full, in any language', async () => {
    const { out } = await run('trace', 'visits.count', '--json');
    expect(JSON.parse(out)).toEqual({
      name: 'visits.count',
      called: '家访·次数',
      value: 2,
      unit: '次',
      evidence: {
        from: 'entries',
        entries: [
          {
            at: 'log/a.yaml:1',
            date: '2024-10-08',
            kind: 'visit',
            amount: 1,
            by: ['秦向阳'],
            to: ['梅某甲', '梅某乙'],
            reached: '梅某甲、梅某乙',
            about: '到梅某甲家看作业',
          },
          {
            at: 'log/a.yaml:2',
            date: '2024-11-03',
            kind: 'visit',
            amount: 1,
            by: ['秦向阳'],
            to: ['梅某甲'],
            reached: '梅某甲',
            place: '上湾村口',
          },
        ],
        silent: [],
      },
    });
    expect(await zh('trace', '家访', '.', '--json')).toMatchObject({ code: 0, out });
  });

  test('--period narrows it, and goes with the commands for its parts', async () => {
    const { out } = await zh('trace', 'visits.count', '--period', '2024-11-01..2024-11-30');
    expect(out).toContain('由1条记录得出');
    const share = await zh('trace', 'promises.visit.share', '--period', '2024-11-01..2024-11-30');
    expect(share.out).toContain('carelog trace promises.visit.kept --period 2024-11-01..2024-11-30');
  });

  test('problems go to stderr, and there is nothing to trace', async () => {
    const broken = path.join(folder, 'broken');
    await mkdir(broken);
    await writeFile(path.join(broken, 'program.yaml'), '单位：云水小学\n');
    const { code, out, err } = await run('trace', '家访', 'broken');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('full-width-colon');
    await rm(broken, { recursive: true });
  });
});

describe('carelog show --missed', () => {
  test('who, which promise, which window; and what cannot be counted, with the reason', async () => {
    expect(await zh('show', '--missed')).toEqual({
      code: 0,
      err: '',
      out: [
        '每月家访：应落实4人次，漏下1人次。',
        '每月活动：应落实2次，没有漏下。',
        '每月与父母联系：写了“做法”，哪些记录算落实无从认定，所以没有核对。',
        '每月谈心：有的记录没有写全对象，无法逐人核对，如 log/a.yaml:5。',
        '',
        '承诺      姓名    班级       村社    期间',
        '每月家访  梅某乙  一（1）班  上湾村  2024年11月',
        '',
      ].join('\n'),
    });
  });

  test('--json', async () => {
    const { promises } = JSON.parse((await run('show', '--missed', '--json')).out);
    expect(promises[0]).toEqual({
      promise: '每月家访',
      kind: 'visit',
      every: 'month',
      per: 'child',
      times: 1,
      due: 4,
      missed: 1,
      unit: '人次',
      parts: [
        {
          id: 'c2',
          name: '梅某乙',
          class: '一（1）班',
          village: '上湾村',
          from: '2024-11-01',
          to: '2024-11-30',
          entries: 0,
        },
      ],
    });
    expect(promises[3]).toMatchObject({ parts: [], uncounted: 'unnamed', at: 'log/a.yaml:5' });
  });

  test('a template can name them', async () => {
    const { out } = await zh('show', '--names', '未落实名单');
    expect(out).toMatch(/^promises\[\]\.missedList\[\]\.name +梅某乙 +承诺·未落实名单·名称$/m);
  });

  test('no promises', async () => {
    const { out } = await carelog(['show', 'examples/03-class-visit', '--missed']);
    expect(out).toBe('program.yaml makes no promises.\n');
  });
});

test.each(['data', 'examples/09-bureau-half-year', 'examples/13-village-quarter'])(
  'in %s every record of every figure is found, and they add up to it',
  async (dir) => {
    const counted = await countedWorkspace({ dir }, 'en');
    if (counted === undefined) throw new Error(`${dir} has problems`);
    const all = [...figures(counted.rollup, { lines: true }).values()];
    const traced = tracing(counted);
    const found = all.map((figure) => {
      const { evidence } = traced(figure);
      const sum = (parts: readonly { readonly amount: number }[]) => parts.reduce((to, { amount }) => to + amount, 0);
      if (evidence.from === 'entries') return [figure.name, sum(evidence.entries)];
      if (evidence.from === 'subjects') return [figure.name, sum(evidence.subjects)];
      if (evidence.from === 'people') return [figure.name, evidence.people.length];
      if (evidence.from === 'period') return [figure.name, evidence.windows.length];
      return [figure.name, figure.value];
    });
    const near = (value: unknown) => Math.round(Number(value) * 1e6) / 1e6;
    expect(found.map(([name, value]) => [name, near(value)])).toEqual(
      all.map(({ name, value }) => [name, near(value)]),
    );
  },
);

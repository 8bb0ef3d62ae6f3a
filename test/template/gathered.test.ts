// Contests, surveys by village, findings, write-ups and honours as sentences of the shipped partials.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { reportText } from '../../src/report/text.ts';
import { renderReport } from '../../src/template/render.ts';
import { proofread } from '../proofread/rules.ts';
import { bare, entriesOf, templates } from './rich.ts';

const folder = join(import.meta.dirname, '../../templates/partials');
const partials = Object.fromEntries(
  readdirSync(folder).map((file) => [
    `partials/${file.replace('.md.hbs', '')}`,
    readFileSync(join(folder, file), 'utf8'),
  ]),
);

function said(template: string, entries: Ledger['entries'], parts: Partial<Ledger> = {}): string {
  const set = templates({ ...partials, tiny: template });
  const { value, problems } = renderReport(set, 'tiny', bare({ entries, ...parts }));
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no report');
  expect(proofread(value)).toEqual([]);
  // The first line is the title.
  return reportText(value).split('\n').slice(1).join('\n').trim();
}

const song = { kind: 'activity', on: '2024-12-22', title: '歌唱比赛', place: '操场', feature: true } as const;

describe('gathering', () => {
  test.each([
    [
      'groups, judges and winners',
      {
        contest: {
          edition: 3,
          groups: ['低年级组', '高年级组'],
          contestants: 12,
          prizes: [
            { prize: '一等奖', quantity: 2, winner: '四（2）班、六（1）班' },
            { prize: '二等奖', quantity: 4 },
          ],
        },
        participants: { students: 150, judges: 5 },
      },
      '本届为第三届，12名选手分低年级组和高年级组比赛，评委5名，学生150人参加。评奖结果为：一等奖2个，由四（2）班、六（1）班获得；二等奖4个。',
    ],
    ['contestants alone', { contest: { contestants: 48 } }, '2024年12月22日在操场举行，48名选手参赛。'],
    [
      'one group, one contestant, one prize',
      { contest: { groups: ['朗诵组'], contestants: 1, prizes: [{ prize: '优秀奖' }] }, participants: { judges: 3 } },
      '在操场举行，1名选手参加朗诵组比赛，评委3名。评出优秀奖。',
    ],
    ['a contest of which nothing is known', { contest: {} }, '2024年12月22日在操场举行。'],
    ['one finding', { findings: ['音响不够用'] }, '在操场举行。音响不够用。'],
    ['findings', { findings: ['音响不够用', '家长来得多。'] }, '从中了解到：一是音响不够用；二是家长来得多。'],
  ])('%s', (_, written, words) => {
    const text = said('{{> activities}}', entriesOf({ ...song, ...written }));
    expect(text).toContain(words);
  });

  test('a story comes after the paragraph of its entry, without `feature: yes`', () => {
    const narrative = [{ name: '晚会', file: 'narrative/晚会.md', text: '灯亮了三回。' }];
    const { feature: _, ...quiet } = song;
    const text = said('{{> activities}}', entriesOf({ ...quiet, story: '晚会' }), { narrative });
    expect(text).toBe('歌唱比赛。2024年12月22日在操场举行。\n灯亮了三回。');
  });

  test.each(['visits', 'talks', 'supplies', 'checkups', 'survey', 'publicity', 'awards'])(
    'a story in %s',
    (partial) => {
      const narrative = [{ name: '晚会', file: 'narrative/晚会.md', text: '灯亮了三回。' }];
      const on = '2024-12-22';
      const entries = entriesOf(
        { kind: 'visit', on, story: '晚会' },
        { kind: 'talk', on, story: '晚会' },
        { kind: 'supplies', on, items: [{ item: '书', quantity: 1, unit: '本' }], story: '晚会' },
        { kind: 'checkup', on, story: '晚会' },
        { kind: 'survey', on, story: '晚会' },
        { kind: 'publicity', on, story: '晚会' },
        { kind: 'award', on, honour: '先进集体', story: '晚会' },
      );
      expect(said(`{{> ${partial}}}`, entries, { narrative }).split('\n').at(-1)).toBe('灯亮了三回。');
    },
  );

  test('a story with the name of a known part keeps its own name', () => {
    const narrative = [{ name: '活动室', file: 'narrative/活动室.md', text: '灯亮了三回。' }];
    expect(said('{{> activities}}', entriesOf({ ...song, story: '活动室' }), { narrative })).toContain('灯亮了三回');
  });
});

describe('survey', () => {
  const survey = { kind: 'survey', on: '2024-05' } as const;
  test.each([
    [
      'villages apart',
      [
        {
          ...survey,
          villages: ['清溪村', '石桥村'],
          households: 34,
          householdsByVillage: [
            { name: '清溪村', count: 18 },
            { name: '石桥村', count: 16 },
          ],
          findings: ['多数由祖辈照看', '有三户全年没有父母回家。'],
        },
      ],
      '2024年5月，我校组织摸底调查，走访清溪村18户、石桥村16户，共34户。多数由祖辈照看。有三户全年没有父母回家。',
    ],
    ['one village', [{ ...survey, villages: ['清溪村'], households: 18 }], '走访清溪村18户。'],
    ['households not told apart', [{ ...survey, households: 18 }], '组织摸底调查，入户18户。'],
    [
      'some told apart',
      [
        { ...survey, villages: ['清溪村'], households: 18 },
        { ...survey, villages: ['石桥村', '柳湾村'], households: 20 },
      ],
      '组织摸底调查2次，走访清溪村、石桥村、柳湾村，入户38户次。',
    ],
    [
      'twice',
      [
        { ...survey, villages: ['清溪村'], households: 18 },
        { ...survey, villages: ['清溪村'], households: 17 },
        { ...survey, on: '2024-06', villages: ['石桥村'], households: 16 },
      ],
      '组织摸底调查3次，走访清溪村35户次、石桥村16户次，共51户次。',
    ],
  ])('%s', (_, written, words) => {
    expect(said('{{> survey}}', entriesOf(...written))).toContain(words);
  });
});

describe('awards', () => {
  const award = { kind: 'award', on: '2024-05-01' } as const;
  test.each([
    [
      'many of one honour, the highest level first',
      [
        { ...award, honour: '文明社区', level: '市级', quantity: 64 },
        { ...award, honour: '示范社区', level: '省级', quantity: 8 },
      ],
      '我校获省级“示范社区”8个、市级“文明社区”64个。',
    ],
    ['one honour', [{ ...award, honour: '文明社区', level: '市级', quantity: 64 }], '我校获市级“文明社区”64个。'],
    [
      'more honours than levels',
      [
        { ...award, honour: '文明社区', level: '市级', quantity: 64 },
        { ...award, honour: '示范社区', level: '市级', quantity: 11 },
        { ...award, honour: '模范社区', quantity: 2 },
        { ...award, honour: '先进社区', level: '国家级' },
      ],
      '我校获国家级“先进社区”、市级“文明社区”64个、市级“示范社区”11个、“模范社区”2个。',
    ],
    [
      'the same honour thrice',
      [1, 2, 3].map(() => ({ ...award, honour: '自强少年', level: '校级' })),
      '我校评出校级“自强少年”3个。',
    ],
    ['one', [{ ...award, honour: '先进集体' }], '我校获“先进集体”。'],
    [
      'us, people of ours, and pupils: each with who is meant',
      [
        { ...award, honour: '先进集体', level: '省级' },
        { ...award, honour: '先进个人', level: '省级', quantity: 3, unit: '名' },
        { ...award, honour: '好少年', level: '校级', quantity: 4, unit: '名' },
      ],
      '我校获省级“先进集体”，3人获评省级“先进个人”；我校评出校级“好少年”4名。',
    ],
    [
      'us, and pupils',
      [
        { ...award, honour: '先进集体', level: '省级' },
        { ...award, honour: '好少年', level: '校级', quantity: 4, unit: '名' },
      ],
      '我校获省级“先进集体”，评出校级“好少年”4名。',
    ],
    [
      'what pupils and homes were given, whatever it is counted in',
      [
        { ...award, honour: '奖学金', quantity: 500, unit: '元', to: ['c1'] },
        { ...award, honour: '奖学金', quantity: 300, unit: '元', to: ['c1', 'c2'] },
        { ...award, honour: '奖状', quantity: 2, unit: '张', to: ['c1'] },
        { ...award, honour: '奖状', quantity: 1, unit: '张' },
        { ...award, honour: '文明家庭', quantity: 3, unit: '户' },
      ],
      '我校获“奖状”1张，2人获“奖学金”800元，1人获“奖状”2张，3户获评“文明家庭”。',
    ],
    [
      'more than a line holds',
      Array.from({ length: 12 }, (_, at) => ({
        ...award,
        honour: `荣誉${'甲乙丙丁戊己庚辛壬癸子丑'[at]}`,
        level: '校级',
      })),
      '获得荣誉12项，其中校级12项，主要有校级“荣誉',
    ],
  ])('%s', (_, written, words) => {
    expect(said('{{> awards}}', entriesOf(...written))).toContain(words);
  });

  test('an entry that honours nobody is left out', () => {
    expect(said('{{> awards}}', entriesOf({ ...award, honour: '文明社区', quantity: 0 }))).toBe('');
  });
});

describe('what people write', () => {
  const supplies = { kind: 'supplies', on: '2024-12-01' } as const;
  const bag = { item: '书包', quantity: 2, unit: '个' };
  const coat = { item: '棉衣', quantity: 3, unit: '件' };
  test.each<readonly [string, string, Ledger['entries'], string]>([
    [
      '{{> supplies}}',
      'each donor gives what the donor gave',
      entriesOf({ ...supplies, donor: '县书店。', items: [bag], people: 2 }, { ...supplies, items: [coat], people: 3 }),
      '县书店向2名留守儿童发放书包2个，我校向3名留守儿童发放棉衣3件。',
    ],
    [
      '{{> supplies}}',
      'one donor of all',
      entriesOf({ ...supplies, donor: '县书店', items: [bag], children: 2 }),
      '在县书店的支持下，我校向留守儿童发放书包2个，惠及2人。',
    ],
    [
      '{{> supplies}}',
      'an institution got all',
      entriesOf({ ...supplies, donor: '县书店', receiver: '青禾县福利院', items: [bag] }),
      '在县书店的支持下，我校向青禾县福利院发放书包2个。',
    ],
    [
      '{{> supplies}}',
      'an institution and people of nobody’s list',
      entriesOf(
        { ...supplies, receiver: '青禾县福利院', items: [bag] },
        { ...supplies, receiver: '青禾县福利院', items: [bag], people: 4 },
        { ...supplies, items: [coat], people: 3 },
      ),
      '我校向青禾县福利院的4名留守儿童发放书包2个，向青禾县福利院发放书包2个，向3名留守儿童发放棉衣3件。',
    ],
    [
      '{{> supplies}}',
      'institutions beside people, from several donors',
      entriesOf(
        { ...supplies, donor: '县书店', receiver: '青禾一小', items: [bag] },
        { ...supplies, donor: '县商会', receiver: '青禾二小', items: [bag] },
        { ...supplies, donor: '县商会', items: [coat], people: 3 },
      ),
      '在社会各界支持下，我校向青禾一小、青禾二小和留守儿童发放物资3批，其中有人数记录的1批惠及3人。县书店提供书包2个，县商会提供书包2个、棉衣3件。',
    ],
    [
      '{{> activities}}',
      'a name ends with the mark of a sentence, a group of nobody is no group',
      entriesOf({
        kind: 'activity',
        on: '2024-12-01',
        title: '春游。',
        place: '操场。',
        feature: true,
        participants: { students: 12, parents: 0 },
      }),
      '春游。2024年12月1日在操场举行，学生12人参加。',
    ],
    [
      '{{> checkups}}',
      'who checked some did not check all',
      entriesOf(
        { kind: 'checkup', on: '2024-10-01', provider: '镇卫生院', children: 3, examined: ['视力'] },
        { kind: 'checkup', on: '2024-11-01', children: 3, examined: ['身高'] },
      ),
      '为留守儿童体检2次，受检6人次。2024年10月1日由镇卫生院检查视力。11月1日检查身高。',
    ],
    [
      '{{> awards}}',
      'an honour in its own quotation marks',
      entriesOf({ kind: 'award', on: '2024-12-01', honour: '“好少年”', level: '校级' }),
      '我校评出校级“好少年”。',
    ],
  ])('%s: %s', (template, _, written, words) => {
    expect(said(template, written)).toContain(words);
  });

  test.each([
    [
      [
        { role: '主任', post: '校长' },
        { role: '副主任', post: '副校长' },
        { role: '委员', post: '各班班主任' },
      ],
      '领导小组，由校长担任主任，副校长担任副主任，各班班主任担任委员。',
    ],
    [
      [
        { role: '组长', post: '书记' },
        { role: '常务副组长', post: '校长' },
        { role: '成员', name: '韩立' },
      ],
      '领导小组，由书记担任组长，校长担任常务副组长，韩立为成员。',
    ],
  ])('the leading group has the roles it was given', (leadingGroup, words) => {
    const people = { children: [], helpers: [], leadingGroup, committees: [], files: [] };
    expect(said('{{> leading-group}}', [], { people })).toContain(words);
  });
});

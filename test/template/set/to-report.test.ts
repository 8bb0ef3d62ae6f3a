import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/report/text.ts';
import type { Block } from '../../../src/report/tree.ts';
import { renderReport } from '../../../src/template/render.ts';
import { bare, rich, richLedger, templates } from '../rich.ts';

function blocksOf(text: string, rollup = rich()): readonly Block[] {
  const { value, problems } = renderReport(templates({ t: text }), 't', rollup);
  expect(problems).toEqual([]);
  return value?.children ?? [];
}

function linesOf(text: string, rollup = rich()): string[] {
  return blocksOf(text, rollup).map(textOf);
}

describe('headings', () => {
  test('are numbered by level, and a section left out leaves no gap', () => {
    const text =
      '# 甲\n\n文\n\n# 空\n\n## 也空\n\n# 乙\n\n## 丙\n\n### 丁\n\n#### 戊\n\n文\n\n#### 己\n\n文\n\n## 庚\n\n文\n\n# 末\n\n::signature\n';
    expect(linesOf(text).slice(0, -1)).toEqual([
      '一、甲',
      '文',
      '二、乙',
      '（一）丙',
      '1.丁',
      '（1）戊',
      '文',
      '（2）己',
      '文',
      '（二）庚',
      '文',
    ]);
  });

  test('have no numbers after ::unnumbered', () => {
    expect(linesOf('::unnumbered\n\n# 甲\n\n文\n\n::numbered\n\n# 乙\n\n文')).toEqual(['甲', '文', '一、乙', '文']);
  });

  test('a section with only a page break is removed', () => {
    expect(linesOf('文\n\n# 空\n\n::page-break\n\n# 乙\n\n文')).toEqual(['文', '', '一、乙', '文']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['一行\n两行', '一行两行'],
    ['one\ntwo', 'one two'],
    ['第\n{{visits.count}}\n次', '第2次'],
    ['　　缩进两字', '缩进两字'],
    ['    缩进四格', '缩进四格'],
    ['8:40到校，注:abc', '8:40到校，注:abc'],
    ['见[说明](https://example.org/a)', '见说明（https://example.org/a）'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['上行  \n下行', '上行\n下行'],
  ])('%j', (text, words) => {
    expect(linesOf(text).join('|').replace(/\n+/g, '\n')).toBe(words);
  });

  test.each(['**注意：**请看', '请看**“重点”**部分', '共**{{visits.count}}次**。', '（**重点**）'])(
    'bold begins and ends beside Chinese marks: %s',
    (text) => {
      const [paragraph] = blocksOf(text);
      expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toContain('strong');
      expect(textOf(paragraph as Block)).not.toMatch(/[*\uFDD2]/);
    },
  );

  test('without content leave nothing behind', () => {
    expect(blocksOf('{{#if awards.people}}甲{{/if}}\n\n- {{#if awards.people}}乙{{/if}}\n\n> \n')).toEqual([]);
  });
});

test('lists, tables and quotations become nodes of the report', () => {
  const text = '3. 甲\n4. 乙\n   - 丙\n\n| 月 | 次 |\n|:-:|--:|\n| 九月 | {{visits.count}} |\n\n> **丁**\n';
  expect(blocksOf(text)).toMatchObject([
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{}, { children: [{ type: 'paragraph' }, { type: 'list', ordered: false }] }],
    },
    {
      type: 'table',
      align: ['center', 'right'],
      rows: [
        [[{ value: '月' }], [{ value: '次' }]],
        [[{ value: '九月' }], [{ type: 'figure', name: 'visits.count' }]],
      ],
    },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'strong' }] }] },
  ]);
});

describe('directives', () => {
  test('a register comes from the rollup, by the columns wanted', () => {
    const [all, some] = blocksOf(
      '::register{name="visits"}\n\n::register{name="visits" columns="日期、村社或地点" caption="家访表"}',
    );
    expect(all).toMatchObject({ type: 'register', rows: [{}, {}] });
    expect(some).toMatchObject({
      caption: '家访表',
      columns: [{ title: '序号' }, { title: '日期' }, { title: '村社或地点' }],
    });
  });

  test('a register without records, and attachments of none, are left out', () => {
    expect(blocksOf('# 家访表\n\n::register{name="visits"}\n\n::attachments', bare())).toEqual([]);
  });

  test('photos', () => {
    const text =
      '{{#each visits.list}}{{#each photos}}\n\n::photo{file="{{file}}" caption="在{{../place}}"}\n{{/each}}{{/each}}\n\n::photos{limit=1}';
    expect(blocksOf(text)).toEqual([
      { type: 'photo', file: 'photos/a.jpg', caption: '在柳湾村' },
      { type: 'photo', file: 'photos/a.jpg', caption: '家访（2024年9月20日）' },
    ]);
  });

  test('the end of a document', () => {
    expect(blocksOf('::page-break\n\n::attachments\n\n::signature')).toEqual([
      { type: 'pageBreak' },
      { type: 'attachments', names: ['结对名册'] },
      { type: 'signature', organisation: '柳湾小学', date: '2025-01-16' },
    ]);
  });

  test('attachments lose the numbers that writers set, and who signs need not be who reports', () => {
    const { programme } = richLedger;
    const attachments = ['1.花名册', '附件2：照片。', '附件：2024年台账', '3月走访表'];
    const report = { ...programme.report, attachments, signature: '柳湾镇中心校' };
    expect(blocksOf('::attachments\n\n::signature', rich({ programme: { ...programme, report } }))).toEqual([
      { type: 'attachments', names: ['花名册', '照片', '2024年台账', '3月走访表'] },
      { type: 'signature', organisation: '柳湾镇中心校', date: '2025-01-16' },
    ]);
  });

  test('a report that gets a seal is signed with room for it', () => {
    const { programme } = richLedger;
    const signed = (sealed: boolean) =>
      blocksOf('::signature', rich({ programme: { ...programme, report: { ...programme.report, sealed } } }));
    const signature = { type: 'signature', organisation: '柳湾小学', date: '2025-01-16' };
    expect(signed(true)).toEqual([{ ...signature, sealed: true }]);
    expect(signed(false)).toEqual([signature]);
  });

  test('a column that the readers may not have is left out of a register, and is no mistake', () => {
    const [table] = blocksOf('::register{name="visits" columns="日期、内情"}', rich({ fieldNames: ['内情'] }));
    expect(table).toMatchObject({ columns: [{ title: '序号' }, { title: '日期' }] });
  });

  test.each([
    ['::regster{name="visits"}', 'unknown-directive', 'register'],
    ['::register{name="vists"}', 'directive-misuse', 'visits'],
    ['::register{name="visits" columns="联系人"}', 'directive-misuse', undefined],
    ['::register{name="visits" columns="日其"}', 'directive-misuse', '日期'],
    ['::register{name="visits" columns="日期、苹果"}', 'directive-misuse', ''],
    ['::register', 'directive-misuse', undefined],
    ['::breakdown', 'directive-misuse', undefined],
    ['::breakdown{of="visits.byVilage"}', 'directive-misuse', 'visits.byVillage'],
    ['::breakdown{of="家访按村社"}', 'directive-misuse', 'visits.byVillage'],
    ['::breakdown{of="visits.byVillage、calls.byMonth"}', 'directive-misuse', undefined],
    ['::breakdown{of="visits.byVillage" measures="次数"}', 'directive-misuse', ''],
    ['::breakdown{of="visits.byMonth" measures="turn"}', 'directive-misuse', 'turns'],
    ['::indicators{names="bed"}', 'directive-misuse', 'beds'],
    ['::signature{who="x"}', 'directive-misuse', undefined],
    ['::photos{limit=many}', 'directive-misuse', undefined],
    ['::photos{limit=0}', 'directive-misuse', undefined],
    ['::photo{file="photos/b.jpg"}', 'directive-misuse', 'photos/a.jpg'],
    ['::narrative{name="problem"}', 'directive-misuse', 'problems'],
    [':::register\n甲\n:::', 'directive-misuse', undefined],
    ['::constructor', 'unknown-directive', ''],
  ])('used wrongly are reported with their place: %j', (text, code, nearest) => {
    const { problems } = renderReport(templates({ t: `甲\n\n${text}\n` }), 't', rich());
    expect(problems).toMatchObject([{ code, place: { file: 'templates/t.md.hbs', line: 3, column: 1 } }]);
    if (nearest !== undefined) expect(problems).toMatchObject([{ values: { nearest } }]);
  });
});

describe('lines of a template that are printed as they stand are told', () => {
  test.each(['：：signature', '：：register{name="visits"}', ':：photos', '：signature', '#基本情况', '＃ 基本情况'])(
    '%j',
    (text) => {
      const { problems } = renderReport(templates({ t: `甲\n\n${text}\n` }), 't', rich());
      const place = { file: 'templates/t.md.hbs', line: 3, column: 1 };
      expect(problems).toMatchObject([{ code: 'markdown-as-text', place }]);
    },
  );

  test.each(['#1', '甲：photos', '：基本情况', '# 基本情况', '#'])('but not %j', (text) => {
    const { problems } = renderReport(templates({ t: `甲\n\n${text}\n\n乙\n` }), 't', rich());
    expect(problems).toEqual([]);
  });
});

describe('narrative', () => {
  const withText = (text: string, name = 'plans') =>
    rich({ narrative: [{ name, file: `narrative/${name}.md`, text }] });

  test('has its headings one level below the current one, numbered like the rest', () => {
    const rollup = withText('## 甲\n\n文\n\n### 乙\n\n文\n\n## 丙\n\n文\n');
    const text = '# 一章\n\n文\n\n# 打算\n\n::narrative{name="plans"}\n\n# 末章\n\n文';
    expect(linesOf(text, rollup)).toEqual([
      '一、一章',
      '文',
      '二、打算',
      '（一）甲',
      '文',
      '1.乙',
      '文',
      '（二）丙',
      '文',
      '三、末章',
      '文',
    ]);
  });

  test('must not contain directives', () => {
    const rollup = withText('::register{name="visits"}\n\n甲\n');
    const { problems } = renderReport(templates({ t: '::narrative{name="plans"}\n' }), 't', rollup);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([['narrative-include', 1]]);
    expect(linesOf('::narrative{name="plans"}', withText('甲：：乙\n'))).toEqual(['甲：：乙']);
  });

  test('is also found by its Chinese name', () => {
    const rollup = withText('不足。', '存在的问题');
    expect(linesOf('::narrative{name="problems"}', rollup)).toEqual(['不足。']);
    expect(linesOf('::narrative{name="存在的问题"}', rollup)).toEqual(['不足。']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/tree.ts';
import { charactersByRole, writeHtml } from '../../../src/write/html/document.ts';
import type { Faces } from '../../../src/write/theme/face-order.ts';
import { casesOf } from '../../thinned.ts';
import { heading, paragraph, reportOf, sample, themeOf, words } from './sample.ts';

const official = themeOf('official');
const noFaces: Faces = { sources: new Map(), lookAlikes: new Map() };
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));
const write = (...children: Parameters<typeof reportOf>[0]): string =>
  bodyOf(writeHtml(reportOf(children), official, new Map(), noFaces));

describe('writeHtml', () => {
  it('is a self-contained page in Chinese with the title of the report', () => {
    const html = writeHtml(sample, official, new Map(), noFaces);
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<title>青石坪小学秋季学期关爱工作总结</title>');
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:"`);
    expect(html).not.toMatch(/https?:|file:|<script|<link|<iframe/);
  });

  it.each([
    ['a heading under the title', heading(1, '一、基本情况'), '<h2>一、基本情况</h2>'],
    ['the deepest heading', heading(4, '（1）雪天'), '<h5>（1）雪天</h5>'],
    [
      'a figure with the name it is traced by',
      paragraph({ type: 'figure', name: 'visits.count', value: '126' }, '次'),
      '<p><span data-figure="visits.count">126</span>次</p>',
    ],
    ['strong text', paragraph({ type: 'strong', children: [words('重点')] }), '<p><strong>重点</strong></p>'],
    ['a line ended by hand', paragraph('上', { type: 'break' }, '下'), '<p>上<br>下</p>'],
    [
      'one attachment without a number',
      { type: 'attachments', names: ['登记表'] } as const,
      '<span>附件：</span><span></span><span>登记表</span>',
    ],
    [
      'several attachments with numbers',
      { type: 'attachments', names: ['甲', '乙'] } as const,
      '<span>附件：</span><span>1.</span><span>甲</span>\n<span></span><span>2.</span><span>乙</span>',
    ],
    [
      'the columns of a register by their shares',
      {
        type: 'register',
        caption: '',
        columns: [{ title: '序号', align: 'center' }],
        rows: [['1']],
      } as const,
      '<table class="register"><colgroup><col style="width:100%"></colgroup><thead><tr><th scope="col">序号</th></tr></thead><tbody><tr><td class="center whole">1</td></tr></tbody></table>',
    ],
    [
      'an ordered list from its first number',
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ type: 'listItem', children: [paragraph('登记')] }],
      } as const,
      '<ol start="3"><li><p>登记</p></li></ol>',
    ],
    [
      'a photo that is not there, by its caption',
      { type: 'photo', file: 'a.jpg', caption: '操场' } as const,
      '<div class="photo"><p class="photo-caption">操场</p></div>',
    ],
  ])('writes %s', (_what, block, expected) => {
    expect(write(block)).toContain(expected);
  });

  it('opens an attachment with its mark and title', () => {
    const html = write(
      { type: 'attachments', names: ['名册', '家访登记表'] },
      { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' },
      { type: 'register', caption: '家访登记表', columns: [{ title: '序号', align: 'center' }], rows: [['1']] },
    );
    expect(html).toContain(
      '<p class="attachment-mark">附件2</p>\n<h2 class="attachment-title">家访登记表</h2>\n<table class="register">',
    );
    expect(html).not.toContain('class="caption"');
  });

  it('places the date by its first character in the official theme', () => {
    // The line is 442.2 pt and a character 15.75 pt wide. The date begins as many characters from the right as the name
    // has.
    const html = write({ type: 'signature', organisation: '青石坪镇中心小学校', date: '2026-01-15' });
    expect(html).toContain('<p style="padding-left:300.45pt;text-align:left">2026年1月15日</p>');
    const flush = bodyOf(
      writeHtml(
        reportOf([{ type: 'signature', organisation: '青石坪村小', date: '2026-01-15' }]),
        themeOf('plain'),
        new Map(),
        noFaces,
      ),
    );
    expect(flush).toContain('<p style="padding-right:0pt">2026年1月15日</p>');
  });

  it('leaves room for a seal', () => {
    const html = write({ type: 'signature', organisation: '青石坪小学', date: '2026-01-15', sealed: true });
    expect(html).toContain('<div class="signature" style="margin-top:57.9pt;padding-bottom:28.95pt">');
    expect(html).toContain('<p style="padding-right:63pt">2026年1月15日</p>');
  });

  it('divides the title of an attachment by sense, and that of a register', () => {
    const title = '清溪镇中心小学2026年秋季学期关爱留守儿童工作总结';
    const html = write(
      { type: 'attachments', names: [title] },
      { type: 'signature', organisation: '青石坪小学', date: '2026-01-15' },
      heading(1, title),
      { type: 'register', caption: `${title}附表`.repeat(2), columns: [{ title: '', align: 'center' }], rows: [['1']] },
    );
    expect(html).toContain('清溪镇中心小学2026年秋季学期<br>关爱留守儿童工作总结</h2>');
    expect(html).toMatch(/<p class="caption">[^<]*<br>[^<]*<\/p>/);
    // A head without words.
    expect(html).toContain('<thead><tr><td></td></tr></thead>');
  });

  it('does not spread a line before a long address, and breaks the address after its marks', () => {
    expect(write(paragraph('见https://example.org/a?b'))).toContain(
      '<p class="ragged">见https://<wbr>example.<wbr>org/<wbr>a?<wbr>b</p>',
    );
  });

  it('sets a date from the right where its line is too short for the rule', () => {
    const { body } = official.styles;
    const large = { ...official, styles: { ...official.styles, body: { ...body, size: 60, letterSpacing: 0 } } };
    const report = reportOf([{ type: 'signature', organisation: '青石坪小学', date: '2026-01-15' }]);
    const html = bodyOf(writeHtml(report, large, new Map(), noFaces));
    expect(html).toContain('<p style="padding-right:120pt">2026年1月15日</p>');
  });

  it('embeds a photo with its caption as alternative text', () => {
    const photo = { bytes: Uint8Array.of(1, 2, 3), format: 'png', width: 960, height: 96 } as const;
    const report = reportOf([{ type: 'photo', file: 'a.png', caption: '"春"<游>' }]);
    const html = bodyOf(writeHtml(report, official, new Map([['a.png', photo]]), noFaces));
    expect(html).toContain('alt="&#34;春&#34;&#60;游&#62;"');
    expect(html).toContain('src="data:image/png;base64,AQID"');
    // 70 % of the 156 mm of the text area.
    expect(html).toContain('style="width:93.6mm;height:9.36mm"');
  });

  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const html = write(
          paragraph(value),
          { type: 'photo', file: value, caption: value },
          paragraph({ type: 'figure', name: value, value }),
        );
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.map((tag) => tag.replace(/data-figure="[^"<>]*"/, ''))).toEqual(
          write(
            paragraph('甲'),
            { type: 'photo', file: '甲', caption: value === '' ? '' : '甲' },
            paragraph({ type: 'figure', name: '甲', value: '甲' }),
          )
            .match(/<[^>]*>/g)
            ?.map((tag) => tag.replace(/data-figure="[^"<>]*"| class="short"/, '')),
        );
      }),
      { numRuns: casesOf(20, 200) },
    );
  });

  it('has the marking at the head of every page but the first, and nothing there without one', () => {
    const styleOf = (marking?: string): string => {
      const report = { ...reportOf([]), ...(marking === undefined ? {} : { marking }) };
      const html = writeHtml(report, official, new Map(), noFaces);
      return html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    };
    expect(styleOf('内部资料 注意保密')).toMatch(/@page\{@top-left\{content:"内部资料\\20 注意保密";/);
    expect(styleOf('内部资料')).toContain('@page:first{@top-left{content:none}}');
    expect(styleOf()).not.toContain('@top-left');
    // Whatever the marking holds, it stays one string.
    expect(styleOf('密"}\\</style>\n')).toContain('content:"密\\22 \\7d \\5c \\3c \\2f style\\3e \\a ";');
  });

  it('puts page numbers outside on odd and even pages, or in the middle, as the theme says', () => {
    const styleOf = (name: 'official' | 'plain'): string => writeHtml(sample, themeOf(name), new Map(), noFaces);
    expect(styleOf('official')).toMatch(/@page:right\{@bottom-right\{content:"— " counter\(page\) " —"/);
    expect(styleOf('official')).toMatch(/@page:left\{@bottom-left\{content:"— " counter\(page\) " —"/);
    expect(styleOf('plain')).toMatch(/@page\{[^@]*@bottom-center\{content:counter\(page\)/);
  });

  it('joins the cells of rows that share them, and keeps the rows on one page', () => {
    const columns = [{ title: '物品', align: 'center' } as const, { title: '对象', align: 'left' } as const];
    const rows = [
      ['大米', '林某某'],
      ['食用油', null],
    ];
    const html = writeHtml(reportOf([{ type: 'register', caption: '', columns, rows }]), official, new Map(), noFaces);
    expect(html).toContain(
      '<tr><td class="center whole">大米</td><td class="left whole" rowspan="2">林某某</td></tr>\n<tr class="kept"><td class="center whole">食用油</td></tr>',
    );
  });

  it('writes a register of over a thousand rows as bands, and parts no rows that share a cell', () => {
    const columns = [
      { title: '村', align: 'center' },
      { title: '姓名', align: 'center' },
    ] as const;
    // Three homes of a village share a cell, so that the first two hundred rows end within one.
    const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => [at % 3 === 0 ? '村' : null, `${at}号`]);
    const htmlOf = (count: number) => {
      const register = { type: 'register', caption: '', columns, rows: rowsOf(count) } as const;
      return writeHtml(reportOf([register]), official, new Map(), noFaces);
    };
    expect(htmlOf(1000)).not.toContain('class="band"');
    const bands = htmlOf(1100).split('<tr class="band"').slice(1);
    const rowsIn = (band: string) => [...band.matchAll(/\d+号/g)].map(([row]) => row);
    expect(bands.flatMap(rowsIn)).toEqual(Array.from({ length: 1100 }, (_, at) => `${at}号`));
    expect(bands.map((band) => rowsIn(band).length)).toEqual([201, 201, 201, 201, 296]);
    expect(bands.flatMap((band) => band.match(/<t[rd](?! role=)[^>]*>/g) ?? [])).toEqual([]);
  });

  it('turns the sheets of a register that is too wide for a page, with its heading and the page number', () => {
    const names = Array.from(
      { length: 5 },
      (_, at) => ({ title: `组${at}`, align: 'center', content: 'people' }) as const,
    );
    const wide: Block = {
      type: 'register',
      caption: '',
      columns: names,
      rows: [names.map(() => '阿依努尔·买买提依明')],
    };
    const html = writeHtml(reportOf([paragraph('文'), heading(1, '一、名单'), wide]), official, new Map(), noFaces);
    expect(html).toContain('<p>文</p>\n<div class="landscape">\n<h2>一、名单</h2>\n<table class="register">');
    expect(html).toContain('@page landscape{size:297mm 210mm;margin:28mm 37mm 26mm 35mm}');
    expect(html).toMatch(/@page landscape:right\{@bottom-right\{content:none\}@left-bottom\{content:"— " counter/);
  });
});

describe('charactersByRole', () => {
  it('gives each character to the face that draws it', () => {
    const report = reportOf([
      heading(1, '一'),
      paragraph('二', { type: 'strong', children: [words('三')] }, { type: 'emphasis', children: [words('四')] }),
    ]);
    const roles = charactersByRole({ ...report, title: '五' }, official);
    expect(roles.get('hei')).toEqual(new Set('一三'));
    expect(roles.get('fangsong')).toEqual(new Set('二'));
    expect(roles.get('kai')).toEqual(new Set('四'));
    expect(roles.get('xiaobiaosong')).toEqual(new Set('五'));
    expect(roles.get('song')).toEqual(new Set('— 0123456789'));
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/tree.ts';
import { writeDocx } from '../../../src/write/docx/document.ts';
import { heading, photos, plain, registerOf, reportOf, themes, words } from './fixture.ts';
import { partOf } from './open.ts';

async function documentOf(children: readonly Block[]): Promise<string> {
  return partOf(await writeDocx(reportOf(children), themes.official, photos), 'word/document.xml');
}

/** The paragraphs of a document that hold a text. */
function paragraphsWith(xml: string, text: string): string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).filter((one) => one.includes(text));
}

describe('a register', () => {
  it('repeats its head, splits no row and has a width for each column', async () => {
    const xml = await documentOf([registerOf(3)]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(grid).toHaveLength(5);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(8844);
    const cells = [...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(cells).toEqual([...grid, ...grid, ...grid, ...grid]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('breaks a list of names between two of them and aligns it left', async () => {
    const names = ['柏舟、阮青、贺兰、苏木、江离、白芷、杜若、辛夷、石兰', '柏舟'];
    const texts = Array.from(
      { length: 3 },
      (_, at) => ({ title: `情况${at + 1}`, align: 'left', content: 'text' }) as const,
    );
    const xml = await documentOf([
      {
        type: 'register',
        caption: '',
        columns: [{ title: '姓名', align: 'center' }, ...texts],
        rows: names.map((name) => [name, ...texts.map(() => '走访'.repeat(40))]),
      },
    ]);
    const [list = ''] = paragraphsWith(xml, '>柏舟、');
    expect(list.match(/<w:br\/>/g)?.length).toBeGreaterThan(0);
    const lines = [...list.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/g)].map(([, line]) => line);
    expect(lines.join('')).toBe(names[0]);
    expect(lines.slice(0, -1).filter((line) => !line?.endsWith('、'))).toEqual([]);
    expect(list).not.toContain('<w:jc w:val="center"/>');
  });

  it('without rows keeps its caption and head', async () => {
    const xml = await documentOf([registerOf(0)]);
    expect(paragraphsWith(xml, '表1 家访登记表')).toHaveLength(1);
    expect(xml.match(/<w:tr>/g)).toHaveLength(1);
  });

  it('without columns is its caption alone', async () => {
    const xml = await documentOf([{ type: 'register', caption: '空表', columns: [], rows: [[]] }]);
    expect(paragraphsWith(xml, '空表')).toHaveLength(1);
    expect(xml).not.toContain('<w:tbl>');
  });
});

describe('tables that touch', () => {
  it('are kept apart by a paragraph', async () => {
    const table: Block = { type: 'table', align: ['left'], rows: [[[words('甲')]], [[words('乙')], [words('多')]]] };
    const xml = await documentOf([table, table, plain('后面')]);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).toMatch(/<\/w:tbl><w:p>(?:(?!<w:tbl>).)*后面/);
    expect(xml.match(/<w:gridCol /g)).toHaveLength(4);
  });
});

describe('lists', () => {
  it('are numbered each on its own, from its own start', async () => {
    const list = (start: number, value: string): Block => ({
      type: 'list',
      ordered: true,
      start,
      children: [{ type: 'listItem', children: [plain(value)] }],
    });
    const docx = await writeDocx(reportOf([list(3, '甲'), list(1, '乙')]), themes.official, new Map());
    const xml = partOf(docx, 'word/document.xml');
    const idOf = (text: string) => /<w:numId w:val="(\d+)"/.exec(paragraphsWith(xml, text)[0] ?? '')?.[1];
    expect(idOf('甲')).not.toBe(idOf('乙'));
    const numbering = partOf(docx, 'word/numbering.xml');
    const startOf = (text: string) => {
      const number = new RegExp(`<w:num w:numId="${idOf(text)}".*?<w:abstractNumId w:val="(\\d+)"`).exec(
        numbering,
      )?.[1];
      const definition = new RegExp(`<w:abstractNum w:abstractNumId="${number}".*?<w:start w:val="(\\d+)"`).exec(
        numbering,
      );
      return definition?.[1];
    };
    expect([startOf('甲'), startOf('乙')]).toEqual(['3', '1']);
  });
});

describe('a page break', () => {
  it('makes the next paragraph begin a page and adds no empty one', async () => {
    const xml = await documentOf([
      plain('前'),
      { type: 'pageBreak' },
      { type: 'pageBreak' },
      heading(1, '后'),
      plain('末'),
      { type: 'pageBreak' },
    ]);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(paragraphsWith(xml, '后')[0]).toContain('<w:pageBreakBefore/>');
    expect(xml).not.toContain('w:type="page"');
  });
});

describe('a paragraph with a long address', () => {
  it('is not justified, also in a list', async () => {
    const address = plain('见https://example.org/a');
    const list: Block = {
      type: 'list',
      ordered: false,
      start: 1,
      children: [{ type: 'listItem', children: [address] }],
    };
    const found = paragraphsWith(await documentOf([address, list, plain('家访2次。')]), 'w:pStyle');
    expect(found.map((one) => one.includes('<w:jc w:val="left"/>'))).toEqual([false, true, true, false]);
  });
});

describe('photos', () => {
  it('are described by their captions and numbered from one in every report', async () => {
    const photo = (file: string, caption: string): Block => ({ type: 'photo', file, caption });
    for (const round of [1, 2]) {
      const xml = await documentOf([photo('photos/a.png', `家访 ${round}`), photo('photos/b.png', '')]);
      expect([...xml.matchAll(/<wp:docPr [^>]*?id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
      expect(xml).toContain(`descr="家访 ${round}"`);
      expect(xml).toContain('descr="照片"');
      // 800 × 600 pixels are higher than 30 % of 225 mm: 67.5 mm, 255 pixels at 96 to the inch, 9525 EMU each.
      expect(xml).toMatch(/<wp:extent cx="3238500" cy="2428875"\/>/);
    }
  });

  it('that are missing leave their caption', async () => {
    const xml = await documentOf([{ type: 'photo', file: 'photos/missing.png', caption: '家访' }]);
    expect(paragraphsWith(xml, '家访')).toHaveLength(1);
    expect(xml).not.toContain('<w:drawing>');
  });
});

describe('the end of an official report', () => {
  it('lists attachments after an empty line, with names that wrap under their first character', async () => {
    const xml = await documentOf([plain('正文'), { type: 'attachments', names: ['名册', '登记表'] }]);
    const indent = (text: string) => /<w:ind .*?>/.exec(paragraphsWith(xml, text)[0] ?? '')?.[0];
    // 315 twips a character: 附件： begins after 2, the number after 5, the name after 5.75.
    expect(indent('附件：1.名册')).toBe('<w:ind w:left="1811" w:hanging="1181"/>');
    expect(indent('>2.登记表')).toBe('<w:ind w:left="1811" w:hanging="236"/>');
    expect(paragraphsWith(xml, '附件：1.名册')[0]).toContain('w:before="579"');
  });

  it('does not number a single attachment', async () => {
    const xml = await documentOf([{ type: 'attachments', names: ['名册'] }]);
    expect(paragraphsWith(xml, '>附件：名册<')).toHaveLength(1);
  });

  it('signs two characters from the right, the date two characters further in than the name, together with the text', async () => {
    const xml = await documentOf([
      plain('正文'),
      { type: 'signature', organisation: '云川县清溪镇中心小学', date: '2026-12-31' },
    ]);
    const [name = ''] = paragraphsWith(xml, '云川县清溪镇中心小学');
    const [date = ''] = paragraphsWith(xml, '2026年12月31日');
    expect(name).toContain('<w:ind w:right="630"/>');
    expect(name).toContain('<w:keepNext/>');
    expect(name).toContain('w:before="579"');
    // The line is 8844 twips: the name begins at 8844 − 630 − 10 × 315, the date two characters after it.
    expect(date).toContain(`<w:ind w:left="${8844 - 630 - 3150 + 630}"/><w:jc w:val="left"/>`);
    expect(paragraphsWith(xml, '正文')[0]).toContain('<w:keepNext/>');
  });

  it('leaves room for a seal: two lines above the name and one below the date, on the same page', async () => {
    const signature: Block = { type: 'signature', organisation: '青石小学', date: '2026-12-31', sealed: true };
    const xml = await documentOf([plain('正文'), signature]);
    const [name = ''] = paragraphsWith(xml, '青石小学');
    const [date = ''] = paragraphsWith(xml, '2026年12月31日');
    expect(name).toContain('w:before="1158"');
    expect(date).toContain('<w:ind w:right="1260"/>');
    expect(date).toContain('<w:keepNext/>');
    expect(xml).toMatch(
      /2026年12月31日<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Signature"\/><\/w:pPr><\/w:p>/,
    );
  });

  it('sets a date from the right where its line is too short for the rule', async () => {
    const { body } = themes.official.styles;
    const styles = { ...themes.official.styles, body: { ...body, size: 60, letterSpacing: 0 } };
    const report = reportOf([{ type: 'signature', organisation: '青石小学', date: '2026-12-31' }]);
    const docx = await writeDocx(report, { ...themes.official, styles }, new Map());
    const [date = ''] = paragraphsWith(partOf(docx, 'word/document.xml'), '2026年12月31日');
    expect(date).toContain('<w:ind w:right="2400"/>');
  });

  it('keeps the signature with the end of a list, a quote or 附件说明, and that with the text', async () => {
    const signature: Block = { type: 'signature', organisation: '青石小学', date: '2026-12-31' };
    const item = (value: string) => ({ type: 'listItem', children: [plain(value)] }) as const;
    const list: Block = { type: 'list', ordered: true, start: 1, children: [item('甲事'), item('乙事')] };
    const keeps = async (text: string, ...children: Block[]) =>
      paragraphsWith(await documentOf(children), text).map((one) => one.includes('<w:keepNext/>'));
    expect(await keeps('乙事', list, signature)).toEqual([true]);
    expect(await keeps('甲事', list, signature)).toEqual([false]);
    expect(await keeps('奶奶说', { type: 'blockquote', children: [plain('奶奶说')] }, signature)).toEqual([true]);
    const attachments: Block = { type: 'attachments', names: ['名册', '登记表'] };
    expect(await keeps('正文', plain('正文'), attachments, signature)).toEqual([true]);
    expect(await keeps('登记表', plain('正文'), attachments, signature)).toEqual([true]);
  });

  it('divides the title of an attachment by sense, and that of a register', async () => {
    const title = '清溪镇中心小学2026年秋季学期关爱留守儿童工作总结';
    const xml = await documentOf([
      { type: 'attachments', names: [title] },
      { type: 'signature', organisation: '青石小学', date: '2026-12-31' },
      heading(1, title),
      { ...registerOf(1), caption: `${title}附表`.repeat(2) },
    ]);
    const lines = (style: string): string[] =>
      (paragraphsWith(xml, `"${style}"`)[0] ?? '').split('<w:br/>').map((line) => line.replace(/<[^>]*>/g, ''));
    expect(lines('AttachmentTitle')).toEqual(['清溪镇中心小学2026年秋季学期', '关爱留守儿童工作总结']);
    expect(lines('Caption')).toHaveLength(2);
  });

  it('opens an attachment on a page of its own with its mark and title', async () => {
    const xml = await documentOf([
      { type: 'attachments', names: ['家访登记表'] },
      { type: 'signature', organisation: '青石小学', date: '2026-12-31' },
      { ...registerOf(1), caption: '家访登记表' },
    ]);
    const [mark = ''] = paragraphsWith(xml, '>附件<');
    expect(mark).toContain('<w:pStyle w:val="AttachmentMark"/>');
    expect(mark).toContain('<w:pageBreakBefore/>');
    expect(paragraphsWith(xml, '>家访登记表<')[0]).toContain('<w:pStyle w:val="AttachmentTitle"/>');
  });
});

describe('the end of a table', () => {
  it.each([
    ['the last three rows of a long one together', 12, [true, ...Array<boolean>(9).fill(false), true, true, false]],
    ['all rows of a short one', 6, [true, true, true, true, true, true, false]],
  ])('keeps %s', async (_, count, kept) => {
    const xml = await documentOf([registerOf(count), plain('后面')]);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual(kept);
  });

  it('at the end of the document is followed by the smallest paragraph there can be', async () => {
    const xml = await documentOf([registerOf(6)]);
    expect(/.*<w:p>(.*?)<\/w:p>/.exec(xml)?.[1]).toContain('w:line="20" w:lineRule="exact"');
  });
});

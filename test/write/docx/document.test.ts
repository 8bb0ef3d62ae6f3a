import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { reportText } from '../../../src/report/text.ts';
import { writeDocx } from '../../../src/write/docx/document.ts';
import { faceOf } from '../../../src/write/theme/theme.ts';
import { casesOf } from '../../thinned.ts';
import {
  everything,
  heading,
  joined,
  photos,
  plain,
  registerOf,
  registerOfNames,
  reportOf,
  themes,
} from './fixture.ts';
import { bareTextOf, partOf, partsOf } from './open.ts';

const everyTheme = Object.entries(themes);

/** The opening tags of an element in a part, in order. */
const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}( [^>]*)?>`, 'g')) ?? [];

/** The definition of a style. */
function styleOf(docx: Uint8Array, id: string): string {
  const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(partOf(docx, 'word/styles.xml'));
  return found?.[0] ?? '';
}

describe.each(everyTheme)('a report with every node in the theme %s', (_name, theme) => {
  it('is valid by the Open XML SDK', async () => {
    const docx = await writeDocx(everything, theme, photos);
    expect(await validate(docx, 'docx', 'Microsoft365')).toEqual([]);
  }, 60_000);

  it('holds the text of the report, all of it and in order', async () => {
    const docx = await writeDocx(everything, theme, photos);
    // The writer adds the number of an attachment.
    const text = reportText(everything).replace(/\n(?=物资签收表\n)/, '附件3');
    expect(await bareTextOf(docx)).toBe(text.replace(/\s/g, ''));
  });

  it('uses no style it does not define', async () => {
    const docx = await writeDocx(everything, theme, photos);
    const defined = tags(partOf(docx, 'word/styles.xml'), 'w:style').map((tag) => /styleId="(.*?)"/.exec(tag)?.[1]);
    const used = [...partOf(docx, 'word/document.xml').matchAll(/<w:[pr]Style w:val="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(
      new Set(
        defined.filter(
          (id) => !['Normal', 'OffGrid', 'Footer'].includes(id ?? '') && !/Default|TableNormal/.test(id ?? ''),
        ),
      ),
    );
  });
});

describe('parts', () => {
  it('are these and no others', async () => {
    const docx = await writeDocx(reportOf([plain('一')]), themes.official, new Map());
    expect([...partsOf(docx).keys()].toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/_rels/endnotes.xml.rels',
      'word/_rels/fontTable.xml.rels',
      'word/_rels/footer1.xml.rels',
      'word/_rels/footer2.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'word/document.xml',
      'word/endnotes.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/footnotes.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  it('of a report with a marking are headers and a footer of the first page as well', async () => {
    const docx = await writeDocx(reportOf([plain('一')], { marking: '密 & 件' }), themes.official, new Map());
    const names = [...partsOf(docx).keys()].filter((name) => /^word\/(?:header|footer)\d/.test(name));
    expect(names.toSorted()).toEqual(
      [1, 2, 3].map((at) => `word/footer${at}.xml`).concat('word/header1.xml', 'word/header2.xml'),
    );
    expect(partOf(docx, 'word/header2.xml')).toContain('密 &amp; 件');
    // Above the text by its line and what is below it on the first page: 37 mm - 2 × 28.95 pt.
    expect(partOf(docx, 'word/document.xml')).toContain('w:header="940"');
    expect(partOf(docx, 'docProps/core.xml')).toContain('<cp:keywords>密 &#38; 件</cp:keywords>');
  });

  it('have the organisation and date of the report, no person and no time', async () => {
    const docx = await writeDocx(reportOf([], { title: 'A & <B>' }), themes.official, new Map());
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:title>A &#38; &#60;B&#62;</dc:title>');
    expect(core).toContain('<dc:creator>云川县清溪镇中心小学</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>云川县清溪镇中心小学</cp:lastModifiedBy>');
    expect(core.match(/2026-12-31T00:00:00Z/g)).toHaveLength(2);
  });

  it('open without a question, compress punctuation, and behave as Word 2013 and later', async () => {
    const settings = partOf(await writeDocx(everything, themes.official, photos), 'word/settings.xml');
    expect(settings).not.toContain('updateFields');
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
    expect(settings).toContain(
      'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"',
    );
    expect(settings).toContain('<w:evenAndOddHeaders/>');
  });
});

describe('the faces', () => {
  it('have other names to look for where they are not installed', async () => {
    const docx = await writeDocx(reportOf([]), themes.official, new Map());
    const table = partOf(docx, 'word/fontTable.xml');
    const named = tags(table, 'w:font').map((tag) => /w:name="(.*?)"/.exec(tag)?.[1]);
    expect(named).toEqual(['方正小标宋简体', '黑体', '楷体', '仿宋', '宋体']);
    expect(table).toMatch(/<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,[^"]*"\/><w:charset w:val="86"\/>/);
    expect(table.match(/<w:altName /g)).toHaveLength(named.length);
  });

  it('that nobody knows are Chinese all the same', async () => {
    const faces = { ...themes.official.faces, kai: { ...faceOf(themes.official, 'kai'), office: '甲 & 乙体' } };
    const docx = await writeDocx(reportOf([]), { ...themes.official, faces }, new Map());
    expect(partOf(docx, 'word/fontTable.xml')).toContain(
      '<w:font w:name="甲 &#38; 乙体"><w:charset w:val="86"/></w:font>',
    );
  });
});

describe('the page of the official theme', () => {
  it('has 22 lines of 28 characters between margins of 37, 26, 35 and 28 mm', async () => {
    const docx = await writeDocx(reportOf([plain('一')]), themes.official, new Map());
    const document = partOf(docx, 'word/document.xml');
    expect(tags(document, 'w:pgSz')[0]).toMatch(/w:w="11906" w:h="16838"/);
    expect(tags(document, 'w:pgMar')[0]).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(tags(document, 'w:docGrid')[0]).toMatch(/w:linePitch="579" w:type="lines"|w:type="lines" w:linePitch="579"/);
    const body = styleOf(docx, 'BodyText');
    expect(tags(body, 'w:spacing')).toEqual([
      '<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>',
      '<w:spacing w:val="-5"/>',
    ]);
    expect(tags(body, 'w:ind')).toEqual(['<w:ind w:firstLine="640" w:firstLineChars="200"/>']);
    expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984);
    expect(28 * (320 - 5)).toBeLessThanOrEqual(11906 - 1474 - 1587);
  });

  it('numbers odd pages at the right and even ones at the left, one character in', async () => {
    const docx = await writeDocx(reportOf([]), themes.official, new Map());
    const relations = partOf(docx, 'word/_rels/document.xml.rels');
    const footerOf = (kind: string): string => {
      const [tag = ''] = tags(partOf(docx, 'word/document.xml'), 'w:footerReference').filter((one) =>
        one.includes(`w:type="${kind}"`),
      );
      const id = /r:id="(.*?)"/.exec(tag)?.[1];
      const relation = tags(relations, 'Relationship').find((one) => one.includes(`Id="${id}"`)) ?? '';
      return partOf(docx, `word/${/Target="(.*?)"/.exec(relation)?.[1]}`);
    };
    expect(footerOf('default')).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
    expect(footerOf('even')).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
    // Programs that do not count pages show the number in the field.
    for (const [kind, page] of Object.entries({ default: 1, even: 2 })) {
      expect(footerOf(kind)).toMatch(new RegExp(`>— <.*<w:fldSimple w:instr="PAGE"><w:r>.*>${page}<.*> —<`));
    }
  });

  it('has one footer in the middle in the plain theme', async () => {
    const docx = await writeDocx(reportOf([]), themes.plain, new Map());
    expect(tags(partOf(docx, 'word/document.xml'), 'w:footerReference')).toHaveLength(1);
    expect(partOf(docx, 'word/footer1.xml')).toContain('<w:jc w:val="center"/>');
    expect(partOf(docx, 'word/settings.xml')).not.toContain('evenAndOddHeaders');
  });
});

describe('a register with joined cells', () => {
  it('merges them, and keeps their rows on one page', async () => {
    const document = partOf(await writeDocx(reportOf([joined]), themes.official, new Map()), 'word/document.xml');
    const rows = document.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => tags(row, 'w:vMerge').join())).toEqual([
      '',
      '<w:vMerge w:val="restart"/>',
      '<w:vMerge w:val="continue"/>',
      '',
      '',
    ]);
    expect(rows[1]).toContain('<w:keepNext/>');
  });
});

describe('a register that is too wide for a page', () => {
  it('has a section of turned sheets, with the page number at their side', async () => {
    const docx = await writeDocx(reportOf([plain('一'), registerOfNames(5), plain('二')]), themes.official, new Map());
    const document = partOf(docx, 'word/document.xml');
    const upright = '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>';
    const turned = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
    expect(tags(document, 'w:pgSz')).toEqual([upright, turned, upright]);
    expect(tags(document, 'w:pgMar')[1]).toMatch(/w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
    const footers = [...partsOf(docx)].filter(([name]) => /^word\/footer\d/.test(name)).map(([, text]) => String(text));
    const sideways = footers.filter((footer) => footer.includes('<w:textDirection w:val="tbRl"/>'));
    expect(sideways).toHaveLength(2);
    // 35 mm - 7 mm, and half a line of 16 pt.
    for (const footer of sideways) expect(tags(footer, 'w:tblpPr')[0]).toMatch(/w:tblpX="1427"/);
  });
});

describe('styles', () => {
  it('say in Normal how lines and pages end, and no other style says otherwise', async () => {
    const docx = await writeDocx(everything, themes.official, photos);
    const ends = '<w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
    expect(styleOf(docx, 'Normal')).toContain(`<w:pPr>${ends}`);
    const all = partOf(docx, 'word/styles.xml') + partOf(docx, 'word/document.xml');
    expect(all.match(/<w:(?:widowControl|overflowPunct|autoSpaceD[EN])/g)).toHaveLength(4);
    const based = [...partOf(docx, 'word/styles.xml').matchAll(/<w:basedOn w:val="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(based)).toEqual(new Set(['Normal', 'OffGrid']));
  });

  it.each([
    ['Heading1', '黑体', 0],
    ['Heading2', '楷体', 1],
    ['Heading3', '仿宋', 2],
    ['Heading4', '仿宋', 3],
  ])('%s is black upright %s and not bold, on outline level %d', async (id, face, level) => {
    const style = styleOf(await writeDocx(reportOf([]), themes.official, new Map()), id);
    expect(style).toContain(`w:eastAsia="${face}"`);
    expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
    expect(style).toContain('<w:color w:val="000000"/>');
    expect(style).toContain('<w:i w:val="false"/>');
    for (const theme of Object.values(themes))
      expect(styleOf(await writeDocx(reportOf([]), theme, new Map()), id)).toContain('<w:b w:val="false"/>');
  });

  it('set Chinese as the language and have the hint for doubtful characters', async () => {
    const docx = await writeDocx(everything, themes.official, photos);
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    const runs = partOf(docx, 'word/document.xml').match(/<w:r>.*?<\/w:r>/g) ?? [];
    const doubtful = runs.filter((run) => /[“”‘’—…·①×℃㎡]/u.test(run.replace(/<[^>]*>/g, '')));
    expect(doubtful.length).toBeGreaterThan(1);
    expect(doubtful.filter((run) => !run.includes('<w:rFonts w:hint="eastAsia"/>'))).toEqual([]);
  });

  it('make strong text bold only where its face has the name of the body', async () => {
    expect(styleOf(await writeDocx(reportOf([]), themes.official, new Map()), 'Strong')).toContain(
      '<w:b w:val="false"/>',
    );
    expect(styleOf(await writeDocx(reportOf([]), themes.plain, new Map()), 'Strong')).toContain('<w:b/>');
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are written in another time zone, and after another report with pictures and lists', async () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const first = await writeDocx(everything, themes.official, photos);
    await writeDocx(everything, themes.plain, photos);
    process.env.TZ = 'America/Los_Angeles';
    const [second, third] = await Promise.all([
      writeDocx(everything, themes.official, photos),
      writeDocx(everything, themes.official, photos),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  it('date every part 1980-01-01', async () => {
    const docx = await writeDocx(reportOf([plain('一')]), themes.official, new Map());
    const view = new DataView(docx.buffer, docx.byteOffset, docx.byteLength);
    const dates = [];
    for (let at = 0; at < docx.length - 4; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) dates.push(view.getUint32(at + 10, true));
      if (signature === 0x02014b50) dates.push(view.getUint32(at + 12, true));
    }
    expect(dates).toHaveLength(42);
    expect(new Set(dates)).toEqual(new Set([0x00210000]));
  });
});

describe('wild text', () => {
  it('never puts a character into the file that XML cannot hold', async () => {
    const bad = '\0\u0001\u000b\u001f\u007f\u0085\udfff\ud800\ufdd0\ufffe\uffff\u{1fffe}\u{10ffff}';
    const docx = await writeDocx(
      reportOf(
        [
          plain(`甲${bad}乙`),
          heading(1, `丙${bad}`),
          { type: 'photo', file: 'photos/a.png', caption: `图${bad}` },
          { type: 'attachments', names: [`附${bad}件`] },
          { type: 'signature', organisation: `校${bad}`, date: '2026-12-31' },
        ],
        {
          title: `题${bad}目`,
          organisation: `校${bad}`,
          marking: `密${bad}`,
          addressee: `局${bad}`,
          byline: `人${bad}`,
        },
      ),
      themes.official,
      photos,
    );
    const whole = [...partsOf(docx)]
      .filter(([path]) => path.endsWith('.xml'))
      .map(([, xml]) => xml)
      .join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
    expect(whole).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
    expect(await bareTextOf(docx)).toBe('密题目人局：甲乙丙图附件：附件校2026年12月31日');
  });

  it('is in the file unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary-ascii' }), { maxLength: 5 }), async (texts) => {
        const report = reportOf([...texts.map(plain), { ...registerOf(), rows: [texts] }], { title: '题' });
        const docx = await writeDocx(report, themes.plain, new Map());
        // Ignores white space and the characters that the writer removes.
        const shown = texts.join('').replace(/[\0-\x20\x7f]/g, '');
        expect(await bareTextOf(docx)).toBe(`题${shown}表1家访登记表序号日期学生情况次数${shown}`);
      }),
      { numRuns: casesOf(8, 25) },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register, RegisterColumn } from '../../../src/report/tree.ts';
import { layOut } from '../../../src/write/layout/columns.ts';
import { themes } from '../docx/fixture.ts';

type Columns = readonly (readonly [title: string, content: RegisterColumn['content'], ...cells: string[]])[];

function registerOf(columns: Columns): Register {
  return {
    type: 'register',
    caption: '登记表',
    columns: columns.map(
      ([title, content]): RegisterColumn => ({
        title,
        align: content === 'text' ? 'left' : 'center',
        ...(content && { content }),
      }),
    ),
    rows: (columns[0] ?? []).slice(2).map((_, row) => columns.map((column) => String(column[row + 2] ?? ''))),
  };
}

/** The width of each column in characters of the table, margins included. */
function charactersOf(columns: Columns, theme: keyof typeof themes = 'official'): number[] {
  const { size } = themes[theme].styles.tableCell;
  return layOut(registerOf(columns), themes[theme]).columns.map(({ characters }) => characters + 8 / size);
}

describe('layOut', () => {
  test('a text gets no more than its longest cell needs, and the rest is shared equally', () => {
    const [number = 0, name = 0, note = 0] = charactersOf([
      ['序号', undefined, '1', '2'],
      ['姓名', undefined, '林某某', '石某'],
      ['备注', 'text', '随母亲', ''],
    ]);
    expect(note).toBeLessThan(name + 1);
    expect(number).toBeLessThan(name);
    // 林某某 is at most a character wider than 序号, and whatever is over, each column gets as much.
    expect(name - number).toBeLessThanOrEqual(1);
    expect(number + name + note).toBeCloseTo(42.1, 0);
  });

  test('texts share the width that dates and names leave', () => {
    const [date = 0, findings = 0, after = 0] = charactersOf([
      ['日期', undefined, '2024-10-14'],
      ['走访情况', 'text', '后坡'.repeat(30)],
      ['后续措施', 'text', '水管'.repeat(20)],
    ]);
    expect(date).toBeGreaterThanOrEqual(6);
    expect(findings).toBeGreaterThan(after);
    expect(after).toBeGreaterThan(12);
  });

  test('a theme of smaller tables on a wider page holds more', () => {
    const columns: Columns = [
      ['日期', undefined, '2024-10-14'],
      ['走访情况', 'text', '后坡'.repeat(30)],
    ];
    const whole = (theme: keyof typeof themes) => charactersOf(columns, theme).reduce((sum, width) => sum + width, 0);
    expect(whole('official')).toBeCloseTo(42.1, 0);
    expect(whole('plain')).toBeCloseTo(49.8, 0);
  });

  test('in a narrow table names take a line each and dates stay whole', () => {
    const columns: Columns = [
      ['序号', undefined, '1'],
      ['日期', undefined, '2024-10-14'],
      ['走访人', undefined, '祝向阳、时润生、邬立夏'],
      ['老人姓名', undefined, '邬某某、祝某某、祝某某、柯某某、祝某某'],
      ['村民小组或地点', undefined, '二组、三组'],
      ['走访情况', 'text', '后坡水管断过一回，老人自己接上了'],
      ['后续措施', 'text', '改接组里的蓄水池'],
    ];
    const [, date = 0, helpers = 0, elders = 0, place = 0] = charactersOf(columns);
    expect(date).toBeGreaterThanOrEqual(6);
    expect(Math.min(helpers, elders)).toBeGreaterThanOrEqual(4.8);
    // A title of seven characters stands on two lines.
    expect(place).toBeLessThan(7);
    const [, , , laidOut] = layOut(registerOf(columns), themes.official).columns;
    expect(laidOut?.align).toBe('left');
  });

  test('what is over several lines stands left, but for what was set right', () => {
    const names = '柏舟、阮青、贺兰、苏木、江离、白芷、杜若、辛夷、石兰、江蓠、木兰、秋菊';
    const register = registerOf([
      ['走访情况', 'text', '后坡'.repeat(60)],
      ['姓名', undefined, names],
      ['捐赠人', undefined, names],
    ]);
    const [texts, middle, right] = register.columns;
    const columns = [texts, middle, { ...right, align: 'right' as const }].flatMap((column) => column ?? []);
    const laidOut = layOut({ ...register, columns } as Register, themes.official).columns;
    expect(laidOut.map(({ align }) => align)).toEqual(['left', 'left', 'right']);
  });

  test('in a narrow table texts become narrower before dates do', () => {
    const long = '后坡水管断过一回，老人自己接上了';
    const columns: Columns = [
      ['日期', undefined, '2024-10-14'],
      ...[1, 2, 3, 4, 5].map((at) => [`情况${at}`, 'text', long] as const),
    ];
    const [date = 0, ...texts] = charactersOf(columns);
    expect(date).toBeGreaterThanOrEqual(6);
    for (const text of texts) expect(text).toBeLessThan(9);
  });

  test('a list gets the width of two names where that saves lines', () => {
    const [, elders = 0] = charactersOf([
      ['走访情况', 'text', '后坡水管断过一回，老人自己接上了，四组手机没有信号'],
      ['老人姓名', undefined, '邬某某、祝某某、祝某某、柯某某、祝某某'],
      ['后续措施', 'text', '改接组里的蓄水池，请通信公司来看一次'],
    ]);
    expect(elders).toBeGreaterThanOrEqual(8.8);
  });

  test('the lines of a joined cell are shared by its rows, which are kept together while they are few', () => {
    const names = (count: number) => Array(count).fill('邬某某').join('、');
    const rows = (count: number) => {
      const register = registerOf([
        ['物品', undefined, '大米', '食用油', '棉衣'],
        ['发放对象', 'people', names(count), '', ''],
      ]);
      const joined = register.rows.map(([item = '', people = ''], at) => [item, at > 0 ? null : people]);
      return layOut({ ...register, rows: joined }, themes.official).rows;
    };
    expect(rows(24).map(({ lines, isKept, isTall }) => ({ lines, isKept, isTall }))).toEqual([
      { lines: 1, isKept: false, isTall: false },
      { lines: 1, isKept: true, isTall: false },
      { lines: 1, isKept: true, isTall: false },
    ]);
    expect(rows(24).map(({ cells: [, cell] }) => cell?.rows)).toEqual([3, undefined, undefined]);
    expect(rows(300)).toMatchObject(Array(3).fill({ isKept: false, isTall: true }));
  });

  test('a short table stays on one page, a long one does not', () => {
    const kept = (count: number) =>
      layOut(registerOf([['用途', undefined, ...Array<string>(count).fill('助学')]]), themes.official).rows.map(
        ({ isKept }) => isKept,
      );
    expect(kept(10)).toEqual([false, ...Array<boolean>(9).fill(true)]);
    expect(kept(11)).toEqual(Array<boolean>(11).fill(false));
  });

  test('shares add up to 1', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 3, maxLength: 3 });
    const column = fc.tuple(fc.string({ maxLength: 9 }), fc.constantFrom('text', 'people', undefined), cells);
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 13 }),
        fc.constantFrom('official', 'plain'),
        (columns, theme) => {
          const register = registerOf(columns.map(([title, content, own]) => [title, content, ...own]));
          const shares = layOut(register, themes[theme]).columns.map(({ share }) => share);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...shares)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageMask } from '../../../src/ledger/mask/mask-messages.ts';
import { people } from '../sample.ts';

test('what is hidden keeps its width', () => {
  const mask = messageMask({ value: { people }, sources: new Map() });
  expect(mask('  note: 李小明 13800000001 王芳')).toBe('  note: 李某某 *********** 王芳');
  expect(mask('  note: 小明的奶奶')).toBe('  note: 某某的奶奶');
});

test.each([
  ['block', 'children:\n  - id: c01\n    name: 周小禾\n    phone: "13911112222"\n   broken'],
  ['Chinese keys', '儿童:\n  - 编号: c01\n    姓名: 周小禾 # 班长\n    电话: 13911112222\n'],
  ['a value below its key', 'children:\n  - name:\n      周小禾\n    phone: >\n      13911112222\n'],
  ['flow', 'children: [{id: c01, name: 周小禾, phone: 139-1111-2222}, {'],
  ['full-width', '儿童：\n　- 姓名：“周小禾”，电话：１３９１１１１２２２２'],
])('a people.yaml that cannot be read still hides its names: %s', (_, text) => {
  const mask = messageMask({ sources: new Map([['people.yaml', text]]) });
  expect(mask('看望周小禾，13911112222')).toBe('看望周某某，***********');
  expect(mask('小禾在家')).toBe('某某在家');
});

test('a workspace that was read without its people hides them, too', () => {
  const empty = { children: [], helpers: [], leadingGroup: [] };
  const sources = new Map([['people.yaml', 'children:\n  - name: 周小雨\n    gender: 女孩\n']]);
  expect(messageMask({ value: { people: empty }, sources })('看望周小雨')).toBe('看望周某某');
});

test('every people.yaml masks its names, in whatever folder', () => {
  const sources = new Map([
    ['old/People.yml', 'children:\n  - name: 周小雨\n'],
    ['people.yaml', 'children:\n  - name: 李小明\n'],
  ]);
  expect(messageMask({ sources })('周小雨和李小明')).toBe('周某某和李某某');
});

test('names below helpers stay, even if people.yaml cannot be read', () => {
  const text = 'children:\n  - name: 周小雨\nhelpers:\n  - name: 王芳\n';
  const mask = messageMask({ sources: new Map([['people.yaml', text]]) });
  expect(mask('王芳看望周小雨')).toBe('王芳看望周某某');
});

test('any name can be covered, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 6, unit: 'binary' }), (name) => {
      const mask = messageMask({
        value: { people: { ...people, children: [{ id: 'c1', name }] } },
        sources: new Map(),
      });
      expect(typeof mask(`看望${name}`)).toBe('string');
    }),
  );
});

test('the numbers of helpers are masked if the list has nobody else', () => {
  const helpers = [{ id: 't01', phone: '61234' }];
  const mask = messageMask({ value: { people: { ...people, children: [], helpers } }, sources: new Map() });
  expect(mask('短号61234')).toBe('短号*****');
});

test('words that the programme keeps are kept in messages, too', () => {
  const value = { people, programme: { privacy: { keepWords: ['李小明'] } } };
  expect(messageMask({ value, sources: new Map() })('李小明小学')).toBe('李小明小学');
});

test.each([
  ['log/高兴.yaml', '高兴'],
  ['log/李小明.yaml', '李小明'],
  ['narrative/李小明的一天.md', '李小明'],
])('a file that is called after a person is never named: %s', (path, name) => {
  const named = { ...people, children: [...people.children, { id: 'c9', name: '高兴' }] };
  const mask = messageMask({ value: { people: named }, sources: new Map([[path, '']]) });
  expect(mask(`${path}:14`)).not.toContain(name);
  expect(mask('孩子们很高兴')).toBe('孩子们很高兴');
});

test.each([
  ['log/家访赵云帆.yaml', '赵云帆'],
  ['log/赵云帆.docx', '赵云帆'],
  ['赵云帆/a.yaml', '赵云帆'],
])('nor where nobody knows the names: %s', (path, name) => {
  const place = { file: path, line: 1, column: 1, length: 0 };
  const mask = messageMask({ sources: new Map(), problems: [{ code: 'unknown-file', place, values: { path } }] });
  expect(mask(path)).not.toContain(name);
});

test.each(['log/2024-10.yaml', 'log/家访.yaml', 'log/九月.yaml', 'log/examples.yaml', 'log/物资发放.yaml'])(
  'other files are: %s',
  (path) => expect(messageMask({ sources: new Map([[path, '']]) })(path)).toBe(path),
);

test('names where entries name people are masked, if the list could not be read', () => {
  const log = '- {日期: 2024-10-01, 类型: 家访, 对象: [赵云帆, c02], 帮扶人: 苏文静, 备注: 在家}';
  const mask = messageMask({ sources: new Map([['log/a.yaml', log]]) });
  expect(mask(log)).toBe('- {日期: 2024-10-01, 类型: 家访, 对象: [赵某某, c02], 帮扶人: 苏某某, 备注: 在家}');
});

test.each([
  ['儿童:\n  - {编号: c01, 名子: 周小禾}\n', '周小禾'],
  ['儿童: [周小禾, 扎西拉姆]\n', '扎西拉姆'],
  ['儿童:\n  扎西拉姆: c01\n', '扎西拉姆'],
  ['编号,姓名\nc01,扎西拉姆\n', '扎西拉姆'],
  ['儿童:\n  - 编号 c01 姓名扎西拉姆\n', '扎西拉姆'],
  ['帮扶人:\n  - {编号: t01, 姓名: 周小禾, 寄宿: 是}\n', '周小禾'],
  ['儿童:\n  - {编号: c01, 关系: 周小禾, 寄宿: true}\n', '周小禾'],
])('%j: whatever may be a name is masked', (text, name) => {
  expect(messageMask({ sources: new Map([['people.yaml', text]]) })(`看望${name}，走访`)).not.toContain(name);
});

test('what is no name in a broken people.yaml stays everywhere', () => {
  const text = '儿童:\n  - {编号: c01, 名子: 周小禾, 村: 上湾村, 困难: true, 班级: 三（1）班, 备注: 家访两次}\n';
  const mask = messageMask({ sources: new Map([['people.yaml', text]]) });
  for (const said of ['类型: 家访', '困难: true', '上湾村', '三（1）班', '对象: c01', '日期: 2024-10-27']) {
    expect(mask(said)).toBe(said);
  }
});

test('a birth of a list that cannot be read is hidden in every way to write a date', () => {
  const sources = new Map([['people.yaml', '儿童:\n  - 姓名: 周小禾\n    出生日期: 2015年1月23日\n   坏']]);
  const mask = messageMask({ sources });
  expect(mask('2015-01-23、15年1月23日、二〇一五年一月二十三日')).toBe(
    '****-**-**、**年*月**日、＊＊＊＊年＊月＊＊＊日',
  );
  expect(mask('2024-01-23')).toBe('2024-01-23');
});

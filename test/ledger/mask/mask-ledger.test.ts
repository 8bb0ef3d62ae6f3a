import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { keepNames, maskLedger } from '../../../src/ledger/mask/mask-ledger.ts';
import { secretsOfPeople } from '../../../src/ledger/mask/secrets.ts';

import { entryAt, ledgerOf, people, programme } from '../sample.ts';

const secrets = ['李小明', '李大山', '欧阳小燕', '13800000001', '110101201503040017', '2015-03-04', '2015年3月4日'];

describe('people', () => {
  const masked = maskLedger(ledgerOf([])).people;
  test('a child keeps what is counted and loses what identifies', () => {
    expect(masked.children).toEqual([
      {
        id: 'c01',
        name: '李某某',
        age: 9,
        household: 'h1',
        guardian: { name: '李某某', relation: '爷爷' },
        note: '父亲李铁外出，母亲电话 ×××××××××××',
      },
      { id: 'c02', name: '欧阳某某', village: '柳树村' },
    ]);
  });
  test('a helper keeps the name but not the phone; one with the name of a child is masked', () => {
    expect(masked.helpers).toEqual([
      { id: 't01', name: '王芳', post: '班主任' },
      { id: 't02', name: '李某某', post: '校医' },
    ]);
    expect(masked.leadingGroup).toEqual([{ name: '赵校长', role: '组长' }]);
  });
});

describe('texts', () => {
  const noteOf = (note: string, list = people) =>
    maskLedger(ledgerOf([entryAt(1, { kind: 'visit', note })], { people: list })).entries[0]?.note;
  test.each([
    ['走访了李小明家', '走访了李某某家'],
    ['李 小明的爷爷李大山', '李某某的爷爷李某某'],
    ['李\u200B小\u00A0明、李·小明', '李某某、李某某'],
    ['小明在家，爷爷大山也在', '李某某在家，爷爷大山也在'],
    ['小 明、小\u200B明\u200B来了', '李某某、李某某\u200B来了'],
    ['李-小-明、李/小/明、李.小.明、李:小:明、李——小——明', '李某某、李某某、李某某、李某某、李某某'],
    ['李、小、明来了，李 - 小 - 明', '李某某来了，李某某'],
    ['李小-明、李-小明、欧阳-小-燕、欧-阳-小-燕', '李某某、李某某、欧阳某某、欧阳某某'],
    ['李&#23567;明、李&#x5c0f;明', '李某某、李某某'],
    ['小-明，小/明的奶奶', '李某某，李某某的奶奶'],
    ['小.明来了，小…明，小’明', '李某某来了，李某某，李某某'],
    ['孩子还小.明天来，还小……明年大', '孩子还小.明天来，还小……明年大'],
    ['大/小-明亮，小/明天，小、明', '大/小-明亮，小/明天，小、明'],
    ['李（小）明，李、小、明、华', '李（小）明，李、小、明、华'],
    ['王芳老师', '王芳老师'],
    ['电话13800000001', '电话×××××××××××'],
    ['身份证11010120150304001X', '身份证××××××××××××××××××'],
    ['生于2015年3月4日', '生于××××年×月×日'],
    ['2015.3.4出生', '××××.×.×出生'],
    ['２０１５年３月４日出生', '××××年×月×日出生'],
    ['二〇一五年三月四日出生', '××××年×月×日出生'],
    ['二零一五年三月四号出生', '××××年×月×号出生'],
    ['二〇一五年三月五日开学', '二〇一五年三月五日开学'],
    ['住柳树村3组12号', '住柳树村×组××号'],
    ['幸福路12号院', '幸福路××号院'],
    ['幸福路12号3栋2单元301室', '幸福路××号×栋×单元×××室'],
    ['建设街8号502室', '建设街×号×××室'],
    ['20150304出生', '××××××××出生'],
    ['12月5号共3组参加', '12月5号共3组参加'],
    ['共180人，7000余元', '共180人，7000余元'],
  ])('%s → %s', (written, printed) => {
    expect(noteOf(written)).toBe(printed);
  });

  test.each([...'路街巷村弄屯镇乡'])('a house number after %s', (place) => {
    expect(noteOf(`住青山${place}12号`)).toBe(`住青山${place}××号`);
  });

  test('a number of the list is found however it is parted, from five digits on', () => {
    const phones = ['8612345', '61234', '6123'];
    const list = { ...people, children: phones.map((phone, at) => ({ id: `c${at}`, phone })) };
    expect(noteOf('电话8612345、861-2345、861 2345', list)).toBe('电话×××××××、×××-××××、××× ××××');
    expect(noteOf('短号61234，分机6123', list)).toBe('短号×××××，分机6123');
  });

  test('a longer name is not taken for a shorter one in it', () => {
    const list = {
      ...people,
      children: [
        { id: 'c1', name: '王芳' },
        { id: 'c2', name: '陈亮亮' },
        { id: 'c3', name: '陈亮' },
      ],
    };
    const helpers = [{ id: 't1', name: '王芳芳' }];
    expect(noteOf('王芳芳看望王芳、陈亮亮和陈亮', { ...list, helpers })).toBe('王芳芳看望王某、陈某某和陈某');
    expect(secretsOfPeople({ ...list, helpers }).kept).toContain('王芳芳');
  });

  test.each(['阿依古丽·买买提', '阿依古丽•买买提', '阿依古丽．买买提', '阿依古丽买买提', '阿依古丽 · 买买提'])(
    'a name with a dot is found however the dot is written: %s',
    (written) => {
      for (const name of ['阿依古丽·买买提', '阿依古丽买买提'])
        expect(noteOf(`看望${written}`, { ...people, children: [{ id: 'c1', name }] })).toBe('看望阿某某');
    },
  );

  test('a name of dots alone covers nothing', () => {
    expect(noteOf('祖父在家', { ...people, children: [{ id: 'c1', name: '··' }] })).toBe('祖父在家');
  });

  test('a Latin name is a word of its own', () => {
    expect(noteOf('Li Na and Lina', { ...people, children: [{ id: 'c1', name: 'Li Na' }] })).toBe('L. and L.');
    expect(noteOf('Annals of Ann', { ...people, children: [{ id: 'c1', name: 'Ann' }] })).toBe('Annals of A.');
  });

  test('a name with a note in brackets is known without it', () => {
    expect(noteOf('看望周小雨', { ...people, children: [{ id: 'c1', name: '周小雨（二年级）' }] })).toBe('看望周某某');
  });
});

test('every text of an entry is masked, but no id, day, hour or path', () => {
  const entry = entryAt(1, {
    kind: 'activity',
    title: '给李小明过生日',
    by: ['t01'],
    to: ['c01'],
    place: '李小明家',
    hosts: ['李大山'],
    works: [{ class: '三班', work: '李小明之歌' }],
    starts: '08:40',
    photos: ['photos/李小明.jpg'],
    document: '李小明的信',
  });
  const [masked] = maskLedger(ledgerOf([entry])).entries;
  expect(masked).toEqual({
    ...entry,
    title: '给李某某过生日',
    place: '李某某家',
    hosts: ['李某某'],
    works: [{ class: '三班', work: '李某某之歌' }],
    document: '李某某的信',
  });
});

test('programme, indicators and narrative are masked, too', () => {
  const masked = maskLedger(
    ledgerOf([], {
      programme: { ...programme, report: { ...programme.report, title: '帮扶李小明总结' } },
      indicators: [{ id: 'beds', name: '李小明家床位', value: 2, unit: '个' }],
      outlook: {
        problems: [{ problem: '李小明家远', detail: '电话13800000001', plans: [{ plan: '常访李小明' }] }],
        plans: [{ plan: '看望李大山', detail: '带上药' }],
      },
      people: {
        ...people,
        leadingGroup: [{ role: '组长', duty: '联系李小明' }],
        committees: [{ name: '护学组', duty: '接送李小明', links: ['李大山家'], people: 3 }],
        files: [{ name: '成长档案', fields: ['李小明的身高'], copies: 2 }],
      },
      narrative: [{ name: '故事', file: 'narrative/故事.md', text: '**李小明**说：“谢谢。”' }],
    }),
  );
  expect(masked.programme.report.title).toBe('帮扶李某某总结');
  expect(masked.programme.report.template).toBe('school-semester');
  expect(masked.indicators[0]?.name).toBe('李某某家床位');
  expect(masked.outlook).toEqual({
    problems: [{ problem: '李某某家远', detail: '电话×××××××××××', plans: [{ plan: '常访李某某' }] }],
    plans: [{ plan: '看望李某某', detail: '带上药' }],
  });
  expect(masked.people).toMatchObject({
    leadingGroup: [{ role: '组长', duty: '联系李某某' }],
    committees: [{ name: '护学组', duty: '接送李某某', links: ['李某某家'], people: 3 }],
    files: [{ name: '成长档案', fields: ['李某某的身高'], copies: 2 }],
  });
  expect(masked.narrative[0]?.text).toBe('**李某某**说：“谢谢。”');
});

test('the tree of an entry, which holds what was written, is emptied', () => {
  const entry = entryAt(4, { kind: 'visit' });
  const { place } = entry.origin.tree;
  const pairs = [
    { key: 'note', keyPlace: place, value: { type: 'scalar', place, text: '李小明', quoted: false } },
  ] as const;
  const written = { ...entry, origin: { ...entry.origin, tree: { type: 'map', place, pairs } } } as const;
  const [masked] = maskLedger(ledgerOf([written])).entries;
  expect(masked?.origin).toEqual(entry.origin);
});

test('children whose masked names would be alike are told apart, in lists and in texts', () => {
  const children = ['祝小明', '祝小红', '祝大', '祝小明（二年级）', '柯小雨'].map((name, at) => ({
    id: `c${at}`,
    name,
  }));
  const written = { ...people, children };
  const note = '祝小红带着祝小明看望祝大，柯小雨同去';
  const { people: masked, entries } = maskLedger(ledgerOf([entryAt(1, { kind: 'visit', note })], { people: written }));
  expect(masked.children.map(({ name }) => name)).toEqual(['祝某甲', '祝某乙', '祝某', '祝某甲', '柯某某']);
  expect(entries[0]?.note).toBe('祝某乙带着祝某甲看望祝某，柯某某同去');
});

test('ids made of names are masked alike everywhere and stay different', () => {
  const children = [
    { id: '李小明', name: '李小明', household: '李大山家' },
    { id: '李小华', name: '李小华', household: '李大海家' },
    { id: '李某某', name: '李大海' },
    { id: 'c04', name: '李大山' },
  ];
  const { people: masked, entries } = maskLedger(
    ledgerOf([entryAt(1, { kind: 'visit', to: ['李小华', '李小明', 'c04'] })], { people: { ...people, children } }),
  );
  expect(masked.children.map(({ id, household }) => [id, household])).toEqual([
    ['李某甲', '李某丁家'],
    ['李某乙', '李某丙家'],
    ['李某某', undefined],
    ['c04', undefined],
  ]);
  expect(entries[0]?.to).toEqual(['李某乙', '李某甲', 'c04']);
});

test('an id that needs no mask stays, and no other gets it', () => {
  const children = [
    { id: '李小明', name: '李小明' },
    { id: '李某某', name: '周大海' },
  ];
  const masked = maskLedger(ledgerOf([], { people: { ...people, children } })).people.children;
  expect(masked.map(({ id }) => id)).toEqual(['李某某-2', '李某某']);
});

test('a name in what somebody wrote as the relation is masked', () => {
  const children = [{ id: 'c01', name: '李小明', guardian: { relation: '李小明的姑姑' } }];
  const masked = maskLedger(ledgerOf([], { people: { ...people, children } })).people.children;
  expect(masked[0]?.guardian).toEqual({ relation: '李某某的姑姑' });
});

describe('with names in full', () => {
  const privacy = { names: 'full' } as const;
  const note = '李小明（小名明明，2015年3月4日生）住幸福路12号，电话138 0000-0001，证号110101201503040017';
  const entry = entryAt(1, { kind: 'visit', to: ['c01'], story: '李小明', note });
  const children = people.children.map((child) => ({ ...child, nickname: ['明明'] }));
  const ledger = ledgerOf([entry], { people: { ...people, children }, programme: { ...programme, privacy } });
  const named = keepNames(ledger, privacy);

  test('a child has its name, id and age, and nothing else that identifies', () => {
    expect(named.people.children[0]).toEqual({
      id: 'c01',
      name: '李小明',
      age: 9,
      household: 'h1',
      guardian: { name: '李大山', relation: '爷爷' },
      note: '父亲李铁外出，母亲电话 ×××××××××××',
    });
    expect(named.people.helpers.map((helper) => 'phone' in helper)).toEqual([false, false]);
  });

  test('a text keeps names, and no numbers', () => {
    const printed = '李小明（小名明明，××××年×月×日生）住幸福路××号，电话××× ××××-××××，证号××××××××××××××××××';
    expect(named.entries).toMatchObject([{ to: ['c01'], story: '李小明', note: printed }]);
    expect(named.entries[0]?.origin.tree).toMatchObject({ pairs: [] });
  });

  test('an id that is a number is hidden, others stay as they are', () => {
    const ids = ['13800000001', '110101201503040017', '李小明', 'c04'];
    const list = { ...people, children: ids.map((id) => ({ id })) };
    const kept = keepNames(ledgerOf([], { people: list }), privacy).people.children.map(({ id }) => id);
    expect(kept).toEqual(['×'.repeat(11), '×'.repeat(18), '李小明', 'c04']);
  });

  test('a masked ledger allows none any more', () => {
    expect(maskLedger(ledger).programme.privacy).toEqual({ names: 'masked' });
  });

  test('no number of a person survives in any text', () => {
    const numbers = secrets.filter((secret) => /\d/.test(secret));
    const pieces = fc.array(fc.oneof(fc.constantFrom(...secrets), fc.string({ maxLength: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.map((part) => (/\d/.test(part) ? `，${part}，` : part)).join('');
        const kept = JSON.stringify(keepNames(ledgerOf([entryAt(1, { kind: 'visit', note: text })]), privacy));
        for (const number of numbers) expect(kept).not.toContain(number);
      }),
      { numRuns: 100 },
    );
  });
});

test('no secret survives in any text, wherever it stands', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...secrets), fc.string({ maxLength: 4 })), { maxLength: 6 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.map((part) => (/\d/.test(part) ? `，${part}，` : part)).join('');
      const masked = JSON.stringify(maskLedger(ledgerOf([entryAt(1, { kind: 'visit', note: text })])));
      for (const secret of secrets) expect(masked).not.toContain(secret);
    }),
    { numRuns: 200 },
  );
});

test('the secrets of a list are those of children and guardians, and the phones of all', () => {
  expect(secretsOfPeople(people)).toEqual({
    names: ['李小明', '欧阳小燕', '李大山'],
    kept: ['王芳', '赵校长'],
    numbers: ['13800000001', '110101201503040017', '13800000002', '110101195503040017', '13800000004', '2015-03-04'],
    places: ['柳树村'],
    nicknames: [],
    addressed: ['李同学', '李小朋友', '欧阳同学', '欧阳小朋友'],
  });
});

test('winners, findings, villages and write-ups are covered, and write-ups stay two', () => {
  const narrative = ['李小明', '李大山'].map((name) => ({ name, file: `narrative/${name}.md`, text: `${name}来了。` }));
  const prizes = [{ prize: '一等奖', winner: '李小明' }];
  const counts = [{ name: '李小明家', count: 1 }];
  const masked = maskLedger(
    ledgerOf(
      [
        entryAt(1, { kind: 'activity', title: '比赛', contest: { prizes }, findings: ['李大山来了'], story: '李小明' }),
        entryAt(2, { kind: 'survey', householdsByVillage: counts, story: '李大山' }),
      ],
      { narrative },
    ),
  );
  expect(secrets.filter((secret) => JSON.stringify(masked.entries).includes(secret))).toEqual([]);
  expect(masked.entries.map(({ story }) => story)).toEqual(masked.narrative.map(({ name }) => name));
  expect(new Set(masked.narrative.map(({ name }) => name)).size).toBe(2);
});

test('a birth on the day of an entry is masked in texts, and the day of the entry stays', () => {
  const born = '2015-03-04';
  const date = { type: 'day', from: born, to: born } as const;
  const ledger = ledgerOf([entryAt(1, { kind: 'visit', date, note: `生于${born}` })]);
  expect(maskLedger(ledger).entries[0]).toMatchObject({ date, note: '生于××××-××-××' });
});

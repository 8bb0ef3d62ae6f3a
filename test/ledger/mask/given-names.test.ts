// Given names standing alone are covered, and no other text is. All people are invented.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { maskLedger } from '../../../src/ledger/mask/mask-ledger.ts';
import { textMask } from '../../../src/ledger/mask/mask-text.ts';
import { secretsOfLedger } from '../../../src/ledger/mask/secrets.ts';
import type { People } from '../../../src/workspace/people.ts';
import { entryAt, ledgerOf, programme } from '../sample.ts';

const named = (...names: readonly string[]) => names.map((name, at) => ({ id: `c${at}`, name }));
const nobody: People = { children: [], helpers: [], leadingGroup: [] };

function noteOf(note: string, people: Partial<People>, organisation = '青石小学'): string | undefined {
  const parts = { people: { ...nobody, ...people }, programme: { ...programme, organisation: { name: organisation } } };
  return maskLedger(ledgerOf([entryAt(1, { kind: 'visit', note })], parts)).entries[0]?.note;
}

describe('a given name alone', () => {
  test.each([
    ['张小明', '小明的奶奶说他最近话多了', '张某某的奶奶说他最近话多了'],
    ['张小明', '看望小明', '看望张某某'],
    ['张小明', '张小明（小明）爱画画', '张某某（张某某）爱画画'],
    ['张小明', '“小明”、**小明**', '“张某某”、**张某某**'],
    ['欧阳小燕', '小燕没有来校', '欧阳某某没有来校'],
    ['陈林子涵', '子涵和弟弟在家', '陈某某和弟弟在家'],
    ['阿依古丽·买买提', '阿依古丽没有来校', '阿某某没有来校'],
    ['周思雨', '与思雨谈心', '与周某某谈心'],
    ['方志强', '和志强一起，和他谈心', '和方某某一起，和他谈心'],
    ['方志强', '志强要上学了', '方某某要上学了'],
    ['何子墨', '到子墨家家访，在子墨家吃了饭', '到何某某家家访，在何某某家吃了饭'],
    ['何子涵', '由子涵照看弟弟', '由何某某照看弟弟'],
    ['沈明轩', '了解明轩的情况', '了解沈某某的情况'],
    ['沈欣怡', '欣怡的作业', '沈某某的作业'],
    ['沈浩然', '浩然的妈妈来电', '沈某某的妈妈来电'],
    ['沈一诺', '为一诺过生日', '为沈某某过生日'],
    ['沈晓春', '和晓春聊天', '和沈某某聊天'],
    ['孙秀英', '秀英一个人带孙子', '孙某某一个人带孙子'],
    ['刘浩宇', '老师鼓励浩宇多读书', '老师鼓励刘某某多读书'],
    ['方志强', '志强大方开朗', '方某某大方开朗'],
    ['周思雨', '思雨后来说了实话', '周某某后来说了实话'],
    ['周思雨', '思雨衣破了', '周某某衣破了'],
    ['田桂兰', '桂兰州打工', '田某某州打工'],
  ])('of %s: %s', (name, written, printed) => {
    expect(noteOf(written, { children: named(name) })).toBe(printed);
  });

  test.each([
    ['李学文', '发给同学文具，同学文明'],
    ['周思雨', '构思雨中的校园'],
    ['方志强', '同志强调了三点'],
    ['方志强', '同志强打精神'],
    ['沈浩然', '诵读浩然正气歌'],
    ['沈浩然', '浩然正气长存'],
    ['陆天明', '今天明天都不放假'],
    ['陆安全', '安全教育课，注意安全'],
    ['陆平安', '平安回家'],
    ['陆春天', '春天到了'],
    ['陆建国', '建国以来'],
    ['陆文明', '文明礼貌'],
    ['陆天天', '天天来校'],
    ['陆桂花', '种桂花、赏桂花糕'],
    ['陆石榴', '分石榴籽'],
    ['陆小雨', '小雨转中雨'],
    ['陆小', '小明在家'],
    ['张明', '明天小明不来，明明也不来'],
    ['张奶奶', '奶奶在家'],
    ['张某某', '李某某在家'],
  ])('of %s is not in: %s', (name, written) => {
    expect(noteOf(written, { children: named(name) })).toBe(written);
  });

  test('in none of these words', () => {
    const written =
      '全校大力实施关爱，关心孩子的学习和生活，向家长汇报，过冬衣物和文具都有。在家和老师说说，儿童健康。';
    const children = named('程大力', '王和生', '李向家', '张和文', '过志强', '童健', '吴家和');
    expect(noteOf(written, { children })).toBe(written);
    expect(noteOf('大力的奶奶、和生、向家、和文的书包', { children })).toBe(
      '程某某的奶奶、王某某、李某某、张某某的书包',
    );
  });

  test.each([
    [
      '科学、语文、数学、家庭、明年、活力、助力、成效',
      ['刘科学', '杨语文', '赵数学', '黄家庭', '陈明年', '李活力', '王助力', '张成效'],
    ],
    ['天天向上，和平年代，安心读书，高兴地说', ['向上', '和平', '安心', '高兴']],
  ])('in %s there are no names', (written, names) => {
    expect(noteOf(written, { children: named(...names) })).toBe(written);
  });

  test('that is all the text is a name, and so is one with a grandmother', () => {
    const children = named('向上', '和平', '童健', '程大力');
    expect(
      ['向上', '和平同学', '去和平家里', '童健一家', '大力的妈妈'].map((note) => noteOf(note, { children })),
    ).toEqual(['向某', '和某同学', '去和某家里', '童某一家', '程某某的妈妈']);
  });

  test.each([
    ['Tom Smith', 'Tom的妈妈、tom smith和Smith，看望Tom', 'T.的妈妈、T.和T.，看望T.'],
    ['Tom', '教Tom读tomorrow和atom', '教T.读tomorrow和atom'],
    ['阿依古丽·买买提', '阿依古丽、古丽的妈妈', '阿某某、阿某某的妈妈'],
    ['卓玛央金', '卓玛和央金', '卓某某和卓某某'],
    ['罗小满同学', '罗小满、小满，罗小满同学', '罗某某、罗某某，罗某某'],
  ])('of %s: %s', (name, written, printed) => {
    expect(noteOf(written, { children: named(name) })).toBe(printed);
  });

  test('a nickname is covered by the mask of the name, and printed nowhere', () => {
    const children = [{ id: 'c1', name: '张小禾', nickname: ['豆豆', '春天'] }];
    expect(noteOf('豆豆的奶奶，春天到了，春天的奶奶', { children })).toBe('张某某的奶奶，春天到了，张某某的奶奶');
    const masked = maskLedger(ledgerOf([], { people: { ...nobody, children } }));
    expect(JSON.stringify(masked)).not.toContain('豆豆');
  });

  test.each(['豆豆、苗苗', '豆豆，苗苗', '豆豆/苗苗', '豆豆 苗苗', '豆豆（在家）;苗苗'])(
    'of two nicknames in one text (%s) each is covered',
    (nickname) => {
      const children = [{ id: 'c1', name: '张小禾', nickname: [nickname] }];
      expect(noteOf('豆豆在家，苗苗来了', { children })).toBe('张某某在家，张某某来了');
    },
  );

  test('an id that is a name is one, listed or not', () => {
    const children = [{ id: '林小禾' }, { id: 'c2' }];
    const entry = entryAt(1, { kind: 'visit', to: ['林小禾', '罗小满'], note: '林小禾、小禾、小满，罗小满' });
    const masked = maskLedger(ledgerOf([entry], { people: { ...nobody, children } }));
    expect(masked.entries[0]).toMatchObject({ to: ['林某某', '罗某某'], note: '林某某、林某某、罗某某，罗某某' });
    expect(masked.people.children[0]?.id).toBe('林某某');
  });

  test('a surname before 同学 is covered where one child alone bears it', () => {
    const people = {
      children: named('罗小满', '张小禾', '张小明', '向远志', '班文'),
      helpers: [{ id: 't1', name: '罗文' }],
    };
    const written = '罗同学、罗小朋友，张同学，罗老师，罗同学们，向同学问好，周同学，同班同学';
    expect(noteOf(written, people)).toBe('某同学、某小朋友，张同学，罗老师，罗同学们，向同学问好，周同学，同班同学');
  });

  test('of a word that is to stay stays', () => {
    const privacy = { keepWords: ['小满、豆豆', '罗同学'] };
    const children = [{ id: 'c1', name: '罗小满', nickname: ['豆豆'] }];
    const note = '小满，豆豆，罗同学，罗小满';
    const parts = { people: { ...nobody, children }, programme: { ...programme, privacy } };
    expect(maskLedger(ledgerOf([entryAt(1, { kind: 'visit', note })], parts)).entries[0]?.note).toBe(
      '小满，豆豆，罗同学，罗某某',
    );
  });

  test('of a guardian is covered, too', () => {
    const child = { id: 'c1', name: '张小禾', guardian: { name: '李桂枝', relation: '奶奶' } };
    expect(noteOf('桂枝说小禾话多了', { children: [child] })).toBe('李某某说张某某话多了');
  });

  test('has the mask that tells its bearer from others, and none where two bear it', () => {
    const children = named('张小明', '张小亮', '张小红', '李小红');
    expect(noteOf('小明带小亮来，小红没来', { children })).toBe('张某甲带张某乙来，某某没来');
  });

  test('after another surname is only the given name', () => {
    const children = named('张小明');
    expect(noteOf('来访的有李小明、欧阳小明', { children })).toBe('来访的有李某某、欧阳某某');
    expect(noteOf('张**小明**来了', { children })).toBe('张**某某**来了');
    expect(noteOf('来访的有于小明、覃小明、太史小明', { children })).toBe('来访的有于某某、覃某某、太史某某');
    expect(noteOf('王思雨的作业', { children: named('周思雨') })).toBe('王某某的作业');
    expect(noteOf('和小明、看望过小明、向小明问好', { children })).toBe('和张某某、看望过张某某、向张某某问好');
  });

  test('is found where another seems to begin before it', () => {
    expect(noteOf('同学文静来了', { children: named('张学文', '李文静') })).toBe('同学李某某来了');
  });

  test.each([
    ['林小禾', '林小**禾**来了', '林某**某**来了'],
    ['林小禾', '林**小禾**、*林*小禾、__林__小禾', '林**某某**、*林*某某、__林__某某'],
    ['林小禾', '看望林\n小禾，看望小\n禾', '看望林\n某某，看望林\n某某'],
    ['欧阳小禾', '欧阳小**禾**', '欧阳某**某**'],
    ['Jack Wang', 'Ｊａｃｋ　Ｗａｎｇ来了，JACK WANG也来了', 'J.来了，J.也来了'],
    ['阿依古丽·买买提江', '（阿依古**丽**买买提江）', '（阿某某**某**某某某某）'],
    ['阿依古丽·买买提江', '古\n丽的奶奶、买买提江的奶奶', '阿\n某某的奶奶、某某的奶奶'],
    ['古丽娜尔·艾力', '古丽\n娜尔来了', '古某\n某某来了'],
  ])('%s, however it is written: %j', (name, text, masked) => {
    expect(noteOf(text, { children: named(name) })).toBe(masked);
  });

  test('of a helper stays in the full name only', () => {
    const people = { children: named('张小明'), helpers: [{ id: 't1', name: '王小明' }] };
    expect(noteOf('王小明看望小明', people)).toBe('王小明看望某某');
  });

  test('that a helper or leader bears, too, is put to nobody', () => {
    const helpers = [{ id: 't1', name: '王小明' }];
    const leadingGroup = [{ role: '组长', name: '欧阳思雨' }];
    const people = { children: named('周小明', '李思雨', '何子墨'), helpers, leadingGroup };
    expect(noteOf('小明老师每周上门，思雨主任也来', people)).toBe('某某老师每周上门，某某主任也来');
    expect(noteOf('王小明带周小明看子墨', people)).toBe('王小明带周某某看何某某');
  });

  test('that is a helper’s whole name stays', () => {
    const people = { children: named('李王芳'), helpers: [{ id: 't1', name: '王芳' }] };
    expect(noteOf('王芳看望李王芳', people)).toBe('王芳看望李某某');
  });

  test('stays in the names of villages and of the organisation', () => {
    const children = [{ id: 'c1', name: '李建华', village: '建华村' }];
    const written = '建华中心校、建华村都去了，建华在家';
    expect(noteOf(written, { children }, '青禾县建华中心小学')).toBe('建华中心校、建华村都去了，李某某在家');
    expect(noteOf('建华中午在家', { children }, '青禾县建华中心小学')).toBe('李某某中午在家');
  });

  test('stays in whom the report is for, and in who signs it', () => {
    const report = {
      ...programme.report,
      addressee: '建华镇人民政府、各村',
      byline: '志强班级、王小明',
      signature: '思雨文学社',
    };
    const children = named('李建华', '方志强', '周小明', '孙思雨');
    const ledger = ledgerOf([entryAt(1, { kind: 'visit', note: '思雨文学社的思雨、小明、志强，建华' })], {
      people: { ...nobody, children },
      programme: { ...programme, report },
    });
    const masked = maskLedger(ledger);
    expect(masked.programme.report).toEqual(report);
    expect(masked.entries[0]?.note).toBe('思雨文学社的孙某某、周某某、方某某，李某某');
  });

  test.each([
    '建华镇人民政府来校，建华镇的志愿者',
    '建华镇中心小学、建华镇中学、建华乡、建华村委会、建华村民委员会、建华区',
    '志强超市捐赠，志强基金会、志强大桥、志强卫生院',
    '建华\u200B镇',
    '建华小学、建华幼儿园、建华社区、建华学校、建华公司、建华商店、建华医院',
  ])('stays before what makes a place or an institution of it: %s', (written) => {
    expect(noteOf(written, { children: named('李建华', '方志强') })).toBe(written);
  });

  test.each([
    ['小明镇定自若，小明镇上读书', '张某某镇定自若，张某某镇上读书'],
    ['小明村里路远，小明乡下的奶奶', '张某某村里路远，张某某乡下的奶奶'],
    ['小明县城读书，小明市场买菜，小明区别对待', '张某某县城读书，张某某市场买菜，张某某区别对待'],
    ['小明小学毕业，小明小学三年级', '张某某小学毕业，张某某小学三年级'],
    ['志强路上小心，志强路远', '方某某路上小心，方某某路远'],
  ])('is covered before what only looks like one: %s', (written, printed) => {
    expect(noteOf(written, { children: named('张小明', '方志强') })).toBe(printed);
  });

  test('is covered as an id, wherever the id stands', () => {
    const children = [{ id: '小明', name: '张小明' }];
    const ledger = ledgerOf([entryAt(1, { kind: 'visit', to: ['小明'] })], { people: { ...nobody, children } });
    const masked = maskLedger(ledger);
    expect(masked.people.children[0]?.id).toBe('张某某');
    expect(masked.entries[0]?.to).toEqual(['张某某']);
  });

  test('of letters beyond the first plane is found once and the search ends', () => {
    expect(noteOf('𠀋𠀋家和𠀋𠀋', { children: named('李𠀋𠀋') })).toBe('李某某家和李某某');
  });
});

const letters = [...'小明思雨志强学文同具的家和在'];

test('whatever Han text holds no given name stays as it is', () => {
  const cover = textMask(
    secretsOfLedger(ledgerOf([], { people: { ...nobody, children: named('张小明', '周思雨') } })),
    '×',
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 16 }), (parts) => {
      const text = parts.join('').replaceAll('小明', '小').replaceAll('思雨', '思');
      fc.pre(!/小明|思雨/.test(text));
      expect(cover(text)).toBe(text);
    }),
  );
});

test('whatever surrounds a covered name stays', () => {
  const cover = textMask(
    secretsOfLedger(ledgerOf([], { people: { ...nobody, children: named('张小明') } })),
    '×',
    () => '张某某',
  );
  const piece = fc.array(fc.constantFrom(...letters, '，', '。'), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(piece, piece, (before, after) => {
      fc.pre(!/[，。]?小$/.test(before) && !/小明/.test(before + after));
      expect([`${before}张某某${after}`, `${before}某某${after}`, `${before}小明${after}`]).toContain(
        cover(`${before}小明${after}`),
      );
      expect(cover(`${before}，小明，${after}`)).toBe(`${before}，张某某，${after}`);
    }),
  );
});

test('a long text is not read anew for each name in it', () => {
  const written = '小明'.repeat(20_000);
  const printed = noteOf(written, { children: named('张小明') });
  expect(printed).toBe('张某某'.repeat(20_000));
});

test('only a text that holds a given name loads the dictionary', async () => {
  const { Segmenter } = Intl;
  const segmenter = vi.spyOn(Intl, 'Segmenter').mockImplementation(function count(...how) {
    return new Segmenter(...how);
  });
  vi.resetModules();
  const fresh = await import('../../../src/ledger/mask/mask-text.ts');
  const cover = fresh.textMask(secretsOfLedger(ledgerOf([])), '×', () => '某');
  cover('李小明和欧阳小燕都来了，小红也来了');
  expect(segmenter).not.toHaveBeenCalled();
  cover('小明来了，小燕也来了');
  expect(segmenter).toHaveBeenCalledTimes(1);
  segmenter.mockRestore();
});

import { expect, test } from 'vitest';
import { countCareFiles, countCommittees } from '../../src/rollup/committees.ts';
import { countPeople } from '../../src/rollup/counts.ts';

test('committees are counted by category, each with the fewest and the most links of one of them', () => {
  const { count, byCategory, groups } = countCommittees([
    { name: '宣讲组', category: '专门委员会' },
    { name: '第一分会', category: '分会', links: ['文学院', '法学院'] },
    { name: '第二分会', category: '分会', links: ['理学院', '工学院', '农学院'] },
    { name: '第一分会', category: '分会', links: ['医学院', '农学院'] },
    { name: '秘书组' },
    { name: '一区组', category: '片区组', links: ['文学院'] },
    { name: '二区组', category: '片区组' },
  ]);
  expect([count.value, count.unit]).toEqual([7, '个']);
  expect(byCategory.rows.map(({ label, figure }) => [label, figure.value, figure.name])).toEqual([
    ['专门委员会', 1, 'committees.byCategory.专门委员会'],
    ['分会', 3, 'committees.byCategory.分会'],
    ['片区组', 2, 'committees.byCategory.片区组'],
    ['未注明', 1, 'committees.byCategory.未注明'],
  ]);
  expect(groups.map(({ names, fewestLinks, mostLinks }) => [names, fewestLinks?.value, mostLinks?.value])).toEqual([
    [['宣讲组'], undefined, undefined],
    [['第一分会', '第二分会', '第一分会'], 2, 3],
    [['一区组', '二区组'], undefined, undefined],
    [['秘书组'], undefined, undefined],
  ]);
  expect(groups[1]?.mostLinks).toMatchObject({
    name: 'committees.groups.分会.mostLinks',
    evidence: { from: 'people', ids: ['理学院', '工学院', '农学院'] },
  });
});

test('files have a share of those cared for, where both are known', () => {
  const files = [{ name: '成长档案', fields: ['姓名'], copies: 3 }, { name: '联系卡' }];
  const four = countPeople('children.count', '人', ['a', 'b', 'c', 'd']);
  expect(countCareFiles(files, four)).toMatchObject([
    {
      name: '成长档案',
      copies: { name: 'files.成长档案.copies', value: 3, evidence: { from: 'statement', at: 'people.yaml 成长档案' } },
      share: { value: 75, evidence: { figures: ['files.成长档案.copies', 'children.count'] } },
    },
    { name: '联系卡', fields: [] },
  ]);
  const [alone] = countCareFiles(files, countPeople('children.count', '人', []));
  expect(alone).not.toHaveProperty('share');
});

test('as many files as people are all of them', () => {
  const [file] = countCareFiles([{ name: '成长档案', copies: 2 }], countPeople('children.count', '人', ['a', 'b']));
  expect(file?.share?.value).toBe(100);
});

test('more files than people give no share, because some belong to people who left', () => {
  const [file] = countCareFiles([{ name: '成长档案', copies: 3 }], countPeople('children.count', '人', ['a', 'b']));
  expect(file).toMatchObject({ copies: { value: 3 } });
  expect(file).not.toHaveProperty('share');
});

test('without any the count is zero', () => {
  expect(countCommittees()).toMatchObject({ count: { value: 0 }, groups: [], list: [] });
});

test('so many files of homes are no share of the children', () => {
  const people = countPeople('children.count', '人', ['a', 'b', 'c']);
  const [homes, cards] = countCareFiles(
    [
      { name: '家庭档案（一户一档）', copies: 2 },
      { name: '家校联系卡', copies: 2 },
    ],
    people,
  );
  expect([homes?.share, cards?.share?.value]).toEqual([undefined, expect.closeTo(66.67, 1)]);
});

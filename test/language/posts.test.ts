import { expect, test } from 'vitest';
import { nounOfPosts } from '../../src/language/posts.ts';

test.each([
  ['teachers', ['语文教师', '三（1）班班主任', '副校长', '德育主任', '少先队总辅导员'], '教师'],
  ['one without a post', ['语文教师', undefined], '帮扶人'],
  ['a volunteer among them', ['语文教师', '返乡青年志愿者'], '帮扶人'],
  ['retired teachers are volunteers', ['退休教师'], '帮扶人'],
  ['people of a village', ['村委会副主任', '村医'], '帮扶人'],
  ['officials', ['办公室主任', '党组成员、副局长', '财务科科长'], '干部职工'],
  ['officials and a teacher', ['办公室主任', '语文教师'], '帮扶人'],
  ['volunteers', ['志愿者', '返乡青年志愿者'], '志愿者'],
  ['social workers', ['社工', '督导社工'], '社工'],
  ['a social worker and a volunteer', ['社工', '志愿者'], '帮扶人'],
  ['nobody', [], '帮扶人'],
])('%s', (_, posts, noun) => {
  expect(nounOfPosts(posts)).toBe(noun);
});

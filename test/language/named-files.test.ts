import { expect, test } from 'vitest';
import { folderOf, namedFileOf, usualPath } from '../../src/language/named-files.ts';

test.each([
  ['people.yaml', 'people.yaml'],
  ['data/people.yaml', 'people.yaml'],
  ['People.YML', 'people.yaml'],
  ['people.yaml.TXT', 'people.yaml'],
  ['people．yaml', 'people.yaml'],
  ['people。yaml', 'people.yaml'],
  ['ｐｅｏｐｌｅ．ｙａｍｌ', 'people.yaml'],
  ['people .yaml', 'people.yaml'],
  ['people.yaml.yaml', 'people.yaml'],
  ['人员.yaml', 'people.yaml'],
  ['人员名单.yml.txt', 'people.yaml'],
  ['项目.yaml', 'program.yaml'],
  ['programme.yml', 'program.yaml'],
  ['指标.yaml', 'indicators.yaml'],
  ['问题．yaml', 'problems.yaml'],
  ['PROGRAM.yaml', 'program.yaml'],
  ['problems.yml.txt', 'problems.yaml'],
  ['log/people.yaml.md', undefined],
  ['people.txt', undefined],
  ['people', undefined],
  ['mypeople.yaml', undefined],
  ['people.yaml/2024-10.yaml', undefined],
  ['log/2024-10.yaml', undefined],
])('%s is meant to be %s', (path, name) => expect(namedFileOf(path)).toBe(name));

test.each([
  ['log/2024.10.yaml', 'log/2024.10.yaml'],
  ['LOG/九月/家访.YML', 'log/九月/家访.yaml'],
  ['日志/2024-10．yaml', 'log/2024-10.yaml'],
  ['log/2024-10.yaml.txt', 'log/2024-10.yaml'],
  ['log/2024-10', undefined],
  ['log/.2024-10.yaml', undefined],
  ['log/2024-10.yaml.bak', undefined],
  ['narrative/结语.md', 'narrative/结语.md'],
  ['Narrative/结语.md.txt', 'narrative/结语.md'],
  ['narrative/九月/结语.md', undefined],
  ['templates/partials/lead.md.hbs', 'templates/partials/lead.md.hbs'],
  ['templates/themes/甲.yml', 'templates/themes/甲.yaml'],
  ['templates/甲.yaml', undefined],
  ['PHOTOS/a.jpg', 'photos/a.jpg'],
  ['其他/a.yaml', undefined],
])('%s is read as %s', (path, name) => expect(usualPath(path)).toBe(name));

test('folders are known in capitals and in Chinese', () => {
  expect(['Log', '日志', '记录', 'NARRATIVE', '文字材料', 'logbook'].map(folderOf)).toEqual([
    'log',
    'log',
    'log',
    'narrative',
    'narrative',
    undefined,
  ]);
});

import { expect, test } from 'vitest';
import { namedFileOf } from '../../src/language/named-files.ts';

test.each([
  ['people.yaml', 'people.yaml'],
  ['data/people.yaml', 'people.yaml'],
  ['People.YML', 'people.yaml'],
  ['people.yaml.TXT', 'people.yaml'],
  ['PROGRAM.yaml', 'program.yaml'],
  ['problems.yml.txt', 'problems.yaml'],
  ['log/people.yaml.md', undefined],
  ['people.txt', undefined],
  ['mypeople.yaml', undefined],
  ['people.yaml/2024-10.yaml', undefined],
  ['log/2024-10.yaml', undefined],
])('%s is meant to be %s', (path, name) => expect(namedFileOf(path)).toBe(name));

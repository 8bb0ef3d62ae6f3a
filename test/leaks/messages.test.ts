// A canary's names, phone and identity number, searched in what is said of a workspace that is not in order (I6), also
// where nobody can tell what a name in it is.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemFormats } from '../../src/problem/problem-formats.ts';
import { carelog } from '../cli/inside.ts';
import { canary, canaryWorkspace, checkedIn, edit, found, spoilt } from './canary.ts';

let folder = '';
let workspace = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-leaks-'));
  workspace = await canaryWorkspace(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(problemFormats)('no secret in %s messages, whichever file is broken', async (format) => {
  for (const file of ['people.yaml', 'problems.yaml', 'log/examples.yaml']) {
    const broken = path.join(folder, `broken-${format}-${path.basename(file)}`);
    await cp(workspace, broken, { recursive: true });
    await edit(path.join(broken, file), spoilt);
    const { code, out, err } = await carelog(['check', broken, '--format', format]);
    expect(code).toBe(1);
    expect(found(out + err)).toEqual([]);
  }
});

describe('a people.yaml whose names cannot be told', () => {
  const { child, guardian } = canary;
  test.each([
    [
      'of another encoding',
      Buffer.concat([Buffer.from(`儿童: [{编号: c99, 姓名: ${child}}]\n# `), Buffer.from([0xff])]),
    ],
    ['a list of names', `儿童: [${child}, ${guardian}]\n`],
    ['names as keys', `儿童:\n  ${child}: c99\n  ${guardian}: c98\n`],
    ['a misspelt key', `儿童:\n  - {编号: c99, 名字: ${child}, 家长: ${guardian}}\n`],
    ['a table from elsewhere', `编号,姓名,监护人\nc99,${child},${guardian}\n`],
    ['broken brackets', `儿童: [{编号: c99, ${child}, ${guardian}\n`],
  ])('%s: no secret in any message about any file', async (name, people) => {
    for (const file of ['people.yaml', 'people.yaml.txt']) {
      const broken = path.join(folder, `unknown-${name}-${file}`);
      await cp(workspace, broken, { recursive: true });
      await rm(path.join(broken, 'people.yaml'));
      await writeFile(path.join(broken, file), people);
      for (const told of ['problems.yaml', 'log/examples.yaml', 'program.yaml']) {
        await edit(path.join(broken, told), spoilt);
      }
      const { out, err } = await carelog(['check', broken]);
      for (const printed of [out + err, ...(await checkedIn(broken))]) {
        expect(printed).toContain('full-width-colon');
        expect(found(printed)).toEqual([]);
      }
    }
  });
});

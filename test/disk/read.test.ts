// A workspace is read only inside its root, whatever its links and names are.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPhoto, readTemplate, readWorkspace } from '../../src/disk/read.ts';

let folder = '';
const root = () => path.join(folder, 'data');
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carelog-read-'));
  await mkdir(path.join(root(), 'log', '九月'), { recursive: true });
  await mkdir(path.join(root(), 'photos'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

test('finds texts at any depth, sorted, and skips out/, dot folders and other files', async () => {
  for (const file of [
    'program.yaml',
    'log/九月/家访.yaml',
    'log/a.yml',
    'out/x.yaml',
    '.carelog/s.yaml',
    'notes.txt',
  ]) {
    await mkdir(path.dirname(path.join(root(), file)), { recursive: true });
    await writeFile(path.join(root(), file), '');
  }
  expect([...(await readWorkspace(root())).texts.keys()]).toEqual(['log/a.yml', 'log/九月/家访.yaml', 'program.yaml']);
});

test('reads texts that Notepad has saved as .txt, and gives the names of all files that it does not read', async () => {
  const texts = ['log/2026-10.yaml.txt', 'people.yaml.txt', '人员．yaml', 'LOG/a.YML'];
  const others = ['log/十月', 'narrative/结语.docx', 'notes.txt', '.people.yaml.swp', 'a/b/c.csv'];
  for (const file of [...texts, ...others, '.git/config', 'node_modules/a.yaml', 'out/总结.docx']) {
    await mkdir(path.dirname(path.join(root(), file)), { recursive: true });
    await writeFile(path.join(root(), file), 'x');
  }
  const found = await readWorkspace(root());
  expect([...found.texts.keys()].toSorted()).toEqual(texts.toSorted());
  expect(found.others?.toSorted()).toEqual(others.toSorted());
});

test('recognises a photo by its first bytes, not by its name', async () => {
  await writeFile(path.join(root(), 'photos/a.jpg'), png);
  await writeFile(path.join(root(), 'photos/b.png'), '<svg/>');
  const { photos } = await readWorkspace(root());
  expect([...photos.values()]).toEqual([
    { format: 'png', outside: false },
    { format: null, outside: false },
  ]);
});

test.skipIf(process.platform === 'win32')('a link that leads out of the workspace is not followed', async () => {
  await writeFile(path.join(folder, 'secret.yaml'), 'secret');
  await writeFile(path.join(folder, 'secret.png'), png);
  await symlink(path.join(folder, 'secret.yaml'), path.join(root(), 'link.md'));
  await symlink(path.join(folder, 'secret.png'), path.join(root(), 'photos/link.png'));
  const { texts, photos } = await readWorkspace(root());
  expect([...texts.keys()]).toEqual([]);
  expect(photos.get('photos/link.png')).toEqual({ format: null, outside: true });
});

test.skipIf(process.platform === 'win32')('a text behind such a link is an error', async () => {
  await writeFile(path.join(folder, 'secret.yaml'), 'secret');
  await symlink(path.join(folder, 'secret.yaml'), path.join(root(), 'log/link.yaml'));
  await expect(readWorkspace(root())).rejects.toMatchObject({ code: 'cannot-read' });
});

test.skipIf(process.platform === 'win32')('a link to a folder of the workspace is read as that folder', async () => {
  await rm(path.join(root(), 'log'), { recursive: true });
  await mkdir(path.join(root(), '日志/九月'), { recursive: true });
  await writeFile(path.join(root(), '日志/九月/a.yaml'), '');
  await symlink('日志', path.join(root(), 'log'));
  await symlink(path.join(root(), '日志/九月'), path.join(root(), '日志/秋'));
  const { texts } = await readWorkspace(root());
  expect([...texts.keys()].filter((file) => file.startsWith('log/'))).toEqual(['log/九月/a.yaml', 'log/秋/a.yaml']);
});

test.skipIf(process.platform === 'win32').each([
  ['out of the workspace', 'log/旧', '.'],
  ['back to where it is', 'log/旧', 'data/log'],
  ['nowhere', 'narrative', 'none'],
])('a link to a folder that leads %s is an error', async (_, link, target) => {
  await symlink(path.join(folder, target), path.join(root(), link));
  await expect(readWorkspace(root())).rejects.toMatchObject({ values: { path: path.join(root(), link) } });
});

test.skipIf(process.platform === 'win32')('links that lead to each other are not followed for ever', async () => {
  await mkdir(path.join(root(), 'log/十月'));
  await symlink(path.join(root(), 'log/十月'), path.join(root(), 'log/九月/下'));
  await symlink(path.join(root(), 'log/九月'), path.join(root(), 'log/十月/上'));
  await expect(readWorkspace(root())).rejects.toMatchObject({ code: 'cannot-read' });
});

test.skipIf(process.platform === 'win32')('a link to a folder is no photo, and no failure', async () => {
  await mkdir(path.join(root(), 'photos/九月'));
  await symlink(path.join(root(), 'photos/九月'), path.join(root(), 'photos/link.jpg'));
  const { photos } = await readWorkspace(root());
  expect([...photos]).toEqual([['photos/link.jpg', { format: null, outside: false }]]);
});

test.skipIf(process.platform === 'win32')('an error names a file by the path that was typed', async () => {
  await symlink(root(), path.join(folder, 'typed'));
  await symlink(path.join(folder, 'none.yaml'), path.join(root(), 'log/link.yaml'));
  const typed = path.join(folder, 'typed');
  await expect(readWorkspace(typed)).rejects.toMatchObject({ values: { path: path.join(typed, 'log/link.yaml') } });
});

describe.skipIf(process.platform === 'win32')('a pipe, which would be waited for', () => {
  const pipe = (file: string) => execFileSync('mkfifo', [path.join(root(), file)]);

  test('among photos is no photo, elsewhere a file that is not read', async () => {
    for (const file of ['photos/a.jpg', 'notes.yaml', 'notes']) pipe(file);
    const { texts, photos, others } = await readWorkspace(root());
    expect([...texts]).toEqual([]);
    expect([...photos]).toEqual([['photos/a.jpg', { format: null, outside: false }]]);
    expect(others).toEqual(['notes', 'notes.yaml']);
  });

  test.each(['log/a.yaml', 'people.yaml', 'program.yaml', 'narrative/a.md'])('as %s is refused', async (file) => {
    await mkdir(path.join(root(), 'narrative'));
    pipe(file);
    const values = { path: path.join(root(), file), reason: 'a pipe or a device' };
    await expect(readWorkspace(root())).rejects.toMatchObject({ code: 'cannot-read', values });
  });

  test('behind a link, or named on the command line, is refused', async () => {
    pipe('.pipe');
    await symlink('../.pipe', path.join(root(), 'log/a.yaml'));
    await expect(readWorkspace(root())).rejects.toMatchObject({ code: 'cannot-read' });
    await rm(path.join(root(), 'log/a.yaml'));
    const typed = path.join(root(), '.pipe');
    await expect(readWorkspace(root(), { people: typed })).rejects.toMatchObject({ values: { path: typed } });
    await expect(readTemplate(typed)).rejects.toMatchObject({ values: { path: typed } });
  });
});

test.skipIf(process.platform === 'win32').each([
  ['nowhere', 'none.yaml', 'a link that leads nowhere'],
  ['to itself', 'link.yaml', 'ELOOP'],
])('a link that leads %s is told as that', async (_, target, reason) => {
  await symlink(target, path.join(root(), 'log/link.yaml'));
  await expect(readWorkspace(root())).rejects.toMatchObject({ values: { reason } });
});

test.skipIf(process.platform === 'darwin')('files with decomposed names are read, and get composed names', async () => {
  await writeFile(path.join(root(), 'log/九月', 'カ\u3099.yaml'), '');
  await writeFile(path.join(root(), 'photos', '\uF979カ\u3099.png'), png);
  const { texts, photos } = await readWorkspace(root());
  expect([...texts.keys()]).toEqual(['log/九月/ガ.yaml']);
  expect([...photos]).toEqual([['photos/\u51C9ガ.png', { format: 'png', outside: false }]]);
  expect(Buffer.from(await readPhoto(root(), 'photos/\u51C9ガ.png'))).toEqual(png);
});

test.runIf(process.platform === 'linux')(
  'a file whose name is in another encoding is given, not taken for a link',
  async () => {
    await writeFile(
      Buffer.concat([Buffer.from(`${root()}/log/`), Buffer.from([0xbe, 0xc5, 0xd4, 0xc2]), Buffer.from('.yaml')]),
      '',
    );
    const { texts, others } = await readWorkspace(root());
    expect([...texts.keys()]).toEqual([]);
    expect(others).toEqual(['log/\uFFFD\uFFFD\uFFFD\uFFFD.yaml']);
  },
);

test('a missing folder is a usage error', async () => {
  await expect(readWorkspace(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'folder-missing' });
});

test('a workspace has at most 10 MB of text', async () => {
  const month = 'x'.repeat(1_000_000);
  for (let n = 0; n < 10; n++) await writeFile(path.join(root(), `log/${n}.yaml`), month);
  expect((await readWorkspace(root())).texts.size).toBe(10);
  await writeFile(path.join(root(), 'log/10.yaml'), 'x');
  await expect(readWorkspace(root())).rejects.toMatchObject({ code: 'too-much-text', values: { limit: 10 } });
});

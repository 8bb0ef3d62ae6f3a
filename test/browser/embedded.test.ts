import { chmod, chown, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmbedded } from '../../src/browser/embedded.ts';

const here = process.platform === 'linux' && process.arch === 'x64';

// The cases build on each other in one temporary folder, because unpacking takes seconds.
describe.skipIf(!here)('the embedded browser', () => {
  const { TMPDIR, XDG_CACHE_HOME } = process.env;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'embedded-test-'));
    // Keeps the test from finding what an earlier run left in the real cache.
    Object.assign(process.env, { TMPDIR: folder, XDG_CACHE_HOME: `${folder}-cache` });
  });
  afterAll(async () => {
    for (const [name, value] of Object.entries({ TMPDIR, XDG_CACHE_HOME })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('is unpacked once if two callers need it at the same time', async () => {
    const [one, other] = await Promise.all([openEmbedded(), openEmbedded()]);
    expect(one).toEqual(other);
    expect(one?.executable.startsWith(folder)).toBe(true);
    expect(await readdir(folder)).toHaveLength(1);
  }, 60_000);

  it('is unpacked again if a file is incomplete', async () => {
    const whole = await openEmbedded();
    await truncate(whole?.executable ?? '', 1000);
    expect(await openEmbedded()).toEqual(whole);
    expect(await readdir(folder)).toHaveLength(1);
  }, 60_000);

  it('goes into the cache of the home folder if the temporary one cannot be used', async () => {
    const home = path.join(folder, 'home');
    const temporary = process.env.TMPDIR;
    vi.stubEnv('TMPDIR', '/proc/version');
    vi.stubEnv('XDG_CACHE_HOME', home);
    const elsewhere = await openEmbedded();
    vi.stubEnv('XDG_CACHE_HOME', '/proc/version');
    await expect(openEmbedded()).rejects.toMatchObject({ name: 'EnvironmentError', code: 'browser-failed' });
    vi.unstubAllEnvs();
    expect(process.env.TMPDIR).toBe(temporary);
    expect(elsewhere?.executable.startsWith(home)).toBe(true);
  }, 60_000);

  it('is not run from a folder that others can write to: that is replaced', async () => {
    const unpacked = await openEmbedded();
    await chmod(unpacked?.folder ?? '', 0o777);
    await writeFile(path.join(unpacked?.folder ?? '', 'planted'), '');
    const again = await openEmbedded();
    expect(again).toEqual(unpacked);
    expect(await readdir(again?.folder ?? '')).not.toContain('planted');
    expect((await stat(again?.folder ?? '')).mode & 0o022).toBe(0);
  }, 60_000);

  it.skipIf(process.getuid?.() !== 0)(
    'is not run from the folder of another user',
    async () => {
      const unpacked = await openEmbedded();
      await chown(unpacked?.folder ?? '', 65_534, 65_534);
      const { uid } = await stat((await openEmbedded())?.folder ?? '');
      expect(uid).toBe(0);
    },
    60_000,
  );
});

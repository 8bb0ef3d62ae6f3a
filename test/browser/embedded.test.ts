import { chmod, chown, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmbedded, openUnpacked } from '../../src/browser/embedded.ts';

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

  it('is not run where it is incomplete, or from a folder that others own or can write to: that is replaced', async () => {
    const unpacked = await openEmbedded();
    const { folder: of, executable } = unpacked ?? { folder: '', executable: '' };
    await chmod(of, 0o777);
    expect(await openUnpacked(of)).toBeNull();
    await chmod(of, 0o700);
    expect(await openUnpacked(of)).toEqual(unpacked);
    if (process.getuid?.() === 0) {
      await chown(of, 65_534, 65_534);
      expect(await openUnpacked(of)).toBeNull();
      await chown(of, 0, 0);
      expect(await openUnpacked(of)).toEqual(unpacked);
    }
    await truncate(executable, 1000);
    expect(await openUnpacked(of)).toBeNull();

    await chmod(of, 0o777);
    await writeFile(path.join(of, 'planted'), '');
    expect(await openEmbedded()).toEqual(unpacked);
    expect(await openUnpacked(of)).toEqual(unpacked);
    expect(await readdir(of)).not.toContain('planted');
    expect((await stat(of)).mode & 0o022).toBe(0);
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
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findBrowser', () => {
  it('takes the given path before those of the environment', async () => {
    vi.stubEnv('CARELOG_BROWSER', '/bin/true');
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/bin/cat');
    expect(await findBrowser(process.execPath)).toMatchObject({ origin: 'given', executable: process.execPath });
    expect(await findBrowser()).toMatchObject({ origin: 'given', executable: '/bin/true', supply: 'cut' });
    vi.stubEnv('CARELOG_BROWSER', '');
    expect(await findBrowser()).toMatchObject({ origin: 'given', executable: '/bin/cat' });
  });

  it('does not ignore a given path that cannot be run', async () => {
    vi.stubEnv('CARELOG_BROWSER', '/does/not/exist');
    await expect(findBrowser()).rejects.toMatchObject({ name: 'EnvironmentError', code: 'browser-failed' });
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('takes the embedded one next', async () => {
    vi.stubEnv('CARELOG_BROWSER', '');
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '');
    expect(await findBrowser()).toMatchObject({ origin: 'embedded', supply: 'local' });
  });
});

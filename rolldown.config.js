// Bundles the command line: without it, opening several hundred files takes a fifth of the time of a build.
// Packages with binaries and rarely used packages are not bundled.
export default {
  input: 'dist/cli/main.js',
  platform: 'node',
  external: ['@sparticuz/chromium', 'puppeteer', 'subset-font'],
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true },
  plugins: [
    {
      // Puppeteer's downloader loads 1.5 MB of proxy code at each start, but carelog downloads no browser.
      name: 'no-download-proxies',
      resolveId: (id) => (id === 'proxy-agent' ? '\0no-proxies' : null),
      load: (id) => (id === '\0no-proxies' ? 'export class ProxyAgent {}' : null),
    },
    {
      // The JavaScript of sharp is bundled; its binaries are found in the installed package.
      name: 'sharp-binaries',
      transform: (code, id) => {
        if (!/[\\/]sharp[\\/]dist[\\/](?:sharp|utility)\.mjs$/.test(id)) return null;
        const written = 'createRequire(import.meta.url)';
        if (!code.includes(written)) throw new Error(`${id} finds its binaries in another way`);
        return code.replace(written, `createRequire(${written}.resolve('sharp'))`);
      },
    },
  ],
};

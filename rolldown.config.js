// The command line as a few files instead of several hundred: Node spends a fifth of a build on opening them.
// What holds binaries or is rarely wanted stays a package of its own.
export default {
  input: 'dist/cli/main.js',
  platform: 'node',
  external: ['@sparticuz/chromium', 'puppeteer', 'subset-font'],
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true },
  plugins: [
    {
      // Puppeteer's downloader brings 1.5 MB of proxies, evaluated at each start; carelog downloads no browser.
      name: 'no-download-proxies',
      resolveId: (id) => (id === 'proxy-agent' ? '\0no-proxies' : null),
      load: (id) => (id === '\0no-proxies' ? 'export class ProxyAgent {}' : null),
    },
    {
      // The JavaScript of sharp joins the bundle; its binaries are found from where npm put sharp.
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

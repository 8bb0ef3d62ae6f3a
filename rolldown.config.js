import { chmod, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readForms } from './dist/flow/forms.js';
import { compileTemplate } from './dist/template/read/compile.js';

// Bundles the command line and the library: without it, opening several hundred files takes a fifth of the time of a
// build, and an installation brings packages of which a tenth is used. Those with binaries are not bundled, nor
// puppeteer, which would download a browser.
export default {
  input: { main: 'dist/cli/main.js', thread: 'dist/cli/thread.js', index: 'dist/index.js' },
  platform: 'node',
  external: ['@sparticuz/chromium', 'puppeteer', 'subset-font'],
  output: { dir: 'dist/bin', format: 'esm', cleanDir: true },
  plugins: [
    {
      // A tenth of `check` went into reading and parsing the shipped templates. disk/resources.ts reads these lines instead.
      name: 'compiled-templates',
      async generateBundle() {
        const { templates } = await readForms({ sources: new Map() });
        const lines = [...templates.values()].map(
          (source) => `${JSON.stringify(source)}\n${JSON.stringify(compileTemplate(source))}\n`,
        );
        this.emitFile({ type: 'asset', fileName: 'templates.jsonl', source: lines.join('') });
      },
    },
    {
      // npm makes a command executable when it links it, and does not link it anew after the next compile.
      name: 'executable',
      writeBundle: ({ dir }) => chmod(path.join(dir, 'main.js'), 0o755),
    },
    {
      // Whoever passes a bundled package on must pass on its licence.
      name: 'licences',
      async generateBundle(_, bundle) {
        const files = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
        const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []);
        const texts = await Promise.all([...new Set(folders)].toSorted().map(licenceOf));
        this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n') });
      },
    },
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

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

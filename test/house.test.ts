// The house itself: sizes, rooms, packages, recipes and documents are what ARCHITECTURE.md says.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindWords } from '../src/language/vocabulary.ts';
import { widthOf } from '../src/language/width.ts';
import { kinds } from '../src/log/kinds/index.ts';
import { severities } from '../src/problem/codes.ts';
import { version } from '../src/version.ts';
import { overridesFor, roomsIn } from './directions.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(file, 'utf8');
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('files', () => {
  test.each(sources)('src/%s does one thing in at most 300 lines, and says first what', (file) => {
    const text = textOf(`src/${file}`);
    expect(text.split('\n').length).toBeLessThanOrEqual(301);
    expect(text.replace(/^#!.*\n/, '')).toMatch(/^\/\//);
  });

  test.each(sources)('every export of src/%s has a doc comment', (file) => {
    const lines = textOf(`src/${file}`).split('\n');
    const bare = lines.filter((line, index) => {
      const exported = /^export (async )?(function|const|type|interface|class) \w/.test(line);
      return exported && !/\*\/\s*$|^\/\/ biome-ignore/.test(lines[index - 1] ?? '');
    });
    // A type inferred from the schema above it needs no second sentence.
    expect(bare.filter((line) => !/= z\.infer</.test(line))).toEqual([]);
  });

  test('no comment is longer than 140 columns', () => {
    // Letters of Chinese take two columns.
    const long = sources.flatMap((file) =>
      textOf(`src/${file}`)
        .split('\n')
        .map((line, index) => ({ line, at: `src/${file}:${index + 1}` }))
        .filter(({ line }) => /^\s*(?:\/\/|\/?\*)/.test(line) && widthOf(line) > 140)
        .map(({ at }) => at),
    );
    expect(long).toEqual([]);
  });

  test('no name says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|manager|misc|base)(\/|\.ts$|-)/;
    expect(sources.filter((file) => empty.test(file))).toEqual([]);
  });

  test('no two exported types have one name', () => {
    const types = sources.flatMap((file) =>
      [...textOf(`src/${file}`).matchAll(/^export (?:type|interface|class) (\w+)/gm)].map(([, name]) => name),
    );
    expect(types.filter((name, at) => types.indexOf(name) !== at)).toEqual([]);
  });
});

describe('tests', () => {
  // It puts its own JSON and others in the place of Node's: read-pdf.ts keeps it in a thread of its own.
  test('pdf.js is loaded only by files that have a process to themselves (vitest.config.ts)', () => {
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const loading = files.filter((file) => /^import .* from 'pdfjs-dist/m.test(textOf(`test/${file}`)));
    expect(loading.map((file) => path.basename(file)).toSorted()).toEqual(['printed.test.ts', 'registers.test.ts']);
  });
});

describe('rooms', () => {
  test('ARCHITECTURE.md tells of no file that is not there', () => {
    const named = textOf('ARCHITECTURE.md')
      .split('\n')
      .flatMap((line) => {
        // A room's row names files of the room.
        const [, room] = /^\| ([a-z/]+) \|/.exec(line) ?? [];
        const pattern = room === undefined ? /\b[\w-]+(?:\/[\w-]+)+\.(?:ts|hbs)\b/g : /[\w/-]+\.ts\b/g;
        const places = room === undefined ? ['', 'src/'] : [`src/${room}/`];
        return [...line.matchAll(pattern)].map(([file]) => places.map((place) => place + file));
      });
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((places) => !places.some((file) => existsSync(file)))).toEqual([]);
  });

  test('biome.json guards each room as the table of ARCHITECTURE.md says', () => {
    const guarded = roomsIn(textOf('ARCHITECTURE.md'));
    const biome = JSON.parse(textOf('biome.json')) as { overrides: { includes: string[]; linter?: unknown }[] };
    const isOfRoom = ({ includes: [first = ''] }: { includes: string[] }) =>
      /^src\/[a-z]+(?:\/[a-z]+)?\/\*/.test(first) && !first.startsWith('src/**');
    const expected = overridesFor(guarded);
    if (process.env.UPDATE_GOLDEN === '1') {
      const overrides = [...expected, ...biome.overrides.filter((override) => !isOfRoom(override))];
      writeFileSync('biome.json', `${JSON.stringify({ ...biome, overrides }, null, 2)}\n`);
      return;
    }
    expect(biome.overrides.filter(isOfRoom)).toEqual(expected);
  });

  test('every room is in the table, and every folder of a room that has parts', () => {
    const named = new Set(roomsIn(textOf('ARCHITECTURE.md')).map(({ room }) => room));
    const parted = new Set([...named].filter((room) => room.includes('/')).map((room) => room.split('/')[0] ?? ''));
    const folders = [...parted].flatMap((room) =>
      readdirSync(`src/${room}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${room}/${name}`),
    );
    expect([...rooms.filter((room) => room !== 'cli'), ...folders].filter((room) => !named.has(room))).toEqual([]);
  });

  test('no folder is deeper than the guards reach: a room, a folder in it, its files', () => {
    expect(sources.filter((file) => file.split('/').length > 3)).toEqual([]);
  });

  test('every import goes straight to its file, so that the guards see where it leads', () => {
    const detours = sources.flatMap((file) =>
      [...textOf(`src/${file}`).matchAll(/(?: from |import\()'(\.[^']*)'/g)]
        .map(([, target = '']) => target)
        .filter((target) => path.posix.normalize(target) !== target.replace(/^\.\//, ''))
        .map((target) => `${file}: ${target}`),
    );
    expect(detours).toEqual([]);
  });

  /** Where each package may be imported (I1). */
  const homes: Readonly<Record<string, readonly string[]>> = {
    '@clack/prompts': ['cli'],
    '@date-fns/utc': ['language'],
    '@sparticuz/chromium': ['browser'],
    '@bomb.sh/tab': ['cli'],
    commander: ['cli'],
    'date-fns': ['language'],
    docx: ['write'],
    'fastest-levenshtein': ['language'],
    fflate: ['write'],
    'get-east-asian-width': ['language'],
    handlebars: ['template'],
    // types only, from @types/mdast
    mdast: ['template'],
    'mdast-util-directive': ['template'],
    'mdast-util-from-markdown': ['template'],
    'mdast-util-gfm-table': ['template'],
    'micromark-extension-directive': ['template'],
    'micromark-extension-gfm-table': ['template'],
    puppeteer: ['browser'],
    'puppeteer-core': ['browser'],
    sharp: ['write'],
    'subset-font': ['write'],
    yaml: ['source'],
    zod: ['source', 'log', 'workspace', 'write'],
  };

  test('a package is imported in its own room only', () => {
    const strays = sources.flatMap((file) =>
      [...textOf(`src/${file}`).matchAll(/(?:^(?:import|export|\}).*? from |import\()'([^.'\s][^'\s]*)'/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('node:'))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !homes[name]?.includes(file.split('/')[0] ?? ''))
        .map((name) => `${file}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  test('every package that users install is imported; what is imported is installed or bundled', () => {
    type Packages = Readonly<Record<string, string>>;
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, Packages>;
    const imported = Object.keys(homes).filter((name) => name !== 'mdast');
    expect(Object.keys(dependencies ?? {}).filter((name) => !imported.includes(name))).toEqual([]);
    expect(imported.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
  });
});

describe('recipes', () => {
  test.each(Object.keys(kindWords))('the kind %s touches what the recipe names', (kind) => {
    expect(Object.keys(kinds)).toContain(kind);
    const starting = textOf('templates/workspace/log/examples.yaml');
    const words = kindWords[kind as keyof typeof kindWords];
    expect(words.some((word) => starting.includes(`类型: ${word}\n`))).toBe(true);
  });

  test('every code has a case in the gallery', () => {
    const cases = new Set(readdirSync('test/problems').map((name) => name.split('--')[0]));
    expect(Object.keys(severities).filter((code) => !cases.has(code))).toEqual([]);
  });
});

describe('documents', () => {
  test('the version stands in package.json and src/version.ts', () => {
    expect(JSON.parse(textOf('package.json')).version).toBe(version);
  });

  test('the address of the repository stands in package.json and nowhere else', () => {
    const { repository } = JSON.parse(textOf('package.json')) as { repository: string };
    const [, owner = ''] = /^github:([\w-]+)\/carelog$/.exec(repository) ?? [];
    expect(owner).not.toBe('');
    const isText = /\.(?:md|ts|js|json|ya?ml|hbs|grit|txt)$/;
    const ours = readdirSync('.', { withFileTypes: true })
      .filter(({ name }) => !['.git', 'node_modules', 'dist', 'out'].includes(name))
      .flatMap((entry) =>
        entry.isDirectory()
          ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((file) => `${entry.name}/${file}`)
          : [entry.name],
      )
      .filter((file) => isText.test(file));
    const address = new RegExp(`\\b${owner}/carelog\\b|github\\.com/[\\w-]+/carelog\\b`);
    expect(ours.filter((file) => address.test(textOf(file)))).toEqual(['package.json']);
  });

  test.each(['README.md', 'README.zh-CN.md'])('%s names the oldest Node.js that package.json allows', (file) => {
    const [, floor = ''] = /^>=(\d+\.\d+)$/.exec(JSON.parse(textOf('package.json')).engines.node) ?? [];
    expect(floor).not.toBe('');
    expect([...textOf(file).matchAll(/Node\.js (\d+\.\d+)/g)].map(([, named]) => named)).toEqual([floor]);
  });

  test('both READMEs begin with the same two lines', () => {
    const lines = (file: string) => /```sh\n([\s\S]*?)```/.exec(textOf(file))?.[1];
    expect(lines('README.md')?.trim().split('\n')).toHaveLength(2);
    expect(lines('README.zh-CN.md')).toBe(lines('README.md'));
  });

  const documents = ['.', 'docs'].flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));
  test.each(documents.filter((file) => file.endsWith('.md')))('every link of %s leads somewhere', (file) => {
    const links = [...textOf(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const leads = (link: string) => link.startsWith('http') || existsSync(path.join(path.dirname(file), link));
    expect(links.filter((link) => !leads(link))).toEqual([]);
  });
});

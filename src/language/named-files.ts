// The names of the files and folders of a workspace, and every spelling of them that is forgiven: the one home of both.
// They stand beside the vocabulary: people type them, too, and problem/, which must know people.yaml, may import this
// room alone.

/** The names of the files that have one, as carelog prints them. */
export const namedFiles = {
  programme: 'program.yaml',
  people: 'people.yaml',
  indicators: 'indicators.yaml',
  outlook: 'problems.yaml',
  kinds: 'kinds.yaml',
} as const;

/** One of these names. */
export type NamedFile = (typeof namedFiles)[keyof typeof namedFiles];

/** A folder of the workspace in which files may have any name. */
export type NamedFolder = 'log' | 'narrative' | 'photos' | 'templates' | 'fonts';

const stems: Readonly<Record<NamedFile, readonly string[]>> = {
  'program.yaml': ['program', 'programme', '项目'],
  'people.yaml': ['people', '人员', '人员名单'],
  'indicators.yaml': ['indicators', '指标'],
  'problems.yaml': ['problems', '问题'],
  'kinds.yaml': ['kinds', '种类'],
};

// Photos and templates are called by their paths, so their folders have no second name.
const folders: Readonly<Record<NamedFolder, readonly string[]>> = {
  log: ['log', 'logs', '日志', '记录'],
  narrative: ['narrative', '文字材料'],
  photos: ['photos'],
  templates: ['templates'],
  fonts: ['fonts', '字体'],
};

// What comes with a font: its licence, a picture of it.
const besideFont = /\.(?:txt|md|pdf|html?|rtf|docx?|png|jpe?g|url)$/i;

// Windows hides the last ending, so that one is easily typed twice, or followed by another.
const endings: Readonly<Record<string, readonly string[]>> = {
  '.yaml': ['.yaml', '.yml', '.yaml.txt', '.yml.txt', '.yaml.yaml', '.yml.yml', '.yaml.yml', '.yml.yaml'],
  '.md': ['.md', '.markdown', '.md.txt', '.md.md'],
  '.md.hbs': ['.md.hbs', '.md.hbs.txt', '.hbs'],
};

/** Which of the named files a path is meant to be, in any folder. */
export function namedFileOf(path: string): NamedFile | undefined {
  const { stem, ending } = split(path.slice(path.lastIndexOf('/') + 1));
  return ending === '.yaml' ? namedAs(stem) : undefined;
}

/** Which named file a name speaks of, whatever its ending: 人员名单.xlsx and people speak of people.yaml. */
export function namedFileLike(name: string): NamedFile | undefined {
  return namedFileOf(name) ?? namedAs(name.replace(/[.．。].*$/u, ''));
}

/** Which folder of a workspace a name is meant to be. */
export function folderOf(name: string): NamedFolder | undefined {
  const letters = plain(name);
  return (Object.keys(folders) as NamedFolder[]).find((folder) => folders[folder].includes(letters));
}

/**
 * The path under which carelog reads a file of a workspace: LOG/九月.yml as log/九月.yaml, 人员.yaml as people.yaml;
 * undefined for what it does not read.
 */
export function usualPath(path: string): string | undefined {
  const [first = '', ...below] = path.split('/');
  if (below.length === 0) return namedFileOf(first);
  const rest = below.join('/');
  // A hidden file is a mistake, or an editor's: it may be an old version of another.
  if (/(?:^|\/)\./.test(rest)) return undefined;
  const { stem, ending } = split(rest);
  switch (folderOf(first)) {
    case 'log':
      return ending === '.yaml' ? `log/${stem}.yaml` : undefined;
    case 'narrative':
      return ending === '.md' && below.length === 1 ? `narrative/${stem}.md` : undefined;
    case 'photos':
      return ending === '' ? `photos/${rest}` : undefined;
    case 'templates': {
      if (ending === '.md.hbs') return `templates/${stem}.md.hbs`;
      return ending === '.yaml' && /^themes\/[^/]+$/.test(stem) ? `templates/${stem}.yaml` : undefined;
    }
    case 'fonts':
      return besideFont.test(rest) ? undefined : `fonts/${rest}`;
    case undefined:
      return undefined;
  }
}

/**
 * A name in two parts: what was chosen freely, and the usual form of its ending, '' where carelog reads none like it.
 */
export function split(name: string): { readonly stem: string; readonly ending: string } {
  for (const { index } of name.matchAll(/[.．。｡]/gu)) {
    const written = plain(name.slice(index));
    const usual = Object.keys(endings).find((ending) => endings[ending]?.includes(written));
    if (usual !== undefined) return { stem: name.slice(0, index).trimEnd(), ending: usual };
  }
  return { stem: name, ending: '' };
}

function namedAs(stem: string): NamedFile | undefined {
  const letters = plain(stem);
  return Object.values(namedFiles).find((name) => stems[name].includes(letters));
}

/** Without what a Chinese keyboard or a disk makes of letters: full width, capitals, blanks. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('。', '.').replace(/\s/gu, '').toLowerCase();
}

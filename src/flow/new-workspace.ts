// Workspaces to start from: a fresh one, or one in the shape of an example. Both come with schemas, editor settings and
// a CI recipe.

import { readWorkspace } from '../disk/read.ts';
import { examplesFolder, ownPackage, readShelf, readStartingWorkspace } from '../disk/resources.ts';
import { addDays } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { namedFiles } from '../language/named-files.ts';
import { schemaLine } from '../language/schema-line.ts';
import { halfYearOf, termOf } from '../language/terms.ts';
import { assembleLedger } from '../ledger/assemble.ts';
import type { Definitions } from '../log/definition.ts';
import { inEnglish } from '../workspace/in-english.ts';
import { shortenWorkspace } from '../workspace/shorten.ts';
import { checkWorkspace } from '../workspace/workspace.ts';
import { composeReport } from './compose.ts';
import { editorSchemas } from './editor-schemas.ts';
import { readForms } from './forms.ts';

/** What a fresh workspace is filled with: who reports, of what nature, on which days. */
export interface Beginning {
  readonly organisation: string;
  readonly nature: 'school' | 'bureau';
  readonly from: string;
  readonly to: string;
}

/**
 * The files of a fresh workspace by path, with one entry of each kind; keys and comments in a language. None of its
 * days lies after `today`: where the period has not begun, they are days of the term that `today` lies in.
 */
export async function freshWorkspace(
  beginning: Beginning,
  today: string,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const texts = await startingIn(language);
  const values = { ...blanks(beginning, today), ...(await recipeBlanks(language)) };
  const filled = [...texts].map(([file, text]) => [file, worded(file, fillIn(text, values), language)] as const);
  return equipped(new Map(filled), language);
}

/**
 * The files of a workspace in the shape of an example: every list holds one item, and only what the report shows is
 * kept. Keys and comments are in a language.
 */
export async function workspaceLike(example: string, language: Language): Promise<ReadonlyMap<string, string>> {
  const files = await readWorkspace(`${examplesFolder}${example}`);
  const { value: workspace, sources } = checkWorkspace(files);
  if (!workspace) throw new Error(`The example ${example} cannot be read`);
  const { templates } = await readForms(workspace);
  const own = templates.get(workspace.programme.report.template);
  const partials = [...templates].filter(([name]) => name.startsWith('partials/')).map(([, source]) => source);
  const named = [own, ...partials].map((source) => source?.text ?? '').join('\n');
  const unused = await narrativeLeftOver(shortenWorkspace(sources, named));
  // Shortened again without these files: what only they named goes as well.
  const shortened = shortenWorkspace(new Map([...sources].filter(([file]) => !unused.has(file))), named);

  const starting = await startingIn(language);
  const values = await recipeBlanks(language);
  const hidden = [...starting].filter(([file]) => file.startsWith('.'));
  const texts = new Map(hidden.map(([file, text]) => [file, fillIn(text, values)]));
  for (const [file, text] of shortened) {
    texts.set(
      file,
      headed(file, worded(file, text, language, workspace.definitions), starting.get(modelOf(file)) ?? '', language),
    );
  }
  return equipped(texts, language);
}

/** The starting workspace with its comments in one language: English ones begin with #en. */
async function startingIn(language: Language): Promise<ReadonlyMap<string, string>> {
  const texts = [...(await readStartingWorkspace())].map(([file, text]) => {
    if (language === 'zh') return [file, text.replace(/^ *#en.*\n/gm, '')] as const;
    return [file, text.replace(/^ *#(?!en).*\n/gm, '').replace(/^( *)#en(#?)/gm, '$1#')] as const;
  });
  return new Map(texts);
}

/** A file in the words of a language: they are written in Chinese ones here. */
function worded(file: string, text: string, language: Language, definitions?: Definitions): string {
  return language === 'zh' ? text : inEnglish(file, text, definitions);
}

/** The narrative files that the report of a shortened workspace no longer shows. */
async function narrativeLeftOver(texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const encoder = new TextEncoder();
  const bytes = new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]));
  const { value: workspace } = checkWorkspace({ texts: bytes, photos: new Map(), shelf: await readShelf() });
  const ledger = workspace && assembleLedger(workspace, workspace.programme.report.date).value;
  if (!workspace || !ledger) return new Set();
  const { problems } = composeReport(ledger, await readForms(workspace), {});
  return new Set(problems.flatMap(({ code, place }) => (code === 'unused-narrative' && place ? [place.file] : [])));
}

/** The file of the starting workspace whose instructions are those of a file, too. */
function modelOf(file: string): string {
  return file.startsWith('log/') ? 'log/examples.yaml' : file;
}

/** A file under the instructions in the first lines of its model. */
function headed(file: string, text: string, model: string, language: Language): string {
  if (!file.endsWith('.yaml')) return text;
  const [head = ''] = /^(?:#.*\n)*/.exec(model) ?? [];
  // English comments describe the example, and a new workspace does not need them; Chinese ones are for who writes.
  const others = language === 'zh' ? /^ *#[^\p{sc=Han}\n]*\n/gmu : /^ *#.*\n/gm;
  const own = text.replace(others, '').replace(/\n{3,}/g, '\n\n');
  return head + own.trimStart();
}

// No file of templates/workspace/, because npm packs no .gitignore.
const gitIgnore: Readonly<Record<Language, string>> = {
  en: `# Reports and files for editors, which can be made again at any time:
out/
.carelog/
# people.yaml has names, phones and identity numbers. In a repository that others can read, take away the # of the next
# line, keep the list elsewhere, write peopleList: elsewhere into program.yaml, and build with --people FILE.
# A list that was committed once stays in the history of git: then this line is not enough.
# people.yaml
`,
  zh: `# 生成的报告和编辑器用的文件，随时可以重新生成：
out/
.carelog/
# people.yaml 里有姓名、电话和证件号。多人共用或要上传的仓库，请去掉下一行开头的 #，
# 名单另外保管，在 program.yaml 里写“人员名单: 不在此处”，生成时加上 --people 文件。
# 已经提交过的名单，git 的历史里还会留着，只加这一行是不够的。
# people.yaml
`,
};

/** What the steps of the CI recipe are called. */
const steps: Readonly<Record<Language, Readonly<Record<'install' | 'check' | 'build', string>>>> = {
  en: { install: 'Install', check: 'Check', build: 'Build' },
  zh: { install: '安装', check: '检查', build: '生成' },
};

/**
 * The files with their schemas beside them, and a .gitignore. A line in each YAML file tells editors which schema is
 * its own.
 */
async function equipped(texts: ReadonlyMap<string, string>, language: Language): Promise<ReadonlyMap<string, string>> {
  const { definitions } = checkWorkspace({ texts: kindsIn(texts), photos: new Map(), shelf: await readShelf() });
  const schemas = Object.entries(await editorSchemas(definitions ?? undefined)).map(
    ([name, schema]) => [`.carelog/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  const withLines = [...texts].map(([file, text]) => [file, withSchemaLine(file, text)] as const);
  return new Map([...withLines, ['.gitignore', gitIgnore[language]], ...schemas]);
}

function kindsIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  const kinds = texts.get(namedFiles.kinds);
  return new Map(kinds === undefined ? [] : [[namedFiles.kinds, new TextEncoder().encode(kinds)]]);
}

function withSchemaLine(file: string, text: string): string {
  if (!file.endsWith('.yaml')) return text;
  const name = file.startsWith('log/') ? 'log' : file.slice(0, -'.yaml'.length);
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return `${schemaLine(`${up}.carelog/${name}.schema.json`)}\n${text}`;
}

/**
 * What stands in the blanks `{{…}}` of the starting workspace. Texts are quoted YAML, so that a name with a colon does
 * not break it.
 */
function blanks({ organisation, nature, ...typed }: Beginning, today: string): Readonly<Record<string, string>> {
  const usual = nature === 'school' ? termOf : halfYearOf;
  const { from, to } = typed.from > today ? usual(today) : typed;
  const periodName = usual(from).name;
  const latest = today < to ? today : to;
  const sample = (days: number) => [addDays(from, days), latest].toSorted()[0] ?? from;
  const quoted = {
    organisation,
    self: nature === 'school' ? '我校' : '我局',
    nature: nature === 'school' ? '学校' : '机关',
    periodName,
    template: nature === 'school' ? 'school-semester' : 'bureau-half-year',
    title: `${organisation}${periodName}关爱留守儿童工作总结`,
  };
  return {
    ...Object.fromEntries(Object.entries(quoted).map(([name, text]) => [name, JSON.stringify(text)])),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`day${n}`, sample((n - 1) * 7)])),
    from,
    to,
  };
}

/** What stands in the blanks of the CI recipe. */
async function recipeBlanks(language: Language): Promise<Readonly<Record<string, string>>> {
  const { version, source } = await ownPackage();
  return { version, package: source, ...steps[language] };
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => values[name] ?? blank);
}

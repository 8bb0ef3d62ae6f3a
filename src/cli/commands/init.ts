// carelog init: a workspace that checks and builds at once, with one entry of each kind.
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readStartingWorkspace } from '../../disk/resources.ts';
import { saveAll } from '../../disk/save.ts';
import { type Language, say } from '../../language/commands.ts';
import { addDays, isDay } from '../../language/dates.ts';
import { UsageError } from '../../problem/failure.ts';
import { workspaceSchemas } from '../../workspace/schema.ts';
import { exit } from '../exit.ts';
import { mayAsk } from '../terminal.ts';
import { today } from '../today.ts';

interface Answers {
  readonly dir: string;
  readonly organisation: string;
  readonly nature: 'school' | 'bureau';
  readonly from: string;
  readonly to: string;
}

/** Runs `carelog init`; asks on a terminal unless told to take the defaults. Throws UsageError for a folder that holds something. */
export async function init(options: { dir: string | undefined; yes: boolean }, language: Language): Promise<number> {
  const day = today();
  const defaults = defaultAnswers(options.dir ?? 'care-log', 'school', day);
  const answers = options.yes || !mayAsk(process.env) ? defaults : await ask(defaults, options.dir, day, language);
  if (answers === null) return exit.interrupted;

  const present = await readdir(answers.dir).catch(() => []);
  if (present.length > 0) throw new UsageError('folder-not-empty', { path: answers.dir });

  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [file, text] of await readStartingWorkspace()) {
    files.set(file, encoder.encode(withSchemaLine(file, fillIn(text, blanks(answers, day)))));
  }
  for (const [name, schema] of Object.entries(workspaceSchemas())) {
    files.set(`.carelog/${name}.schema.json`, encoder.encode(`${JSON.stringify(schema, null, 2)}\n`));
  }
  for (const folder of new Set([...files.keys()].map((file) => path.dirname(file)))) {
    await mkdir(path.join(answers.dir, folder), { recursive: true });
  }
  await saveAll(answers.dir, files);
  process.stdout.write(`${say(language, 'initDone', { path: answers.dir })}\n`);
  return exit.fine;
}

/** The term (school) or half year (bureau) that today lies in. */
function defaultAnswers(dir: string, nature: Answers['nature'], day: string): Answers {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (nature === 'bureau') {
    const [from, to] = month <= 6 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
    return { dir, organisation: '某县某局', nature, from, to };
  }
  const spring = month >= 2 && month <= 8;
  const autumn = month === 1 ? year - 1 : year;
  const [from, to] = spring ? [`${year}-02-01`, `${year}-07-15`] : [`${autumn}-09-01`, `${autumn + 1}-01-31`];
  return { dir, organisation: '某镇中心小学', nature, from, to };
}

/** What has been answered when the days are asked for. */
interface Given {
  readonly results: { readonly nature?: Answers['nature'] };
}

async function ask(
  defaults: Answers,
  dir: string | undefined,
  day: string,
  language: Language,
): Promise<Answers | null> {
  const { group, select, text } = await import('@clack/prompts');
  const words = (key: Parameters<typeof say>[1]) => say(language, key);
  const validate = (written: string | undefined) => (isDay(written ?? '') ? undefined : words('askDay'));
  const stopped = Symbol('stopped');
  try {
    return await group(
      {
        dir: async () => dir ?? text({ message: words('askFolder'), initialValue: defaults.dir }),
        organisation: () => text({ message: words('askOrganisation'), initialValue: defaults.organisation }),
        nature: () =>
          select<Answers['nature']>({
            message: words('askNature'),
            options: [
              { value: 'school', label: words('askSchool') },
              { value: 'bureau', label: words('askBureau') },
            ],
          }),
        from: ({ results }: Given) =>
          text({
            message: words('askFrom'),
            initialValue: defaultAnswers('', results.nature ?? 'school', day).from,
            validate,
          }),
        to: ({ results }: Given) =>
          text({
            message: words('askTo'),
            initialValue: defaultAnswers('', results.nature ?? 'school', day).to,
            validate,
          }),
      },
      {
        onCancel: () => {
          throw stopped;
        },
      },
    );
  } catch (error) {
    if (error === stopped) return null;
    throw error;
  }
}

/** What stands in the blanks `{{…}}` of the starting workspace; texts as quoted YAML, so that a name with a colon cannot break it. */
function blanks({ organisation, nature, from, to }: Answers, day: string): Readonly<Record<string, string>> {
  const periodName = nature === 'school' ? termName(from) : halfYearName(from);
  const latest = day < to ? day : to;
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

function termName(from: string): string {
  const spring = Number(from.slice(5, 7)) < 8 && Number(from.slice(5, 7)) > 1;
  return `${from.slice(0, 4)}年${spring ? '春' : '秋'}季学期`;
}

function halfYearName(from: string): string {
  return `${from.slice(0, 4)}年${Number(from.slice(5, 7)) <= 6 ? '上' : '下'}半年`;
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => values[name] ?? blank);
}

/** The line by which editors with a YAML language server find the schema, relative to the file. */
function withSchemaLine(file: string, text: string): string {
  if (!file.endsWith('.yaml')) return text;
  const name = file.startsWith('log/') ? 'log' : path.basename(file, '.yaml');
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}.carelog/${name}.schema.json\n${text}`;
}

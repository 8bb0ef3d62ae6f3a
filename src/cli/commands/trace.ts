// carelog trace: what a figure was counted from, as a table or as JSON.
import { say } from '../../language/commands.ts';
import type { Language } from '../../language/language.ts';
import { UsageError } from '../../problem/failure.ts';
import type { TextMask } from '../../problem/text-mask.ts';
import { visible, visibleJson } from '../../problem/visible.ts';
import type { Figure } from '../../rollup/figure.ts';
import { figures } from '../../rollup/trace.ts';
import { type CalledFigure, calledFigures, calledInFull } from '../../template/view/figure-words.ts';
import { type FoundFigure, findFigure } from '../../template/view/find-figure.ts';
import { type CountedArguments, type CountedWorkspace, countedWorkspace } from '../counted.ts';
import { exit } from '../exit.ts';
import { hiddenNames } from '../hidden-names.ts';
import { printAbout } from '../print.ts';
import { asRead } from '../read-amounts.ts';
import { ownName } from '../terminal.ts';
import { traceText } from '../trace-text.ts';
import { tracing } from '../traced.ts';

/** What was typed after `carelog trace`. */
interface TraceArguments extends CountedArguments {
  readonly figure: string;
  readonly json: boolean;
}

/**
 * Runs `carelog trace`: the records behind one figure. Throws UsageError where no figure is meant, or more than one.
 * Where problems leave no figures, the problems go to stderr.
 */
export async function trace(options: TraceArguments, language: Language): Promise<number> {
  const counted = await countedWorkspace(options, language);
  if (counted === undefined) return exit.problems;
  const { loaded, rollup } = counted;
  const { mask } = loaded;
  const nameOf = hiddenNames([...figures(rollup).keys()], mask);
  const word = loaded.lastLook(mask(visible(options.figure))).text;
  const found = findFigure(rollup, options.figure, nameOf);
  const figure = meantBy(found, word, nameOf, mask);
  const evidence = tracing(counted)(figure);
  const called = calledOf(figure, counted, mask);
  if (options.json) {
    const { name, ...rest } = evidence;
    printAbout(loaded, `${visibleJson(asRead({ name, called, ...rest }))}\n`, language);
    return exit.fine;
  }
  const command = (name: string) => commandFor(name, options);
  printAbout(loaded, traceText(evidence, { language, cared: rollup.cared, called, command }), language);
  if (found.others.length > 0) {
    const others = listOf(found.others, language, nameOf, mask);
    printAbout(
      loaded,
      `${say(language, 'traceOthers', { word, name: evidence.name, others })}\n`,
      language,
      process.stderr,
    );
  }
  return exit.fine;
}

type NameOf = (name: string) => string;

function meantBy({ figure, others, near, blank }: FoundFigure, value: string, nameOf: NameOf, mask: TextMask): Figure {
  if (figure !== undefined) return figure;
  if (blank) throw new UsageError('figure-absent', { value });
  if (others.length === 0) throw new UsageError('unknown-figure', { value, nearest: nameOf(near) });
  const names = { en: listOf(others, 'en', nameOf, mask), zh: listOf(others, 'zh', nameOf, mask) };
  throw new UsageError('several-figures', { value, ...names });
}

/** What the figure is called in Chinese; nothing for those of a single entry, which have no other name. */
function calledOf(figure: Figure, { rollup }: CountedWorkspace, mask: TextMask): string {
  const found = calledFigures(rollup).find((one) => one.figure.name === figure.name);
  return found === undefined ? '' : mask(calledInFull(found));
}

const most = 8;

/** As `visits.turns (家访·人次), visits.people (家访·人数) and 3 more`. */
function listOf(found: readonly CalledFigure[], language: Language, nameOf: NameOf, mask: TextMask): string {
  const told = found.slice(0, most).map((one) => {
    const words = mask(calledInFull(one));
    return language === 'zh' ? `${nameOf(one.figure.name)}（${words}）` : `${nameOf(one.figure.name)} (${words})`;
  });
  const rest = found.length - told.length;
  return told.join(language === 'zh' ? '、' : ', ') + (rest > 0 ? say(language, 'andMore', { count: rest }) : '');
}

/** The command that traces another figure, to be copied: quoted where a shell would take the name apart. */
function commandFor(name: string, { dir, period, people, kinds }: CountedArguments): string {
  const words = [...ownName(process.env).split(' '), 'trace', name, ...(dir === '.' ? [] : [dir])];
  const given = [
    ...(period === undefined ? [] : ['--period', period]),
    ...(people === undefined ? [] : ['--people', people]),
    ...(kinds === undefined ? [] : ['--kinds', kinds]),
  ];
  return [...words, ...given].map((word) => (/^[\p{L}\p{N}._/:+~-]+$/u.test(word) ? word : `"${word}"`)).join(' ');
}

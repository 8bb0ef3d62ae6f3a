// Reads narrative/*.md. The files are checked and evaluated like templates, but may not include partials or directives.
import type { Checked, Problem } from '../problem/problem.ts';
import type { Source } from '../source/tree/decode.ts';
import { placesIn } from '../source/tree/lines.ts';
import type { Narrative } from '../workspace/narrative.ts';
import { preflight } from './check/preflight.ts';
import { compileTemplate } from './read/compile.ts';
import { noPartials } from './read/partials.ts';
import type { Include, Piece, Template, TemplateBlock } from './read/syntax.ts';
import { evaluate } from './run/evaluate.ts';
import { blank } from './run/needed.ts';
import type { Output } from './run/output.ts';
import type { Value } from './run/value.ts';
import type { Shape } from './view/shape.ts';

/** The narrative of one report. */
export interface Narration {
  /** All problems found when reading the files. */
  readonly problems: readonly Problem[];
  /** The text of a file, with its names replaced by figures. Adds the problems found to `problems`. */
  readonly evaluate: (narrative: Narrative, problems: Problem[]) => Output;
  /** The pieces of all files, used or not. */
  readonly pieces: readonly Piece[];
  /** The files that were not evaluated. */
  readonly unused: () => readonly Narrative[];
}

// A sentence somebody wrote has no other words for a figure that is not there: 〔待补：本期数据〕, seen before it is signed.
const hole = blank('本期数据');

/** Reads every narrative file, used or not. Reports narrative-syntax, narrative-include and what preflight reports. */
export function readNarration(narrative: readonly Narrative[], view: Value, shape: Shape): Narration {
  const problems: Problem[] = [];
  const templates = new Map<string, Template>();
  for (const { file, text } of narrative) {
    const read = readNarrative({ file, text });
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    problems.push(...preflight(read.value, shape, noPartials));
    templates.set(file, read.value);
  }
  const used = new Set<string>();
  const evaluateFile: Narration['evaluate'] = ({ file }, found) => {
    used.add(file);
    const { output, problems } = evaluate(templates.get(file) ?? { file, pieces: [] }, view, noPartials, hole);
    found.push(...problems);
    return output;
  };
  const pieces = [...templates.values()].flatMap((template) => template.pieces);
  return { problems, pieces, evaluate: evaluateFile, unused: () => narrative.filter(({ file }) => !used.has(file)) };
}

function readNarrative(source: Source): Checked<Template> {
  const { value, problems } = compileTemplate(source);
  const found = problems.map((problem) => (problem.code === 'template-syntax' ? bracesAt(source, problem) : problem));
  if (value === undefined) return { problems: found };
  const { kept, includes } = withoutIncludes(value.pieces);
  for (const { name, place } of includes) {
    found.push({ code: 'narrative-include', place, values: { found: `{{> ${name}}}` } });
  }
  return { value: { ...value, pieces: kept }, problems: found };
}

/**
 * Handlebars reports where it stopped reading. The writer needs the place of the braces that were not closed before it.
 */
function bracesAt({ file, text }: Source, { place, values }: Problem<'template-syntax'>): Problem {
  const { line, column } = place ?? { line: 1, column: 1 };
  const stop = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  let open = -1;
  for (let at = text.lastIndexOf('{{', stop); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('{{', at - 1)) {
    if (text.slice(at, open < 0 ? stop : open).includes('}}')) break;
    open = at;
  }
  if (open < 0) return { code: 'narrative-syntax', place, values };
  const found = /^\{\{[^\n{}，。；：]{0,12}\}{0,2}/.exec(text.slice(open))?.[0] ?? '';
  return {
    code: 'narrative-syntax',
    place: placesIn(file, text)(open, open + found.length),
    values: { found: found.trim() },
  };
}

/** Takes the partials out of the pieces; gives both. */
function withoutIncludes(pieces: readonly Piece[]): { kept: Piece[]; includes: Include[] } {
  const includes: Include[] = [];
  const strip = (inside: readonly Piece[]): Piece[] =>
    inside.flatMap((piece): Piece[] => {
      if (piece.type === 'include') includes.push(piece);
      return piece.type === 'include' ? [] : [piece.type === 'block' ? stripBlock(piece) : piece];
    });
  const stripBlock = (block: TemplateBlock): TemplateBlock => ({
    ...block,
    body: strip(block.body),
    otherwise: strip(block.otherwise),
  });
  return { kept: strip(pieces), includes };
}

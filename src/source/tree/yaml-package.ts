// Reads a text with the yaml package. Refuses everything in YAML other than text, lists and maps.
import { type Node, parseDocument, Scalar, type YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import type { Place, Problem, ValuesOf } from '../../problem/problem.ts';
import { readable } from '../slips/line-slips.ts';
import { type PlaceOf, placesIn } from './lines.ts';
import type { Tree, TreeList, TreeMap } from './tree.ts';
import { unfolded } from './unfold.ts';

/** No real log has more levels than this. */
const mostLevels = 32;

/** `tree` is null if the text is empty or nested too deeply; after a syntax error it has what could be read. */
export interface YamlRead {
  readonly tree: Tree | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a text with the yaml package. `original` maps the places of a mended text to those of the text as written.
 * Reports yaml-syntax, quotes-needed, several-documents, repeated-key, alias-refused, tag-refused, nesting-too-deep.
 */
export function readYaml(file: string, text: string, original?: (place: Place) => Place): YamlRead {
  const found = placesIn(file, text);
  const placeOf: PlaceOf = original ? (start, end) => original(found(start, end)) : found;
  const document = parsed(text);
  if (document === null) return { tree: null, problems: [deepAt(placeOf(0, 0))] };
  const { contents, errors } = document;
  const tooDeep = errors.findLast(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return { tree: null, problems: [deepAt(placeOf(...tooDeep.pos))] };

  const reader: YamlReader = { text, placeOf, problems: syntaxProblems(errors, text, placeOf) };
  const tree = contents === null ? null : nodeOf(reader, contents, 1);
  return { tree, problems: reader.problems };
}

/** The document of a text; null if the text overflows the stack of the package. */
function parsed(text: string) {
  const { stackTraceLimit } = Error;
  try {
    // The package makes an error of each slip. Nobody reads where in its code that was, and to find out takes it a third of
    // the time.
    Error.stackTraceLimit = 0;
    // The failsafe schema has only text, lists and maps, so scalars are never read as numbers.
    return parseDocument(text, {
      schema: 'failsafe',
      logLevel: 'error',
      keepSourceTokens: false,
      prettyErrors: false,
      resolveKnownTags: false,
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface YamlReader {
  readonly text: string;
  readonly placeOf: PlaceOf;
  readonly problems: Problem[];
}

// The parser's own words are English. What they do not tell apart, cause.ts does.
const causes: Readonly<Partial<Record<YAMLError['code'], ValuesOf<'yaml-syntax'>['cause']>>> = {
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'indentation',
  KEY_OVER_1024_CHARS: 'key-not-a-word',
  MULTILINE_IMPLICIT_KEY: 'no-key',
};

/** One problem a line: further errors on a line only repeat the first. */
function syntaxProblems(errors: readonly YAMLError[], text: string, placeOf: PlaceOf): Problem[] {
  const lines = new Set<number>();
  const problems: Problem[] = [];
  for (const { code, message, pos } of errors) {
    const place = placeOf(...pos);
    if (code === 'BAD_ALIAS' && message.startsWith('Anchor')) {
      if (!lines.has(place.line)) problems.push(bareAmpersand(text, pos[0], placeOf));
      lines.add(place.line);
      continue;
    }
    // nodeOf reports aliases and unclosed quotes, at the beginning of the node.
    if (code === 'BAD_ALIAS' || (code === 'MISSING_CHAR' && message.includes('quote'))) continue;
    if (code === 'MULTIPLE_DOCS')
      problems.push({ code: 'several-documents', place: { ...place, length: 3 }, values: {} });
    else if (!lines.has(place.line))
      problems.push({ code: 'yaml-syntax', place, values: { cause: causes[code] ?? 'other' } });
    lines.add(place.line);
  }
  return problems;
}

/** An & with a space after it, which the package drops: it takes it for an anchor without a name. */
function bareAmpersand(text: string, at: number, placeOf: PlaceOf): Problem {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  const before = line.slice(0, at - from);
  const after = line.slice(at - from);
  // In brackets the words end with the next comma or bracket.
  const value =
    (/[[{]/.test(before) || /[,\]}]\s*$/.test(after) ? /^[^,\]}]*/ : /^.*?(?=\s#|$)/).exec(after)?.[0].trimEnd() ?? '&';
  const suggestion = `${before}${readable(value)}${after.slice(value.length)}`.trim();
  return { code: 'quotes-needed', place: placeOf(at, at + value.length), values: { value, suggestion } };
}

function deepAt(place: Place): Problem {
  return { code: 'nesting-too-deep', place, values: { limit: mostLevels } };
}

function nodeOf(reader: YamlReader, node: Node, level: number): Tree | null {
  const { placeOf, problems } = reader;
  const [start, end] = node.range ?? [0, 0];
  if (level > mostLevels) {
    // Reported once: the levels below would only repeat it.
    if (!problems.some(({ code }) => code === 'nesting-too-deep')) problems.push(deepAt(placeOf(start, start + 1)));
    return null;
  }
  refuseProperties(reader, node, start);
  if (node instanceof Scalar) {
    const quoted = node.type !== 'PLAIN';
    if (start === end) return { type: 'scalar', place: placeOfNothing(reader, start), text: '', quoted };
    if (isUnclosed(reader.text.slice(start, end))) {
      const sign = reader.text[start] ?? '"';
      problems.push({ code: 'yaml-syntax', place: placeOf(start, end), values: { cause: 'quote-open', sign } });
    }
    const written = reader.text.slice(start, end);
    const lines = /^["']/.test(written) ? [] : written.split('\n');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return {
      type: 'scalar',
      place: placeOf(start, end),
      text: unfolded(node, written),
      quoted,
      ...(last > 0 && { below: lines.slice(1, last + 1) }),
    };
  }
  if (node instanceof YAMLMap) return mapOf(reader, node, start, level);
  if (node instanceof YAMLSeq) return listOf(reader, node, start, level);
  // Only aliases are left. Their source text takes their place, so that the rest can be checked.
  const value = reader.text.slice(start, end);
  problems.push({ code: 'alias-refused', place: placeOf(start, end), values: { value } });
  return { type: 'scalar', place: placeOf(start, end), text: value, quoted: true };
}

/** The place of a missing value: right after the colon or dash. */
function placeOfNothing({ text, placeOf }: YamlReader, start: number): Place {
  let at = start;
  while (at > 0 && text[at - 1] === ' ') at--;
  return placeOf(at, at);
}

/** Whether the text of a scalar begins with a quote and does not end with it. */
function isUnclosed(written: string): boolean {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return false;
  for (let at = 1; at < written.length; at++) {
    if (quote === '"' && written[at] === '\\') at++;
    else if (quote === "'" && written[at] === quote && written[at + 1] === quote) at++;
    else if (written[at] === quote) return false;
  }
  return true;
}

function refuseProperties({ text, placeOf, problems }: YamlReader, node: Node, start: number): void {
  if ('anchor' in node && node.anchor) {
    const value = `&${node.anchor}`;
    const at = Math.max(0, text.lastIndexOf(value, start));
    problems.push({ code: 'alias-refused', place: placeOf(at, at + value.length), values: { value } });
  }
  if (node.tag) {
    const at = Math.max(0, text.lastIndexOf('!', start === 0 ? 0 : start - 1));
    const first = text.lastIndexOf('!', at - 1) === at - 1 && at > 0 ? at - 1 : at;
    const value = text.slice(first, first + Math.max(1, text.slice(first).search(/\s|$/)));
    problems.push({ code: 'tag-refused', place: placeOf(first, first + value.length), values: { value } });
  }
}

function listOf(reader: YamlReader, node: YAMLSeq, start: number, level: number): TreeList {
  const items: Tree[] = [];
  for (const item of node.items) {
    const tree = nodeOf(reader, item as Node, level + 1);
    if (tree) items.push(tree);
  }
  return { type: 'list', place: reader.placeOf(start, start + 1), items };
}

function mapOf(reader: YamlReader, node: YAMLMap, start: number, level: number): TreeMap {
  const { placeOf, problems } = reader;
  const pairs: { key: string; keyPlace: Place; value: Tree }[] = [];
  const seen = new Map<string, Place>();
  for (const { key, value } of node.items) {
    const keyNode = key as Node;
    const [from, to] = keyNode.range ?? [start, start];
    const keyPlace = placeOf(from, to);
    if (!(keyNode instanceof Scalar)) {
      problems.push({ code: 'yaml-syntax', place: keyPlace, values: { cause: 'key-not-a-word' } });
      continue;
    }
    refuseProperties(reader, keyNode, from);
    const name = String(keyNode.value ?? '');
    if (name === '<<' && keyNode.type === 'PLAIN') {
      problems.push({ code: 'alias-refused', place: keyPlace, values: { value: name } });
      continue;
    }
    const first = seen.get(name);
    if (first) problems.push({ code: 'repeated-key', place: keyPlace, values: { value: name }, also: [first] });
    else seen.set(name, keyPlace);
    const tree = value === null ? null : nodeOf(reader, value as Node, level + 1);
    if (tree) pairs.push({ key: name, keyPlace, value: tree });
    else if (value === null) {
      pairs.push({ key: name, keyPlace, value: { type: 'scalar', place: placeOf(to, to), text: '', quoted: false } });
    }
  }
  const first = (node.items[0]?.key as Node | undefined)?.range;
  const opening = node.flow || !first ? start + 1 : Math.max(start + 1, first[1]);
  return { type: 'map', place: placeOf(start, opening), pairs };
}

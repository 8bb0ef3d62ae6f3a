// The first look at a text, before anybody parses it: conflicts of git, lost and hidden characters. What is harmless
// is mended in the text that is parsed, and noted once a file.
import {
  type HiddenCharacter,
  type HiddenKind,
  hiddenCharacters,
  turnsOrder,
  withoutHidden,
} from '../../language/hidden-characters.ts';
import type { Place, Problem } from '../../problem/problem.ts';
import { linesWith } from './broken-bytes.ts';
import { withoutConflicts } from './merge-conflicts.ts';

/** A text that can be parsed, with the lines of the typed one, and what was wrong with that. */
export interface Ready {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Makes a text ready to be parsed. Reports merge-conflict, character-lost, and once a file space-in-disguise,
 * invisible-character, look-alike-character and direction-character.
 */
export function readyText(file: string, typed: string): Ready {
  const hidden = hiddenCharacters(typed);
  const conflicts = withoutConflicts(file, withoutHidden(typed, hidden));
  const lost = typed.includes('\ufffd') ? linesWith(file, typed.split('\n'), '\ufffd') : [];
  return {
    // One at the head of a line would bend the indentation, and all entries below would be lost with it.
    text: lost.length === 0 ? conflicts.text : conflicts.text.replace(/^([ \t]*(?:-[ \t]*)?)\ufffd+/gm, '$1'),
    problems: [...conflicts.problems, ...lost.map(lostAt), ...notes(file, typed, hidden)],
  };
}

function lostAt(place: Place): Problem {
  return { code: 'character-lost', place, values: {} };
}

const codes = {
  space: 'space-in-disguise',
  invisible: 'invisible-character',
  'look-alike': 'look-alike-character',
  direction: 'direction-character',
} as const satisfies Record<HiddenKind, Problem['code']>;

/** One problem for each kind of hidden character, at the first of them, with how many there are. */
function notes(file: string, typed: string, hidden: readonly HiddenCharacter[]): Problem[] {
  const isTurned = hidden.some((one) => turnsOrder(one.typed));
  const kindOf = ({ kind }: HiddenCharacter) => (kind === 'direction' && !isTurned ? 'invisible' : kind);
  const kinds = [...new Set(hidden.map(kindOf))];
  return kinds.flatMap((kind): Problem[] => {
    const all = hidden.filter((one) => kindOf(one) === kind);
    const [first] = all;
    if (first === undefined) return [];
    const before = typed.slice(0, first.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const place = { file, line: before.length, column, length: first.typed.length };
    const code = (first.typed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const character = `U+${code}`;
    const count = all.length;
    // The double of a letter may be part of a name, which `value` keeps out of messages about people.yaml.
    if (kind === 'look-alike')
      return [{ code: codes[kind], place, values: { value: character, count, instead: first.instead } }];
    return [{ code: codes[kind], place, values: { character, count } }];
  });
}

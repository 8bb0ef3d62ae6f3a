// Days and ids cut in two by a line break: YAML takes the rest for a further line, or for nothing that it knows.
import { takesText } from './known-keys.ts';
import { readKey } from './line-slips.ts';
import type { Slip } from './mend.ts';

const whole = /^(?:(?:\d{4}-\d\d-\d\d\.\.)?\d{4}-\d\d-\d\d|[a-z]{1,4}\d{2,})$/i;

/** The slips of lines with the rest of a day or an id, which make one line of them and of those above. */
export function cutValues(lines: readonly string[]): Slip[] {
  return lines.flatMap((line, at): Slip[] => {
    const above = lines[at - 1]?.trimEnd() ?? '';
    const rest = line.trim();
    const begun = /^ *(?:- +)?(?:[^\s:]+: +)?([\w.-]+)$/.exec(above)?.[1] ?? '';
    const key = readKey(above.replace(/^[\s-]*/, ''));
    if (begun === '' || !/^[-.\d]+$/.test(rest) || !whole.test(begun + rest) || (key !== null && takesText(key.word)))
      return [];
    const told = { cause: 'line-split', column: line.search(/\S/), suggestion: above.trim() + rest } as const;
    return [
      { code: 'yaml-syntax', line: at - 1, column: above.length, length: 0, instead: rest, isTold: true },
      { code: 'yaml-syntax', line: at, column: 0, length: line.length, instead: '', told },
    ];
  });
}

// Every helper a template may call, in one table.
import { choosing } from './choose.ts';
import { formatting } from './format.ts';
import { measuring } from './measuring.ts';
import type { Word } from './word.ts';

/** The helpers by their names. */
export const words: ReadonlyMap<string, Word> = new Map(Object.entries({ ...choosing, ...formatting, ...measuring }));

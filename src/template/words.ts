// Every helper a template may call, in one table.
import { choosing } from './choose.ts';
import { formatting } from './format.ts';
import { measuring } from './measuring.ts';
import { needed } from './needed.ts';
import type { Word } from './word.ts';

const all: Readonly<Record<string, Word>> = { ...choosing, ...formatting, ...measuring, needed };

/** The helpers by their names. */
export const words: ReadonlyMap<string, Word> = new Map(Object.entries(all));

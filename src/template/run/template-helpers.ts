// Every helper a template may call, in one table.
import { choosing } from './choose.ts';
import { formatting } from './format.ts';
import { measuring } from './measuring.ts';
import { needed } from './needed.ts';
import type { TemplateHelper } from './template-helper.ts';

const all: Readonly<Record<string, TemplateHelper>> = { ...choosing, ...formatting, ...measuring, needed };

/** The helpers by their names. */
export const templateHelpers: ReadonlyMap<string, TemplateHelper> = new Map(Object.entries(all));

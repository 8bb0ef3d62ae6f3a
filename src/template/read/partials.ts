// The partials of a template set: read when they are first asked for, since a template uses a part of what is shipped.
import type { Checked } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { compileTemplate } from './compile.ts';
import type { Template } from './syntax.ts';

/** Partials by name (`visits`), with what was found wrong in reading each. */
export interface Partials {
  readonly names: readonly string[];
  readonly get: (name: string) => Checked<Template> | undefined;
}

/** What narrative may include: nothing. */
export const noPartials: Partials = { names: [], get: () => undefined };

const folder = 'partials/';

/** The partials among templates by name. */
export function partialsIn(templates: ReadonlyMap<string, Source>): Partials {
  const read = new Map<string, Checked<Template>>();
  return {
    names: [...templates.keys()].filter((key) => key.startsWith(folder)).map((key) => key.slice(folder.length)),
    get: (name) => {
      const source = templates.get(folder + name);
      if (source === undefined) return undefined;
      const partial = read.get(name) ?? compileTemplate(source);
      read.set(name, partial);
      return partial;
    },
  };
}

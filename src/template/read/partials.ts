// The partials of a template set. Each is read when first asked for, because a template uses only some of them.
import type { Checked } from '../../problem/problem.ts';
import type { Source } from '../../source/tree/decode.ts';
import { compileTemplate } from './compile.ts';
import type { Template } from './syntax.ts';

/** Partials by name (`visits`), with the problems found when reading each. */
export interface Partials {
  readonly names: readonly string[];
  readonly get: (name: string) => Checked<Template> | undefined;
}

/** For narrative files, which must not include partials. */
export const noPartials: Partials = { names: [], get: () => undefined };

const folder = 'partials/';

/** The partials of a template set, by name. */
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

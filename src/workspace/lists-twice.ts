// One item twice in a list of program.yaml, people.yaml or problems.yaml: it would be printed twice.
import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { itemsAt, type Said, saidTwice } from '../source/tree/said-twice.ts';
import type { Tree } from '../source/tree/tree.ts';
import type { Outlook } from './outlook.ts';
import type { peopleSchema } from './people.ts';
import type { programmeSchema } from './program.ts';

/** item-twice for what program.yaml lists; a promise is the same with another number, too: nobody knows which is kept. */
export function twiceInProgramme(tree: Tree, programme: z.output<typeof programmeSchema>): Problem[] {
  const promises = programme.promises?.map(({ times: _times, ...promise }) => promise);
  const lists = { promises, rules: programme.rules, basis: programme.basis };
  return Object.entries(lists).flatMap(([list, items]) => saidTwice(itemsAt(tree, [list], items)));
}

/** item-twice for what people.yaml lists. Of two who lead and have no name, each may be somebody else. */
export function twiceInPeople(tree: Tree, people: Partial<z.output<typeof peopleSchema>>): Problem[] {
  const { leadingGroup = [], committees, files } = people;
  const leaders = itemsAt(tree, ['leadingGroup'], leadingGroup).filter((_, at) => leadingGroup[at]?.name !== undefined);
  return [leaders, itemsAt(tree, ['committees'], committees), itemsAt(tree, ['files'], files)].flatMap(saidTwice);
}

/** item-twice for problems and plans. A plan may solve two problems, but then it is none for no particular one. */
export function twiceInOutlook(tree: Tree, { problems, plans }: Outlook): Problem[] {
  const plansOf = problems.map(({ plans: own = [] }, at) => itemsAt(tree, ['problems', at, 'plans'], own));
  const further = itemsAt(tree, ['plans'], plans);
  const among = new Map(plansOf.flat().map((plan) => [JSON.stringify(plan.what), plan]));
  const again = further.flatMap((plan): Said[] => {
    const first = among.get(JSON.stringify(plan.what));
    return first ? [first, plan] : [];
  });
  // A problem that was pasted with its plans is told once.
  return [itemsAt(tree, ['problems'], problems), ...plansOf, further].flatMap(saidTwice).concat(saidTwice(again));
}

// 制度: a rule, plan or system was adopted.
import { record, ruleTitle } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A rule that was adopted. `title` has no 《》. */
export const rule = record({ ...entryFields, title: ruleTitle });

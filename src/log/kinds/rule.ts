// 制度: a rule, plan or system was adopted.
import { record, text } from '../../source/fields/fields.ts';
import { entryFields } from '../entry-fields.ts';

/** A rule adopted; `title` is its name, without 《》. */
export const rule = record({ ...entryFields, title: text });

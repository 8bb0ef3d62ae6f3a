// 活动: something done together with the children.
import { record } from '../../source/fields/fields.ts';
import { gatheringFields } from './gathering.ts';

/** An activity. */
export const activity = record(gatheringFields);

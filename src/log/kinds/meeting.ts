// 会议: a meeting of parents, guardians or the leading group.
import { record } from '../../source/fields/fields.ts';
import { gatheringFields } from './gathering.ts';

/** A meeting. */
export const meeting = record(gatheringFields);

// 培训: helpers or guardians learned something.
import { record } from '../../source/fields/fields.ts';
import { gatheringFields } from './gathering.ts';

/** A training. */
export const training = record(gatheringFields);

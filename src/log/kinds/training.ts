// 培训: a training of helpers or guardians.
import { record } from '../../source/fields/fields.ts';
import { gatheringFields } from './gathering.ts';

/** A training. */
export const training = record(gatheringFields);

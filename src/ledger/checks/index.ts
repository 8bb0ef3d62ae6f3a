// The table of checks and nothing else: one line a check, in the file of its name.
import { ages } from './ages.ts';
import { beforeBirth } from './before-birth.ts';
import { birthInFuture } from './birth-in-future.ts';
import { blankTyped } from './blank-typed.ts';
import { callTooLong } from './call-too-long.ts';
import { contestSums } from './contest-sums.ts';
import type { Check } from './context.ts';
import { countZero } from './count-zero.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { endBeforeStart } from './end-before-start.ts';
import { fewerParticipants } from './fewer-participants.ts';
import { fullNames } from './full-names.ts';
import { givenNameIsWord } from './given-name-is-word.ts';
import { gradeDiffers } from './grade-differs.ts';
import { idInText } from './id-in-text.ts';
import { idLikeName } from './id-like-name.ts';
import { identityNumbers } from './identity.ts';
import { inFuture } from './in-future.ts';
import { indicatorSense } from './indicator.ts';
import { itemTwice } from './item-twice.ts';
import { labelsAlike } from './labels-alike.ts';
import { likelyDouble } from './likely-double.ts';
import { lostHead } from './lost-head.ts';
import { moreThanListed } from './more-than-listed.ts';
import { notLeftBehind } from './not-left-behind.ts';
import { optionRetired } from './option-retired.ts';
import { outsidePeriod } from './outside-period.ts';
import { outsideStay } from './outside-stay.ts';
import { overHundredPercent } from './over-hundred-percent.ts';
import { pairingOverlap } from './pairing-overlap.ts';
import { periodName } from './period-name.ts';
import { periodNotOver } from './period-not-over.ts';
import { phoneLength } from './phone-length.ts';
import { photoFile } from './photo-file.ts';
import { rangeLeavesPeriod } from './range-leaves-period.ts';
import { reachedNobody } from './reached-nobody.ts';
import { repeatedReference } from './repeated-reference.ts';
import { samePerson } from './same-person.ts';
import { suppliesToNobody } from './supplies-to-nobody.ts';
import { totalAmongParts } from './total-among-parts.ts';
import { totalsDiffer } from './totals-differ.ts';
import { unitsDiffer } from './units-differ.ts';
import { unknownChild } from './unknown-child.ts';
import { unknownHelper } from './unknown-helper.ts';
import { unknownNarrative } from './unknown-narrative.ts';
import { unknownPerson } from './unknown-person.ts';
import { unusedPerson } from './unused-person.ts';
import { visitedTwice } from './visited-twice.ts';

/** Every check of entries against the workspace. */
export const checks: readonly Check[] = [
  fullNames,
  blankTyped,
  unknownChild,
  unknownHelper,
  unknownPerson,
  idLikeName,
  repeatedReference,
  duplicateEntry,
  likelyDouble,
  visitedTwice,
  itemTwice,
  labelsAlike,
  periodNotOver,
  periodName,
  outsidePeriod,
  rangeLeavesPeriod,
  lostHead,
  outsideStay,
  inFuture,
  endBeforeStart,
  pairingOverlap,
  suppliesToNobody,
  reachedNobody,
  notLeftBehind,
  moreThanListed,
  countZero,
  optionRetired,
  callTooLong,
  contestSums,
  unitsDiffer,
  fewerParticipants,
  totalsDiffer,
  totalAmongParts,
  photoFile,
  unknownNarrative,
  indicatorSense,
  overHundredPercent,
  birthInFuture,
  identityNumbers,
  phoneLength,
  gradeDiffers,
  ages,
  beforeBirth,
  samePerson,
  givenNameIsWord,
  idInText,
  ({ workspace }) => unusedPerson(workspace),
];

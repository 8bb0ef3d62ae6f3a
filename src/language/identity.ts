// What an identity number of 18 digits says of its holder (GB 11643): the day of birth, the gender, and a check digit.
import { isDay } from './dates.ts';

/** What an identity number says; `isSound` is false where its day does not exist or its check digit is wrong. */
export interface Identity {
  readonly isSound: boolean;
  readonly birth: string;
  readonly gender: 'female' | 'male';
}

/**
 * Reads an identity number, with gaps or without. Undefined for what is none: passports, older numbers of 15 digits,
 * numbers that are partly starred.
 */
export function readIdentity(written: string): Identity | undefined {
  const digits = digitsOf(written);
  if (!/^\d{17}[\dX]$/.test(digits)) return undefined;
  const birth = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  const gender = Number(digits[16]) % 2 === 0 ? 'female' : 'male';
  return { isSound: isDay(birth) && isChecked(digits), birth, gender };
}

/**
 * How many digits an identity number has that lost or gained some; undefined for those of 18, the older ones of 15, and
 * the 20 of a certificate of disability, which are an identity number with two digits more.
 */
export function oddLength(written: string): number | undefined {
  const digits = digitsOf(written);
  const { length } = digits;
  if (!/^\d{15,19}[\dX]$/.test(digits) || length === 18) return undefined;
  return length === 20 && readIdentity(digits.slice(0, 18))?.isSound ? undefined : length;
}

/** The digits of a number, for comparing: without gaps, in half width. */
export function digitsOf(written: string): string {
  return written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Whether the last of 18 digits is the check digit of the others (ISO 7064, MOD 11-2). */
export function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((rest, digit) => (rest * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0);
  return digits.length === 18 && sum === 1;
}

// Reads how long something took, in minutes.
import { numberInWords } from '../../language/number-words.ts';
import { readWhole } from './read-number.ts';
import type { NumberCode, Reading, Refusal } from './reading.ts';

const duration =
  /^(?:(?<hours>\d+(?:\.5)?|[一二两三四五六七八九十]+|半)?(?<half>个半)?个?(?:小时|钟头|h(?:rs?|ours?)?)(?<halfBehind>半)?)?(?:(?<minutes>[\d一二三四五六七八九十]+)(?:分钟?|m(?:ins?|inutes?)?|['′]|$))?$/iu;

/** Reads whole minutes. Of 2小时, 一个半小时 and 1小时20分 it says how many minutes they are; 40秒 are not 40. */
export function readMinutes(written: string): Reading<number, NumberCode> {
  const reading = readWhole(written);
  if ('value' in reading) return reading;
  const isOfHours = /小时|钟头|刻钟/u.test(written);
  if (!isOfHours && reading.problem !== 'number-with-unit' && reading.problem !== 'number-in-words') return reading;
  const suggestion = minutesOf(written);
  const problem = isOfHours && suggestion !== undefined ? 'number-with-unit' : reading.problem;
  return { problem, values: { value: written, suggestion } } as Refusal<NumberCode>;
}

function minutesOf(written: string): string | undefined {
  if (/^[一三]刻钟$/u.test(written)) return written.startsWith('一') ? '15' : '45';
  const parts = duration.exec(written.replace(/\s/gu, ''))?.groups;
  if (parts === undefined) return undefined;
  const { hours, half, halfBehind, minutes = '0' } = parts;
  const halves = half === undefined && halfBehind === undefined ? 0 : 30;
  if (hours === undefined && halves > 0) return undefined;
  const inHours = hours === '半' ? 30 : numberOf(hours ?? '0') * 60;
  const total = inHours + halves + numberOf(minutes);
  return Number.isSafeInteger(total) ? String(total) : undefined;
}

function numberOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : (numberInWords(words) ?? Number.NaN);
}

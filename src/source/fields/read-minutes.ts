// Reads how long something took, in minutes.
import { numberInWords } from '../../language/number-words.ts';
import { readWhole } from './read-number.ts';
import { type NumberCode, type Reading, type Refusal, refuse } from './reading.ts';

const duration =
  /^(?:(?<hours>\d+(?:\.5)?|[一二两三四五六七八九十]+|半)?(?<half>个半)?个?(?:小时|钟头)(?<halfBehind>半)?)?(?:(?<minutes>[\d一二三四五六七八九十]+)(?:分钟?|$))?$/u;

/** Reads whole minutes. Of 2小时, 一个半小时 and 1小时20分 it says how many minutes they are. */
export function readMinutes(written: string): Reading<number, NumberCode> {
  const reading = readWhole(written);
  if ('value' in reading || !/小时|钟头|刻钟/u.test(written)) return reading;
  const suggestion = minutesOf(written);
  // 2 of 约2小时 are no minutes.
  return suggestion === undefined
    ? ({ problem: reading.problem, values: { ...reading.values, suggestion } } as Refusal<NumberCode>)
    : refuse('number-with-unit', { value: written, suggestion });
}

function minutesOf(written: string): string | undefined {
  if (/^[一三]刻钟$/u.test(written)) return written.startsWith('一') ? '15' : '45';
  const parts = duration.exec(written.replace(/\s/gu, ''))?.groups;
  if (parts === undefined) return undefined;
  const { hours, half, halfBehind, minutes = '0' } = parts;
  const halves = half === undefined && halfBehind === undefined ? 0 : 30;
  const total = (hours === '半' ? 30 : numberOf(hours ?? '') * 60) + halves + numberOf(minutes);
  return Number.isSafeInteger(total) ? String(total) : undefined;
}

function numberOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : (numberInWords(words) ?? Number.NaN);
}

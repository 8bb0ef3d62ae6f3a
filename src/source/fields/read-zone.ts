// Reads a time zone.
import { nearest } from '../../language/nearest.ts';
import { type Reading, refuse } from './reading.ts';

// What people in China write for a zone.
const zonesMeant: readonly (readonly [RegExp, string])[] = [
  [
    /北京|上海|东八区|Beijing|Chongqing|Harbin|^(?:UTC|GMT)?\s*\+\s*0?8(?::?00)?$|^(?:CST|PRC|China)$/iu,
    'Asia/Shanghai',
  ],
  [/新疆|乌鲁木齐/u, 'Asia/Urumqi'],
];

/** Reads a zone by its IANA name; proposes one for what people in China write. */
export function readZone(written: string): Reading<string> {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  if (known.includes(written)) return { value: written };
  const suggestion = zonesMeant.find(([words]) => words.test(written))?.[1];
  return refuse('unknown-value', {
    value: written,
    suggestion,
    nearest: nearest(written, known),
    allowed: 'Asia/Shanghai、Asia/Urumqi',
  });
}

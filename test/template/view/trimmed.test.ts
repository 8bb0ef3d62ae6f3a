import { expect, test } from 'vitest';
import { quotable, withoutEndMark } from '../../../src/template/view/trimmed.ts';

test.each([
  ['读书会。', '读书会'],
  ['读书会；', '读书会'],
  ['甲、乙， ', '甲、乙'],
  ['为什么？', '为什么？'],
  [undefined, undefined],
])('%s without its end mark', (written, name) => expect(withoutEndMark(written)).toBe(name));

test.each([
  ['“好少年”', '好少年'],
  ['“好少年”。', '好少年'],
  ['“好”少年', '‘好’少年'],
  ['“好”与“优”', '‘好’与‘优’'],
  [undefined, undefined],
])('%s within quotation marks', (written, name) => expect(quotable(written)).toBe(name));

import { expect, test } from 'vitest';
import { measureMeant } from '../../src/language/measures.ts';

test.each([
  ['户此', '户次'],
  ['次户', '户次'],
  ['人此', '人次'],
  ['人刺', '人次'],
  ['护次', '户次'],
  ['此', '次'],
  ['为', '位'],
  ['立方来', '立方米'],
  ['分种', ''],
])('%s is a slip in %s', (written, meant) => expect(measureMeant(written)).toBe(meant));

test.each([
  ...'起家班车平幅亩盆只头台辆床页字篇首度件'.split(''),
  ...[
    '人天',
    '人月',
    '课时',
    '学时',
    '架次',
    '例次',
    '所次',
    '户均',
    '万元',
    '张床',
    '公顷',
    '服务人次',
    '元/人',
    '小时',
  ],
])('%s may be right', (written) => expect(measureMeant(written)).toBe(''));

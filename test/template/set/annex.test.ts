// Attachments listed, printed and pointed to: what is told when they differ, and what cannot be known.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewWorkspace } from '../../../src/flow/compose.ts';
import { loadWorkspace } from '../../../src/flow/load.ts';
import type { Block, Report } from '../../../src/report/tree.ts';
import { attachmentsOff } from '../../../src/template/set/annex.ts';
import { withAttachments } from '../../../src/template/set/attachments.ts';
import { rich, richLedger } from '../rich.ts';

const says = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const register = (caption: string): Block => ({ type: 'register', caption, columns: [], rows: [['1']] });
const attached = (names: readonly string[] = []): Block => ({ type: 'attachments', names });
const signature: Block = { type: 'signature', organisation: '云水小学', date: '2025-01-17' };
const pairs = register('结对帮扶登记表');
const turn: Block = { type: 'pageBreak' };

function off(listed: readonly string[], ...blocks: readonly Block[]): readonly string[] {
  const { programme } = richLedger;
  const report = { ...programme.report, attachments: listed };
  const children = withAttachments(blocks.map((block) => (block.type === 'attachments' ? attached(listed) : block)));
  const printed: Report = { title: '总结', language: 'zh-CN', date: '2025-01-17', organisation: '云水小学', children };
  return attachmentsOff(printed, rich({ programme: { ...programme, report } }), 't').map(
    ({ code, values }) => `${code} ${Object.values(values)[0]}`,
  );
}

const cases: readonly [string, readonly string[], readonly Block[], readonly string[]][] = [
  ['no list: it is made from what is attached', [], [attached(), signature, turn, pairs], []],
  ['no list, nothing attached', [], [attached(), signature], []],
  ['the same', ['结对帮扶登记表'], [attached(), signature, turn, pairs], []],
  ['the same with a mark and the school', ['附件1：云水小学《结对帮扶登记表》'], [attached(), signature, pairs], []],
  ['the same in short', ['登记表'], [attached(), signature, pairs], []],
  ['a paper that nobody can know', ['结对帮扶登记表', '活动照片'], [attached(), signature, pairs], []],
  ['a paper alone', ['活动照片'], [attached(), signature], []],
  ['a list that is not printed', ['活动照片'], [signature], ['attachments-left-out t']],
  ['one of two is not listed', ['花名册'], [attached(), signature, pairs], ['attachment-unlisted 结对帮扶登记表']],
  ['a register in the text is no attachment', ['活动照片'], [pairs, attached(), signature], []],
  ['listed, could be printed', ['留守儿童花名册'], [attached(), signature], ['attachment-not-printed 留守儿童花名册']],
  ['listed and printed in the text', ['结对帮扶登记表'], [pairs, attached(), signature], []],
  [
    'a register with a title of its own may be the one',
    ['留守儿童花名册', '在册名单'],
    [attached(), signature, register('在册名单')],
    [],
  ],
  ['words that point to it', [], [says('名单见附件。'), attached(), signature, pairs], []],
  ['words that point to paper', ['活动照片'], [says('照片见附件1。'), attached(), signature], []],
  ['words that point to nothing', [], [says('名单见附件。'), attached(), signature], ['attachment-missing 见附件']],
  [
    'words that point too far',
    ['甲', '乙'],
    [says('见附件1、见附件2、详见附件3。'), attached(), signature],
    ['attachment-missing 见附件3'],
  ],
  ['a table behind the signature may be it', [], [says('见附件。'), signature, says('附件'), says('表')], []],
  ['a register in a report without signature may be it', [], [says('见附件。'), pairs], []],
];

test.each(cases)('%s', (_, listed, blocks, expected) => expect(off(listed, ...blocks)).toEqual(expected));

test.each(['data', ...readdirSync('examples').map((name) => `examples/${name}`)])('%s: they agree', async (dir) => {
  const { problems } = await reviewWorkspace(await loadWorkspace(dir, { today: '2026-01-01' }));
  expect(problems.filter(({ code }) => code.startsWith('attachment'))).toEqual([]);
});

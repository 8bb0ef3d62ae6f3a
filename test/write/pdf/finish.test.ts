import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/write/pdf/finish.ts';
import { paragraph, reportOf } from '../html/sample.ts';

test('a PDF with streams of objects is left as it was printed, with a warning', async () => {
  const printed = await readFile('test/problems/pdf-not-read/printed.pdf');
  expect(finishPdf(printed, reportOf([paragraph('家访')]), { lookAlikes: new Map() })).toEqual({
    bytes: printed,
    passages: [],
    problems: [{ code: 'pdf-not-read', place: null, values: {} }],
  });
});

// Every DOCX in out/ against Microsoft's Open XML SDK; exits 1 when one is not valid or there is none.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import validate from '@ooxml-tools/validate';

const files = readdirSync('out').filter((file) => file.endsWith('.docx'));
let invalid = files.length === 0 ? 1 : 0;
if (files.length === 0) process.stdout.write('no DOCX in out/: run npm start first\n');
for (const file of files) {
  const errors = await validate(readFileSync(path.join('out', file)), 'docx', 'Microsoft365');
  process.stdout.write(`${errors.length} errors  ${file}\n`);
  for (const { description, path: where } of errors) process.stdout.write(`  ${description} ${where.partUri}\n`);
  invalid += errors.length;
}
process.exitCode = invalid === 0 ? 0 : 1;

// The least that writing a DOCX can cost: opens a ready page, fills in its figures, saves it. Arguments: page, DOCX.
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [, , page, docx] = process.argv;
const document = new Docxtemplater(new PizZip(readFileSync(page)), {});
document.render({ figure: '28' });
writeFileSync(docx, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

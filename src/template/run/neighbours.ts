// What stands beside a printed value decides how it reads. Two numbers must not meet: a grade called 1 with 6 children is
// not 16 children. A year is said once a paragraph, and percentages of one paragraph have decimals or not.
import { ownFolder, type Place, type Problem } from '../../problem/problem.ts';
import { type Chunk, numberInPlaceholder } from './output.ts';
import type { Evaluator } from './scope.ts';
import { type Phrase, plainText } from './value.ts';

/** What is needed of a run: its phrases, how a chunk reads, how a phrase is printed, and where problems go. */
interface Printing extends Pick<Evaluator, 'text' | 'print'> {
  readonly phrases: readonly Phrase[];
  readonly problems: Problem[];
}

/** The chunks as they read beside each other. Reports digits-meet where a blank had to part two numbers. */
export function asNeighbours(chunks: readonly Chunk[], printing: Printing): Chunk[] {
  const settled = paragraphsOf(chunks).flatMap((paragraph) =>
    withYearsOnce(withDecimals(paragraph, printing), printing),
  );
  return partDigits(settled, printing);
}

/**
 * The chunks of each paragraph, list item or row of a table. A chunk in which one ends and another begins is the first of
 * the other.
 */
function paragraphsOf(chunks: readonly Chunk[]): Chunk[][] {
  const paragraphs: Chunk[][] = [[]];
  const ends = [
    ...chunks
      .map(({ text }) => text)
      .join('')
      .matchAll(boundary),
  ].map(({ index }) => index);
  let at = 0;
  let passed = 0;
  for (const chunk of chunks) {
    at += chunk.text.length;
    const before = passed;
    while ((ends[passed] ?? at) < at) passed += 1;
    if (passed > before) paragraphs.push([]);
    paragraphs.at(-1)?.push(chunk);
  }
  return paragraphs;
}

const boundary = /\n\s*(?:\n|[#|>*-]|\d+\.)/g;

/** 10% beside 87.6% is 10.0%; 100% stays. Only where the template has asked for decimals are they known. */
function withDecimals(paragraph: readonly Chunk[], printing: Printing): Chunk[] {
  const hasDecimals = paragraph.some((chunk) => {
    const phrase = phraseIn(chunk, printing);
    return phrase?.full !== undefined && plainText(phrase).includes('.');
  });
  return paragraph.map((chunk) => {
    const phrase = phraseIn(chunk, printing);
    const [node] = phrase?.phrase ?? [];
    if (!hasDecimals || node === undefined || phrase?.full === undefined) return chunk;
    return printing.print({ phrase: [{ ...node, value: phrase.full }] }, chunk.place);
  });
}

/** Dates without the year that was named last in the paragraph, whoever named it. */
function withYearsOnce(paragraph: readonly Chunk[], printing: Printing): Chunk[] {
  let last = '';
  return paragraph.map((chunk) => {
    const read = textOf(chunk, printing);
    const phrase = phraseIn(chunk, printing);
    const [node] = phrase?.phrase ?? [];
    const isKnown = last !== '' && read.startsWith(`${last}年`);
    if (read.includes('年')) last = lastYearIn(read) ?? last;
    if (!isKnown || node === undefined || phrase?.dated !== true) return chunk;
    return printing.print({ phrase: [{ ...node, value: node.value.slice('2024年'.length) }] }, chunk.place);
  });
}

function lastYearIn(text: string): string | undefined {
  return [...(text.split(boundary).at(-1) ?? '').matchAll(/(\d{4})年/g)].at(-1)?.[1];
}

function partDigits(chunks: readonly Chunk[], printing: Printing): Chunk[] {
  let before = '';
  let above: Chunk | undefined;
  return chunks.flatMap((chunk) => {
    const read = textOf(chunk, printing);
    const other = above;
    const [left = '', right = ''] = [lastNumber.exec(before)?.[1], firstNumber.exec(read)?.[1]];
    if (read !== '') [before, above] = [read, chunk];
    if (left === '' || right === '' || other === undefined) return [chunk];
    // What stands in one's own template can be changed; what carelog brings along prints what somebody wrote.
    const place = isShipped(chunk.place) && !isShipped(other.place) ? other.place : chunk.place;
    const values = { found: `${left}${right}`, apart: `${left} ${right}` };
    const word = isShipped(place) ? (writtenIn(other, printing) ?? writtenIn(chunk, printing)) : undefined;
    printing.problems.push({ code: 'digits-meet', place, values: { ...values, ...(word !== undefined && { word }) } });
    return [{ ...chunk, text: ' ', verbatim: false }, chunk];
  });
}

function isShipped({ file }: Place): boolean {
  return file.startsWith(ownFolder);
}

/** The text that a chunk prints as somebody wrote it. */
function writtenIn(chunk: Chunk, printing: Printing): string | undefined {
  const [node, ...others] = phraseIn(chunk, printing)?.phrase ?? [];
  return node?.type === 'text' && others.length === 0 ? node.value : undefined;
}

const lastNumber = /(\d+)$/;
const firstNumber = /^(\d+)/;

function textOf(chunk: Chunk, printing: Printing): string {
  if (chunk.verbatim) return chunk.text;
  const phrase = phraseIn(chunk, printing);
  return phrase === undefined ? printing.text([chunk]) : plainText(phrase);
}

/** The phrase that a chunk prints, where it prints one and nothing else. */
function phraseIn(chunk: Chunk, { phrases }: Printing): Phrase | undefined {
  const number = chunk.verbatim ? undefined : numberInPlaceholder(chunk.text);
  return number === undefined ? undefined : phrases[number];
}

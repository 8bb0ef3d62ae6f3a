// Tables that were saved as text under the name of a YAML file.

/** The first and last line, from 1, of a text that is a table: columns between tabs, commas or bars, and no key. */
export function tableIn(text: string): { readonly first: number; readonly last: number } | null {
  const lines = text.split('\n');
  const content = lines.flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [at]));
  const isRow = (at: number) => ['\t', ',', '，', '|', ';'].some((sign) => (lines[at] ?? '').split(sign).length > 2);
  if (content.length < 2 || content.some((at) => mayBeYaml.test(lines[at] ?? ''))) return null;
  if (content.filter(isRow).length * 4 < content.length * 3) return null;
  return { first: (content[0] ?? 0) + 1, last: (content.at(-1) ?? 0) + 1 };
}

// An item, a bracket, or a key with its colon.
const mayBeYaml = /^\s*(?:[-－–—•·](?:\s|[^-|:\s])|[?[{&*!>%]|["']?[^\s,，|"']{1,20}["']?\s*[:：])/;

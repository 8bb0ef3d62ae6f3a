// The line by which an editor finds the schema of a file. It says nothing about anybody, also in people.yaml.

const mark = '# yaml-language-server: $schema=';

/** The line for a schema at this path. */
export function schemaLine(path: string): string {
  return `${mark}${path}`;
}

/** Whether a line is such a line. */
export function isSchemaLine(line: string): boolean {
  return line.startsWith(mark) && /^[\w./-]+\s*$/.test(line.slice(mark.length));
}

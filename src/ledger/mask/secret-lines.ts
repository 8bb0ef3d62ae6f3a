// Where in the lines of an entry that stands which must not be quoted. They need not be YAML: lines with slips in them are
// what messages show. So what is not certainly under an open key is taken for secret.

/** What a key says of the value behind it. `meant`: a key that nobody knows, but that is like one. */
export type KeyStanding = 'open' | 'secret' | 'meant' | 'unknown';

/** The keys of an entry. */
export interface KeysOfEntry {
  readonly standingOf: (key: string) => KeyStanding;
  /** Finds a secret key with what follows it, wherever it got to: behind a value, or without its colon. */
  readonly secretKey: RegExp;
}

/** A part of a line, from `from` to before `to`. */
export interface SecretPart {
  readonly from: number;
  readonly to: number;
}

/** What the parts of a line stand under, from one to the next: where that key stands, and in how many brackets. */
interface Under {
  isHidden: boolean;
  /** Whether lines of text may follow it. */
  isText: boolean;
  column: number;
  depth: number;
}

interface Piece extends SecretPart {
  readonly depth: number;
  /** Whether it begins its line, and whether a comma parts it from what it stands beside. */
  readonly begins: 'line' | 'item' | 'text';
}

/** The secret parts of each line of an entry. */
export function secretsOfEntry(lines: readonly string[], keys: KeysOfEntry): readonly (readonly SecretPart[])[] {
  const isInBraces = /^[\s\-－—?#]*[{｛]/u.test(lines[0] ?? '');
  const under: Under = { isHidden: false, isText: false, column: Number.POSITIVE_INFINITY, depth: isInBraces ? 1 : 0 };
  let depth = 0;
  return lines.map((line) => {
    const { pieces, depthAfter } = piecesOf(line, depth);
    depth = depthAfter;
    return pieces.flatMap((piece) => hiddenIn(line, piece, under, keys));
  });
}

// Between a key and its value there may be a blank alone, where somebody forgot the colon.
const head = /["'“‘]?([^\s:：=,，{}[\]"'“”‘’]+)["'”’]?(?:\s*([:：])|\s)/uy;

function hiddenIn(line: string, piece: Piece, under: Under, keys: KeysOfEntry): readonly SecretPart[] {
  const { from, to, depth, begins } = piece;
  head.lastIndex = from;
  const [, word, colon] = head.exec(line) ?? [];
  const known = word === undefined ? 'unknown' : keys.standingOf(word);
  const standing = colon === undefined && known === 'unknown' ? undefined : known;
  const column = begins === 'line' ? from : under.column;
  const isBelow = depth > under.depth || (begins === 'line' && depth === 0 && column > under.column);
  const isInText = standing === undefined || (standing === 'unknown' && (begins !== 'line' || under.isText));
  if (under.isHidden && (isBelow || isInText)) return [{ from, to }];
  if (standing === undefined) {
    // What stands beside the keys of an entry and has none itself has lost it.
    const hasLost = begins === 'item' ? depth === under.depth : begins === 'line' && !isBelow;
    const behind = hiddenBehind(line, piece, under, keys);
    if (behind.length > 0 || !hasLost) return behind;
    Object.assign(under, { isHidden: true, isText: true, column: from, depth });
    return [{ from, to }];
  }
  if (isBelow && standing !== 'open' && standing !== 'secret') return hiddenBehind(line, piece, under, keys);
  const isText = /^\s*(?:[|>].*)?$/u.test(line.slice(head.lastIndex, to));
  Object.assign(under, { isHidden: standing !== 'open', isText, column, depth });
  return standing === 'open' ? hiddenBehind(line, piece, under, keys) : [{ from: head.lastIndex, to }];
}

/** What stands behind a secret key in an open part of a line. */
function hiddenBehind(
  line: string,
  { from, to }: Piece,
  under: Under,
  { secretKey }: KeysOfEntry,
): readonly SecretPart[] {
  const found = secretKey.exec(line.slice(from, to));
  if (found === null) return [];
  Object.assign(under, { isHidden: true, isText: true });
  return [{ from: from + found.index + found[0].length, to }];
}

const opening = /[{[｛［]/u;
const closing = /[}\]｝］]/u;

/**
 * A line in parts: in brackets, one between two commas; elsewhere the whole line. `depth` is in how many brackets it
 * begins. What stands in a pair of quotes is not parted.
 */
function piecesOf(line: string, depth: number): { readonly pieces: readonly Piece[]; readonly depthAfter: number } {
  const start = line.search(/[^\s\-－—?#]/u);
  if (start < 0) return { pieces: [], depthAfter: depth };
  if (depth === 0 && !opening.test(line)) {
    return { pieces: [{ from: start, to: line.length, depth, begins: 'line' }], depthAfter: depth };
  }
  const pieces: Piece[] = [];
  let inside = depth;
  let from = start;
  let begins: Piece['begins'] = 'line';
  // In prose a bracket parts nothing.
  let mayOpen = true;
  const end = (to: number, next: Piece['begins']) => {
    if (line.slice(from, to).trim() !== '') pieces.push({ from, to, depth: inside, begins });
    begins = next;
    from = to + 1 + (/^\s*/.exec(line.slice(to + 1))?.[0].length ?? 0);
  };
  for (let at = start; at < line.length; at++) {
    const sign = line.charAt(at);
    if (opening.test(sign) && (inside > 0 || mayOpen)) {
      // The key before the bracket stands outside.
      end(at, 'item');
      inside++;
    } else if (closing.test(sign) && inside > 0) {
      end(at, 'text');
      inside--;
    } else if (inside > 0 && (sign === ',' || sign === '，')) {
      end(at, sign === ',' ? 'item' : 'text');
    } else if ((sign === '"' || sign === "'") && mayOpen) {
      const close = line.indexOf(sign, at + 1);
      if (close > 0) at = close;
    }
    mayOpen = /[:：,，{[｛［]/u.test(sign) || (mayOpen && /\s/.test(sign));
  }
  end(line.length, 'text');
  return { pieces, depthAfter: inside };
}

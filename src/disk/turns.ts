// Few files are open at a time: a system may allow a process no more than 64.

const atOnce = 8;

let free = atOnce;
const waiting: (() => void)[] = [];

/** The result of work that opens a file, which waits until few enough are open. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

// The suite with every row of its long tables and all of its random cases (test/thinned.ts).
// `node test/prove/suite.js [files]`.
import { startVitest } from 'vitest/node';

process.env.PROVE = '1';
const vitest = await startVitest('test', process.argv.slice(2), { watch: false });
await vitest.close();

// The random cases of `npm test` are the same each time, so that a change is told what it broke and nothing else.
// `npm run prove` tries new ones, and more of them.
import fc from 'fast-check';

if (process.env.PROVE !== '1') fc.configureGlobal({ seed: 1, numRuns: 30 });

#!/usr/bin/env node
// The process around the command line: its words, its exit code, its pipes.
import { setFlagsFromString } from 'node:v8';
import { EnvironmentError } from '../problem/failure.ts';
import { flagsFor } from './engine.ts';
import { exit } from './exit.ts';
import { fail, languageFor, run } from './run.ts';

for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);

const argv = process.argv.slice(2);
const language = languageFor(argv, process.env);

// Outside the command, in a timer or a stream. Node would print the message.
process.on('uncaughtException', (error) => process.exit(fail(error, language)));

// `carelog show | head` closes the pipe early: that is no failure. A full disk is one.
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? exit.fine : fail(new EnvironmentError('cannot-print', { reason: code }), language));
});
// Nobody can be told that telling fails; the exit code still says how the command ended.
process.stderr.on('error', () => undefined);

process.exitCode = await run(argv, language);

// Exits as soon as all is written: the timers of Puppeteer would keep the process for another tenth of a second.
const written = [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done)));
await Promise.all(written);
process.exit();

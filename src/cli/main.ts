#!/usr/bin/env node
// The process around the command line: its words, its exit code, its pipes.
import { exit } from './exit.ts';
import { fail, languageFor, run } from './run.ts';

const argv = process.argv.slice(2);
const language = languageFor(argv, process.env);

// Outside the command, in a timer or a stream. Node would print the message.
process.on('uncaughtException', (error) => process.exit(fail(error, language)));

// `carelog show | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exit.fine);
});

process.exitCode = await run(argv, language);

// Exits as soon as all is written: the timers of Puppeteer would keep the process for another tenth of a second.
const written = [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done)));
await Promise.all(written);
process.exit();

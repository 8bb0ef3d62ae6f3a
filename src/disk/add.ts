// Adds to a file that another program keeps: the summary of a CI job.
import { constants } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { EnvironmentError } from '../problem/failure.ts';
import { reasonOf } from './reason.ts';

const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK } = constants;

/** Adds a text to the end of a file, which is made if it is not there. Throws EnvironmentError. */
export async function addTo(file: string, text: string): Promise<void> {
  try {
    // A pipe that nobody reads fails at once.
    await appendFile(file, text, { flag: O_WRONLY | O_APPEND | O_CREAT | (O_NONBLOCK ?? 0) });
  } catch (error) {
    throw new EnvironmentError('cannot-write', { path: file, reason: reasonOf(error) }, { cause: error });
  }
}

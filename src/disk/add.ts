// Adds to a file that another program keeps: the summary of a CI job.
import { appendFile } from 'node:fs/promises';
import { EnvironmentError } from '../problem/failure.ts';
import { reasonOf } from './reason.ts';

/** Adds a text to the end of a file, which is made if it is not there. Throws EnvironmentError. */
export async function addTo(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text);
  } catch (error) {
    throw new EnvironmentError('cannot-write', { path: file, reason: reasonOf(error) }, { cause: error });
  }
}

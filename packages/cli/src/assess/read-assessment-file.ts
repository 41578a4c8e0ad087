import { readAssessment } from '@framewright/assessment';
import type { Assessment } from '@framewright/model';
import { Failure, failureOf } from '@framewright/workspace';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printedPath, shownPath } from '../framework/shown-path.ts';

/**
 * Reads the file of an assessment.
 * @throws Failure if there is none, or it can't be taken: broken, foreign, newer or made to do harm
 */
export async function readAssessmentFile(path: string, cwd: string): Promise<Assessment> {
  const file = resolve(cwd, path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw failureOf(error, 'read', file);
  });
  const read = readAssessment(text);
  if ('assessment' in read) return read.assessment;
  throw new Failure(`${printedPath(shownPath(cwd, file))}: ${read.refused.message}`);
}

import { isObject, placeIn, type Assessment } from '@framewright/model';
import { assessmentShape } from '../generated/assessment-shape.ts';
import { shapeFault } from './shape-fault.ts';

/** Why a file was not taken. */
export interface RefusedFile {
  readonly reason: 'too-large' | 'not-json' | 'too-deep' | 'hostile-key' | 'foreign' | 'newer' | 'wrong-shape';
  /** The place, as a JSON pointer, where one place is to blame. */
  readonly pointer?: string;
  readonly message: string;
}

/** An assessment, or why there is none. */
export type ReadAssessment = { readonly assessment: Assessment } | { readonly refused: RefusedFile };

/** A file has at most so many characters: some hundred times what a person writes. */
export const mostCharacters = 4_000_000;

const deepest = 32;

/**
 * Reads the text of an assessment's file. A file that is broken, of another kind, newer than this code or made to do harm is refused as a
 * whole, with the reason. Text in it is plain text; whoever shows it has to escape it.
 */
export function readAssessment(text: string): ReadAssessment {
  if (text.length > mostCharacters) return refused('too-large', 'The file is larger than any assessment is. Was another file meant?');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused('not-json', 'The file can’t be read as JSON. It may be cut off, or have been changed by hand.');
  }
  const refusal = strangeness(value) ?? hostility(value, '', 0);
  if (refusal) return { refused: refusal };
  const fault = shapeFault(assessmentShape, value);
  if (!fault) return { assessment: value as Assessment };
  const place = fault.pointer === '' ? 'The file' : `What stands at ${fault.pointer}`;
  return refused('wrong-shape', `${place} does not have the form of an assessment (${fault.keyword}).`, fault.pointer);
}

function refused(reason: RefusedFile['reason'], message: string, pointer?: string): { readonly refused: RefusedFile } {
  return { refused: { reason, message, ...(pointer === undefined ? {} : { pointer }) } };
}

/** Whether it is something else, or more than is known here: told before anything in it is judged. */
function strangeness(value: unknown): RefusedFile | undefined {
  if (!isObject(value) || value['kind'] !== 'assessment') return { reason: 'foreign', message: 'The file is no assessment.' };
  const { format } = value;
  if (typeof format === 'number' && format > 1)
    return {
      reason: 'newer',
      pointer: '/format',
      message: `The file has format ${format}, and this program knows format 1. A newer program can read it.`,
    };
  return undefined;
}

/** Names by which code could reach what all objects share, and depths at which it would run out of room. */
function hostility(value: unknown, pointer: string, depth: number): RefusedFile | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { reason: 'too-deep', pointer, message: `What stands at ${pointer} is nested too deeply.` };
  for (const [key, inner] of Object.entries(value)) {
    const at = placeIn(pointer, key);
    if (key === '__proto__') return { reason: 'hostile-key', pointer: at, message: `“__proto__” at ${at} is no name that a file may use.` };
    const found = hostility(inner, at, depth + 1);
    if (found) return found;
  }
  return undefined;
}

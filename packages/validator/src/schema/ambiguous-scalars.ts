import { isObject, pointerOf, referencesOf, type Subject } from '@framewright/model';
import { writtenAt } from '../entries/key-places.ts';
import type { EntryContext } from '../rule.ts';
import { schemaAt } from './schema-at.ts';
import { shapeMistakes } from './shape-mistakes.ts';

/** A value that is meant as text and that YAML, or programs that read it in an older way, take for something else. */
export interface AmbiguousScalar {
  readonly pointer: string;
  readonly written: string;
  /** What it is taken for, and by whom. */
  readonly reading: string;
}

/** The values in the front matter of an entry that would be text if they stood in quotation marks. */
export function ambiguousScalars(subject: Subject, context: EntryContext): readonly AmbiguousScalar[] {
  const { source } = subject;
  return source ? [...misread(subject, context), ...misreadElsewhere(subject, source.file.frontMatter)] : [];
}

const nothing = /^(?:null|Null|NULL)$/u;
const truth = /^(?:yes|Yes|YES|on|On|ON)$/u;
const falsehood = /^(?:no|No|NO|off|Off|OFF)$/u;
const date = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ])/u;
const sexagesimal = /^[-+]?\d+(?::[0-5]?\d)+$/u;

/** Where YAML sees a number, a truth value or nothing, and a text in quotation marks would do. */
function misread(subject: Subject, context: EntryContext): readonly AmbiguousScalar[] {
  return shapeMistakes(subject, context).flatMap((violation) => {
    if (violation.kind !== 'wrong-type' || violation.types.join() !== 'string') return [];
    const { found, pointer } = violation;
    const written = writtenAt(subject, pointer);
    const reading =
      typeof found === 'number'
        ? numberWords(found, written)
        : typeof found === 'boolean'
          ? 'which is not read as a word'
          : found === null && nothing.test(written)
            ? 'which is read as nothing at all'
            : undefined;
    return reading !== undefined && isText(subject, pointer, written) ? [{ pointer, written, reading }] : [];
  });
}

function numberWords(found: number, written: string): string {
  return String(found) === written ? 'which is read as a number' : `which is read as the number ${found}`;
}

/** Where YAML sees text, and programs that read it in an older way see something else. */
function misreadElsewhere(subject: Subject, frontMatter: unknown): readonly AmbiguousScalar[] {
  const found: AmbiguousScalar[] = [];
  const steps: (string | number)[] = [];
  visit(frontMatter);
  if (found.length === 0 || subject.type === 'translation') return found;
  const names = new Set(referencesOf(subject.type, subject.source?.written ?? {}).map(({ pointer }) => pointer));
  return found.filter(({ pointer }) => !names.has(pointer));

  function visit(value: unknown): void {
    if (typeof value === 'string') {
      const reading = readingOf(value);
      if (reading !== undefined) add(value, pointerOf(...steps), reading);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) visitMember(index, value[index]);
    } else if (isObject(value)) {
      for (const key in value) if (!key.startsWith('x-')) visitMember(key, value[key]);
    }
  }

  function visitMember(step: string | number, value: unknown): void {
    if (!mayBeMisread(value)) return;
    steps.push(step);
    visit(value);
    steps.pop();
  }

  function add(value: string, pointer: string, reading: string): void {
    // Spans are expensive: most days stand where a day is wanted.
    if (isText(subject, pointer, value) && writtenAt(subject, pointer) === value) found.push({ pointer, written: value, reading });
  }
}

/** Lists and maps, and the few texts that say something in an older way; places of all others would be made to be thrown away. */
function mayBeMisread(value: unknown): boolean {
  return typeof value === 'string' ? maybe.test(value) : typeof value === 'object';
}

function readingOf(value: string): string | undefined {
  if (truth.test(value)) return 'which many programs read as true';
  if (falsehood.test(value)) return 'which many programs read as false';
  if (date.test(value)) return 'which many programs read as a date';
  return sexagesimal.test(value) ? 'which many programs read as a number' : undefined;
}

/** Most values are neither short words nor begin with a digit. */
const maybe = /^(?:[A-Za-z]{2,3}$|[-+\d])/u;

/** Whether free text is wanted, and what is written would do as such: not one of a list of words, a day or an address. */
function isText(subject: Subject, pointer: string, written: string): boolean {
  const schema = schemaAt(subject.type, pointer);
  if (schema?.type !== 'string' || schema.enum !== undefined || schema.format !== undefined) return false;
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(written);
}

import { kindOf, type Subject } from '@framewright/model';
import { isPutAside } from '../entries/is-put-aside.ts';
import { parentOf } from '../entries/key-places.ts';
import { meantKeys, unknownKeys } from './meant-keys.ts';
import { keyAbove } from './not-indented.ts';
import type { EntryContext } from '../rule.ts';
import { shapeMistakes } from './shape-mistakes.ts';

/** A key that an entry can't do without. */
export interface MissingKey {
  readonly key: string;
  readonly pointer: string;
  readonly example: unknown;
}

/**
 * The keys that are missing in the front matter of an entry, those aside that stand there misspelt or without their indent, which another
 * rule reports unless it is put aside.
 * The title of a competence may be missing only if its kind is never rated.
 */
export function missingKeys(subject: Subject, context: EntryContext): readonly MissingKey[] {
  const mistakes = shapeMistakes(subject, context);
  const unknown = isPutAside('unknown-key', subject, context.vocabulary) ? [] : unknownKeys(subject.type, mistakes);
  const meant = new Set(unknown.flatMap((violation) => meantKeys(violation).map((key) => `${parentOf(violation.pointer)}/${key}`)));
  const astray = new Set(
    unknown.flatMap((violation) => (keyAbove(violation, subject, context.memory) === undefined ? [] : [violation.key])),
  );
  const missing = mistakes.flatMap((violation) =>
    violation.kind === 'missing-key' && violation.pointer !== '/definition'
      ? [{ key: violation.key, pointer: violation.pointer, example: violation.example }]
      : [],
  );
  return [...missing, ...missingTitle(subject, context)].filter(
    ({ key, pointer }) => !meant.has(pointer) && !(parentOf(pointer) !== '' && astray.has(key)),
  );
}

function missingTitle(subject: Subject, { vocabulary }: EntryContext): readonly MissingKey[] {
  if (subject.type !== 'competence' || !subject.source || Object.hasOwn(subject.source.written, 'title')) return [];
  const kind = kindOf(vocabulary, subject.data);
  if (kind?.scale === undefined) return [];
  return [{ key: 'title', pointer: '/title', example: 'Governance arrangements' }];
}

import { isPutAside } from '../entries/is-put-aside.ts';
import { isObject, referencesOf, valueAt, type Subject } from '@framewright/model';
import type { EntryContext } from '../rule.ts';
import type { SchemaViolation } from '../rule.ts';

/**
 * Where an entry does not have the shape of its schema, without what other rules report: words in place of an id are judged by whether they
 * name something, and so is anything behind a dimension that no scale has. Where that rule is put aside, nothing is left out.
 */
export function shapeMistakes(subject: Subject, { violations, vocabulary }: EntryContext): readonly SchemaViolation[] {
  if (violations.length === 0 || subject.type === 'translation' || isPutAside('unknown-reference', subject, vocabulary)) return violations;
  const written = subject.source?.written ?? {};
  const references = referencesOf(subject.type, written);
  const values = new Set(references.filter(({ part }) => part === 'value').map(({ pointer }) => pointer));
  const keys = new Set(references.filter(({ part }) => part === 'key').map(({ pointer }) => pointer));
  const dimensions = new Set([...vocabulary.scales.values()].flatMap((scale) => scale.data.dimensions.map(({ id }) => id)));
  const noDimension = new Set(
    references.filter(({ id, target }) => target.names === 'dimension' && !dimensions.has(String(id))).map(({ pointer }) => pointer),
  );
  return violations.filter((violation) => {
    if (violation.kind === 'malformed-value' && violation.reason === 'key-pattern') return !keys.has(violation.pointer);
    if (noDimension.has(violation.pointer)) return false;
    const misnames =
      violation.kind === 'wrong-type' ||
      (violation.kind === 'malformed-value' && violation.reason !== 'repeated' && violation.reason !== 'empty');
    const found = valueAt(written, violation.pointer);
    return !(misnames && values.has(violation.pointer) && !isObject(found) && !Array.isArray(found));
  });
}

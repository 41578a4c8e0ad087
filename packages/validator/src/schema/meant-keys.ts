import { bodyKeysOf } from '@framewright/markdown';
import { type SchemaName, suggest } from '@framewright/model';
import { parentOf } from '../entries/key-places.ts';
import type { SchemaViolation } from '../rule.ts';

/** A key that the schema does not know. */
export type UnknownKey = Extract<SchemaViolation, { readonly kind: 'unknown-key' }>;

/**
 * The keys of what is written below the front matter. In the front matter they are out of place in every type of file without such a key.
 */
export const bodyKeyNames: ReadonlySet<string> = new Set(['definition', 'text', 'descriptors', 'levelSections', 'sections']);

/** What people call things that have another name here. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'label', 'heading', 'role', 'competence', 'term'],
  requires: ['competences', 'competencies', 'requirements', 'skills', 'required'],
  rating: ['ratings', 'level', 'levels', 'score'],
  contexts: ['context', 'condition', 'conditions', 'when', 'where', 'only'],
  need: ['importance', 'priority', 'necessity'],
  group: ['category', 'section', 'theme'],
  kind: ['type', 'sort'],
  sort: ['type', 'kind'],
  family: ['ladder'],
  rung: ['grade', 'step', 'seniority'],
  extends: ['inherits', 'basedOn', 'base'],
  partOf: ['parent', 'belongsTo'],
  at: ['place', 'level', 'dimension'],
  parent: ['partOf', 'belongsTo'],
  buildsOn: ['requires', 'prerequisites', 'prerequisite', 'needs', 'dependsOn', 'after'],
  related: ['seeAlso', 'see'],
  aliases: ['tags', 'keywords', 'synonyms', 'alternatives', 'also'],
  url: ['link', 'website', 'href', 'address'],
  checked: ['date', 'accessed', 'retrieved'],
  tags: ['tag', 'labels', 'categories'],
  status: ['state', 'stage'],
  body: ['awardedBy', 'awardingBody', 'provider', 'issuer'],
  by: ['author', 'authors', 'provider', 'publisher', 'offeredBy'],
  hours: ['duration', 'time', 'length'],
  certainty: ['confidence', 'sure'],
  licence: ['license', 'rights'],
  publisher: ['author', 'authors', 'organisation', 'organization'],
  because: ['reason', 'why', 'comment'],
  atLeast: ['minimum', 'min', 'choose', 'number'],
  of: ['from', 'options', 'choices'],
};

/** The keys that an unknown one may stand for, the likeliest first. */
export function meantKeys({ key, known }: UnknownKey): readonly string[] {
  const near = suggest(key, known);
  const others = known.filter((each) => otherNames[each]?.includes(key) === true && !near.includes(each));
  return near.length > 0 ? [...near, ...others].slice(0, 3) : others;
}

/**
 * The unknown keys of an entry that stay unknown, with the keys that the front matter may have.
 * Words that belong below the front matter are another mistake.
 */
export function unknownKeys(name: SchemaName, violations: readonly SchemaViolation[]): readonly UnknownKey[] {
  const inBody = bodyKeysOf(name);
  return violations.flatMap((violation) => {
    if (violation.kind !== 'unknown-key') return [];
    if (parentOf(violation.pointer) !== '') return [violation];
    return bodyKeyNames.has(violation.key) ? [] : [{ ...violation, known: violation.known.filter((key) => !inBody.has(key)) }];
  });
}

import {
  canonicalJson,
  compileBundle,
  digestOf,
  frameworkOfBundle,
  isObject,
  newestFormat,
  printBundle,
  type Bundle,
} from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { SchemaViolation } from '../rule.ts';
import { schemaViolations } from './schema-violations.ts';

/** More faults of one sort than this are counted. */
const named = 5;

/**
 * What is wrong with the text of a bundle, each fault as a sentence; none if it is as a release has to be:
 * JSON in a format that is known, of the shape of its schema, in canonical form, and in agreement with its own digests and resolved roles.
 */
export function bundleFaults(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const cut =
      !text.startsWith('{') || text.trimEnd().endsWith('}') ? '' : ' Its end is missing, as after a download that was interrupted.';
    return [`It is not valid JSON (${(error as Error).message}).${cut}`];
  }
  if (!isObject(value) || typeof value['format'] !== 'number') return ['It is not a bundle: it does not say which format it has.'];
  if (value['format'] > newestFormat)
    return [
      `Its format is ${value['format']}, and formats up to ${newestFormat} are known here; a newer version of framewright is needed.`,
    ];
  const violations = schemaViolations('bundle', value);
  if (violations.length > 0) return someOf(violations.map(violationWords), 'more places');
  const bundle = value as unknown as Bundle;
  const untrue = someOf(digestFaults(bundle), 'more entries');
  if (untrue.length > 0) return untrue;
  if (canonicalJson(value, 2) !== text)
    return ['It is not in the form that a release is written in, so it was changed after it was released.'];
  const compiled = compileBundle(frameworkOfBundle(bundle), bundle.date);
  if (compiled.format !== bundle.format)
    return [`It says that its format is ${bundle.format}, and the lowest that has room for what it holds is ${compiled.format}.`];
  if (printBundle(compiled) !== text) return ['Its resolved roles, or other parts that follow from its entries, do not agree with them.'];
  return [];
}

function someOf(faults: readonly string[], rest: string): readonly string[] {
  return faults.length <= named ? faults : [...faults.slice(0, named), `And there are ${faults.length - named} ${rest}.`];
}

function violationWords(violation: SchemaViolation): string {
  const { kind, pointer } = violation;
  const whole = kind === 'missing-key' || kind === 'unknown-key' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
  const at = whole === '' ? 'The bundle' : quote(whole);
  switch (violation.kind) {
    case 'missing-key':
      return `${at} lacks ${quote(violation.key)}.`;
    case 'unknown-key':
      return `${at} has ${quote(violation.key)}, which the format does not know.`;
    case 'wrong-type':
    case 'unknown-value':
    case 'malformed-value':
      return `${at} is ${quote(shown(violation.found))}, which does not fit the format.`;
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

function digestFaults(bundle: Bundle): readonly string[] {
  const { digests, manifest, scales, groups, families, competences, roles, qualifications, resources = {}, terms } = bundle;
  const parts: readonly Readonly<Record<string, { readonly id: string }>>[] = [
    scales,
    groups,
    families,
    competences,
    roles,
    qualifications,
    resources,
    terms,
  ];
  const entries = parts.flatMap((part) => Object.entries(part).map(([id, data]) => ({ id, data })));
  const all = [{ id: manifest.id, data: manifest }, ...entries];
  const ids = new Set(all.map(({ id }) => id));
  return [
    ...all.flatMap(({ id, data }) => {
      if (data.id !== id) return [`The entry ${quote(id)} has the id ${quote(data.id)}.`];
      const digest = Object.hasOwn(digests, id) ? digests[id] : undefined;
      if (digest === undefined) return [`There is no digest of ${quote(id)}.`];
      return digest === digestOf(data) ? [] : [`What it says of ${quote(id)} does not agree with its digest.`];
    }),
    ...Object.keys(digests)
      .filter((id) => !ids.has(id))
      .map((id) => `There is a digest of ${quote(id)}, and no such entry.`),
  ];
}

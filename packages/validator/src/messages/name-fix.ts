import { valueAt } from '@framewright/model';
import type { Finding, FindingPlace } from '../rule.ts';
import { writtenOf } from '../entries/written-entry.ts';

/**
 * Replaces a name by another; no fix if that needs a person, such as for quotation marks around a name that YAML would not read as text.
 */
export function nameFix(at: FindingPlace, id: string, name: string, safe: boolean): Pick<Finding, 'fix'> {
  if (!plain.test(name) || words.test(name)) return {};
  const title = `Write “${name}”`;
  if ('file' in at)
    return { fix: { title, safe, edits: [{ span: at.span, text: at.file.text.slice(...at.span).replace(id, () => name) }] } };
  const { source } = at.subject;
  if (!source || isTaken(at, name)) return {};
  return { fix: { title, safe, edits: [{ span: source.spanOf(at.pointer, at.part), text: name }] } };
}

const plain = /^[a-z][a-z0-9-]*$/u;
const words = /^(?:true|false|null|yes|no|on|off)$/u;

/** Whether a name stands beside a place already, so that to write it there would only make another mistake. */
export function isTaken(at: FindingPlace, name: string): boolean {
  if ('file' in at) return false;
  const parent = valueAt(writtenOf(at.subject), at.pointer.slice(0, at.pointer.lastIndexOf('/')));
  if (Array.isArray(parent)) return parent.includes(name);
  return at.part === 'key' && typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name);
}

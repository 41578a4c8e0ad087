import type { Subject, Vocabulary } from '@framewright/model';

/** Whether what a rule finds in an entry may be let through: the manifest lowers it, or a comment in the file silences it. */
export function isPutAside(rule: string, { source }: Subject, { manifest }: Vocabulary): boolean {
  const severity = manifest.data.rules?.[rule]?.severity;
  if (severity !== undefined && severity !== 'error') return true;
  return source?.file.silences.some((silence) => silence.rule === rule) === true;
}

import type { Diagnostic } from '@framewright/model';

/** What is found, without its place, which an edit before it moves. */
export function factsOf({ file, rule, message }: Diagnostic): string {
  return `${file} ${rule} ${message}`;
}

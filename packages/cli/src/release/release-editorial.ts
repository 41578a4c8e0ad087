import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';

/** A prose change that somebody judged editorial: its meaning did not change. */
export interface EditorialJudgement {
  /** 16 hexadecimal digits that name the change. */
  readonly fingerprint: string;
  /** The reason, as it was given. */
  readonly because: string;
}

/** The dash is optional, and may be a hyphen. */
const line = /^[ \t]*(?:[-*][ \t]+)?editorial:[ \t]*`?([0-9a-f]{16})`?(?![0-9a-f])[ \t]*(?:[–—:-][ \t]*)?(.*)$/gmu;

/** The judgements in a text, one per line: `editorial: <fingerprint> – reason`. The first of several on one change counts. */
export function parseEditorial(text: string): readonly EditorialJudgement[] {
  const found = [...text.matchAll(line)].map(([, fingerprint = '', because = '']) => ({ fingerprint, because: because.trim() }));
  return uniqueJudgements(found);
}

/** A judgement as it is written in a changeset. */
export function printEditorial({ fingerprint, because }: EditorialJudgement): string {
  return `editorial: ${fingerprint}${because === '' ? '' : ` – ${because}`}`;
}

/** The judgements by fingerprint, each once. */
export function uniqueJudgements(judgements: readonly EditorialJudgement[]): readonly EditorialJudgement[] {
  const first = new Map(judgements.toReversed().map((judgement) => [judgement.fingerprint, judgement]));
  return [...first.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** The section of a change log about a version, without its heading. */
export function sectionOf(changelog: string, version: string): string {
  const [, after = ''] = changelog.split(
    new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: \\(\\d{4}-\\d{2}-\\d{2}\\))?[ \\t]*\\r?$`, 'mu'),
  );
  return after.split(/^## /mu)[0] ?? '';
}

/** The judgements that a command was given with --editorial. */
export function givenJudgements(args: Arguments): readonly EditorialJudgement[] {
  return args.valuesOf('editorial').map((value) => {
    const [judgement] = parseEditorial(`editorial: ${value}`);
    if (judgement === undefined)
      throw new Failure(
        `The option --editorial needs the fingerprint of a change after it, 16 signs long, not “${value}”; “framewright diff” shows it.`,
      );
    return judgement;
  });
}

import type { Diagnostic, Framework, Silence } from '@framewright/model';
import { firmRules } from '../entries/firm-rules.ts';
import type { JudgedSilence } from '../rule.ts';

/** A diagnostic that an author has accepted, and the reason given. */
export interface SilencedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly silence: Silence;
}

/** The diagnostics that silences leave, and those that they take out. */
export interface Silenced<D> {
  readonly left: readonly D[];
  readonly silenced: readonly SilencedDiagnostic[];
  readonly silences: readonly JudgedSilence[];
}

/**
 * Takes out what authors have accepted, in the front matter of the file with the finding:
 *
 * ```yaml # framewright-ignore <rule>: <reason> ```
 *
 * A comment above the first key covers the whole file with its text; one on a line of its own further down, the next line that is no
 * comment; one behind a value, its own line. A finding is on the line on which its range begins. Rules about silences can't be silenced, nor
 * can firm rules.
 */
export function applySilences<D extends { readonly diagnostic: Diagnostic }>(framework: Framework, found: readonly D[]): Silenced<D> {
  const files = framework.files.filter(({ silences }) => silences.length > 0);
  if (files.length === 0) return { left: found, silenced: [], silences: [] };
  const byPath = new Map(files.map(({ path, silences }) => [path, silences]));
  const counts = new Map<Silence, number>();
  const left: D[] = [];
  const silenced: SilencedDiagnostic[] = [];
  for (const each of found) {
    const { rule, file, range } = each.diagnostic;
    const silence = byPath.get(file)?.find((one) => one.rule === rule && (one.line === undefined || one.line === range?.start.line));
    if (!silence || aboutSilences.has(rule) || firmRules.has(rule)) {
      left.push(each);
      continue;
    }
    silenced.push({ diagnostic: each.diagnostic, silence });
    counts.set(silence, (counts.get(silence) ?? 0) + 1);
  }
  return {
    left,
    silenced,
    silences: files.flatMap((file) => file.silences.map((silence) => ({ file, silence, count: counts.get(silence) ?? 0 }))),
  };
}

const aboutSilences: ReadonlySet<string> = new Set(['needless-silence', 'silence-without-reason']);

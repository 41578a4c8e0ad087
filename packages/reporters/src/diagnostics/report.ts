import type { Diagnostic } from '@framewright/model';

/** What a check of some files found: all that a reporter turns into text. */
export interface Report {
  /** The mistakes in the order in which they are shown; those of one file stand together. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were checked. */
  readonly files: number;
  /** The text of the files that diagnostics name, without a byte order mark, by path; if one is missing, no code frame is shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that were checked, by path, where each of them is to be named. */
  readonly paths?: readonly string[];
  /** The files that differ from the base of the comparison: their mistakes come first if not all can be shown. */
  readonly changed?: ReadonlySet<string>;
}

/** What a reporter shows about a rule. */
export interface RuleFacts {
  readonly id: string;
  /** The severity of its findings unless a framework sets another; a rule that is off is checked only if a framework turns it on. */
  readonly severity: 'error' | 'warning' | 'off';
  /** What it demands. */
  readonly summary: string;
  readonly why: string;
  /** What to do about a finding. */
  readonly help: string;
}

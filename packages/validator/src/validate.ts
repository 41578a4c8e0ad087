import { pathFor, type Diagnostic, type Framework, type SourceFile, type Span, type Subject } from '@framewright/model';
import { findingsOf } from './findings-of.ts';
import type { Finding, FindingPlace, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** How a framework is checked. */
export interface ValidateOptions {
  /** The rules to check; all, in the manifest's weighing, without it. */
  readonly rules?: readonly Rule[];
  /** The address of the page about a rule. */
  readonly ruleUrl?: (id: string) => string;
}

/**
 * All mistakes of a framework, sorted by file, place and rule.
 * The manifest may turn rules off or weigh them differently. Of a file that can't be read only that is reported.
 */
export function validate(framework: Framework, options: ValidateOptions = {}): readonly Diagnostic[] {
  const settings = framework.manifest.data.rules ?? {};
  const diagnostics = findingsOf(framework, options.rules ?? allRules).flatMap(({ rule, finding }) => {
    const severity = settings[rule.id]?.severity ?? rule.severity;
    if (severity === 'off' || (rule.scope !== 'file' && !isReadable(finding.at))) return [];
    return [diagnosticOf(rule, severity, finding, options)];
  });
  return diagnostics.sort(byPlace);
}

function isReadable(at: FindingPlace): boolean {
  if ('file' in at) return at.file.readable || at.file.place.holds === 'unknown';
  return at.subject.source === undefined || at.subject.source.file.readable;
}

function diagnosticOf(rule: Rule, severity: Diagnostic['severity'], finding: Finding, options: ValidateOptions): Diagnostic {
  const { expected, related, fix } = finding;
  const { file, span } = placed(finding.at);
  return {
    rule: rule.id,
    severity,
    message: finding.message,
    note: rule.why,
    help: finding.help ?? rule.help,
    ...rangeIn(finding.at),
    ...(expected === undefined || expected.length === 0 ? {} : { expected }),
    ...(related === undefined || related.length === 0 ? {} : { related: related.map((place) => ({ ...rangeIn(place.at), message: place.message })) }),
    ...(fix === undefined || file === undefined || span === undefined ? {} : { fix: { title: fix.title, safe: fix.safe, edits: fix.edits.map((edit) => ({ range: file.rangeOf(edit.span), text: edit.text })) } }),
    ...(options.ruleUrl === undefined ? {} : { url: options.ruleUrl(rule.id) }),
  };
}

function rangeIn(at: FindingPlace): Pick<Diagnostic, 'file' | 'range'> {
  const { file, span } = placed(at);
  if (file && span) return { file: file.path, range: file.rangeOf(span) };
  return { file: 'file' in at ? at.file.path : pathOf(at.subject) };
}

/** Where an entry belongs that was not read from a file. */
function pathOf(subject: Subject): string {
  if (subject.type !== 'translation') return pathFor(subject.type, subject.id);
  return `translations/${subject.language}/${pathFor(subject.of, subject.id)}`;
}

function placed(at: FindingPlace): { readonly file?: SourceFile; readonly span?: Span } {
  if ('file' in at) return at;
  const { source } = at.subject;
  return source ? { file: source.file, span: source.spanOf(at.pointer, at.part) } : {};
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [left, right] = [a.range?.start.offset ?? -1, b.range?.start.offset ?? -1];
  if (left !== right) return left - right;
  return a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1;
}

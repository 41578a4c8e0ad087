import { entryTypeNames, pathFor, type Diagnostic, type Framework, type SchemaName, type SourceFile, type Span, type Subject } from '@framewright/model';
import type { EntryContext, Finding, FindingPlace, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { schemaViolations } from './schema-violations.ts';

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
  const rules = options.rules ?? allRules;
  const settings = framework.manifest.data.rules ?? {};
  const diagnostics = rules.flatMap((rule) => {
    const severity = settings[rule.id]?.severity ?? rule.severity;
    if (severity === 'off') return [];
    return findingsOf(rule, framework).filter((finding) => rule.scope === 'file' || isReadable(finding.at)).map((finding) => diagnosticOf(rule, severity, finding, options));
  });
  return diagnostics.sort(byPlace);
}

function findingsOf(rule: Rule, framework: Framework): readonly Finding[] {
  if (rule.scope === 'file') return framework.files.flatMap((file) => [...rule.check(file)]);
  if (rule.scope === 'framework') return [...rule.check(framework)];
  return subjectsOf(framework).flatMap((subject) => [...rule.check(subject, contextOf(subject, framework))]);
}

function subjectsOf(framework: Framework): readonly Subject[] {
  const known = subjectsByFramework.get(framework);
  if (known) return known;
  const others = entryTypeNames.filter((type) => type !== 'manifest').flatMap((type): readonly Subject[] => framework.entries[type]);
  const translations = [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  const subjects = [framework.manifest, ...others, ...translations];
  subjectsByFramework.set(framework, subjects);
  return subjects;
}

function contextOf(subject: Subject, framework: Framework): EntryContext {
  const known = contexts.get(subject);
  if (known) return known;
  const written = subject.source?.file.readable === true ? subject.source.written : undefined;
  const context: EntryContext = { vocabulary: framework, violations: written === undefined ? [] : schemaViolations(subject.type as SchemaName, written) };
  contexts.set(subject, context);
  return context;
}

const subjectsByFramework = new WeakMap<Framework, readonly Subject[]>();
const contexts = new WeakMap<Subject, EntryContext>();

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

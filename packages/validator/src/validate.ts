import { sayOf, type Diagnostic, type Framework, type Span } from '@framewright/model';
import { diagnosticOf } from './judging/diagnostic-of.ts';
import { ruleFindings, startFindings, type FindingMemo, type RuleFinding } from './judging/rule-findings.ts';
import { Memory } from './memory/memory.ts';
import type { Finding, FindingPlace, Rule } from './rule.ts';
import { firmRules } from './entries/firm-rules.ts';
import { ruleIds } from './entries/rule-ids.ts';
import { rules as allRules } from './rules/index.ts';
import { rulesInForce, severityOf } from './judging/rules-in-force.ts';
import { applySilences, type SilencedDiagnostic } from './judging/silences.ts';
import { unexplained } from './judging/unexplained.ts';

/** How a framework is checked. */
export interface ValidateOptions {
  /** The rules to check, with the severities of the manifest; all by default. */
  readonly rules?: readonly Rule[];
  /** The address of the page about a rule. */
  readonly ruleUrl?: (id: string) => string;
  /** Uses ajv itself to judge the shape of every entry, rather than the code that it generates; slower, and finds the same. */
  readonly exact?: boolean;
  /** Called after each entry that was judged alone. */
  readonly onEntry?: (done: number, total: number) => void;
}

/** What was found, and what of it is not shown. */
export interface Judgement {
  /** All mistakes that are left, sorted by file, place and rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** What authors have accepted, in the same order. */
  readonly silenced: readonly SilencedDiagnostic[];
  /** The rules that the manifest turns off, sorted by id. */
  readonly turnedOff: readonly TurnedOffRule[];
}

/** A rule that the manifest turns off. */
export interface TurnedOffRule {
  readonly rule: string;
  readonly because: string;
  /** How many mistakes it would report. */
  readonly findings: number;
}

/** A check that is repeated: it remembers findings, so that after an edit only what the edit can have changed is judged again. */
export interface Checking {
  /** All mistakes of a framework, as {@link validate} gives them. */
  validate(framework: Framework): readonly Diagnostic[];
  /** The mistakes of a framework, as {@link judge} gives them. */
  judge(framework: Framework): Judgement;
}

/**
 * All mistakes of a framework, sorted by file, place and rule.
 * The manifest may turn rules on or off, or change their severity; comments in front matter may silence findings.
 * Of an unreadable file only that is reported. Nothing is remembered; see {@link startChecking} for frameworks that are edited.
 */
export function validate(framework: Framework, options: ValidateOptions = {}): readonly Diagnostic[] {
  return startChecking(options).validate(framework);
}

/** The mistakes of a framework, with all that authors and the manifest have put aside. */
export function judge(framework: Framework, options: ValidateOptions = {}): Judgement {
  return startChecking(options).judge(framework);
}

/**
 * Starts to check one framework again and again, as it is edited. Each check finds what a first one would find.
 * Frameworks, entries and files never change: an edit makes others, and keeps those that it does not concern.
 */
export function startChecking(options: ValidateOptions = {}): Checking {
  const memory = new Memory();
  const rules = options.rules ?? allRules;
  let last: { readonly manifest: Framework['manifest']; readonly evenOff: boolean; readonly memo: FindingMemo } | undefined;
  const findingsIn = (framework: Framework, evenOff: boolean): readonly RuleFinding[] => {
    const { manifest } = framework;
    if (last?.manifest !== manifest || last.evenOff !== evenOff)
      last = { manifest, evenOff, memo: startFindings(rulesInForce(rules, manifest.data.rules ?? {}, evenOff)) };
    return ruleFindings({ framework, memory }, last.memo, options);
  };
  return {
    validate: (framework) => judged(framework, rules, findingsIn(framework, false), options).diagnostics,
    judge: (framework) => judged(framework, rules, findingsIn(framework, true), options),
  };
}

function judged(framework: Framework, rules: readonly Rule[], findings: readonly RuleFinding[], { ruleUrl }: ValidateOptions): Judgement {
  const settings = framework.manifest.data.rules ?? {};
  const say = sayOf(framework);
  const off = new Map<string, number>();
  const diagnosed = (rule: Rule, finding: Finding): readonly Diagnosed[] => {
    const severity = severityOf(rule, settings, finding);
    if (rule.scope !== 'file' && !isReadable(finding.at)) return [];
    if (severity !== 'off') return [{ diagnostic: diagnosticOf(rule, severity, finding, say, ruleUrl), explains: finding.explains }];
    off.set(rule.id, (off.get(rule.id) ?? 0) + 1);
    return [];
  };
  const found = findings.flatMap(({ rule, finding }) => diagnosed(rule, finding));
  const { left, silenced, silences } = applySilences(framework, found);
  const known = silences.filter(
    ({ file, silence }) => file.readable && (!ruleIds.includes(silence.rule) || rules.some(({ id }) => id === silence.rule)),
  );
  const needless = rules.flatMap((rule) =>
    rule.scope === 'silence' ? known.flatMap((silence) => [...rule.check(silence)].flatMap((finding) => diagnosed(rule, finding))) : [],
  );
  return {
    diagnostics: [...unexplained(left), ...needless].map(({ diagnostic }) => diagnostic).sort(byPlace),
    silenced: [...silenced].sort((a, b) => byPlace(a.diagnostic, b.diagnostic)),
    turnedOff: Object.entries(settings)
      .flatMap(([rule, { severity, because }]) =>
        severity === 'off' && !firmRules.has(rule) ? [{ rule, because, findings: off.get(rule) ?? 0 }] : [],
      )
      .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

interface Diagnosed {
  readonly diagnostic: Diagnostic;
  readonly explains: Span | undefined;
}

function isReadable(at: FindingPlace): boolean {
  if ('file' in at) return at.file.readable || at.file.place.holds === 'unknown';
  return at.subject.source === undefined || at.subject.source.file.readable;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [left, right] = [a.range?.start.offset ?? -1, b.range?.start.offset ?? -1];
  if (left !== right) return left - right;
  return a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1;
}

import type { SchemaName, SourceFile, Subject } from '@framewright/model';
import { allSubjects } from '../entries/all-subjects.ts';
import { cleanLinks, type CleanLinks } from './clean-links.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { baseLanguage, languageOf, languageOfFile } from '../words/language-of.ts';
import { mapChanged, type ListMemo } from '../memory/list-memo.ts';
import { groupByNeeds, fileMeets, subjectMeets, type SameNeeds } from './needs.ts';
import type { EntryContext, EntryNeed, FileNeed, Finding, Rule, SubjectNeed } from '../rule.ts';
import { schemaViolations } from '../schema/schema-violations.ts';

/** A finding with the rule that it comes from. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What some rules found last; for frameworks with the same manifest, which says what everything else means. */
export interface FindingMemo {
  readonly rules: RulesByScope;
  files?: ListMemo<SourceFile, readonly RuleFinding[]>;
  subjects?: ListMemo<Subject, readonly RuleFinding[]>;
  links?: CleanLinks;
}

/** How entries are checked. */
export interface FindingOptions {
  readonly exact?: boolean;
  readonly onEntry?: (done: number, total: number) => void;
}

/** The memo of rules that have found nothing yet. */
export function startFindings(rules: readonly Rule[]): FindingMemo {
  return { rules: byScope(rules) };
}

/**
 * What rules find in a framework, in no particular order.
 * @param memo takes up what is found in each file and entry alone, so that after an edit only what changed is judged again
 */
export function ruleFindings(
  context: FrameworkContext,
  memo: FindingMemo,
  { exact = false, onEntry }: FindingOptions,
): readonly RuleFinding[] {
  const { rules } = memo;
  const subjects = allSubjects(context);
  let done = 0;
  memo.files = mapChanged(memo.files, context.framework.files, (file) => inFile(rules.file, file, languageOfFile(file, context.framework)));
  memo.subjects = mapChanged(memo.subjects, subjects, (subject) => {
    done += 1;
    onEntry?.(done, subjects.length);
    return inSubject(rules.entry, subject, context, exact);
  });
  memo.links = cleanLinks(memo.links, context.framework, subjects);
  const { clean } = memo.links;
  const linked = subjects.map((subject, place) => {
    if (clean[place] === true) return nothing;
    const inThis = inLinks(rules.linked, subject, context);
    clean[place] = inThis.length === 0;
    return inThis;
  });
  const found: RuleFinding[] = [];
  for (const list of [memo.files.results, memo.subjects.results, linked])
    for (const inThis of list) if (inThis !== nothing) for (const each of inThis) found.push(each);
  for (const rule of rules.framework) for (const finding of rule.check(context)) found.push({ rule, finding });
  return found;
}

/** Whether a rule knows what it has to know of a language. */
function reads({ languages }: Rule, language: string): boolean {
  return languages === undefined || languages === 'any' || languages.includes(language);
}

type RuleOf<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;

/** The rules that judge one thing at a time, put together by what they need, and those that judge the framework as a whole. */
interface RulesByScope {
  readonly file: readonly SameNeeds<FileNeed, RuleOf<'file'>>[];
  readonly entry: readonly SameNeeds<EntryNeed, RuleOf<'entry'>>[];
  readonly linked: readonly SameNeeds<SubjectNeed, RuleOf<'linked'>>[];
  readonly framework: readonly RuleOf<'framework'>[];
}

const nothing: readonly RuleFinding[] = [];
/** Rules about links need no violations. */
const none: EntryContext['violations'] = [];

function byScope(rules: readonly Rule[]): RulesByScope {
  const of = <S extends Rule['scope']>(scope: S): readonly RuleOf<S>[] => rules.filter((rule): rule is RuleOf<S> => rule.scope === scope);
  return {
    file: groupByNeeds(of('file')),
    entry: groupByNeeds(of('entry')),
    linked: groupByNeeds(of('linked')),
    framework: of('framework'),
  };
}

function inFile(groups: RulesByScope['file'], file: SourceFile, language: string): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { needs, rules } of groups)
    if (fileMeets(needs, file)) for (const rule of rules) for (const finding of rule.check(file, language)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

function inSubject(
  groups: RulesByScope['entry'],
  subject: Subject,
  { framework, memory }: FrameworkContext,
  exact: boolean,
): readonly RuleFinding[] {
  const written = subject.source?.file.readable === true ? subject.source.written : undefined;
  const violations = written === undefined ? none : schemaViolations(subject.type as SchemaName, written, exact);
  const context: EntryContext = { vocabulary: framework, violations, memory };
  const found: RuleFinding[] = [];
  const language = baseLanguage(languageOf(subject, framework));
  for (const { needs, rules } of groups)
    if (subjectMeets(needs, subject, violations))
      for (const rule of rules)
        if (reads(rule, language)) for (const finding of rule.check(subject, context)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

function inLinks(groups: RulesByScope['linked'], subject: Subject, context: FrameworkContext): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { needs, rules } of groups)
    if (subjectMeets(needs, subject, none))
      for (const rule of rules) for (const finding of rule.check(subject, context)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

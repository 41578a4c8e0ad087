import type { Framework, SchemaName, SourceFile, Subject } from '@framewright/model';
import { allSubjects } from '../entries/all-subjects.ts';
import { cleanLinks, type CleanLinks } from './clean-links.ts';
import { looksAt, type KeptLooks } from '../memory/kept-looks.ts';
import { bySameNeeds, fileMeets, subjectMeets, type SameNeeds } from './needs.ts';
import type { EntryContext, EntryNeed, FileNeed, Finding, Rule, SubjectNeed } from '../rule.ts';
import { schemaViolations } from '../schema/schema-violations.ts';

/** A finding with the rule that it comes from. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * What rules find in a framework, in no particular order.
 * What is found in a file or an entry alone is kept as long as the manifest is the same, so that after an edit only what changed is judged again.
 */
export function findingsOf(
  framework: Framework,
  rules: readonly Rule[],
  { exact = false, onEntry }: { readonly exact?: boolean; readonly onEntry?: (done: number, total: number) => void } = {},
): readonly Found[] {
  const memory = memoryOf(framework.manifest, rules);
  const { file: ofFile, entry: ofEntry, linked: ofLinks, framework: ofAll } = memory.byScope;
  const subjects = allSubjects(framework);
  let done = 0;
  memory.files = looksAt(memory.files, framework.files, (file) => inFile(ofFile, file));
  memory.subjects = looksAt(memory.subjects, subjects, (subject) => {
    done += 1;
    onEntry?.(done, subjects.length);
    return inSubject(ofEntry, subject, framework, exact);
  });
  memory.links = cleanLinks(memory.links, framework, subjects);
  const { clean } = memory.links;
  const linked = subjects.map((subject, place) => {
    if (clean[place] === true) return nothing;
    const inThis = inLinks(ofLinks, subject, framework);
    clean[place] = inThis.length === 0;
    return inThis;
  });
  const found: Found[] = [];
  for (const list of [memory.files.looks, memory.subjects.looks, linked])
    for (const inThis of list) if (inThis !== nothing) for (const each of inThis) found.push(each);
  for (const rule of ofAll) for (const finding of rule.check(framework)) found.push({ rule, finding });
  return found;
}

/** What was found earlier with the same manifest and the same rules. */
interface Memory {
  readonly byScope: RulesByScope;
  files?: KeptLooks<SourceFile, readonly Found[]>;
  subjects?: KeptLooks<Subject, readonly Found[]>;
  links?: CleanLinks;
}

const memories = new WeakMap<Framework['manifest'], Map<readonly Rule[], Memory>>();

function memoryOf(manifest: Framework['manifest'], rules: readonly Rule[]): Memory {
  const ofRules = memories.get(manifest) ?? new Map<readonly Rule[], Memory>();
  memories.set(manifest, ofRules);
  const memory = ofRules.get(rules) ?? { byScope: byScope(rules) };
  ofRules.set(rules, memory);
  return memory;
}

type RuleOf<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;

/** The rules that judge one thing at a time, put together by what they need, and those that judge the framework as a whole. */
interface RulesByScope {
  readonly file: readonly SameNeeds<FileNeed, RuleOf<'file'>>[];
  readonly entry: readonly SameNeeds<EntryNeed, RuleOf<'entry'>>[];
  readonly linked: readonly SameNeeds<SubjectNeed, RuleOf<'linked'>>[];
  readonly framework: readonly RuleOf<'framework'>[];
}

const nothing: readonly Found[] = [];
/** Rules about links need no violations. */
const none: EntryContext['violations'] = [];

function byScope(rules: readonly Rule[]): RulesByScope {
  const of = <S extends Rule['scope']>(scope: S): readonly RuleOf<S>[] => rules.filter((rule): rule is RuleOf<S> => rule.scope === scope);
  return { file: bySameNeeds(of('file')), entry: bySameNeeds(of('entry')), linked: bySameNeeds(of('linked')), framework: of('framework') };
}

function inFile(groups: RulesByScope['file'], file: SourceFile): readonly Found[] {
  const found: Found[] = [];
  for (const { needs, rules } of groups)
    if (fileMeets(needs, file)) for (const rule of rules) for (const finding of rule.check(file)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

function inSubject(groups: RulesByScope['entry'], subject: Subject, framework: Framework, exact: boolean): readonly Found[] {
  const written = subject.source?.file.readable === true ? subject.source.written : undefined;
  const context: EntryContext = {
    vocabulary: framework,
    violations: written === undefined ? [] : schemaViolations(subject.type as SchemaName, written, exact),
  };
  const found: Found[] = [];
  for (const { needs, rules } of groups)
    if (subjectMeets(needs, subject, context.violations))
      for (const rule of rules) for (const finding of rule.check(subject, context)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

function inLinks(groups: RulesByScope['linked'], subject: Subject, framework: Framework): readonly Found[] {
  const found: Found[] = [];
  for (const { needs, rules } of groups)
    if (subjectMeets(needs, subject, none))
      for (const rule of rules) for (const finding of rule.check(subject, framework)) found.push({ rule, finding });
  return found.length === 0 ? nothing : found;
}

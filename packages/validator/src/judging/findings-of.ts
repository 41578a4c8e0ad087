import type { Framework, SchemaName, SourceFile, Subject } from '@framewright/model';
import { allSubjects } from '../entries/all-subjects.ts';
import { cleanLinks, type CleanLinks } from './clean-links.ts';
import { looksAt, type KeptLooks } from '../memory/kept-looks.ts';
import type { EntryContext, Finding, Rule } from '../rule.ts';
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
  onEntry?: (done: number, total: number) => void,
): readonly Found[] {
  const memory = memoryOf(framework.manifest, rules);
  const { file: ofFile, entry: ofEntry, linked: ofLinks, framework: ofAll } = memory.byScope;
  const subjects = allSubjects(framework);
  let done = 0;
  memory.files = looksAt(memory.files, framework.files, (file) => inFile(ofFile, file));
  memory.subjects = looksAt(memory.subjects, subjects, (subject) => {
    done += 1;
    onEntry?.(done, subjects.length);
    return inSubject(ofEntry, subject, framework);
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
type RulesByScope = { readonly [S in Rule['scope']]: readonly RuleOf<S>[] };

const nothing: readonly Found[] = [];

function byScope(rules: readonly Rule[]): RulesByScope {
  const of = <S extends Rule['scope']>(scope: S): readonly RuleOf<S>[] => rules.filter((rule): rule is RuleOf<S> => rule.scope === scope);
  return { file: of('file'), entry: of('entry'), linked: of('linked'), framework: of('framework'), silence: of('silence') };
}

function inFile(rules: readonly RuleOf<'file'>[], file: SourceFile): readonly Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    if (rule.mayFind?.(file) === false) continue;
    for (const finding of rule.check(file)) found.push({ rule, finding });
  }
  return found.length === 0 ? nothing : found;
}

function inSubject(rules: readonly RuleOf<'entry'>[], subject: Subject, framework: Framework): readonly Found[] {
  const written = subject.source?.file.readable === true ? subject.source.written : undefined;
  const context: EntryContext = {
    vocabulary: framework,
    violations: written === undefined ? [] : schemaViolations(subject.type as SchemaName, written),
  };
  const found: Found[] = [];
  for (const rule of rules) {
    if (rule.mayFind?.(subject, context) === false) continue;
    for (const finding of rule.check(subject, context)) found.push({ rule, finding });
  }
  return found.length === 0 ? nothing : found;
}

function inLinks(rules: readonly RuleOf<'linked'>[], subject: Subject, framework: Framework): readonly Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    if (rule.mayFind?.(subject, framework) === false) continue;
    for (const finding of rule.check(subject, framework)) found.push({ rule, finding });
  }
  return found.length === 0 ? nothing : found;
}

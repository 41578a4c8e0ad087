import { entryTypeNames, type Framework, type SchemaName, type SourceFile, type Subject } from '@framewright/model';
import { cleanLinks, type CleanLinks } from './clean-links.ts';
import type { EntryContext, Finding, Rule } from './rule.ts';
import { schemaViolations } from './schema-violations.ts';

/** A finding with the rule that it comes from. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * What rules find in a framework, in no particular order.
 * What is found in a file or an entry alone is kept for as long as that object lives, so that after an edit only what changed is judged again.
 */
export function findingsOf(
  framework: Framework,
  rules: readonly Rule[],
  onEntry?: (done: number, total: number) => void,
): readonly Found[] {
  const memory = memories.get(rules) ?? { byScope: byScope(rules), files: new WeakMap(), subjects: new WeakMap(), clean: cleanLinks() };
  memories.set(rules, memory);
  const { file: ofFile, entry: ofEntry, linked: ofLinks } = memory.byScope;
  const found: Found[] = [];
  for (const file of framework.files) {
    const known = memory.files.get(file);
    const inThis = known ?? inFile(ofFile, file);
    if (!known) memory.files.set(file, inThis);
    add(inThis);
  }
  const subjects = subjectsOf(framework);
  for (const [index, subject] of subjects.entries()) {
    const known = memory.subjects.get(subject);
    const inThis = known ?? inSubject(ofEntry, subject, framework);
    if (!known) memory.subjects.set(subject, inThis);
    add(inThis);
    onEntry?.(index + 1, subjects.length);
  }
  memory.clean.begin(framework);
  for (const subject of subjects) {
    if (memory.clean.isClean(subject)) continue;
    const linked = inLinks(ofLinks, subject, framework);
    if (linked.length === 0) memory.clean.remember(subject);
    add(linked);
  }
  for (const rule of memory.byScope.framework) for (const finding of rule.check(framework)) found.push({ rule, finding });
  return found;

  /** One after the other: there may be more than a call can take. */
  function add(others: readonly Found[]): void {
    for (const other of others) found.push(other);
  }
}

interface Memory {
  readonly byScope: RulesByScope;
  readonly files: WeakMap<SourceFile, readonly Found[]>;
  readonly subjects: WeakMap<Subject, readonly Found[]>;
  readonly clean: CleanLinks;
}

type RuleOf<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;
type RulesByScope = { readonly [S in Rule['scope']]: readonly RuleOf<S>[] };

const memories = new WeakMap<readonly Rule[], Memory>();
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
    if (rule.mayFind?.(subject) === false) continue;
    for (const finding of rule.check(subject, framework)) found.push({ rule, finding });
  }
  return found.length === 0 ? nothing : found;
}

function subjectsOf(framework: Framework): readonly Subject[] {
  const others = entryTypeNames.filter((type) => type !== 'manifest').flatMap((type): readonly Subject[] => framework.entries[type]);
  const translations = [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  return [framework.manifest, ...others, ...translations];
}

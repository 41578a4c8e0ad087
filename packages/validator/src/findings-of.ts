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
  const memory = memories.get(rules) ?? { files: new WeakMap(), subjects: new WeakMap(), clean: cleanLinks() };
  memories.set(rules, memory);
  const found: Found[] = [];
  for (const file of framework.files) {
    const known = memory.files.get(file) ?? inFile(rules, file);
    memory.files.set(file, known);
    found.push(...known);
  }
  const subjects = subjectsOf(framework);
  for (const [index, subject] of subjects.entries()) {
    const known = memory.subjects.get(subject) ?? inSubject(rules, subject, framework);
    memory.subjects.set(subject, known);
    found.push(...known);
    onEntry?.(index + 1, subjects.length);
  }
  memory.clean.begin(framework);
  for (const subject of subjects) {
    if (memory.clean.isClean(subject)) continue;
    const linked = inLinks(rules, subject, framework);
    if (linked.length === 0) memory.clean.remember(subject);
    found.push(...linked);
  }
  for (const rule of rules) if (rule.scope === 'framework') for (const finding of rule.check(framework)) found.push({ rule, finding });
  return found;
}

interface Memory {
  readonly files: WeakMap<SourceFile, readonly Found[]>;
  readonly subjects: WeakMap<Subject, readonly Found[]>;
  readonly clean: CleanLinks;
}

const memories = new WeakMap<readonly Rule[], Memory>();
const nothing: readonly Found[] = [];

function inFile(rules: readonly Rule[], file: SourceFile): readonly Found[] {
  const found = rules.flatMap((rule) => (rule.scope === 'file' ? [...rule.check(file)].map((finding) => ({ rule, finding })) : []));
  return found.length === 0 ? nothing : found;
}

function inSubject(rules: readonly Rule[], subject: Subject, framework: Framework): readonly Found[] {
  const written = subject.source?.file.readable === true ? subject.source.written : undefined;
  const context: EntryContext = {
    vocabulary: framework,
    violations: written === undefined ? [] : schemaViolations(subject.type as SchemaName, written),
  };
  const found = rules.flatMap((rule) =>
    rule.scope === 'entry' ? [...rule.check(subject, context)].map((finding) => ({ rule, finding })) : [],
  );
  return found.length === 0 ? nothing : found;
}

function inLinks(rules: readonly Rule[], subject: Subject, framework: Framework): readonly Found[] {
  const found = rules.flatMap((rule) =>
    rule.scope === 'linked' ? [...rule.check(subject, framework)].map((finding) => ({ rule, finding })) : [],
  );
  return found.length === 0 ? nothing : found;
}

function subjectsOf(framework: Framework): readonly Subject[] {
  const others = entryTypeNames.filter((type) => type !== 'manifest').flatMap((type): readonly Subject[] => framework.entries[type]);
  const translations = [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  return [framework.manifest, ...others, ...translations];
}

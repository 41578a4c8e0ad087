import { parseFramework } from '@framewright/markdown';
import type { EntryOf, Framework, RoundAnswers, SourceFile } from '@framewright/model';
import { answerFaults } from '@framewright/review';
import { schemaViolations, validate, type SchemaViolation } from '@framewright/validator';
import { Failure, failureOf } from '@framewright/workspace';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { printedPath, shownPath } from '../framework/shown-path.ts';

/** Where answers are read. */
export interface AnswersPlace {
  readonly cwd: string;
  /** The folder of the framework. */
  readonly root: string;
}

/**
 * Reads the answers of readers to a round, one reader in each file, as YAML or JSON of schema/round-answers.schema.json.
 * @returns the answers, or all that is wrong in all files, each at its line
 * @throws Failure if a file can't be read, or lies in the folder of the framework, where it would be committed
 */
export async function readAnswers(
  framework: Framework,
  round: EntryOf<'review'>,
  paths: readonly string[],
  { cwd, root }: AnswersPlace,
): Promise<{ readonly answers: readonly RoundAnswers[] } | { readonly wrong: readonly string[] }> {
  const read = await Promise.all(
    [...new Set(paths.map((path) => resolve(cwd, path)))].map(async (path) => {
      const shown = printedPath(shownPath(cwd, path));
      if (!relative(root, path).startsWith(`..${sep}`))
        throw new Failure(
          `${shown} lies among the texts of the framework. Answers have names in them and are never committed; keep them elsewhere.`,
        );
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        throw failureOf(error, 'read', path);
      });
      return readOne(framework, round, { shown, text });
    }),
  );
  const wrong = read.flatMap((each) => ('wrong' in each ? each.wrong : []));
  if (wrong.length > 0) return { wrong };
  return { answers: read.flatMap((each) => ('answers' in each ? [each.answers] : [])) };
}

type ReadOne = { readonly answers: RoundAnswers } | { readonly wrong: readonly string[] };

function readOne(
  framework: Framework,
  round: EntryOf<'review'>,
  { shown, text }: { readonly shown: string; readonly text: string },
): ReadOne {
  // What reads and judges front matter reads and judges this.
  const written = text.replace(/^\uFEFF/u, '').trimEnd();
  const file = asFrontMatter(written).files[0];
  const at = (line: number, column: number, message: string): string => `${shown}:${line - 1}:${column} ${message}`;
  if (!file?.readable || file.problems.length > 0) {
    // Comments look like headings of a text to which the front matter runs on.
    const parsed = asFrontMatter(written.replace(/^[ \t]*#.*$/gmu, ''));
    const mistakes = validate(parsed).filter(({ rule }) => readingRules.includes(rule));
    const words = mistakes.map(({ range, message }) => at(range?.start.line ?? 2, range?.start.column ?? 1, `${message}.`));
    return { wrong: words.length > 0 ? words : [`${shown} can’t be read as YAML or JSON.`] };
  }
  const place = (pointer: string, part: 'key' | 'value', message: string): string => {
    const { start } = file.rangeOf(spanAt(file, pointer, part));
    return at(start.line, start.column, message);
  };
  const value = file.frontMatter;
  const violations = schemaViolations('round-answers', value);
  if (violations.length > 0)
    return {
      wrong: violations.map((violation) =>
        place(violation.pointer, violation.kind === 'unknown-key' ? 'key' : 'value', inWords(violation)),
      ),
    };
  const answers = value as unknown as RoundAnswers;
  const faults = answerFaults(framework, round, answers);
  return faults.length > 0 ? { wrong: faults.map(({ pointer, message }) => place(pointer, 'value', message)) } : { answers };
}

function asFrontMatter(yaml: string): Framework {
  return parseFramework({ 'pages/answers.md': `---\n${yaml}\n---\n` });
}

const readingRules = ['yaml-syntax', 'duplicate-key', 'unreadable-file', 'missing-front-matter', 'unclosed-front-matter'];

/** Where something stands, or else what it should stand in. */
function spanAt(file: SourceFile, pointer: string, part: 'key' | 'value'): readonly [number, number] {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = file.spanInFrontMatter(at, part) ?? file.spanInFrontMatter(at, 'value');
    if (span) return span;
  }
  return file.fence;
}

function inWords(violation: SchemaViolation): string {
  switch (violation.kind) {
    case 'missing-key':
      return `“${violation.key}” is missing.`;
    case 'unknown-key':
      return `“${violation.key}” is no key of answers; known are ${violation.known.join(', ')}.`;
    case 'unknown-value':
      return `“${String(violation.found)}” is none of ${violation.values.map((each) => `“${String(each)}”`).join(', ')}.`;
    case 'wrong-type':
    case 'malformed-value':
      return `${violation.title}: ${violation.description} For example ${JSON.stringify(violation.example)}.`;
  }
}

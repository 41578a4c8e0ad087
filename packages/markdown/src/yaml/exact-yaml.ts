import { isObject, type JsonObject, type Problem, type Span } from '@framewright/model';
import { isCollection, isPair, parseDocument, visit, type Document } from 'yaml';
import { findYamlMistake } from './find-yaml-mistake.ts';
import { textLimits } from './text-limits.ts';
import { unwantedYaml } from './unwanted-yaml.ts';
import { endOfWords, skipSpaces, type YamlMistake } from './yaml-mistake.ts';
import { yamlOptions } from './yaml-options.ts';

/** What front matter says. */
export interface ReadYaml {
  readonly data: JsonObject;
  /** False where a mistake makes the data unreliable. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads front matter and finds its mistakes. Of syntax errors only the first is reported, since those after it rarely have a cause of their
 * own; with the duplicate keys before it.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 * @param depth how deep lists and maps may be nested
 */
export function readYamlExactly(yaml: string, offset: number, depth: number = textLimits.depth): ReadYaml {
  try {
    return readDocument(parseDocument(yaml, yamlOptions), yaml, offset, depth);
  } catch (error) {
    // The library recurses into nested collections, and into a line of colons as if it were one.
    if (!(error instanceof RangeError)) throw error;
    const mistake = findYamlMistake(yaml);
    return unreadable([mistake ? syntaxProblem(mistake) : tooDeep(lineAt(yaml, 0), depth)], offset);
  }
}

function readDocument(document: Document, yaml: string, offset: number, depth: number): ReadYaml {
  const [error] = document.errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') return unreadable([tooDeep(lineAt(yaml, error.pos[0]), depth)], offset);
  const deep = error ? undefined : collectionBelow(document, depth);
  if (deep) return unreadable([tooDeep(deep, depth)], offset);
  const mistake = error ? (findYamlMistake(yaml) ?? otherMistake(yaml, error.pos[0])) : unwantedYaml(document, yaml);
  const doubles = duplicates(document).filter(({ span }) => !mistake || span[0] < mistake.span[0]);
  if (mistake) return unreadable([syntaxProblem(mistake), ...doubles], offset);
  const data: unknown = document.toJS();
  return { data: isObject(data) ? (data as JsonObject) : {}, readable: true, problems: doubles.map((problem) => moved(problem, offset)) };
}

function unreadable(problems: readonly Problem[], offset: number): ReadYaml {
  return { data: {}, readable: false, problems: problems.map((problem) => moved(problem, offset)) };
}

function tooDeep(span: Span, depth: number): Problem {
  return { rule: 'unreadable-file', reason: 'too-deep', detail: String(depth), span };
}

/** Where a list or a map begins that is nested deeper than a limit. */
function collectionBelow(document: Document, limit: number): Span | undefined {
  let level: readonly unknown[] = [document.contents];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1)
    level = level.flatMap((node) =>
      isCollection(node) ? node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])).filter(isCollection) : [],
    );
  const [deep] = level;
  const start = isCollection(deep) ? (deep.range?.[0] ?? 0) : 0;
  return deep === undefined ? undefined : [start, start + 1];
}

/** For other errors only the line is known on which the parser gave up. */
function otherMistake(yaml: string, at: number): YamlMistake {
  const span = lineAt(yaml, at);
  return { reason: 'other', detail: yaml.slice(...span), span };
}

function lineAt(yaml: string, at: number): Span {
  const start = skipSpaces(yaml, yaml.lastIndexOf('\n', Math.min(at, yaml.trimEnd().length) - 1) + 1);
  return [start, Math.max(start, endOfWords(yaml, start))];
}

function syntaxProblem({ reason, detail, span, expected, origin }: YamlMistake): Problem {
  return {
    rule: 'yaml-syntax',
    reason,
    detail,
    span,
    ...(expected === undefined ? {} : { expected }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function duplicates(document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Map<string, Span>();
      for (const pair of map.items) {
        const key = pair.key as { readonly value?: unknown; readonly range?: readonly [number, number, number] | null } | null;
        if (key?.range == null) continue;
        const name = String(key.value);
        const span: Span = [key.range[0], key.range[1]];
        const first = seen.get(name);
        if (first) problems.push({ rule: 'duplicate-key', key: name, first, span });
        else seen.set(name, span);
      }
    },
  });
  return problems.sort((a, b) => a.span[0] - b.span[0]);
}

function moved(problem: Problem, by: number): Problem {
  const move = (span: Span): Span => [span[0] + by, span[1] + by];
  const span = move(problem.span);
  if (problem.rule === 'duplicate-key') return { ...problem, span, first: move(problem.first) };
  if (problem.rule === 'yaml-syntax' && problem.origin) return { ...problem, span, origin: move(problem.origin) };
  return { ...problem, span };
}

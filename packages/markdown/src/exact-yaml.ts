import { isObject, type JsonObject, type Problem, type Span } from '@framewright/model';
import { parseDocument, visit, type Document, type DocumentOptions, type ParseOptions, type SchemaOptions } from 'yaml';
import { findYamlMistake } from './find-yaml-mistake.ts';
import type { ReadYaml } from './read-yaml.ts';
import { unwantedYaml } from './unwanted-yaml.ts';
import { endOfWords, skipSpaces, type YamlMistake } from './yaml-mistake.ts';

/** YAML 1.2 with its core schema: dates and yes stay text. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: 'error',
};

/**
 * Reads front matter and finds its mistakes. Only the first mistake of syntax is reported, since what follows one is rarely another cause, with the keys that are there twice before it.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 */
export function readYamlExactly(yaml: string, offset: number): ReadYaml {
  const document = parseDocument(yaml, yamlOptions);
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const mistake = error ? (findYamlMistake(yaml) ?? otherMistake(yaml, error.pos[0])) : unwantedYaml(document, yaml);
  const doubles = duplicates(document).filter(({ span }) => !mistake || span[0] < mistake.span[0]);
  const problems = [...(mistake ? [syntaxProblem(mistake)] : []), ...doubles].map((problem) => moved(problem, offset));
  if (mistake) return { data: {}, readable: false, problems };
  const data: unknown = document.toJS();
  return { data: isObject(data) ? (data as JsonObject) : {}, readable: true, problems };
}

/** Where all that is known is the place at which the parser gave up: its line. */
function otherMistake(yaml: string, at: number): YamlMistake {
  const start = skipSpaces(yaml, yaml.lastIndexOf('\n', Math.min(at, yaml.trimEnd().length) - 1) + 1);
  const span: Span = [start, Math.max(start, endOfWords(yaml, start))];
  return { reason: 'other', detail: yaml.slice(...span), span };
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

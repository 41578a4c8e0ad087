import { isObject, type JsonObject, type Problem, type Span, type YamlReason } from '@framewright/model';
import { isAlias, parseDocument, visit, type Document, type ParseOptions, type DocumentOptions, type SchemaOptions, type YAMLError } from 'yaml';

/** What front matter says. */
export interface ReadYaml {
  readonly data: JsonObject;
  /** False where a mistake makes the data unreliable. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** YAML 1.2 with its core schema: dates and yes stay text. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = { version: '1.2', schema: 'core', merge: false, strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' };

/**
 * Reads front matter. All duplicate keys are reported, but only the first mistake of syntax: what follows one is rarely another cause.
 * @param yaml the text between the fences
 * @param offset where it begins in the file; added to all spans
 */
export function readYaml(yaml: string, offset: number): ReadYaml {
  const document = parseDocument(yaml, yamlOptions);
  const syntax = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY').map((error) => syntaxProblem(error, yaml, offset))[0]
    ?? forbidden(document, offset);
  const problems = [...(syntax ? [syntax] : []), ...duplicates(document, offset)];
  if (syntax?.rule === 'yaml-syntax' && syntax.reason === 'alias') return { data: {}, readable: false, problems };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null || data === undefined) return { data: {}, readable: !syntax, problems };
  if (!isObject(data)) {
    const problem: Problem = { rule: 'yaml-syntax', reason: 'not-a-map', detail: '', span: [offset, offset + yaml.trimEnd().length] };
    return { data: {}, readable: false, problems: syntax ? problems : [...problems, problem] };
  }
  return { data: data as JsonObject, readable: !syntax, problems };
}

const reasons: Readonly<Partial<Record<YAMLError['code'], YamlReason>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_COLLECTION_TYPE: 'indent',
  BLOCK_IN_FLOW: 'unclosed-flow',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  BAD_SCALAR_START: 'reserved-character',
  BAD_ALIAS: 'alias',
  MULTIPLE_DOCS: 'several-documents',
  TAG_RESOLVE_FAILED: 'tag',
};

function syntaxProblem(error: YAMLError, yaml: string, offset: number): Problem {
  const [start, end] = error.pos;
  return { rule: 'yaml-syntax', reason: reasonOf(error), detail: yaml.slice(start, Math.min(end, start + 40)).split('\n')[0] ?? '', span: [offset + start, offset + Math.max(end, start)] };
}

function reasonOf(error: YAMLError): YamlReason {
  if (error.code === 'MISSING_CHAR') {
    if (/quote/iu.test(error.message)) return 'unclosed-quote';
    if (/flow|\}|\]|,/iu.test(error.message)) return 'unclosed-flow';
    return /space/iu.test(error.message) ? 'missing-space' : 'missing-colon';
  }
  return reasons[error.code] ?? 'other';
}

/** Anchors, aliases and tags: never needed, and a way to make a small file expand into a giant. */
function forbidden(document: Document, offset: number): Problem | undefined {
  let found: Problem | undefined;
  visit(document, (_key, node) => {
    const range = isAlias(node) ? node.range : undefined;
    const node2 = node as { readonly anchor?: string; readonly tag?: string; readonly range?: readonly [number, number, number] | null };
    if (range) found = { rule: 'yaml-syntax', reason: 'alias', detail: '', span: [offset + range[0], offset + range[1]] };
    else if (node2.anchor && node2.range) found = { rule: 'yaml-syntax', reason: 'alias', detail: `&${node2.anchor}`, span: [offset + node2.range[0], offset + node2.range[1]] };
    return found ? visit.BREAK : undefined;
  });
  const [warning] = document.warnings;
  if (!found && warning) found = { rule: 'yaml-syntax', reason: 'tag', detail: warning.message, span: [offset + warning.pos[0], offset + warning.pos[1]] };
  return found;
}

function duplicates(document: Document, offset: number): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Map<string, Span>();
      for (const pair of map.items) {
        const key = pair.key as { readonly value?: unknown; readonly range?: readonly [number, number, number] | null };
        if (key?.range == null) continue;
        const name = String(key.value);
        const span: Span = [offset + key.range[0], offset + key.range[1]];
        const first = seen.get(name);
        if (first) problems.push({ rule: 'duplicate-key', key: name, first, span });
        else seen.set(name, span);
      }
    },
  });
  return problems;
}

import { parseFramework, plainText, printEntry, renderInline, renderProse } from '@framewright/markdown';
import { compileBundle, printBundle, type Diagnostic, type Entry, type Framework, type Json } from '@framewright/model';
import { validate } from '@framewright/validator';
import { isDeepStrictEqual } from 'node:util';
import { parseMarkdownExactly } from '../../packages/markdown/src/tree/exact-markdown.ts';
import { readYamlExactly } from '../../packages/markdown/src/yaml/exact-yaml.ts';
import { fastMarkdownFile } from '../../packages/markdown/src/tree/fast-markdown.ts';
import { fastYaml } from '../../packages/markdown/src/yaml/fast-yaml.ts';
import { unsafePart } from './safe-html.ts';
import { surroundings, type PlacedText } from './texts.ts';

/** The result of running a text through everything. */
export interface Tried {
  /** Violated invariants, as sentences. */
  readonly faults: readonly string[];
  /** Whether the text was clean, so that it was printed and read again. */
  readonly printed: boolean;
}

/** Runs a text through everything: read, judged, rendered, bundled, printed, read again. */
export function tryText({ path, text }: PlacedText): Tried {
  const faults: string[] = [];
  try {
    const framework = parseFramework({ ...surroundings, [path]: text });
    const diagnostics = validate(framework);
    faults.push(
      ...diagnostics.flatMap((diagnostic) => misplaced(diagnostic, framework)),
      ...renderings(framework, path),
      ...disagreements(text),
    );
    printBundle(compileBundle(framework));
    const entry = [...framework.byId.values()].find(({ source }) => source?.file.path === path);
    const isClean = entry !== undefined && !diagnostics.some(({ file }) => file === path);
    if (entry) faults.push(...printedAgain(entry, framework, path, isClean));
    return { faults, printed: isClean };
  } catch (error) {
    return { faults: [...faults, `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`], printed: false };
  }
}

/** Every place of a diagnostic is inside its file, and lines and columns agree with offsets. */
function misplaced(diagnostic: Diagnostic, framework: Framework): readonly string[] {
  const places = [
    { file: diagnostic.file, range: diagnostic.range },
    ...(diagnostic.related ?? []),
    ...(diagnostic.fix?.edits ?? []).map(({ file = diagnostic.file, range }) => ({ file, range })),
  ];
  return places.flatMap(({ file, range }) => {
    if (!range) return [];
    const text = framework.files.find((each) => each.path === file)?.text ?? '';
    const { start, end } = range;
    const isInside = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
    const isSame = [start, end].every(({ offset, line, column }) => {
      const before = text.slice(0, offset).split('\n');
      return before.length === line && (before.at(-1)?.length ?? 0) + 1 === column;
    });
    return isInside && isSame ? [] : [`${diagnostic.rule} at ${JSON.stringify(range)} of ${text.length} characters`];
  });
}

function renderings(framework: Framework, path: string): readonly string[] {
  const options = {
    entryLink: (id: string) => ({ href: `/entry/${encodeURIComponent(id.toWellFormed())}`, label: id }),
    idPrefix: 'a-',
    firstLine: 1,
  };
  const entries = [...framework.byId.values()].filter(({ source }) => source?.file.path === path);
  return entries.flatMap(({ data }) =>
    textsIn(data as unknown as Json).flatMap((prose) => {
      plainText(prose);
      return [renderProse(prose, options), renderInline(prose, options)].flatMap((html) => {
        const unsafe = unsafePart(html);
        return unsafe === undefined ? [] : [`rendered: ${unsafe}`];
      });
    }),
  );
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((member) => textsIn(member as Json)) : [];
}

/** Printed text can be read; that of a text without a mistake has the same meaning. */
function printedAgain(entry: Entry, framework: Framework, path: string, isClean: boolean): readonly string[] {
  const printed = printEntry(entry, framework);
  if (!isClean) return [];
  const again = [...parseFramework({ ...surroundings, [path]: printed }).byId.values()].find(({ source }) => source?.file.path === path);
  return isDeepStrictEqual(spaced(again?.data), spaced(entry.data)) ? [] : [`printed: ${printed}`];
}

/** Data with white space normalised and the definitions of a part separated. */
function spaced(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value,
  );
}

/** If a fast parser is used, it agrees with the exact one; then everything that follows does too. */
function disagreements(text: string): readonly string[] {
  const fast = fastMarkdownFile(text);
  const yaml = /^---\n([\s\S]*?\n)---/u.exec(text)?.[1] ?? '';
  const data = fastYaml(yaml);
  return [
    ...(fast && !isDeepStrictEqual(plain(fast), plain(parseMarkdownExactly(text))) ? ['the parsers of Markdown differ'] : []),
    ...(data &&
    !isDeepStrictEqual(
      { data: plain(data), problems: [] },
      { data: plain(readYamlExactly(yaml, 0).data), problems: readYamlExactly(yaml, 0).problems },
    )
      ? ['the parsers of YAML differ']
      : []),
  ];
}

/** A tree as data, without what is empty. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (value === null || key === 'data' ? undefined : value)));
}

import { canonicalJson, type Framework, type Problem, type SourceFile } from '@framewright/model';
import { bindBody } from '../bind/bind-body.ts';
import { bodyShapeOf, translatedNames, type BodyShape } from '../bind/body-shape.ts';
import { commentsIn, readWrittenFrontMatter } from '../yaml/front-matter-comments.ts';
import { parseFile } from '../file/parse-file.ts';
import { translatedShape, printBody, type BodyData } from './print-entry.ts';
import { printFrontMatter } from './print-front-matter.ts';
import { withoutNeedlessSpaces } from '../tree/plain-spaces.ts';

/** A file in canonical form, as far as it can have one. */
export interface FormattedFile {
  /** The text; as it was where nothing may change. */
  readonly content: string;
  /** What was left as it was, because its author has to correct it first. */
  readonly unchanged?: 'file' | 'body';
}

/**
 * A file in canonical form: keys in the order of the schema, parts of the body in that of the framework, headings by their titles.
 * Comments stay at their keys, unknown keys at the end, and line ends as they are; spaces that mean nothing go.
 * A part that would lose something stays as it is.
 * @param file of the framework
 */
export function formatFile(framework: Framework, file: SourceFile): FormattedFile {
  const shape = shapeOfFile(framework, file);
  if (shape === undefined || !file.readable || file.problems.length > 0) return { content: file.text, unchanged: 'file' };
  const { parts } = bindBody(file, shape.read);
  const front = `---\n${printFrontMatter(shape.name, file.frontMatter, readWrittenFrontMatter(yamlOf(file)))}---\n`;
  const whole = withLineEnds(file, front + printBody(trimmed(parts) as BodyData, shape.print));
  if (whole === file.text || isSame(file, whole, shape.read)) return { content: whole };
  const body = /^[ \t]*\r?\n([\s\S]*)$/u.exec(file.text.slice(file.fence[1]))?.[1] ?? '';
  const headOnly = withLineEnds(file, front) + body;
  return isSame(file, headOnly, shape.read) ? { content: headOnly, unchanged: 'body' } : { content: file.text, unchanged: 'file' };
}

/** The front matter of a file as its author wrote it, with line feeds. */
export function yamlOf({ text, fence }: SourceFile): string {
  return text.slice(text.indexOf('\n') + 1, fence[0]).replaceAll('\r\n', '\n');
}

interface FileShape {
  readonly name: Parameters<typeof printFrontMatter>[0];
  /** What the headings may be, and what they are printed as. */
  readonly read: BodyShape;
  readonly print: BodyShape;
}

function shapeOfFile(framework: Framework, file: SourceFile): FileShape | undefined {
  const { place } = file;
  if (place.holds === 'entry') {
    const scale = place.type === 'scale' ? framework.entries.scale.find(({ source }) => source?.file === file) : undefined;
    const vocabulary = scale ? { manifest: framework.manifest, scales: new Map([[scale.id, scale]]) } : framework;
    const read = bodyShapeOf(vocabulary, place.type, scale ? { id: scale.id } : file.frontMatter);
    return { name: place.type, read, print: read };
  }
  if (place.holds !== 'translation') return undefined;
  const { type, language } = place;
  const id = type === 'manifest' ? framework.manifest.id : place.id;
  const names = translatedNames(framework, language);
  const source = framework.entries[type].find((entry) => entry.id === id);
  const read = bodyShapeOf(framework, type, { ...source?.data, id }, names);
  return { name: 'translation', read, print: translatedShape(read) };
}

function withLineEnds({ text }: SourceFile, formatted: string): string {
  return /^[^\n]*\r\n/u.test(text) ? formatted.replaceAll('\n', '\r\n') : formatted;
}

/** Whether a file in another form says all that it said: the same data, comments and blocks of text, and no mistake more. */
function isSame(file: SourceFile, content: string, shape: BodyShape): boolean {
  const other = parseFile(file.path, content);
  if (!other.readable || other.problems.length > 0 || canonicalJson(file.frontMatter) !== canonicalJson(other.frontMatter)) return false;
  const [yaml, otherYaml] = [yamlOf(file), yamlOf(other)];
  const comments = (text: string): string =>
    JSON.stringify(
      commentsIn(text)
        .flatMap((comment) => comment.text.split(/(?= #)/u))
        .map((comment) => comment.trim())
        .sort(),
    );
  if (comments(yaml) !== comments(otherYaml)) return false;
  if (canonicalJson(readWrittenFrontMatter(yaml).silenced) !== canonicalJson(readWrittenFrontMatter(otherYaml).silenced)) return false;
  const [before, after] = [bindBody(file, shape), bindBody(other, shape)];
  if (
    canonicalJson(trimmed(before.parts)) !== canonicalJson(after.parts) ||
    !isSubset(after.problems.map(nameOf), before.problems.map(nameOf))
  )
    return false;
  return isSubset(textsIn(file, shape), textsIn(other, shape));
}

/** The parts of a body without the spaces that mean nothing. */
function trimmed(part: unknown): unknown {
  if (typeof part === 'string') return withoutNeedlessSpaces(part);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, trimmed(inner)]));
}

function nameOf({ rule }: Problem): string {
  return rule;
}

/** The blocks of a body, without the headings that bind, since those are written anew. */
function textsIn(file: SourceFile, shape: BodyShape): readonly string[] {
  const bound = new Set([...bindBody(file, shape).places.values()].flatMap(({ key }) => (key ? [key[0]] : [])));
  return file.blocks
    .filter((block) => block.kind !== 'heading' || !bound.has(block.wordsSpan[0]) || isMarkedUp(file, block))
    .map(({ span }) =>
      file.text
        .slice(...span)
        .replace(/\s+/gu, ' ')
        .trim(),
    );
}

/** Whether a heading says more than its words: a note, a link. */
function isMarkedUp(
  file: SourceFile,
  { words, wordsSpan }: { readonly words: string; readonly wordsSpan: readonly [number, number] },
): boolean {
  return (
    file.text
      .slice(...wordsSpan)
      .replace(/\s+/gu, ' ')
      .trim() !== words
  );
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  const all = new Set(whole);
  return part.every((item) => all.has(item));
}

import { pointerOf, stepsOf } from '@framewright/model';
import { isMap, isNode, isScalar, isSeq, Lexer, parseDocument, Scalar, type Node } from 'yaml';
import { yamlOptions } from './yaml-options.ts';
import { silencesIn } from './silences.ts';

/** What parsed data loses of front matter: comments at their keys and items, by JSON pointer, and the spelling of values. */
export interface WrittenFrontMatter {
  /** Comments that stand above everything: a silence among them covers the whole file. */
  readonly head: readonly string[];
  /** Comments in lines of their own above a key or an item. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Comments at the end of a line: behind a value, or behind a key whose value follows below. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Comments below the last member of a map or list; the pointer of the whole is empty. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** What each silence covers, as texts that can be compared. */
  readonly silenced: readonly string[];
  /** How a value that is no text is spelt, such as 02 or 1.10; an empty value is empty. */
  readonly spelling: (pointer: string) => string | undefined;
}

/** A key with its value, or an item of a list. */
interface Place {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly value: Node | undefined;
  /** Where the value begins; where there is none, the end. */
  readonly valueStart: number;
  /** Where the key stands on its line, or the dash of the item. */
  readonly column: number;
}

/**
 * The comments of front matter, each at the key or item that it belongs to.
 * @param yaml the text between the fences, with line feeds, in which the parser finds no mistake
 */
export function readWrittenFrontMatter(yaml: string): WrittenFrontMatter {
  const places = placesIn(yaml);
  const spellings = new Map(
    places.map(({ pointer, value }) => [
      pointer,
      isScalar(value) && typeof value.value !== 'string' && value.range ? yaml.slice(value.range[0], value.range[1]) : undefined,
    ]),
  );
  const silences = silencesIn(yaml, [0, yaml.length]);
  const head: string[] = [];
  const kept = { above: new Map<string, string[]>(), beside: new Map<string, string[]>(), below: new Map<string, string[]>() };
  for (const { start, text } of commentsIn(yaml)) {
    const home = homeOf(
      start,
      yaml,
      places,
      silences.some(({ span }) => span[0] === start),
    );
    if (home === undefined) head.push(text);
    else kept[home.side].set(home.pointer, [...(kept[home.side].get(home.pointer) ?? []), text]);
  }
  const silenced = silences.map(({ rule, reason, line }) =>
    JSON.stringify([
      rule,
      reason,
      line === undefined ? 'all' : places.filter(({ start }) => lineOf(yaml, start) === line).map(({ pointer }) => pointer),
    ]),
  );
  return { head, ...kept, silenced: silenced.sort(), spelling: (pointer) => spellings.get(pointer) };
}

/** The comments of YAML with their offsets, in order. */
export function commentsIn(yaml: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  let at = 0;
  let isScalarText = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && !isScalarText) found.push({ start: at, text: token.trimEnd() });
    isScalarText = token === scalarFollows;
    if (!control.has(token)) at += token.length;
  }
  return found;
}

/** Tokens of yaml without characters: the beginning of a document, of a scalar, and an error in a flow. */
const scalarFollows = '\u001F';
const control = new Set(['\u0002', '\u0018', scalarFollows]);

function placesIn(yaml: string): readonly Place[] {
  const found: Place[] = [];
  const walk = (node: unknown, steps: readonly string[]): void => {
    const add = (step: string, start: number, value: unknown, isItem = false): void => {
      const inner = isNode(value) && value.range ? value : undefined;
      const written = inner?.range ? yaml.slice(inner.range[0], inner.range[1]).trimEnd().length : 0;
      const valueStart = inner?.range?.[0] ?? start;
      found.push({
        pointer: pointerOf(...steps, step),
        start,
        end: Math.max(start, valueStart + written),
        value: inner,
        valueStart,
        column: columnOf(yaml, start, isItem),
      });
      walk(inner, [...steps, step]);
    };
    if (isMap(node)) for (const { key, value } of node.items) if (isScalar(key) && key.range) add(String(key.value), key.range[0], value);
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) if (isNode(item) && item.range) add(String(index), item.range[0], item, true);
  };
  walk(parseDocument(yaml, yamlOptions).contents, []);
  return found;
}

type Home = { readonly side: 'above' | 'beside' | 'below'; readonly pointer: string };

function homeOf(at: number, yaml: string, places: readonly Place[], isSilence: boolean): Home | undefined {
  const lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
  const before = yaml.slice(lineStart, at);
  const flow = places.findLast(({ value, valueStart, end }) => isFlow(value) && valueStart < at && at < end);
  const next = places.find(({ start }) => start > at);
  if (before.trim() !== '') {
    const beside = places.find((place) => isBeside(place, at, lineStart));
    if (beside) return { side: 'beside', pointer: beside.pointer };
  }
  const previous = places.findLast(({ start }) => start < at);
  if (previous === undefined) return undefined;
  // A silence covers the next line, whatever it holds.
  if (next && isSilence) return { side: 'above', pointer: next.pointer };
  if (flow) return next && next.start < flow.end ? { side: 'above', pointer: next.pointer } : { side: 'below', pointer: flow.pointer };
  const column = at - lineStart;
  if (next && column <= next.column) return { side: 'above', pointer: next.pointer };
  return { side: 'below', pointer: containerAt(column, previous, places) };
}

/** Whether a comment on a line belongs to a place: the value ends before it on this line, or begins on a later one. */
function isBeside({ value, start, valueStart, end }: Place, at: number, lineStart: number): boolean {
  if (start >= at) return false;
  const isBlockText = isScalar(value) && (value.type === Scalar.BLOCK_LITERAL || value.type === Scalar.BLOCK_FOLDED);
  if (isBlockText || isBlockCollection(value)) return start >= lineStart && (isBlockText || valueStart > at);
  return end <= at && end > lineStart;
}

/** The map or list to whose end a comment belongs that stands further right than what follows. */
function containerAt(column: number, previous: Place, places: readonly Place[]): string {
  const steps = stepsOf(previous.pointer);
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const place = places.find(({ pointer }) => pointer === pointerOf(...steps.slice(0, depth)));
    const container = places.find(({ pointer }) => pointer === pointerOf(...steps.slice(0, depth - 1)));
    if (place && !isFlow(container?.value) && place.column <= column) return container?.pointer ?? '';
  }
  return '';
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function columnOf(yaml: string, start: number, isItem: boolean): number {
  const before = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const dash = isItem ? before.trimEnd().length - 1 : -1;
  return before[dash] === '-' ? dash : before.length;
}

function isFlow(value: Node | undefined): boolean {
  return (isMap(value) || isSeq(value)) && value.flow === true;
}

function isBlockCollection(value: Node | undefined): boolean {
  return (isMap(value) || isSeq(value)) && value.flow !== true;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from '@framewright/validator';

/** The diagnostic that a case wants. */
export interface Wanted {
  readonly rule: string;
  readonly severity: string;
  readonly words: readonly string[];
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** One mistake of the corpus: the whole framework with it, as bytes, and the wanted diagnostics. */
export interface Case {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly wanted: readonly Wanted[];
}

const corpus = import.meta.dirname;

/** The framework that cases differ from, which has no mistake. */
export function readBase(): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(join(corpus, 'base'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(join(corpus, 'base').length + 1), readFileSync(path)] as const));
}

/** The cases of one set, by name. */
export function readCases(set: 'first' | 'second'): readonly Case[] {
  const base = readBase();
  const folder = join(corpus, 'cases', set);
  return readdirSync(folder).sort().map((name) => readCase(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8'), base));
}

function readCase(name: string, text: string, base: ReadonlyMap<string, Uint8Array>): Case {
  const [head = '', ...sections] = text.split(/^=== /mu);
  const headers = head.split('\n').slice(1).map((line) => /^(\w+): (.*)$/u.exec(line)).filter((match) => match !== null).map((match) => [match[1], match[2] ?? ''] as const);
  const severity = headers.find(([key]) => key === 'severity')?.[1] ?? 'error';
  const apply = headers.filter(([key]) => key === 'apply').map(([, value]) => value);
  const files = new Map(base);
  const places: { readonly file: string; readonly span: readonly [number, number] }[] = [];
  for (const [key, path] of headers) {
    if (key !== 'remove') continue;
    const removed = readMarks(path);
    files.delete(removed.text);
    if (removed.spans.length > 0) places.push({ file: removed.text, span: [0, 0] });
  }
  for (const section of sections) {
    const path = section.slice(0, section.indexOf('\n'));
    const marked = section.slice(section.indexOf('\n') + 1);
    const { text: clean, spans } = readMarks(apply.includes('crlf') ? marked.replaceAll('\n', '\r\n') : marked);
    files.set(path, encode(clean, apply));
    places.push(...spans.map((span) => ({ file: path, span })));
  }
  const wants = headers.filter(([key]) => key === 'want').map(([, value]) => value);
  if (wants.length !== places.length) throw new Error(`${name}: ${wants.length} wanted, ${places.length} marked`);
  const wanted = wants.map((want, index): Wanted => {
    const [rule = '', words = ''] = want.split('|');
    const place = places[index] ?? { file: '', span: [0, 0] };
    return { rule: rule.trim(), severity, words: words.split(';').map((word) => word.trim()).filter((word) => word !== ''), file: place.file, start: place.span[0], end: place.span[1] };
  });
  return { name, files, wanted };
}

function encode(text: string, apply: readonly string[]): Uint8Array {
  if (apply.includes('utf16')) return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (apply.includes('latin1')) return Buffer.from(text, 'latin1');
  return Buffer.from(apply.includes('bom') ? `\uFEFF${text}` : text, 'utf8');
}

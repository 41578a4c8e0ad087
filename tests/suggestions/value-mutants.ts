import { isObject, type SourceFile, type Span, type Subject } from '@framewright/model';

/** A file with one value, line, heading or link written as people write it by mistake. */
export interface ValueMutant {
  readonly path: string;
  readonly text: string;
}

/** A mutant for every mistaken form of every value and line of the front matter of an entry, and of every heading and link of its text. */
export function valueMutantsOf(subject: Subject): readonly ValueMutant[] {
  const file = subject.source?.file;
  if (!file) return [];
  const values = pointersOf(file.frontMatter).map((pointer) => file.spanInFrontMatter(pointer, 'value'));
  const headings = file.blocks.flatMap((block) => (block.kind === 'heading' ? [block.span] : []));
  const links = file.prose.entryLinks.map(({ span }) => span);
  return [
    ...values.flatMap((span) => mutants(file, span, wrongValues)),
    ...linesOf(file).flatMap((span) => mutants(file, span, wrongLines)),
    ...headings.flatMap((span) => mutants(file, span, wrongHeadings)),
    ...links.flatMap((span) => mutants(file, span, wrongLinks)),
  ];
}

type Wrong = (words: string) => string;

const wrongValues: readonly Wrong[] = [
  (words) => (words.includes('\n') ? words : `[${words}]`),
  (words) => words.replace(/^\[(.*)\]$/su, '$1'),
  (words) => words.replace(/^\{\s*(.*?)\s*\}$/su, '$1'),
  (words) => `{ ${words} }`,
  (words) => `“${words}”`,
  (words) => `'${words}`,
  (words) => `"${words}"`,
  (words) => `${words},`,
  (words) => `${words};`,
  (words) => `${words}, ${words}`,
  (words) => words.replaceAll(', ', '; '),
  (words) => words.replace(/^- /u, ''),
  (words) => words.replaceAll(/^(\s*)- /gmu, '$1• '),
  (words) => words.replaceAll(/(^|\n\s*)- /gu, '$1-'),
  (words) => words.replaceAll(/[-_]/gu, (hyphen) => (hyphen === '-' ? '_' : '-')),
  (words) => words.replaceAll('-', ' '),
  (words) => words.toUpperCase(),
  (words) => words.replace(/^\w/u, (letter) => letter.toUpperCase()),
  (words) => `${words} #x`,
  (words) => `# ${words}`,
  (words) => words.replace(/\d+/u, (digits) => `${Number(digits) + 1}`),
  (words) => words.replace(/\d+/u, '9'),
  (words) => words.replace(/\d+/u, '0'),
  (words) => words.replace(/\d+/u, (digits) => `"${digits}"`),
  (words) => words.replace(/\d+/u, (digits) => `${digits}.5`),
  (words) => words.replace(/\d+/u, (digits) => `${digits}/${digits}`),
  (words) => words.replace(/\d+/u, (digits) => `${digits}-${Number(digits) + 1}`),
  (words) => words.replace(/\d+/u, (digits) => `level ${digits}`),
  (words) => words.replace(/^https?:\/\//u, ''),
  () => '',
  () => '~',
];

const wrongLines: readonly Wrong[] = [
  (line) => line.replace(':', ''),
  (line) => line.replace(':', ' -'),
  (line) => line.replace(/: (?=\S)/u, ':'),
  (line) => line.replace(':', '='),
  (line) => line.replace(':', '：'),
  (line) => line.replace(/^(\s*)(?=\S)/u, '\t$1'),
  (line) => line.replace(/^(\s*)/u, '$1- '),
  (line) => line.replace(/^(\s*)\S/u, '$1'),
  (line) => `${line}\n${line}`,
  (line) => `${line}:`,
  (line) => `${line} }`,
  (line) => `${line} ]`,
  (line) => `// ${line}`,
  () => '',
];

const wrongHeadings: readonly Wrong[] = [
  (line) => `#${line}`,
  (line) => line.replace(/^#/u, ''),
  (line) => line.replace(/^(#+) /u, '$1'),
  (line) => line.replace(/^(#+) (.*)$/u, '**$2**'),
  (line) => line.replace(/(\w)(\w)$/u, '$2$1'),
  (line) => `${line}:`,
  (line) => line.replace(/^(#+) /u, '$1 Level '),
  (line) => `${line}\n\n${line}`,
];

const wrongLinks: readonly Wrong[] = [
  (link) => link.slice(0, -1),
  (link) => link.replace(/^\[\[/u, '[').replace(/\]\]$/u, ']'),
  (link) => link.replace(/^\[\[([^|]*)(?:\|.*)?\]\]$/u, '[words](../competences/$1.md)'),
  (link) => link.replace(/^\[\[([^|]*)(?:\|.*)?\]\]$/u, '[words]($1)'),
  (link) => link.replaceAll('-', ' '),
  (link) => link.replace(/(\w)(\w)/u, '$2$1'),
  () => '[here](www.example.org/a b)',
  () => '<b>[[here]]</b>',
];

function mutants(file: SourceFile, span: Span | undefined, wrong: readonly Wrong[]): readonly ValueMutant[] {
  if (!span) return [];
  const words = file.text.slice(...span);
  const changed = new Set(wrong.map((write) => write(words)).filter((each) => each !== words));
  return [...changed].map((each) => ({ path: file.path, text: `${file.text.slice(0, span[0])}${each}${file.text.slice(span[1])}` }));
}

/** The lines of the front matter, without the fences. */
function linesOf({ text, fence }: SourceFile): readonly Span[] {
  return [...text.slice(0, fence[0]).matchAll(/^(?!---$).+$/gmu)].map(({ index, 0: line }) => [index, index + line.length]);
}

function pointersOf(value: unknown, pointer = ''): readonly string[] {
  const here = pointer === '' ? [] : [pointer];
  if (Array.isArray(value)) return [...here, ...value.flatMap((item, index) => pointersOf(item, `${pointer}/${index}`))];
  if (!isObject(value)) return here;
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, `${pointer}/${key}`))];
}

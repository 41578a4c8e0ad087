import { assemble, parseFile } from '@framewright/markdown';
import { schemas, type Framework, type SourceFile, type Subject } from '@framewright/model';

/** What people write where something else is meant, as YAML. */
const values = [
  '',
  '~',
  "''",
  '"x',
  'true',
  '3',
  '2.5',
  '-1',
  '"3"',
  'x',
  'two words',
  'Clear writing',
  'clear-writing',
  'clear-writting',
  '-',
  '**x**',
  '[x];',
  '[]',
  '[x]',
  '[x, x]',
  '[[x]]',
  '[clear-writing, clear-writing]',
  '{}',
  '{ x: 1 }',
  '[{ x: 1 }]',
  '{ clear-writing: 3 }',
  '{ knowledge: 9 }',
  '{ knowledge: 2, application: 3 }',
  '2026-02-30',
  '2026-02-28',
  'example.com',
  'http://example.com/a b',
  'en_GB',
  '“x”',
  'x # y',
  'x: y',
  '- x',
  '.inf',
  '*x',
  '&x',
  '!x y',
  '@x',
  '0x10',
  '012',
  '1e3',
  'none',
  'TBD',
];

/** What much depends on is judged anew as a whole with each value, so that it has fewer of them. */
const fewer: ReadonlySet<string> = new Set(['manifest', 'scale', 'role']);

/** Keys whose values are written in the body. */
const inBody = new Set(['definition', 'text', 'descriptors', 'sections', 'levelSections']);

/** A text with another value, and the words for where it stands. */
interface Wrong {
  readonly where: string;
  readonly text: string;
}

/** The texts of a file with other values under one key, and the framework with each of them. */
export interface WrongValues {
  readonly path: string;
  readonly key: string;
  /** Tells something of each framework, with the words for what stands where. */
  readonly tell: (of: (framework: Framework, file: SourceFile) => string) => string;
}

/** Puts values under each key of the front matter of some files, present or not, one at a time. */
export function wrongValues(framework: Framework, paths: readonly string[]): readonly WrongValues[] {
  const { files, version } = framework;
  const subjects = [framework.manifest, ...framework.byId.values()];
  return paths.flatMap((path) => {
    const subject = subjects.find(({ source }) => source?.file.path === path);
    if (subject?.source === undefined) throw new Error(`There is no ${path}.`);
    const byKey = Map.groupBy(wrongTexts(subject, subject.source.file.text), ({ where }) => /[\w-]+/u.exec(where)?.[0] ?? '');
    return [...byKey].map(
      ([key, all]): WrongValues => ({
        path,
        key,
        tell: (of) =>
          all
            .map(({ where, text }) => {
              const changed = parseFile(path, text);
              const others = files.map((file) => (file.path === path ? changed : file));
              return `${where}\n${of(assemble(others, { version, previous: framework }), changed)}`;
            })
            .join('\n'),
      }),
    );
  });
}

function wrongTexts(subject: Subject, text: string): readonly Wrong[] {
  const { source } = subject;
  const written = source?.written ?? {};
  const count = fewer.has(subject.type) ? 1 : 2;
  let turn = 0;
  const next = (): readonly string[] => Array.from({ length: count }, () => values[turn++ % values.length] ?? '');
  const present = pointersOf(written, '').flatMap((pointer) => {
    const [start, end] = source?.spanOf(pointer) ?? [0, 0];
    return next().map((value) => ({ where: `${pointer} = ${value}`, text: text.slice(0, start) + value + text.slice(end) }));
  });
  const missing = Object.keys(schemas[subject.type].properties ?? {}).filter((key) => !Object.hasOwn(written, key) && !inBody.has(key));
  const end = text.indexOf('\n---\n') + 1;
  const added = missing.flatMap((key) =>
    next().map((value) => ({ where: `+ ${key}: ${value}`, text: `${text.slice(0, end)}${key}: ${value}\n${text.slice(end)}` })),
  );
  return [...present, ...added];
}

/** The first item of a list stands for all of them. */
function pointersOf(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.slice(0, 1).map((item, index) => [String(index), item] as const) : Object.entries(value);
  return inner.flatMap(([key, item]) => [`${pointer}/${key}`, ...pointersOf(item, `${pointer}/${key}`)]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { countSteps } from './regular-expressions/count-steps.ts';
import { expressionsIn } from './regular-expressions/found-expressions.ts';
import { fasterThanLinear } from './regular-expressions/growth.ts';
import { parseExpression } from './regular-expressions/parse-expression.ts';

const root = join(import.meta.dirname, '..');
/** The length of the texts that are tried first. */
const length = inject('isWhole') ? 512 : 128;

interface Placed {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that are built at run time, by source: the values that they can have. */
const composed: Readonly<Record<string, readonly (readonly [source: string, flags: string])[]>> = {
  "`.{1,${width}}`, 'gu'": [['.{1,80}', 'gu']],
  "`(?<![a-z0-9-])${id.replace(/[^a-z0-9-]/gu, '\\\\$&')}(?![a-z0-9-])`": [['(?<![a-z0-9-])an-id(?![a-z0-9-])', '']],
  "`^## ${version.replaceAll('.', '\\\\.')}(?: \\\\(\\\\d{4}-\\\\d{2}-\\\\d{2}\\\\))?[ \\\\t]*\\\\r?$`, 'mu'": [
    ['^## 1\\.2\\.3(?: \\(\\d{4}-\\d{2}-\\d{2}\\))?[ \\t]*\\r?$', 'mu'],
  ],
  "`^## ${version.replaceAll('.', '\\\\.')}(?: \\\\(\\\\d{4}-\\\\d{2}-\\\\d{2}\\\\))?\\\\s*$`, 'u'": [
    ['^## 1\\.2\\.3(?: \\(\\d{4}-\\d{2}-\\d{2}\\))?\\s*$', 'u'],
  ],
  "`(?<![a-z-])${from}(?![a-z-])`, 'gu'": [['(?<![a-z-])an-id(?![a-z-])', 'gu']],
  "`(?<![\\\\p{L}\\\\p{N}-])${anyOf(known, 0)}(?![\\\\p{L}\\\\p{N}-])`, 'gu'": [
    ['(?<![\\p{L}\\p{N}-])[aA](?:[aA][aA]|\\s{1,9}(?:[aA]|[bB][aA]\\s{1,9}[aA]))(?![\\p{L}\\p{N}-])', 'gu'],
  ],
  "`${beforeWord.source}(${usual.join('|') || '(?!)'})(?![\\\\p{L}\\\\p{N}_/-]|\\\\.\\\\p{L})`, 'giu'": [
    [
      '“[^“”]*”|`[^`]*`|"[^"]*"|(?<![\\p{L}\\p{N}_./-])(?:(\\p{Nd}[\\p{Nd}.,\\u00a0\\u202f]{0,30})(\\s)|(an?)(\\s))?(competences|competence|roles|role)(?![\\p{L}\\p{N}_/-]|\\.\\p{L})',
      'giu',
    ],
  ],
};

/** Expressions that would be slow on texts that they never get, or of which they only read the beginning: with the reason. */
const stopped: readonly (readonly [file: string, name: string, because: string])[] = [
  ['packages/validator/src/rules/unreadable-version/read-json.ts', 'tokens', 'Reading ends at the first text that is never closed.'],
  ['site/src/languages/add-languages.ts', 'parts', 'Pages are of our own making: what begins there ends there.'],
  ['site/src/theme/css-addresses.ts', 'token', 'Reading ends at the first comment or text that is never closed.'],
];

const files = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`), 'site/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => /\.(?:ts|js|astro)$/u.test(name) && !name.endsWith('.test.ts') && !parentPath.includes('generated'))
    .map(({ name, parentPath }) => relative(root, join(parentPath, name)).replaceAll('\\', '/')),
);
const codes = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const literals = [...codes].flatMap(([file, code]) =>
  expressionsIn(script(file, code)).map(({ line, ...expression }) => ({ ...expression, file, place: `${file}:${line}` })),
);

/** The fenced part of a page is a program; below it only expressions in braces, which have none. */
function script(file: string, code: string): string {
  return file.endsWith('.astro') ? (/^---\n[\s\S]*?\n---$/mu.exec(code)?.[0].replaceAll('---', '   ') ?? '') : code;
}

/** The arguments of each `new RegExp`. */
const constructed = [...codes].flatMap(([file, code]) =>
  [...code.matchAll(/\bRegExp\(/gu)].map(({ index }) => ({ file, written: insideBrackets(code, index + 'RegExp('.length) })),
);

function insideBrackets(code: string, start: number): string {
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < code.length; at += 1) depth += code[at] === '(' ? 1 : code[at] === ')' ? -1 : 0;
  return code.slice(start, at - 1);
}

/** Those of the schema are applied to any text before anything else. */
const ofSchema = readdirSync(join(root, 'schema'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => patternsIn(JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')), `schema/${name}`));

function patternsIn(value: unknown, place: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === 'pattern' && typeof member === 'string' ? [{ place, source: member, flags: 'u' }] : []),
    ...(key === 'patternProperties' ? Object.keys(member as object).map((source) => ({ place, source, flags: 'u' })) : []),
    ...patternsIn(member, place),
  ]);
}

function sourceNamed(name: string, file: string): string {
  return literals.find((literal) => literal.file === file && literal.name === name)?.source ?? `(no literal called ${name})`;
}

/** Expressions built from literals of the same file only. */
function composedOfLiterals({ file, written }: (typeof constructed)[number]): readonly Placed[] {
  const pieces = [...written.matchAll(/String\.raw`([^`]*)`/gu)].map(([, piece = '']) => piece);
  if (pieces.length > 0) return [{ place: file, source: pieces.join('|'), flags: /'([a-z]*)',?\s*$/u.exec(written)?.[1] ?? '' }];
  const [, template, name, flags = ''] = /^(?:`([^`]*)`|(\w+)\.source), '([a-z]*)'$/u.exec(written) ?? [];
  const source =
    name === undefined ? template?.replace(/\$\{(\w+)\.source\}/gu, (_, part: string) => sourceNamed(part, file)) : sourceNamed(name, file);
  return source === undefined || source.includes('${') ? [] : [{ place: file, source, flags }];
}

describe('the checks themselves', () => {
  test('literals are told from divisions, strings, comments and templates', () => {
    const code =
      "const a = /b[/]c/gu; x / y / z; 'no /d/'; // /e/\n/* /f/ */ return /g\\/h/; `§{i.replace(/j`/u, `§{k / l}`)} /m/`;".replaceAll(
        '§',
        '$',
      );
    expect(expressionsIn(code).map(({ source, flags, name }) => [source, flags, name])).toEqual([
      ['b[/]c', 'gu', 'a'],
      ['g\\/h', '', undefined],
      ['j`', 'u', undefined],
    ]);
  });

  test.each([
    ['a*b', 'aaa', 3 * 3],
    ['^a*b', 'aaa', 0],
  ])('the steps of %s are counted', (source, text, atLeast) => {
    expect(countSteps(parseExpression(source, ''), '', text, 1e6)).toBeGreaterThan(atLeast);
  });

  test.each(['a+$', '(a+)+b', 'a*a*b', '(?:a|a)*b', '<!--[^]*?-->', '\\s+x', '(?<=b*)a', '(?=a*b)a', '(\\w+)-\\1', '^(?:[a-z]+ ?)+$'])(
    '%s is found to be more than linear',
    (source) => expect(fasterThanLinear(source, 'u', length)).toMatch('steps'),
  );

  test.each(['^a+$', 'a+', '[^a]a', '^(?:a|b)*c', 'a{1,9}b', '^\\s*(?:x|y)', '(?<!a)b', '\\bTODO\\b', '(?:^|\\n)[ >]{0,9}x'])(
    '%s is found to be linear',
    (source) => expect(fasterThanLinear(source, 'u', length)).toBeUndefined(),
  );
});

describe('no regular expression works longer than a text is long', () => {
  test('all are found', () => {
    expect(literals.length).toBeGreaterThan(200);
    // Apart from those below, which are of the schema and tried with it.
    const unknown = constructed.filter((each) => !Object.hasOwn(composed, each.written) && composedOfLiterals(each).length === 0);
    expect(unknown.map(({ file, written }) => `${file}: ${written}`).sort()).toEqual([
      "packages/assessment/src/file/shape-fault.ts: pattern, 'u'",
      "packages/cli/src/init/init-questions.ts: schemas.common.$defs?.['language']?.pattern ?? '', 'u'",
      "packages/markdown/src/bind/conform.ts: source, 'u'",
      "packages/model/src/schema/newer-places.ts: now ?? '', 'u'",
      "packages/model/src/schema/newer-places.ts: pattern, 'u'",
      "packages/validator/src/rules/malformed-value/malformed-words.ts: String(wanted), 'u'",
      "packages/validator/src/rules/malformed-value/malformed-words.ts: forms['id']?.pattern ?? '', 'u'",
      "packages/validator/src/rules/value-cut-by-comment/cut-values.ts: schema.pattern, 'u'",
      "packages/validator/src/rules/wrong-type/wrong-type-help.ts: pattern, 'u'",
      "packages/validator/src/schema/ambiguous-scalars.ts: schema.pattern, 'u'",
      "packages/validator/src/schema/format-keys.ts: pattern, 'u'",
    ]);
  });

  const known: readonly Placed[] = [
    ...literals.filter(({ file, name }) => !stopped.some(([of, called]) => of === file && called === name)),
    ...ofSchema,
    ...constructed.filter(({ file }) => !stopped.some(([of]) => of === file)).flatMap(composedOfLiterals),
    ...Object.values(composed).flatMap((expressions) => expressions.map(([source, flags]) => ({ place: 'composed', source, flags }))),
  ];
  const distinct = [...Map.groupBy(known, ({ source, flags }) => `/${source}/${flags}`)].map(([written, all]) => [written, all] as const);

  test.each(distinct)('%s', (_written, [first]) => {
    expect(first && fasterThanLinear(first.source, first.flags, length)).toBeUndefined();
  });
});

import { formatFile, withFiles, parseFramework, type FormattedFile } from '@framewright/markdown';
import { canonicalJson, type Json } from '@framewright/model';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';

const frameworks = frameworkFolders.map((folder) => parseFramework(frameworkTexts(folder)));
const places = frameworks.flatMap((framework) => framework.files.map(({ path }) => ({ framework, path })));

/** What people write before a line, after one, and anywhere: half of it harmless, half of it not. */
const pieces = {
  beforeKey: [
    ...[
      '# a note\n',
      '\n',
      '\n# a note\n\n',
      '  # a note\n',
      'nothing:\n',
      'x-text: |\n  # no note\n  words\n',
      'x-text: >-\n  words\n\n  more\n',
    ],
    ...[
      'x-own: [1, ~, 1.10] # kept\n',
      'x-own: { a: "b # c" }\n',
      'aliases: [One, # first\n  Two]\n',
      'aliases:\n- One # one\n- "Two"\n',
      '"status": draft\n',
    ],
  ],
  behindLine: [' # a note', ' #', '  ', ' # a note # and another', '\t', ' "', ' # framewright-ignore raw-html: It is not.'],
  beforeBlock: [
    ...[
      'Words.\n\n',
      '- one\n- two\n\n',
      '1) one\n',
      '    code\n\n',
      '```\n# code\n```\n\n',
      '> said\n\n',
      '| a | b |\n|---|---|\n| c | d |\n\n',
      '\n\n',
    ],
    ...[
      '## Knowledge\n\n',
      '### Nonsense\n\n',
      '## Evidence ##\n\n',
      'Words\n=====\n\n',
      '* * *\n\n',
      '[^1]: A note.\n\n',
      '[a]: https://a.example/\n\n',
      '<!-- hidden -->\n\n',
    ],
  ],
  anywhere: ['"', "'", ': ', '- ', '[', ']', '{}', '|', '>', '&a ', '\\', '#', '\n', '\u00a0', '[^1]', '[[clerk]]', ''],
} as const;

interface Change {
  readonly piece: string;
  readonly where: keyof typeof pieces;
  /** The position among the possible ones, as a fraction. */
  readonly at: number;
  readonly length: number;
}

const change: fc.Arbitrary<Change> = fc
  .constantFrom('beforeKey', 'beforeKey', 'behindLine', 'beforeBlock', 'beforeBlock', 'anywhere')
  .chain((where) =>
    fc.record({
      where: fc.constant(where),
      piece: fc.constantFrom<string>(...pieces[where]),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      length: where === 'anywhere' ? fc.nat(8) : fc.constant(0),
    }),
  );

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { piece, where, at, length }) => {
    const places = placesFor(before, where);
    const place = places[Math.floor(at * places.length)] ?? before.length;
    return before.slice(0, place) + piece + before.slice(place + length);
  }, text);
}

function placesFor(text: string, where: Change['where']): readonly number[] {
  if (where === 'anywhere') return Array.from({ length: text.length }, (_, place) => place);
  const fence = text.indexOf('\n---\n', 3) + 1;
  const [head, body] = [text.slice(0, fence), text.slice(fence)];
  if (where === 'beforeKey') return [...head.matchAll(/^[a-z][\w-]*:/gmu)].map(({ index }) => index);
  if (where === 'behindLine') return [...text.matchAll(/$/gmu)].map(({ index }) => index);
  return [...body.matchAll(/^---\n|\n\n/gmu)].map(({ index, 0: gap }) => fence + index + gap.length);
}

/** Front matter and body, separated and read without the formatter's own tools. */
function contentOf(text: string): { readonly data: string; readonly comments: readonly string[]; readonly words: readonly string[] } {
  const [, yaml = '', body = ''] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/mu.exec(text) ?? [];
  const comments = [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#')).flatMap((token) => token.split(/(?= #)/u));
  const lines = body.split(/\r?\n/u).filter((line) => !/^ {0,3}#{1,6}(?:\s|$)/u.test(line) && !/^ {0,3}(?:=+|-+)[ \t]*$/u.test(line));
  return {
    data: canonicalJson(parse(yaml, { logLevel: 'silent' }) as Json),
    comments: comments.map((comment) => comment.trim()).sort(),
    words: lines.flatMap((line) => line.split(/\s+/u).filter((word) => word !== '')).sort(),
  };
}

const runs = inject('isWhole') ? 3_000 : 150;

test('formatting loses nothing of a file that somebody changed, and changes nothing the second time', { timeout: 600_000 }, () => {
  const seen = { file: 0, body: 0, same: 0, changed: 0 };
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.array(change, { minLength: 1, maxLength: 3 }), (index, changes) => {
      const { framework, path } = places[index] ?? never();
      const text = changed(framework.files.find((file) => file.path === path)?.text ?? '', changes);
      const [content, kept] = format(text);
      seen[kept ?? (content === text ? 'same' : 'changed')] += 1;
      if (kept === 'file') {
        expect(content).toBe(text);
        return;
      }
      expect(contentOf(content)).toEqual(contentOf(text));
      expect(format(content)[0]).toBe(content);

      function format(written: string): readonly [content: string, kept: FormattedFile['unchanged']] {
        const after = withFiles(framework, [{ path, content: written }]);
        const file = after.files.find((each) => each.path === path);
        const result = file && formatFile(after, file);
        return [result?.content ?? '', result?.unchanged];
      }
    }),
    { seed: inject('seed'), numRuns: runs },
  );
  // The test shows little if files are left as they are.
  expect(seen.changed).toBeGreaterThan(runs / 5);
});

function never(): never {
  throw new Error('There is a file for every number');
}

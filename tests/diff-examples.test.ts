import {
  changeKinds,
  declaredBump,
  diffFrameworks,
  type ExampleFiles,
  exampleTexts,
  likeChanges,
  readParts,
  tallyOf,
} from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, entryTypes, frameworkOfBundle, type Framework } from '@framewright/model';
import { printDifference } from '@framewright/reporters';
import { schemaViolations, validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';

const examples = changeKinds.flatMap((kind) => kind.examples.map((example) => [`${kind.id}: ${example.title}`, example] as const));

function framework(files: ExampleFiles, change: (text: string) => string = (text) => text): Framework {
  return parseFramework(Object.fromEntries(Object.entries(exampleTexts(files)).map(([path, text]) => [path, change(text)])));
}

/** Moves every line: comments in the front matter, empty lines in the body, other line endings. */
function moved(text: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  return `---\n# Moved\n\n${front}\n\n---\n\n\n${body.replaceAll('\n\n', '\n\n\n')}`.replaceAll('\n', '\r\n');
}

describe('every example is a framework without an error on both sides', () => {
  test.each(examples)('%s', (_title, { before, after }) => {
    for (const files of [before, after]) {
      const errors = validate(framework(files)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([]);
    }
  });
});

describe('fingerprints stay when lines move', () => {
  test.each(examples)('%s', (_title, { before, after }) => {
    const found = diffFrameworks(framework(before), framework(after)).changes;
    const shifted = diffFrameworks(framework(before), framework(after, moved)).changes;
    expect(shifted.map(({ fingerprint }) => fingerprint)).toEqual(found.map(({ fingerprint }) => fingerprint));
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });
});

describe('bundles give the changes that their files give, but for what is in no bundle', () => {
  test.each(examples)('%s', (_title, { before, after }) => {
    const ofFiles = diffFrameworks(framework(before), framework(after));
    const bundled = [before, after].map((files) => frameworkOfBundle(compileBundle(framework(files))));
    const [old, current] = bundled as [Framework, Framework];
    const released = ofFiles.changes.filter(({ entry }) => entryTypes[entry.type].released);
    const ofBundles = diffFrameworks(old, current);
    expect(ofBundles.changes.map(({ kind, fingerprint, message }) => [kind, fingerprint, message])).toEqual(
      released.map(({ kind, fingerprint, message }) => [kind, fingerprint, message]),
    );
    expect(diffFrameworks(framework(before), old).changes).toEqual([]);
  });
});

describe('places lead to the words', () => {
  test.each(examples)('%s', (_title, { before, after }) => {
    const [old, current] = [framework(before), framework(after)];
    for (const { places } of diffFrameworks(old, current).changes) {
      for (const [place, side] of [[places.before, old] as const, [places.after, current] as const]) {
        if (place === undefined) continue;
        const file = side.files.find(({ path }) => path === place.path);
        const [start = -1, end = -1] = place.span ?? [];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(file?.text.length ?? -1);
      }
    }
  });
});

describe('the report for programs has the shape of its schema', () => {
  test.each(examples)('%s', async (_title, { before, after }) => {
    const difference = diffFrameworks(framework(before), framework(after));
    const changes = difference.changes.map(({ places, ...change }) => ({
      ...change,
      places: Object.fromEntries(Object.entries(places).map(([side, { path, pointer }]) => [side, { path, pointer }])),
    }));
    const report = { ...difference, changes, declared: declaredBump(difference.required, difference.from) };
    expect(
      schemaViolations(
        'difference',
        JSON.parse(
          await printDifference('json', report, {
            color: false,
            width: 80,
            partsOf: (old, current) => readParts(old, current, () => undefined),
            likeChanges: (all) => likeChanges(all, framework(after)),
            tallyOf,
          }),
        ),
      ),
    ).toEqual([]);
  });
});

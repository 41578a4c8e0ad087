import { parseFramework } from '@framewright/markdown';
import { canonicalJson, compileBundle, newestFormat, printBundle, type Bundle } from '@framewright/model';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { bundleFaults } from './bundle-faults.ts';

const sound = compileBundle(parseFramework(exampleBase, { version: '1.0.0' }), '2026-01-02');
const text = printBundle(sound);
const [competence = ''] = Object.keys(sound.competences);
const [first] = Object.values(sound.competences);

function changed(change: object): string {
  return canonicalJson({ ...sound, ...change }, 2);
}

test('a bundle as it was released has no fault', () => {
  expect(bundleFaults(text)).toEqual([]);
});

test.each<[string, string, string]>([
  ['a text cut off', text.slice(0, 200), 'Its end is missing'],
  ['no bundle', '[]', 'It is not a bundle: it does not say which format it has.'],
  ['nothing', 'null', 'It is not a bundle: it does not say which format it has.'],
  ['a format in words', changed({ format: '1' }), 'It is not a bundle: it does not say which format it has.'],
  ['a later format', changed({ format: newestFormat + 1 }), `formats up to ${newestFormat} are known here`],
  ['the newest format, that it does not need', changed({ format: newestFormat }), 'the lowest that has room'],
  ['another shape', changed({ roles: undefined }), 'The bundle lacks “roles”.'],
  ['an unknown part', changed({ more: {} }), 'The bundle has “more”, which the format does not know.'],
  ['a list for a map', changed({ terms: [] }), '“/terms” is “[]”, which does not fit the format.'],
  ['another layout', JSON.stringify(sound), 'It is not in the form that a release is written in'],
  [
    'an entry under another id',
    changed({ competences: { ...sound.competences, other: first } }),
    `The entry “other” has the id “${competence}”.`,
  ],
  ['an entry without a digest', changed({ digests: without(sound.digests, competence) }), `There is no digest of “${competence}”.`],
  [
    'a digest of nothing',
    changed({ digests: { ...sound.digests, other: 'a'.repeat(64) } }),
    'There is a digest of “other”, and no such entry.',
  ],
  [
    'other words',
    changed({ competences: { ...sound.competences, [competence]: { ...first, title: 'Another' } } }),
    `What it says of “${competence}” does not agree with its digest.`,
  ],
])('%s is a fault', (_title, bundle, fault) => {
  const faults = bundleFaults(bundle);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test.each([
  [5, 5],
  [6, 6],
  [9, 6],
])('of %i faults %i lines tell', (count, lines) => {
  const more = Object.fromEntries(Array.from({ length: count }, (_, index) => [`other-${index}`, 'a'.repeat(64)]));
  const faults = bundleFaults(changed({ digests: { ...sound.digests, ...more } }));
  expect(faults).toHaveLength(lines);
  expect(faults.at(-1)).toBe(count > 5 ? `And there are ${count - 5} more entries.` : 'There is a digest of “other-4”, and no such entry.');
});

function without(digests: Bundle['digests'], id: string): Bundle['digests'] {
  return Object.fromEntries(Object.entries(digests).filter(([each]) => each !== id));
}

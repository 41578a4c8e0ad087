import { parseFramework } from '@framewright/markdown';
import { compileBundle, newestFormat, printBundle } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { parseBundle } from './read-bundle.ts';

const text = printBundle(compileBundle(parseFramework(exampleBase, { version: '1.0.0' }), '2026-01-02'));
const sound = JSON.parse(text) as { readonly manifest: object };

test('a bundle is read as it was written', () => {
  expect(parseBundle(text, 'a.json')).toEqual(sound);
});

test.each<[string, unknown, string]>([
  ['a list', [], 'one JSON object'],
  ['nothing', null, 'one JSON object'],
  ['a later format', { ...sound, format: newestFormat + 1 }, 'a newer version is needed'],
  ['format 0', { ...sound, format: 0 }, 'which format it has'],
  ['half a format', { ...sound, format: 0.5 }, 'which format it has'],
  ['a format in words', { ...sound, format: '1' }, 'which format it has'],
  ['no manifest', { ...sound, manifest: undefined }, 'its part “manifest” is missing'],
  ['a list of manifests', { ...sound, manifest: [] }, 'its part “manifest” is missing'],
  ['a manifest without an id', { ...sound, manifest: { ...sound.manifest, id: 1 } }, 'its manifest or its version'],
  ['a manifest without kinds', { ...sound, manifest: { ...sound.manifest, kinds: {} } }, 'its manifest or its version'],
  ['no version', { ...sound, version: 1 }, 'its manifest or its version'],
])('%s is refused', (_title, value, words) => {
  expect(() => parseBundle(JSON.stringify(value), 'a.json')).toThrow(words);
});

test('the newest format is read', () => {
  expect(parseBundle(JSON.stringify({ ...sound, format: newestFormat }), 'a.json')).toMatchObject({ format: newestFormat });
});

test('what is no JSON is refused with its reason', () => {
  expect(() => parseBundle('{', 'a.json')).toThrow('a.json is not a bundle: it is not valid JSON (');
});

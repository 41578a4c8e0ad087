import { expect, test } from 'vitest';
import { parseFramework } from './parse-framework.ts';

const manifest = '---\nid: harbour\ntitle: Harbour\n---\nWhat.\n';

test('only what lies in the folder of releases is one', () => {
  const digestOf = (texts: Readonly<Record<string, string>>): unknown => parseFramework({ 'framework.md': manifest, ...texts }).releases;
  expect(digestOf({ 'terms/bollard.md': '---\nid: bollard\ntitle: Bollard\n---\nA post.\n', 'releases.json': '{}' })).toBeUndefined();
  expect(digestOf({ 'releases/0.1.0.json': '{}\n', 'releases/SHA256SUMS': 'sums\n', 'assets/releases/0.2.0.json': '{}\n' })).toEqual({
    checksums: 'sums\n',
    digests: { '0.1.0.json': expect.stringMatching(/^[0-9a-f]{64}$/u) },
  });
});

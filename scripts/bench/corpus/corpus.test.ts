import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@framewright/validator';
import { memoryTree, readFramework } from '@framewright/workspace';
import { expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { ladders, serviceSize } from './ladders.ts';

const small = corpus({ competences: 60, roles: 6, ratingsPerRole: 30 });
const competences = small.filter(({ path }) => path.startsWith('competences/')).map(({ content }) => content);

test('a made-up framework has no mistake', async () => {
  const tree = memoryTree(Object.fromEntries(small.map(({ path, content }) => [path, content])));
  expect(validate(await readFramework(tree))).toEqual([]);
});

test('a made-up framework of ladders has no mistake', async () => {
  const tree = memoryTree(Object.fromEntries(ladders(serviceSize).map(({ path, content }) => [path, content])));
  const framework = await readFramework(tree);
  expect(validate(framework)).toEqual([]);
  const { competence, role, family } = framework.entries;
  expect([competence.length, role.length, family.length]).toEqual([189, 205, 60]);
});

test('its competences have about three kilobytes', () => {
  const sizes = competences.map((text) => Buffer.byteLength(text));
  expect(Math.min(...sizes)).toBeGreaterThan(2000);
  expect(Math.max(...sizes)).toBeLessThan(3400);
});

/** Constructs that decide how fast Markdown is read. */
const marks: Readonly<Record<string, RegExp>> = {
  headings: /^#/gmu,
  'list items': /^- /gmu,
  'entry links': /\[\[/gu,
  sentences: /[.?]\s/gu,
  commas: /,/gu,
};

test.each(Object.entries(marks))('%s are about as frequent as in a real framework', (_, mark) => {
  const folder = join(import.meta.dirname, '../../../framework/competences');
  const real = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.md'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .filter((text) => text.includes('## Knowledge'));
  const ratio = perKilobyte(competences, mark) / perKilobyte(real, mark);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(1.4);
});

function perKilobyte(texts: readonly string[], mark: RegExp): number {
  const bodies = texts.map((text) => text.slice(text.indexOf('\n---\n') + 5)).join('\n');
  return ((bodies.match(mark) ?? []).length * 1000) / bodies.length;
}

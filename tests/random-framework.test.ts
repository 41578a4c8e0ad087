import { bodyShapeOf, parseFramework, printEntry, printTranslation } from '@framewright/markdown';
import { compileBundle, type Framework, frameworkOfBundle, pathFor, printBundle } from '@framewright/model';
import { schemaViolations, validate } from '@framewright/validator';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { randomFramework } from './support/random-framework.ts';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 1_000 : 100 };

test('random frameworks have no mistake once they are printed', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const found = validate(parseFramework(textsOf(framework)));
      expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }),
    chance,
  );
});

test('random frameworks are bundled as their schema wants it, and read back without loss', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const bundle = compileBundle(framework, '2026-11-22');
      expect(schemaViolations('bundle', bundle)).toEqual([]);
      expect(printBundle(compileBundle(frameworkOfBundle(bundle), bundle.date))).toBe(printBundle(bundle));
    }),
    chance,
  );
});

function textsOf(framework: Framework): Readonly<Record<string, string>> {
  const entries = [framework.manifest, ...framework.byId.values()];
  const translations = [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  return Object.fromEntries([
    ...entries.map((entry) => [pathFor(entry.type, entry.id), printEntry(entry, framework)] as const),
    ...translations.map((translation) => {
      const names = {
        manifest: framework.translations.get(translation.language)?.get(framework.manifest.id)?.data,
        scale: () => undefined,
      };
      const entry = translation.of === 'manifest' ? framework.manifest : framework.byId.get(translation.id);
      const shape = bodyShapeOf(framework, translation.of, { ...entry?.data, id: translation.id }, names);
      return [
        `translations/${translation.language}/${pathFor(translation.of, translation.id)}`,
        printTranslation(translation, shape),
      ] as const;
    }),
  ]);
}

import { parseFramework } from '@framewright/markdown';
import { schemas, stepsOf, type Entry, type JsonSchema } from '@framewright/model';
import type { Mark } from '@framewright/review';
import { describe, expect, test } from 'vitest';
import { isInPlace } from '../marks/in-place.ts';
import { prosePlacesOf } from './prose-places.ts';

const framework = parseFramework({
  'framework.md': `---
format: 2
id: harbour
title: Harbour
iri: https://harbour.example/
language: en-GB
licence: CC-BY-4.0
publisher: Harbour Circle
kinds:
  - { id: craft, title: Craft, scale: steps, levels: any }
sections:
  - { id: notes, title: Notes, of: [competence, role] }
  - { id: questions, title: Questions, of: [competence], at: level }
---
`,
  'scales/steps.md':
    '---\nid: steps\ntitle: Steps\ndimensions: [{ id: practice, title: Practice }]\nlevels: [{ value: 1, id: helps, title: Helps }]\n---\nHow far.\n\n## Practice\n\n### Helps\n\nHelps others.\n',
  'competences/mooring.md':
    '---\nid: mooring\ntitle: Mooring\nkind: craft\n---\nThe ability to moor.\n\nMore of it.\n\n## Practice\n\n### Helps\n\nCatches a line.\n\n#### Questions\n\n- Which line?\n\n## Notes\n\nA note.\n',
  'roles/mate.md': '---\nid: mate\ntitle: Mate\n---\nHelps on board.\n\n## Notes\n\nA note.\n',
});

/** The parts of a body that a schema knows. */
function bodyKeys(type: 'competence' | 'scale' | 'role'): readonly string[] {
  const isFromBody = (schema: JsonSchema): boolean => {
    const definition = schema.$ref?.startsWith('common.schema.json#/$defs/')
      ? schemas.common.$defs?.[schema.$ref.split('/').at(-1) ?? '']
      : undefined;
    return schema['x-body'] === true || definition?.['x-body'] === true;
  };
  return Object.entries(schemas[type].properties ?? {}).flatMap(([key, schema]) => (isFromBody(schema) ? [key] : []));
}

describe.each([
  ['competence', 'mooring'],
  ['scale', 'steps'],
  ['role', 'mate'],
] as const)('of a %s', (type, id) => {
  const entry = framework.byId.get(id) as Entry;

  test('every part of the body has a place where readers can comment on it', () => {
    const lines = (entry.source?.file.text ?? '').split('\n');
    const said = prosePlacesOf(entry).map(({ lines: [first] }) => lines[first - 1]);
    expect(said).toHaveLength(bodyKeys(type).length);
    for (const line of said) expect(line).toMatch(/\.$|\?$/u);
  });

  test('a change of any part of the body is marked where it stands', () => {
    const pointers: string[] = [];
    const walk = (value: unknown, pointer: string): void => {
      if (typeof value === 'string') pointers.push(pointer);
      else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${pointer}/${key}`);
    };
    for (const key of bodyKeys(type)) walk((entry.data as unknown as Readonly<Record<string, unknown>>)[key], `/${key}`);
    expect(new Set(pointers.map((pointer) => stepsOf(pointer)[0]))).toEqual(new Set(bodyKeys(type)));
    for (const pointer of pointers)
      expect([pointer, isInPlace({ shows: 'words', places: { after: { pointer } } } as unknown as Mark, entry)]).toEqual([pointer, true]);
  });
});

import { describe, expect, test } from 'vitest';
import { compileBundle, frameworkOfBundle, printBundle } from './bundle.ts';
import { digestOf } from '../entries/digest.ts';
import type { Entry, TranslationEntry } from '../entries/entry.ts';
import { createFramework, type Framework, type FrameworkParts } from '../framework/framework.ts';

const of = '0'.repeat(64);
const competence = (id: string, status?: 'draft' | 'proposed' | 'deprecated'): Entry => ({
  type: 'competence',
  id,
  data: { id, title: id, kind: 'skill', definition: 'The ability to do it.', ...(status === undefined ? {} : { status }) },
});

const entries: readonly Entry[] = [
  {
    type: 'scale',
    id: 'two',
    data: {
      id: 'two',
      title: 'Two',
      dimensions: [{ id: 'k', title: 'K' }],
      levels: [{ value: 1, id: 'low', title: 'Low' }],
      descriptors: { k: { '1': 'Some.' } },
    },
  },
  { type: 'group', id: 'all', data: { id: 'all', title: 'All' } },
  { type: 'family', id: 'staff', data: { id: 'staff', title: 'Staff' } },
  competence('plan'),
  competence('draw', 'proposed'),
  competence('count', 'deprecated'),
  competence('guess', 'draft'),
  { type: 'role', id: 'clerk', data: { id: 'clerk', title: 'Clerk', requires: { plan: { rating: 1 } }, 'x-note': { b: 1, a: 2 } } },
  { type: 'role', id: 'chief', data: { id: 'chief', title: 'Chief', extends: 'clerk' } },
  { type: 'role', id: 'guru', data: { id: 'guru', title: 'Guru', status: 'draft' } },
  { type: 'qualification', id: 'course', data: { id: 'course', title: 'Course', covers: { plan: 1 } } },
  { type: 'term', id: 'desk', data: { id: 'desk', title: 'Desk', text: 'Where one sits.' } },
  { type: 'page', id: 'about', data: { id: 'about', title: 'About' } },
  { type: 'news', id: 'start', data: { id: 'start', title: 'Start', date: '2026-03-01' } },
  { type: 'review', id: 'spring', data: { id: 'spring', title: 'Spring', opens: '2026-04-01', closes: '2026-04-02', scope: {} } },
];

const translations: readonly TranslationEntry[] = [
  { type: 'translation', of: 'manifest', id: 'tiny', language: 'de', data: { of, title: 'Winzig' } },
  { type: 'translation', of: 'role', id: 'clerk', language: 'de', data: { of, title: 'Schreiber' } },
  { type: 'translation', of: 'competence', id: 'guess', language: 'de', data: { of, title: 'Raten' } },
  { type: 'translation', of: 'page', id: 'about', language: 'de', data: { of, title: 'Über uns' } },
  { type: 'translation', of: 'role', id: 'clerk', language: 'cy', data: { of, title: 'Clerc' } },
];

function frameworkWith(parts: Partial<FrameworkParts> = {}): Framework {
  return createFramework({
    version: '1.2.0',
    manifest: {
      type: 'manifest',
      id: 'tiny',
      data: {
        format: 1,
        id: 'tiny',
        title: 'Tiny',
        iri: 'https://tiny.example/',
        language: 'en',
        licence: 'CC0-1.0',
        publisher: 'Nobody',
        kinds: [{ id: 'skill', title: 'Skill', scale: 'two' }],
      },
    },
    entries,
    translations,
    files: [],
    ...parts,
  });
}

describe('a bundle', () => {
  const bundle = compileBundle(frameworkWith(), '2026-05-04');

  test('holds what is released: no drafts, and no news, review rounds and pages', () => {
    expect(
      Object.fromEntries(
        ['scales', 'groups', 'families', 'competences', 'roles', 'qualifications', 'terms', 'resolved'].map((part) => [
          part,
          Object.keys(bundle[part as 'roles']),
        ]),
      ),
    ).toEqual({
      scales: ['two'],
      groups: ['all'],
      families: ['staff'],
      competences: ['count', 'draw', 'plan'],
      roles: ['chief', 'clerk'],
      qualifications: ['course'],
      terms: ['desk'],
      resolved: ['chief', 'clerk'],
    });
    expect(printBundle(bundle)).not.toMatch(/guess|guru|about|spring/u);
  });

  test('holds the translations of what it holds', () => {
    expect(bundle.translations).toEqual({
      cy: { clerk: { of, title: 'Clerc' } },
      de: { tiny: { of, title: 'Winzig' }, clerk: { of, title: 'Schreiber' } },
    });
  });

  test('holds roles as written and after inheritance', () => {
    expect(bundle.roles['chief']).not.toHaveProperty('requires');
    expect(bundle.resolved['chief']?.requirements).toEqual([
      { competence: 'plan', rating: { k: 1 }, need: 'expected', origin: 'inherited', from: 'clerk' },
    ]);
  });

  test('holds the digest of each entry and of the manifest', () => {
    expect(Object.keys(bundle.digests).sort()).toEqual([
      'all',
      'chief',
      'clerk',
      'count',
      'course',
      'desk',
      'draw',
      'plan',
      'staff',
      'tiny',
      'two',
    ]);
    expect(bundle.digests['plan']).toBe(digestOf(competence('plan').data));
  });

  test('bears a date only where it is given one', () => {
    expect(bundle.date).toBe('2026-05-04');
    expect(compileBundle(frameworkWith())).not.toHaveProperty('date');
  });
});

describe('its bytes', () => {
  const printed = printBundle(compileBundle(frameworkWith()));

  test('are the same in whatever order the files were read', () => {
    expect(printBundle(compileBundle(frameworkWith({ entries: entries.toReversed(), translations: translations.toReversed() })))).toBe(
      printed,
    );
  });

  test('have sorted keys, line feeds and one line feed at the end', () => {
    expect(printed).toMatch(/^\{\n {2}"competences": \{\n {4}"count": \{\n {6}"definition"/u);
    expect(printed.endsWith('}\n')).toBe(true);
    expect(printed).not.toContain('\r');
    expect(printed.indexOf('"a": 2')).toBeLessThan(printed.indexOf('"b": 1'));
  });

  test('are the same from the framework that the bundle holds, which keeps everything released', () => {
    const bundle = compileBundle(frameworkWith());
    const framework = frameworkOfBundle(JSON.parse(printed) as typeof bundle);
    expect(printBundle(compileBundle(framework))).toBe(printed);
    expect(framework.version).toBe('1.2.0');
    expect([...framework.byId.keys()].sort()).toEqual(['all', 'chief', 'clerk', 'count', 'course', 'desk', 'draw', 'plan', 'staff', 'two']);
    expect(framework.translations.get('de')?.get('tiny')?.of).toBe('manifest');
    expect(framework.translations.get('de')?.get('clerk')?.of).toBe('role');
  });
});

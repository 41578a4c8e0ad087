import { describe, expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { beginTranslation, finishTranslation, translatableEntries } from './edit-translation.ts';

const manifest =
  '---\nformat: 1\nid: example\ntitle: Example\niri: https://example.example/\nlanguage: en\nlanguages: [en, de]\nlicence: CC0-1.0\npublisher: P\nkinds: [{ id: k, title: K }]\n---\n';

test('the manifest comes first among what can be translated, and news and review rounds pass too soon', () => {
  const framework = parseFramework({
    'framework.md': '---\nid: example\ntitle: Example\n---\n',
    'terms/agenda.md': '---\nid: agenda\ntitle: agenda\n---\nWhat a meeting deals with.\n',
    'news/2026-01-01-begun.md': '---\nid: begun\ntitle: Begun\ndate: 2026-01-01\n---\nIt has begun.\n',
    'reviews/first.md': '---\nid: first\ntitle: First round\n---\nRead all of it.\n',
  });
  expect([framework.entries.news, framework.entries.review].map(({ length }) => length)).toEqual([1, 1]);
  expect(translatableEntries(framework).map(({ id }) => id)).toEqual(['example', 'agenda']);
});

describe('a translation that somebody has read', () => {
  const flow = 'reviewed: { date: 2026-02-01, by: [A. Reader] }\n';
  const block = 'reviewed:\n  date: 2026-02-01\n  by:\n    - A. Reader\n';
  const done = (reviewed: string, of: string): string => {
    const framework = parseFramework({
      'framework.md': manifest,
      'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n',
      'translations/de/terms/agenda.md': `---\nof: ${of}\n${reviewed}title: Punkte\n---\nWas ansteht.\n`,
    });
    const entry = framework.byId.get('agenda');
    const plan = entry && finishTranslation(framework, entry, 'de');
    return plan && 'files' in plan ? (plan.files[0]?.content ?? '') : '';
  };

  test.each([flow, block])('is no longer read when the text that it translates has changed: %j', (reviewed) => {
    expect(done(reviewed, 'a'.repeat(64))).toMatch(/^---\nof: [0-9a-f]{64}\ntitle: Punkte\n---\n/u);
  });

  test('stays read while the text is the same', () => {
    const [, of = ''] = /of: ([0-9a-f]{64})/u.exec(done('', 'a'.repeat(64))) ?? [];
    expect(done(flow, of)).toBe('');
  });
});

test('the words of the framework are offered with its manifest', () => {
  const framework = parseFramework({
    'framework.md': manifest.replace('format: 1', 'format: 2').replace('\nkinds:', '\nwords: { role: { one: job, many: jobs } }\nkinds:'),
  });
  const plan = beginTranslation(framework, framework.manifest, 'de');
  expect('files' in plan ? plan.files[0]?.content : '').toContain('words: { role: { one: job, many: jobs } }');
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessedFramework, emptyAssessment, freeProfile, type Profile, profileOf, teamOf } from '@framewright/assessment';
import type { Assessment } from '@framewright/model';
import { folderTree, readFramework } from '@framewright/workspace';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 2_000 : 100 };
const shapes = join(import.meta.dirname, 'frameworks');
const current = { id: 'tiny', iri: 'https://tiny.example/', version: '1.0.0', digest: 'a'.repeat(64) };

type Mark = NonNullable<Assessment['answers'][string]['levels']>[string];

function person(mark: Mark | undefined, framework = current): Assessment {
  const answers: Assessment['answers'] = mark === undefined ? {} : { planning: { levels: { use: mark } } };
  return { ...emptyAssessment(framework, '2026-12-01'), answers };
}

function asking(level: number, ...more: readonly number[]): Profile {
  return {
    contexts: [],
    rows: [level, ...more].map((use) => ({ competence: 'planning', need: 'expected', scale: 's', rating: { use } })),
    electives: [],
    scales: { s: { dimensions: [{ id: 'use' }], levels: [1, 2, 4] } },
  };
}

describe('a team', () => {
  test('is counted by level, with what is no level apart', () => {
    const marks: readonly (Mark | undefined)[] = [1, 2, 2, 4, 'none', 'unsure', 'not-relevant', undefined, 3];
    const { rows } = teamOf(
      marks.map((mark) => person(mark)),
      current,
      [{ profile: asking(2), people: 3 }],
    );
    expect(rows).toEqual([
      {
        competence: 'planning',
        dimension: 'use',
        levels: [
          { level: 1, people: 1 },
          { level: 2, people: 2 },
          { level: 4, people: 1 },
        ],
        none: 1,
        unsure: 1,
        notRelevant: 1,
        unanswered: 2,
        needs: [{ level: 2, wanted: 3, have: [1, 2, 3], missing: 0, isSinglePoint: false }],
      },
    ]);
  });

  test('needs people at a level beside those whom it needs above', () => {
    const needs = [
      { profile: asking(1), people: 2 },
      { profile: asking(4, 2), people: 1 },
    ];
    const { rows } = teamOf([person(1), person(4)], current, needs);
    expect(rows[0]?.needs).toEqual([
      { level: 1, wanted: 3, have: [0, 1], missing: 1, isSinglePoint: false },
      { level: 4, wanted: 1, have: [1], missing: 0, isSinglePoint: true },
    ]);
  });

  test('leaves out who answered another version or framework, and says so', () => {
    const others = [person(2, { ...current, version: '0.9.0' }), person(2), person(2, { ...current, id: 'x', iri: 'https://x.example/' })];
    const team = teamOf([...others, person(2, { ...current, digest: 'b'.repeat(64) })], current, [{ profile: asking(1), people: 1 }]);
    expect(team.members).toEqual([1, 3]);
    expect(team.apart).toEqual([
      { place: 0, fit: 'other-version' },
      { place: 2, fit: 'other-framework' },
    ]);
    expect(team.rows[0]?.needs[0]?.have).toEqual([1, 3]);
  });

  test('of nobody misses everybody', () => {
    expect(teamOf([], current, [{ profile: asking(1), people: 2 }]).rows[0]?.needs[0]).toMatchObject({
      have: [],
      missing: 2,
      isSinglePoint: false,
    });
    expect(teamOf([], current, [])).toEqual({ members: [], apart: [], rows: [] });
  });

  test('is counted whole, whatever people answered', () => {
    const mark = fc.constantFrom<Mark | undefined>(1, 2, 3, 4, 'none', 'unsure', 'not-relevant', undefined);
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 30 }),
        fc.array(fc.tuple(fc.constantFrom(1, 2, 4), fc.nat(5)), { minLength: 1, maxLength: 4 }),
        (marks, asked) => {
          const needs = asked.map(([level, people]) => ({ profile: asking(level), people }));
          const [row] = teamOf(
            marks.map((each) => person(each)),
            current,
            needs,
          ).rows;
          const counted = row?.levels.reduce((sum, { people }) => sum + people, 0) ?? 0;
          expect(counted + (row?.none ?? 0) + (row?.unsure ?? 0) + (row?.notRelevant ?? 0) + (row?.unanswered ?? 0)).toBe(marks.length);
          for (const { level, wanted, have, missing } of row?.needs ?? []) {
            expect(have).toEqual(marks.flatMap((each, place) => (typeof each === 'number' && each !== 3 && each >= level ? [place] : [])));
            expect(wanted).toBe(asked.reduce((sum, [at, people]) => sum + (at >= level ? people : 0), 0));
            expect(missing).toBe(Math.max(0, wanted - have.length));
          }
        },
      ),
      chance,
    );
  });
});

describe.each(readdirSync(shapes))('in the shape of %s', (shape) => {
  test('a team can be counted for each role, and freely', async () => {
    const framework = await readFramework(folderTree(join(shapes, shape)));
    const about = assessedFramework(framework);
    const free = freeProfile(framework);
    const rated = free.rows.filter(({ scale }) => scale !== undefined);
    const cells = rated.reduce((sum, { scale }) => sum + (free.scales[scale ?? '']?.dimensions.length ?? 0), 0);
    const { rows } = teamOf([emptyAssessment(about, '2026-12-01')], about, [{ profile: free, people: 1 }]);
    expect(rows.length).toBe(cells);
    expect(rows.every(({ needs, unanswered }) => needs.length === 0 && unanswered === 1)).toBe(true);
    for (const role of framework.entries.role) {
      const profile = profileOf(framework, role);
      const asked = new Set(profile.rows.flatMap(({ competence, rating }) => Object.keys(rating).map((each) => `${competence} ${each}`)));
      const needed = teamOf([], about, [{ profile, people: 1 }]).rows.filter(({ needs }) => needs.length > 0);
      expect(new Set(needed.map(({ competence, dimension }) => `${competence} ${dimension}`))).toEqual(asked);
      expect(needed.every(({ needs }) => needs.every(({ missing }) => missing === 1))).toBe(true);
    }
  });
});

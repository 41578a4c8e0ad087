import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { badgeAchievements, exportOpenBadges } from './open-badges.ts';
import { checkAchievement } from './open-badges/check-achievement.ts';
import { exportXapi } from './xapi.ts';

const framework = parseFramework(
  {
    ...exampleBase,
    'competences/cover.md': (exampleBase['competences/fairness.md'] ?? '').replace('id: fairness\n', 'id: cover\nstatus: draft\n'),
    'competences/late.md': (exampleBase['competences/fairness.md'] ?? '').replace('id: fairness\n', 'id: late\nformerly: [early]\n'),
  },
  { version: '1.0.0' },
);
const options = { words: (markdown: string): string => markdown.replaceAll('*', '') };
const read = (name: string): unknown => JSON.parse(exportOpenBadges(framework, options).find(({ path }) => path === name)?.content ?? '');

test('every competence that is no draft is an achievement that the standard takes', () => {
  const achievements = badgeAchievements(framework, options);
  expect(achievements.flatMap(checkAchievement)).toEqual([]);
  expect(achievements.length).toBe(framework.entries.competence.length - 1);
  expect(new Set(achievements.map(({ id }) => id)).size).toBe(achievements.length);
  expect(read('open-badges-achievements.json')).toEqual({ achievements: JSON.parse(JSON.stringify(achievements)) });
});

test('a competence and each of its levels have an address to align with', () => {
  const { alignments } = read('open-badges-alignments.json') as { readonly alignments: readonly Record<string, string>[] };
  const ofMinutes = alignments.filter(({ targetUrl }) => targetUrl?.includes('/minute-taking/'));
  expect(ofMinutes[0]).toMatchObject({ targetType: 'CFItem', targetName: 'Minute taking' });
  expect(ofMinutes.slice(1).map(({ targetType }) => targetType)).toContain('CFRubricCriterionLevel');
  expect(new Set(alignments.map(({ targetUrl }) => targetUrl)).size).toBe(alignments.length);
});

test('nothing is signed', () => {
  expect(JSON.stringify(exportOpenBadges(framework, options))).not.toMatch(/proof|issuer|credentialSubject/u);
});

test('statements are about permanent addresses', () => {
  const [file] = exportXapi(framework, options);
  const activities = JSON.parse(file?.content ?? '') as readonly { readonly id: string; readonly definition: { readonly name: object } }[];
  expect(activities.map(({ id }) => id)).toContain(`${framework.manifest.data.iri.replace(/\/?$/u, '/')}competences/early/`);
  expect(activities.length).toBe(framework.entries.competence.length - 1 + framework.entries.role.length);
  for (const { definition } of activities) expect(Object.keys(definition.name)).toEqual([framework.language]);
});

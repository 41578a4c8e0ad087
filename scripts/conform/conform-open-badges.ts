import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgeAchievements, checkAchievement, exportOpenBadges } from '@framewright/exporters';
import { isObject, parseJson } from '@framewright/model';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** Open Badges 3.0: every achievement and alignment against the parts of the official schema and the rules of this project. */
export function conformOpenBadges(folder: string, samples: readonly Sample[]): readonly ConformLine[] {
  const place = join(folder, 'open-badges-3.0');
  const schema = parseJson(readFileSync(join(place, 'ob_v3p0_achievementcredential_schema_draft4.json'), 'utf8'));
  const [isAchievement, isAlignment] = [partOf(schema, 'Achievement'), partOf(schema, 'Alignment')];
  const achievements = samples.flatMap(({ name, framework, options }) =>
    badgeAchievements(framework, options).map((each) => ({ name, each: parseJson(JSON.stringify(each)) })),
  );
  const alignments = samples.flatMap(({ name, framework, options }) => {
    const file = exportOpenBadges(framework, options).find(({ path }) => path === 'open-badges-alignments.json');
    const read = parseJson(file?.content ?? '');
    return isObject(read) && Array.isArray(read['alignments']) ? read['alignments'].map((each: unknown) => ({ name, each })) : [];
  });
  const official = readdirSync(join(place, 'samples')).flatMap((name) =>
    achievementIn(parseJson(readFileSync(join(place, 'samples', name), 'utf8'))),
  );
  const agree = official.filter(
    (each) => (withoutEndorsements(isAchievement(each)).length === 0) === (checkAchievement(each).length === 0),
  );
  return [
    clean(
      'Open Badges 3.0',
      'achievements against the official schema',
      achievements.length,
      achievements.flatMap(({ name, each }) => isAchievement(each).map((says) => `${name}: ${says}`)),
    ),
    clean(
      'Open Badges 3.0',
      'alignments against the official schema',
      alignments.length,
      alignments.flatMap(({ name, each }) => isAlignment(each).map((says) => `${name}: ${says}`)),
    ),
    clean(
      'Open Badges 3.0',
      'achievements against the rules of this project',
      achievements.length,
      achievements.flatMap(({ name, each }) => checkAchievement(each).map(({ at, says }) => `${name}: ${at} ${says}`)),
    ),
    {
      standard: 'Open Badges 3.0',
      what: 'achievements of official samples, judged as the schema does, endorsements aside',
      result: `${agree.length} of ${official.length}`,
      holds: agree.length === official.length && official.length > 0,
      findings: official
        .filter((each) => !agree.includes(each))
        .map((each) => JSON.stringify([isAchievement(each), checkAchievement(each)])),
    },
  ];
}

/** Endorsements are credentials of their own, which a framework does not write. */
function withoutEndorsements(findings: readonly string[]): readonly string[] {
  return findings.filter((each) => !/^\S*\/endorsement\//u.test(each));
}

function achievementIn(credential: unknown): readonly unknown[] {
  const subject = isObject(credential) ? credential['credentialSubject'] : undefined;
  return isObject(subject) && subject['achievement'] !== undefined ? [subject['achievement']] : [];
}

/** Judges by one definition of the schema. */
function partOf(schema: unknown, name: string): (value: unknown) => readonly string[] {
  if (!isObject(schema)) throw new Error('there is no schema of Open Badges');
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  formats.default(ajv);
  const check = ajv.compile({ $defs: schema['$defs'], $ref: `#/$defs/${name}` });
  return (value) => (check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
}

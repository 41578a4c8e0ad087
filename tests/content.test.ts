import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseFramework, plainText } from '@framewright/markdown';
import { entryOf, labelOf, resolveRole, type EntryType, type ResolvedRequirement, type ResolvedRole } from '@framewright/model';
import { readingList, readingTime } from '@framewright/review';
import { describe, expect, test } from 'vitest';
import { seedRows, type SeedRating, type SeedRow } from './content/seed-ratings.ts';

const root = join(import.meta.dirname, '../framework');
const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.md'))
  .map((file) => join(file.parentPath, file.name));
const framework = parseFramework(
  Object.fromEntries(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')])),
);

const idByCode = new Map(
  framework.entries.competence.flatMap(({ id, data }) =>
    (data.alignments ?? []).filter((alignment) => alignment.framework === 'apm-cf3').map(({ code }) => [Number(code), id] as const),
  ),
);

function labelOfId(id: string): string | undefined {
  const entry = framework.byId.get(id);
  return entry && labelOf(entry);
}

function roleOf(id: string, context?: string): ResolvedRole {
  const role = entryOf(framework, 'role', id);
  if (!role) throw new Error(`no role ${id}`);
  return resolveRole(framework, role, context);
}

const sourceContexts = ['project', 'programme', 'portfolio'];
const sourceIds = new Set(idByCode.values());

/** The part of the profile for the 29 areas, in the contexts that the table knows; what is desirable is the framework's own. */
function seedPart(role: ResolvedRole): readonly ResolvedRequirement[] {
  return role.requirements.filter(
    ({ competence, rating, need, contexts = sourceContexts }) =>
      rating !== undefined &&
      need !== 'desirable' &&
      sourceIds.has(competence) &&
      contexts.some((context) => sourceContexts.includes(context)),
  );
}

/** The contexts of the table in which a requirement holds; none if it holds in all of them. */
function figures({ rating, contexts = [] }: Pick<ResolvedRequirement, 'rating' | 'contexts'>): SeedRating {
  const known = contexts.filter((context) => sourceContexts.includes(context));
  return [
    rating?.['knowledge'] ?? 0,
    rating?.['application'] ?? 0,
    ...(known.length === sourceContexts.length ? [] : known),
  ] as unknown as SeedRating;
}

function requirementOf(requirements: readonly ResolvedRequirement[], code: number): SeedRating | undefined {
  const [only, ...others] = requirements.filter(
    ({ competence, need, contexts = sourceContexts }) =>
      competence === idByCode.get(code) && need !== 'desirable' && contexts.some((context) => sourceContexts.includes(context)),
  );
  expect(others).toEqual([]);
  return only && figures(only);
}

/** The rows of the table that the officer's profile prints for both roles. */
function printedRows(): readonly SeedRow[] {
  const table = entryOf(framework, 'role', 'pmo-officer')?.data.sections?.['published'] ?? '';
  const rows = table.matchAll(/^\| (\d+) +\| \[\[([\w-]+)\\?\|[^\]]*\]\] +\| (\d)\/(\d) +\| (\d)\/(\d) +\| ([^|]+?) +\|/gmu);
  return [...rows].map(([, code, competence, ...cells]) => {
    expect(competence).toBe(idByCode.get(Number(code)));
    const where = cells.pop() ?? '';
    const [knowledge, application, more, further] = cells.map(Number);
    const context = /^in a (\w+) office/u.exec(where)?.[1];
    const condition = context === undefined ? [] : [context];
    return {
      code: Number(code),
      officer: [knowledge, application, ...condition] as unknown as SeedRating,
      specialist: [more, further, ...(where.endsWith('specialists everywhere') ? [] : condition)] as unknown as SeedRating,
    };
  });
}

const rising = seedRows.filter(({ officer, specialist }) => specialist[0] > officer[0] || specialist[1] > officer[1]);

describe('the 58 ratings of the first two roles', () => {
  test('belong to 29 competences, each aligned by its number', () => {
    expect([...idByCode.keys()].sort((a, b) => a - b)).toEqual(seedRows.map(({ code }) => code));
  });

  test('are printed row by row', () => {
    expect(printedRows()).toEqual(seedRows);
  });

  test('an officer is asked for what the table says', () => {
    const { requirements, electives } = roleOf('pmo-officer');
    expect(seedRows.map(({ code }) => [code, requirementOf(requirements, code)])).toEqual(
      seedRows.map(({ code, officer }) => [code, officer]),
    );
    expect(seedPart(roleOf('pmo-officer'))).toHaveLength(seedRows.length);
    expect(electives).toEqual([]);
  });

  test('a specialist reaches what the table says, by the floor or by choice', () => {
    const { requirements, electives } = roleOf('pmo-specialist');
    const choices = electives.find(({ id }) => id === 'specialism')?.of ?? [];
    const reached = (code: number): SeedRating | undefined => requirementOf(choices, code) ?? requirementOf(requirements, code);
    expect(seedRows.map(({ code }) => [code, reached(code)])).toEqual(seedRows.map(({ code, specialist }) => [code, specialist]));
  });

  test('the floor of a specialist is that of an officer but for row 6, which drops its condition', () => {
    const [officer, specialist] = [seedPart(roleOf('pmo-officer')), seedPart(roleOf('pmo-specialist'))];
    expect(
      seedRows
        .filter(({ code }) => String(requirementOf(specialist, code)) !== String(requirementOf(officer, code)))
        .map(({ code }) => code),
    ).toEqual([6]);
    const row = idByCode.get(6);
    expect(specialist.filter(({ competence }) => competence === row).map(({ origin }) => origin)).toEqual(['overridden']);
  });

  test('a specialist chooses at least three of the 14 rows that rise, the first two among them', () => {
    const { electives } = roleOf('pmo-specialist');
    const elective = electives.find(({ id }) => id === 'specialism');
    expect(electives.map(({ id }) => id)).toEqual(['specialism', 'office-subject']);
    expect(rising).toHaveLength(14);
    expect([...new Set(elective?.of.map(({ competence }) => competence))]).toEqual(rising.map(({ code }) => idByCode.get(code)).sort());
    expect(elective).toMatchObject({ atLeast: 3, including: [idByCode.get(1), idByCode.get(2)].sort() });
  });

  test.each(['project', 'programme', 'portfolio'])('in the context %s only what applies there remains', (context) => {
    const rows = seedRows.filter(({ officer }) => officer[2] === undefined || officer[2] === context);
    expect(seedPart(roleOf('pmo-officer', context)).map(({ competence }) => competence)).toEqual(
      rows.map(({ code }) => idByCode.get(code)).sort(),
    );
    expect(roleOf('pmo-specialist', context).electives.find(({ id }) => id === 'specialism')?.of).toHaveLength(14);
  });
});

describe('the framework as a whole', () => {
  const rated = framework.entries.competence.filter(({ data }) => data.kind !== 'professional');

  test('describes every level of every rated competence, application at the first level apart', () => {
    const cells = rated.map(({ id, data }) => [
      id,
      Object.keys(data.descriptors?.['knowledge'] ?? {}).join(),
      Object.keys(data.descriptors?.['application'] ?? {}).join(),
    ]);
    expect(cells).toEqual(rated.map(({ id }) => [id, '1,2,3,4,5', '2,3,4,5']));
    expect(rated).toHaveLength(43);
  });

  test('has ten marks of a professional, each with questions', () => {
    const marks = framework.entries.competence.filter(({ data }) => data.kind === 'professional');
    expect(marks).toHaveLength(10);
    expect(marks.filter(({ data }) => (data.sections?.['reflection']?.match(/^- /gmu) ?? []).length < 2)).toEqual([]);
  });

  test('claims approval by nobody: every competence, role and qualification is proposed, but for certificates that others replaced', () => {
    const entries = [...framework.entries.competence, ...framework.entries.role, ...framework.entries.qualification];
    const others = entries.filter(({ data }) => data.status !== 'proposed');
    expect(others.map(({ id, data }) => [id, data.status, data.replacedBy])).toEqual([
      ['ppso-advanced-practitioner', 'deprecated', ['essentials-managers']],
      ['ppso-essentials', 'deprecated', ['essentials-administrators']],
    ]);
  });

  test('uses every term of its glossary, and links to it', () => {
    const linked = new Set(
      framework.files.flatMap(({ path, prose }) => prose.entryLinks.map(({ id }) => (path === `terms/${id}.md` ? '' : id))),
    );
    expect(framework.entries.term.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual([]);
  });

  test('has no two descriptors with seven words in a row in common across competences', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, data } of rated) {
      for (const text of Object.values(data.descriptors ?? {}).flatMap((levels) => Object.values(levels))) {
        const words =
          plainText(text, labelOfId)
            .toLowerCase()
            .match(/[\p{L}’'-]+/gu) ?? [];
        for (let at = 0; at + 7 <= words.length; at += 1) {
          const run = words.slice(at, at + 7).join(' ');
          if ((seen.get(run) ?? id) !== id) shared.push(`${seen.get(run)} and ${id}: ${run}`);
          seen.set(run, id);
        }
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('review rounds', () => {
  const rounds = framework.entries.review.map((round) => ({ round, list: readingList(framework, round) }));

  test('read every rated competence once, in packs of about six', () => {
    const packs = rounds.filter(({ round }) => round.data.scope.competences !== undefined);
    const rated = framework.entries.competence.filter(({ data }) => data.descriptors !== undefined).map(({ id }) => id);
    expect(packs.flatMap(({ list }) => list.items.map(({ entry }) => entry.id)).toSorted()).toEqual(rated.toSorted());
    for (const { list } of packs) expect([5, 6, 7]).toContain(list.items.length);
  });

  test('read all that is not rated as well: roles, marks, qualifications and terms', () => {
    const read = new Set<string>(rounds.flatMap(({ list }) => list.items.map(({ entry }) => entry.id)));
    const all = [...framework.entries.role, ...framework.entries.competence, ...framework.entries.qualification, ...framework.entries.term];
    expect(all.filter(({ id, data }) => data.status !== 'deprecated' && !read.has(id)).map(({ id }) => id)).toEqual([]);
  });

  // Minutes of a reader beside the reading, by type of entry: saying what one thinks, and for competences with levels putting them in order.
  const judging: Partial<Record<EntryType, number>> = { competence: 3, role: 3, qualification: 3, term: 0.5 };

  test.each(rounds.map(({ round, list }) => ({ id: round.id, round, list })))('$id asks for an hour, all counted in', ({ round, list }) => {
    const scale = readingTime(framework.entries.scale).minutes;
    const own = list.items.map(({ entry }) => (judging[entry.type] ?? 0) + (entry.type === 'competence' && entry.data.descriptors ? 2 : 0));
    const ratings = round.data.asks?.ratings === true ? 15 : 0;
    const needed = list.minutes + scale + ratings + own.reduce((sum, minutes) => sum + minutes, 0);
    expect(round.data.minutes).toBeGreaterThanOrEqual(needed);
    expect(round.data.minutes).toBeLessThanOrEqual(65);
  });
});

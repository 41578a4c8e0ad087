import { join } from 'node:path';
import {
  assessedFramework,
  carry,
  type Carried,
  carryForward,
  carryPlan,
  decided,
  printAssessment,
  readAssessment,
} from '@framewright/assessment';
import {
  type Assessment,
  type AssessmentAnswer,
  type Competence,
  type Entry,
  type Framework,
  levelTitle,
  type Scale,
  scaleOf,
} from '@framewright/model';
import { readReleases } from '@framewright/workspace';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { randomEdits } from './support/random-edits.ts';
import { frameworkWith, randomFramework } from './support/random-framework.ts';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 2_000 : 150 };
const releases: readonly Framework[] = (await readReleases(join(import.meta.dirname, 'frameworks/history'))).map(
  ({ framework }) => framework,
);
const pairs = releases.flatMap((before, place) =>
  releases.slice(place + 1).map((after, between) => ({ before, after, released: releases.slice(place + 1, place + 1 + between) })),
);

// Long because it says what random people answer, what random editors do, and what must hold of every pair of the two.
type Mark = NonNullable<AssessmentAnswer['levels']>[string];

function scaleIn(framework: Framework, competence: string): Scale | undefined {
  const entry = framework.byId.get(competence);
  return entry?.type === 'competence' ? scaleOf(framework, entry.data)?.data : undefined;
}

/** What a person may have answered about a competence. */
function answerTo(framework: Framework, competence: string): fc.Arbitrary<AssessmentAnswer> {
  const scale = scaleIn(framework, competence);
  const marks: readonly Mark[] = ['none', 'unsure', 'not-relevant', ...(scale?.levels ?? []).map(({ value }) => value)];
  return fc
    .record({
      marks: fc.array(fc.constantFrom(...marks), { minLength: 2, maxLength: 2 }),
      evidence: fc.boolean(),
      note: fc.boolean(),
      own: fc.boolean(),
    })
    .map(({ marks: chosen, evidence, note, own }) => ({
      ...(scale ? { levels: Object.fromEntries(scale.dimensions.map(({ id }, place) => [id, chosen[place] ?? 'unsure'])) } : {}),
      ...(evidence ? { evidence: [{ text: `Proof of ${competence}.`, date: '2026-01-02' }] } : {}),
      ...(note ? { note: `On ${competence}.` } : {}),
      ...(own ? { 'x-mood': competence } : {}),
      date: '2026-03-04',
    }));
}

function assessmentOf(framework: Framework): fc.Arbitrary<Assessment> {
  const ids = framework.entries.competence.map(({ id }) => id);
  const answers = (): fc.Arbitrary<Assessment['answers']> =>
    fc
      .tuple(...ids.map((id) => fc.option(answerTo(framework, id))))
      .map((all) => Object.fromEntries(ids.flatMap((id, place) => (all[place] ? [[id, all[place]] as const] : []))));
  return fc
    .record({ own: answers(), theirs: answers(), role: fc.constantFrom(...framework.entries.role.map(({ id }) => id)) })
    .map(({ own, theirs, role }) => ({
      format: 1,
      kind: 'assessment',
      framework: assessedFramework(framework),
      changed: '2026-03-04',
      target: { role, contexts: (framework.manifest.data.contexts ?? []).map(({ id }) => id) },
      electives: { some: ids },
      answers: own,
      reflections: ids.map((competence) => ({ competence, text: `Thought about ${competence}.` })),
      plan: ids.map((competence) => ({ competence, action: `Grow in ${competence}.` })),
      opinions: [{ rater: 'Ada', answers: theirs }],
      'x-kept': { by: 'another tool' },
    }));
}

/** Whether what was answered before is in the file after: in the answer to what took its place, or as it was in the archive. */
function isThere(answer: AssessmentAnswer, id: string, carried: Carried, after: Assessment['answers'], rater: string | undefined): boolean {
  const { archive = [] } = carried.assessment;
  if (archive.some((each) => each.competence === id && each.rater === rater && isSame(each.answer, answer))) return true;
  const { lookAgain: marked = [], ...said } = answer;
  return Object.values(after).some(
    ({ lookAgain = [], ...kept }) => isSame(inOrder(kept), inOrder(said)) && isSame(lookAgain.slice(0, marked.length), marked),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An answer whose levels stand without the names of their dimensions: where both scales have one, its name may change. */
function inOrder({ levels = {}, ...rest }: AssessmentAnswer): unknown {
  return { levels: Object.values(levels), ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function expectNothingLost(old: Assessment, before: Framework, after: Framework, carried: Carried): void {
  const { assessment, decisions, counts } = carried;
  const read = readAssessment(printAssessment(assessment));
  expect(read).toEqual({ assessment });
  for (const [id, answer] of Object.entries(old.answers))
    expect([id, isThere(answer, id, carried, assessment.answers, undefined)]).toEqual([id, true]);
  const theirs = assessment.opinions?.[0]?.answers ?? {};
  for (const [id, answer] of Object.entries(old.opinions?.[0]?.answers ?? {}))
    expect([id, isThere(answer, id, carried, theirs, 'Ada')]).toEqual([id, true]);
  expect(assessment.reflections?.map(({ text }) => text)).toEqual(old.reflections?.map(({ text }) => text));
  expect(assessment.plan?.map(({ action }) => action)).toEqual(old.plan?.map(({ action }) => action));
  expect(assessment['x-kept']).toEqual(old['x-kept']);
  expect(assessment.history?.at(-1)).toMatchObject({ version: before.version, target: old.target, electives: old.electives });
  for (const [id, { levels }] of Object.entries(old.answers)) if (levels) expect(assessment.history?.at(-1)?.levels?.[id]).toEqual(levels);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(Object.keys(old.answers).length);

  // What is answered is there, at levels that are there; and what is asked can be answered.
  const { role } = assessment.target ?? {};
  if (role !== undefined) expect(after.byId.get(role)?.type).toBe('role');
  for (const answers of [assessment.answers, theirs])
    for (const [id, { levels = {} }] of Object.entries(answers)) {
      expect(after.byId.get(id)?.type).toBe('competence');
      const scale = scaleIn(after, id);
      for (const [dimension, mark] of Object.entries(levels)) {
        expect(scale?.dimensions.map((each) => each.id)).toContain(dimension);
        if (typeof mark === 'number') expect(scale && levelTitle(scale, dimension, mark)).toBeDefined();
      }
    }
  for (const { competence, kind, had } of decisions) {
    expect(after.byId.get(competence)?.type).toBe('competence');
    if (kind !== 'scale') expect(assessment.answers[competence]).toBeUndefined();
    for (const [id, answer] of Object.entries(had)) expect(answer).toEqual(old.answers[id]);
  }
}

describe('over all releases of a framework with a history', () => {
  test('there are some', () => {
    expect(releases.length).toBeGreaterThan(8);
    const ways = new Set(
      pairs.flatMap(({ before, after, released }) => Object.values(carryPlan(before, after, released).competences).map(({ how }) => how)),
    );
    expect([...ways].sort()).toEqual(expect.arrayContaining(['kept', 'renamed']));
  });

  test('nothing is ever lost, from each to each later one', () => {
    for (const { before, after, released } of pairs) {
      const plan = carryPlan(before, after, released);
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      fc.assert(
        fc.property(assessmentOf(before), (old) => {
          const text = JSON.stringify(old);
          expectNothingLost(old, before, after, carry(old, plan));
          expect(JSON.stringify(old)).toBe(text);
        }),
        { seed: chance.seed, numRuns: inject('isWhole') ? 100 : 8 },
      );
    }
  });

  test('nothing is ever lost, one after the other', () => {
    const [first] = releases;
    if (!first) throw new Error('there are releases');
    fc.assert(
      fc.property(assessmentOf(first), (old) => {
        let file = old;
        for (const [place, after] of releases.slice(1).entries()) {
          const before = releases[place];
          if (!before) continue;
          const carried = carryForward(file, before, after);
          expectNothingLost(file, before, after, carried);
          expect((carried.assessment.archive ?? []).length).toBeGreaterThanOrEqual((file.archive ?? []).length);
          file = carried.assessment;
        }
        expect(file.history?.map(({ version }) => version)).toEqual(releases.slice(0, -1).map(({ version }) => version));
      }),
      { seed: chance.seed, numRuns: inject('isWhole') ? 200 : 15 },
    );
  });
});

type Change = (framework: Framework) => Framework;

function withEntries(framework: Framework, change: (entries: readonly Entry[]) => readonly Entry[]): Framework {
  return frameworkWith(framework, { entries: change([...framework.byId.values()]), version: '99.0.0' });
}

/** A change of the data of one competence; of nothing if there are fewer. */
function ofCompetence(place: number, change: (data: Competence) => Competence | undefined): Change {
  return (framework) =>
    withEntries(framework, (entries) => {
      const chosen = framework.entries.competence[place % framework.entries.competence.length];
      return entries.flatMap((entry): readonly Entry[] => {
        if (entry !== chosen || entry.type !== 'competence') return [entry];
        const data = change(entry.data);
        return data ? [{ ...entry, id: data.id, data }] : [];
      });
    });
}

function ofScale(change: (data: Scale) => Scale): Change {
  return (framework) =>
    withEntries(framework, (entries) => entries.map((entry) => (entry.type === 'scale' ? { ...entry, data: change(entry.data) } : entry)));
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.nat(5).map((place) => ofCompetence(place, () => undefined)),
  fc
    .nat(5)
    .map((place) => ofCompetence(place, (data) => ({ ...data, id: `new-${data.id}`, formerly: [...(data.formerly ?? []), data.id] }))),
  fc.nat(5).map((place) => ofCompetence(place, (data) => ({ ...data, definition: `The ability to ${data.id} again.` }))),
  fc.nat(5).map((place) => ofCompetence(place, (data) => ({ ...data, kind: 'conduct' }))),
  // One takes in another, under a new id or its own.
  fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()).map(
    ([first, second, isNew]): Change =>
      (framework) => {
        const all = framework.entries.competence;
        const [one, other] = [all[first % all.length], all[second % all.length]];
        if (!one || !other || one === other) return framework;
        const id = isNew ? 'joined' : one.id;
        const formerly = [...(one.data.formerly ?? []), ...(isNew ? [one.id] : []), other.id];
        return withEntries(framework, (entries) =>
          entries.flatMap((entry): readonly Entry[] =>
            entry === other ? [] : entry === one ? [{ ...one, id, data: { ...one.data, id, formerly } }] : [entry],
          ),
        );
      },
  ),
  fc
    .nat(4)
    .map((place) =>
      ofScale((data) => ({ ...data, levels: data.levels.map((level, at) => (at === place ? { ...level, title: 'Anew' } : level)) })),
    ),
  fc.nat(4).map((place) => ofScale((data) => ({ ...data, levels: data.levels.filter((_, at) => at !== place || data.levels.length < 3) }))),
  fc.constant(
    ofScale((data) => ({ ...data, dimensions: data.dimensions.map((each, at) => (at === 0 ? { ...each, id: 'other' } : each)) })),
  ),
  fc.tuple(fc.nat(randomEdits.length - 1), fc.nat(9)).map(
    ([edit, place]): Change =>
      (framework) => {
        const places = randomEdits[edit]?.places(framework) ?? [];
        return places[place % Math.max(1, places.length)]?.apply(framework) ?? framework;
      },
  ),
);

test('nothing is ever lost, whatever is edited', () => {
  const ways = new Set<string>();
  fc.assert(
    fc.property(
      randomFramework.chain((before) => fc.tuple(fc.constant(before), assessmentOf(before))),
      fc.array(changes, { minLength: 1, maxLength: 4 }),
      ([before, old], edits) => {
        const after = edits.reduce((framework, edit) => edit(framework), before);
        const carried = carryForward(old, before, after);
        expectNothingLost(old, before, after, carried);
        for (const { kind } of carried.decisions) ways.add(kind);
        for (const { because } of carried.assessment.archive ?? []) ways.add(because);
      },
    ),
    chance,
  );
  expect([...ways].sort()).toEqual(['gone', 'merged', 'scale']);
});

describe('an answer', () => {
  const [before] = fc.sample(randomFramework, { seed: 1, numRuns: 1 });
  if (!before) throw new Error('one is made');
  const [one, two] = before.entries.competence;
  if (!one || !two) throw new Error('there are competences');
  const scale = scaleIn(before, one.id);
  const value = scale?.levels[1]?.value ?? 1;
  const at = (level: number): AssessmentAnswer => ({
    levels: Object.fromEntries((scale?.dimensions ?? []).map(({ id }) => [id, level])),
    note: `At ${level}.`,
  });
  const file = (answers: Assessment['answers']): Assessment => ({
    format: 1,
    kind: 'assessment',
    framework: assessedFramework(before),
    answers,
  });

  test('is kept where nothing changed', () => {
    const carried = carryForward(file({ [one.id]: at(value) }), before, before);
    expect([carried.assessment.answers, carried.counts]).toEqual([
      { [one.id]: at(value) },
      { kept: 1, lookAgain: 0, asked: 0, archived: 0 },
    ]);
    expect(carryPlan(before, before).competences).toEqual({});
  });

  test('is marked with both wordings where a text changed', () => {
    const after = ofCompetence(0, (data) => ({ ...data, definition: 'The ability to do more.' }))(before);
    const { assessment, counts } = carryForward(file({ [one.id]: at(value) }), before, after);
    expect(assessment.answers[one.id]).toEqual({
      ...at(value),
      lookAgain: [{ since: after.version, before: one.data.definition, after: 'The ability to do more.' }],
    });
    expect(counts.lookAgain).toBe(1);
  });

  test('follows a new name', () => {
    const after = ofCompetence(0, (data) => ({ ...data, id: 'renamed', formerly: [data.id] }))(before);
    expect(carryForward(file({ [one.id]: at(value) }), before, after).assessment.answers).toEqual({ renamed: at(value) });
  });

  test('is asked for each part of what was split, with what there was', () => {
    const parts = ['part-a', 'part-b'];
    const half = withEntries(before, (entries) => [
      ...entries.map(
        (entry): Entry => (entry === one ? { ...one, data: { ...one.data, status: 'deprecated', replacedBy: parts } } : entry),
      ),
      ...parts.map((id): Entry => ({ ...one, id, data: { ...one.data, id } })),
    ]);
    const after = withEntries(half, (entries) => entries.filter(({ id }) => id !== one.id));
    const carried = carryForward(file({ [one.id]: at(value) }), before, after, [half]);
    expect(carried.decisions).toEqual(
      parts.map((competence) => ({ kind: 'split', competence, had: { [one.id]: at(value) }, proposal: at(value) })),
    );
    expect(carried.assessment.answers).toEqual({});
    expect(carried.assessment.archive).toEqual([
      { competence: one.id, title: one.data.title, version: before.version, because: 'split', into: parts, answer: at(value) },
    ]);
    expect(carried.counts.asked).toBe(1);
    const taken = decided(carried.assessment, 'part-a', at(value));
    expect(readAssessment(printAssessment(taken))).toEqual({ assessment: taken });
    expect(taken.answers['part-a']).toEqual(at(value));
  });

  test('of two that were merged is kept where they agree, and asked from the lower where not', () => {
    const id = 'joined';
    const after = withEntries(before, (entries) => [
      ...entries.filter((entry) => entry !== one && entry !== two),
      { ...one, id, data: { ...one.data, id, formerly: [one.id, two.id] } },
    ]);
    const agreed = carryForward(file({ [one.id]: at(value), [two.id]: { ...at(value), note: 'Another.' } }), before, after);
    expect(agreed.decisions).toEqual([]);
    expect(agreed.assessment.answers[id]).toMatchObject({ levels: at(value).levels, note: `At ${value}.\n\nAnother.` });
    const lower = scale?.levels[0]?.value ?? 0;
    const apart = carryForward(file({ [one.id]: at(value), [two.id]: at(lower) }), before, after);
    expect(apart.decisions).toMatchObject([{ kind: 'merged', competence: id, proposal: { levels: at(lower).levels } }]);
    expect(apart.assessment.answers).toEqual({});
    expect(carryForward(file({ [two.id]: at(value) }), before, after).decisions).toMatchObject([{ kind: 'merged', competence: id }]);
  });

  test('at a level that has another label is asked, and at one that has the same is kept', () => {
    const after = ofScale((data) => ({
      ...data,
      levels: data.levels.map((level, place) => (place === 0 ? { ...level, title: 'Anew' } : level)),
    }))(before);
    const first = scale?.levels[0]?.value ?? 0;
    const carried = carryForward(file({ [one.id]: at(first), [two.id]: at(value) }), before, after);
    expect(carried.decisions).toMatchObject([{ kind: 'scale', competence: one.id, had: { [one.id]: at(first) } }]);
    expect(carried.assessment.answers[two.id]?.levels).toEqual(at(value).levels);
  });

  test('about what is gone stays in the file', () => {
    const after = ofCompetence(0, () => undefined)(before);
    const { assessment, counts } = carryForward(file({ [one.id]: at(value) }), before, after);
    expect([assessment.answers, counts.archived]).toEqual([{}, 1]);
    expect(assessment.archive).toMatchObject([{ competence: one.id, because: 'gone', answer: at(value) }]);
  });
});

import { parseFramework } from '@framewright/markdown';
import type { FoundChange } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { changeKinds } from '../changes/index.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import { exampleTexts } from '../examples/example-files.ts';
import { likeChanges, tallyOf } from './like-changes.ts';

const base = parseFramework(exampleTexts({}));

/** The change of every example, as if it had happened to several entries; wording changed differently in each. */
function ofSeveral(change: FoundChange, titles: readonly string[]): readonly FoundChange[] {
  return titles.map((title) => ({
    ...change,
    entry: { ...change.entry, id: title.toLowerCase(), title },
    message: change.message.replace(`“${change.entry.title}”`, `“${title}”`),
    ...(change.words === undefined ? {} : { words: [...change.words, { text: title, change: 'added' }] }),
  }));
}

const changes = changeKinds.flatMap((kind) =>
  kind.examples.flatMap(
    ({ before, after }) => diffFrameworks(parseFramework(exampleTexts(before)), parseFramework(exampleTexts(after))).changes,
  ),
);

test('what many changes say of one entry each is one sentence about their number, with all of them under it', () => {
  const sentences = new Map<string, string>();
  for (const change of changes) {
    const several = ofSeveral(change, ['One', 'Two', 'Three']);
    const like = likeChanges(several, base);
    expect(like.flatMap((each) => each.changes)).toEqual(several);
    const isAlone = change.prose !== undefined || change.entry.type === 'manifest' || change.bump === 'forbidden';
    expect([change.kind, like.length]).toEqual([change.kind, isAlone ? 3 : 1]);
    const [together] = like;
    if (together === undefined || isAlone) continue;
    expect(together.message).toMatch(/^(?:(?:That|(?:The|There is) .+ (?:of|for|on)|In) )?3 \p{Ll}[^“]*.*\.$/u);
    expect(together.message).not.toMatch(/“(?:One|Two|Three)”|\binherits?\b/u);
    // “The number of hours of 3 resources is …” is about one number.
    if (!/^The (?!\p{Ll}+s of )/u.test(together.message))
      expect(together.message).not.toMatch(/3 \p{Ll}+ (?:is|has|needs|stands|asks|\p{Ll}+es)\b/u);
    expect(together.message).not.toMatch(/\b(?:its?|itself|promises|names|gives|takes(?! (?:its|their) place))\b/u);
    sentences.set(change.kind, together.message);
  }
  expect(sentences.get('requirement-added')).toBe('3 roles now need “Courtesy”.');
  expect(sentences.get('entry-deprecated')).toMatch(/^3 competences are deprecated/u);
  expect(sentences.get('required-level-lowered')).toMatch(/^3 roles now need only/u);
  expect(sentences.get('rung-raised')).toBe('3 roles stand on rung 3 of their ladder (was 2).');
  expect(sentences.get('entry-adopted')).toBe('3 competences are adopted; until now they were proposed.');
  expect(sentences.get('entry-made-provisional')).toBe('3 competences are only proposed now and promise nothing.');
  expect(sentences.get('imported-id-changed')).toBe('3 competences say anew what they are called in other systems.');
  expect(sentences.get('translation-reviewed')).toBe('The translations of 3 terms into fr say anew who has read them.');
  expect(sentences.get('resource-offer-changed')).toBe('The number of hours of 3 resources is now 8 (was 6).');
  expect(sentences.get('proposed-entry-withdrawn')).toBe('3 competences, which were proposed, are withdrawn.');
  expect(sentences.get('written-differently')).toBe('In 3 roles “requires” is written differently and means the same.');
  expect(sentences.get('scale-level-removed')).toBe('There is no level “Sage” (4) any more on 3 scales.');
  expect(sentences.get('certainty-changed')).toBe('That 3 resources help with “Brewing” is now judged.');
  expect(sentences.get('translation-went-stale')).toBe('The translations of 3 terms into fr no longer fit their originals.');
});

test('a word of a framework for its roles and so on is no pattern, whatever is in it', () => {
  const own = {
    ...base,
    manifest: { ...base.manifest, data: { ...base.manifest.data, words: { role: { one: '$& job', many: '$& jobs $$' } } } },
  };
  const toldOf = (message: string): readonly string[] => {
    const known = changes.find(({ entry, kind }) => entry.type === 'role' && kind === 'rung-raised') as FoundChange;
    const change = { ...known, message: message.replace('HERE', () => `“${known.entry.title}”`) };
    return likeChanges(ofSeveral(change, ['One', 'Two', 'Three']), own).map((each) => each.message);
  };
  expect(toldOf('HERE stands on rung 2.')).toEqual(['3 $& jobs $$ stand on rung 2.']);
  expect(toldOf('The ladder of HERE ends.')).toEqual(['The ladders of 3 $& jobs $$ end.']);
  expect(toldOf('There is no rung below HERE.')).toEqual(['There is no rung below 3 $& jobs $$.']);
  expect(toldOf('“requires” means the same.')).toEqual(['In 3 $& jobs $$ “requires” means the same.']);
});

test('two are told apart, and so is wording, since it has to be read', () => {
  for (const change of changes) {
    expect(likeChanges(ofSeveral(change, ['One', 'Two']), base)).toHaveLength(2);
    if (change.prose !== undefined) expect(likeChanges(ofSeveral(change, ['One', 'Two', 'Three']), base)).toHaveLength(3);
  }
});

test('the biggest comes first, then what touches people, and a kind stays together', () => {
  const sorted = likeChanges(changes.toReversed(), base).flatMap((each) => each.changes);
  const ranks = sorted.map(({ bump }) => ['forbidden', 'major', 'minor', 'patch'].indexOf(bump));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const runs = sorted.filter((change, index) => change.kind !== sorted[index - 1]?.kind || change.bump !== sorted[index - 1]?.bump);
  expect(new Set(runs.map(({ kind, bump }) => `${kind} ${bump}`)).size).toBe(runs.length);
  const major = sorted.filter(({ bump }) => bump === 'major').map(({ affects }) => affects[0] === 'claims');
  expect(major.lastIndexOf(true)).toBeLessThan(major.indexOf(false));
});

test('a tally counts every change under its kind', () => {
  const lines = tallyOf(changes);
  expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
  expect(lines.find(({ kind }) => kind === 'requirement-added')?.title).toBe(
    changeKinds.find(({ id }) => id === 'requirement-added')?.title,
  );
});

describe('the same words in place of the same', () => {
  const known = changes.find(({ kind }) => kind === 'descriptor-changed') as FoundChange;
  const reworded = (id: string, words: FoundChange['words'], more: Partial<FoundChange> = {}): FoundChange => ({
    ...known,
    ...more,
    entry: { ...known.entry, id, title: id },
    ...(words === undefined ? {} : { words }),
  });
  const run = (how: 'same' | 'removed' | 'added', text: string) => ({ text, change: how }) as const;
  const states = (around: string) => [run('same', `${around} `), run('removed', 'names'), run('added', 'states'), run('same', ' it.')];

  test('are told once, with the numbers of texts and entries and all changes under it', () => {
    const forty = Array.from({ length: 40 }, (_, index) => reworded(`c${index % 8}`, states(`Case ${index}`)));
    expect(likeChanges(forty, base)).toEqual([
      { message: '40 texts of 8 competences now say “states” instead of “names”.', changes: forty },
    ]);
    const one = forty.map((change) => ({ ...change, entry: { ...change.entry, id: 'a', title: 'A' } }));
    expect(likeChanges(one, base).map(({ message }) => message)).toEqual(['40 texts of “A” now say “states” instead of “names”.']);
  });

  test.each([
    [[run('same', 'a '), run('added', 'well ')], 'now also say “well”'],
    [[run('removed', 'Well '), run('same', 'a')], 'no longer say “Well”'],
    [[...states('a'), ...states('b')], 'now say “states” instead of “names”'],
    [[...states('a'), run('added', 'also ')], 'now say “states” instead of “names” and now also say “also”'],
  ] as const)('%j', (words, said) => {
    const like = likeChanges(
      ['x', 'y', 'z'].map((id) => reworded(id, words)),
      base,
    );
    expect(like.map(({ message }) => message)).toEqual([`3 texts of 3 competences ${said}.`]);
  });

  test.each([
    ['too few', ['x', 'y'].map((id) => reworded(id, states('a')))],
    ['other words', ['a', 'b', 'c'].map((id) => reworded(id, [run('removed', 'names'), run('added', id)]))],
    ['marks of Markdown', ['x', 'y', 'z'].map((id) => reworded(id, [run('removed', 'a'), run('added', '[[a]]')]))],
    ['spaces alone', ['x', 'y', 'z'].map((id) => reworded(id, [run('removed', ' '), run('added', '  ')]))],
    ['much', ['x', 'y', 'z'].map((id) => reworded(id, [run('added', 'long '.repeat(20))]))],
    ['no known words', ['x', 'y', 'z'].map((id) => reworded(id, []))],
    ['judged differently', (['editorial', 'minor', 'editorial'] as const).map((prose, at) => reworded(`${at}`, states('a'), { prose }))],
  ])('but not %s', (_what, alone) => {
    expect(likeChanges(alone, base)).toHaveLength(alone.length);
  });
});

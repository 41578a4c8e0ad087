// Long because it walks answers from cards to an approval.
import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf, type Framework, type RoundAnswers } from '@framewright/model';
import { answerFaults, approveRound, emptyAnswers, levelCards, tallyAnswers } from '@framewright/review';
import { standalonePack } from '@framewright/site';
import { schemaViolations, validate } from '@framewright/validator';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { call, tempFolder } from './support/temp-framework.ts';

const descriptors = ['Knows where the tools lie', 'Uses them alone', 'Shows others how', 'Makes new ones']
  .map((text, index) => `### ${['One', 'Two', 'Three', 'Four'][index]}\n\n${text}. &amp; more\n`)
  .join('\n');
const texts: Readonly<Record<string, string>> = {
  'framework.md':
    '---\nformat: 2\nid: garden\ntitle: Garden\niri: https://garden.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Circle\nkinds:\n  - { id: craft, title: Craft, scale: mastery, levels: described }\n---\nA garden.\n',
  'scales/mastery.md':
    '---\nid: mastery\ntitle: Mastery\ndimensions:\n  - { id: doing, title: Doing }\nlevels:\n  - { value: 1, id: one, title: One }\n  - { value: 2, id: two, title: Two }\n  - { value: 3, id: three, title: Three }\n  - { value: 4, id: four, title: Four }\n---\nIt grows.\n',
  'competences/pruning.md': `---\nid: pruning\ntitle: Pruning & more\nkind: craft\nstatus: proposed\n---\nThe ability to cut a tree.\n\n## Doing\n\n${descriptors}`,
  'competences/sowing.md': `---\nid: sowing\ntitle: Sowing\nkind: craft\nstatus: proposed\n---\nThe ability to sow.\n\n## Doing\n\n${descriptors.replaceAll('& more', 'in spring').replaceAll('&amp; more', 'in spring')}`,
  'roles/keeper.md': '---\nid: keeper\ntitle: Keeper\nstatus: proposed\nrequires:\n  pruning: { rating: 2 }\n---\nKeeps the garden.\n',
  'reviews/spring.md':
    '---\nid: spring\ntitle: Spring\nopens: 2026-03-01\ncloses: 2026-03-28\nscope: { roles: [keeper], competences: [pruning, sowing] }\nasks: { readers: 2, sectors: [Schools, Allotments], orders: true, ratings: true }\nquestions:\n  - { id: useful, title: Would you use it? }\nanswers: { mail: round@garden.example }\n---\nIs it true?\n',
};
const framework = parseFramework(texts);
const spring = entry('review', 'spring');
const pruning = entry('competence', 'pruning');

function entry<T extends 'review' | 'competence'>(type: T, id: string, side: Framework = framework): EntryOf<T> {
  const found = entryOf(side, type, id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

/** The letters of the cards in the order of the levels, with two of them changed places where asked for. */
function letters(id: string, swapped = false): readonly string[] {
  const cards = levelCards(framework, spring, entry('competence', id))[0]?.cards ?? [];
  const right = cards.toSorted((a, b) => a.value - b.value).map(({ letter }) => letter);
  return swapped ? [right[1] ?? '', right[0] ?? '', ...right.slice(2)] : right;
}

function reader(name: string | undefined, sector: string, entries: RoundAnswers['entries'] = []): RoundAnswers {
  return { round: 'spring', reader: { ...(name === undefined ? {} : { name }), sector }, entries };
}

const about = (id: string, swapped = false): NonNullable<RoundAnswers['entries']>[number] => ({
  id,
  orders: [{ dimension: 'doing', order: letters(id, swapped) }],
});
const ada = reader('Ada', 'schools', [{ id: 'keeper', read: true }, about('pruning'), about('sowing')]);
const bo = reader(undefined, 'Allotments', [{ id: 'keeper', read: true }, about('pruning'), about('sowing', true)]);

test('the framework of these tests has no mistake', () => {
  expect(validate(framework).map(({ rule, file }) => `${rule} ${file}`)).toEqual([]);
});

describe('cards', () => {
  test('hold each text once, by letters, always alike, and never in the order of the levels', () => {
    for (let number = 0; number < 200; number += 1) {
      const round = { ...spring, id: `round-${number}` };
      const [set] = levelCards(framework, round, pruning);
      expect(set).toEqual(levelCards(framework, round, pruning)[0]);
      const values = set?.cards.map(({ value }) => value) ?? [];
      expect(values.toSorted()).toEqual([1, 2, 3, 4]);
      expect(values).not.toEqual([1, 2, 3, 4]);
      expect(set?.cards.map(({ letter }) => letter).join('')).toBe('ABCD');
    }
  });

  test('are not made of texts that nobody could tell apart, nor of one', () => {
    const alike = parseFramework({
      ...texts,
      'competences/pruning.md': texts['competences/pruning.md']?.replace('Uses them alone', 'Knows where the tools lie') ?? '',
    });
    expect(levelCards(alike, spring, entry('competence', 'pruning', alike))).toEqual([]);
    const one = parseFramework({
      ...texts,
      'competences/pruning.md': texts['competences/pruning.md']?.replace(/### Two[\s\S]*/u, '') ?? '',
    });
    expect(levelCards(one, spring, entry('competence', 'pruning', one))).toEqual([]);
  });
});

describe('answers', () => {
  test('are begun by an empty form, which fits and says nothing', () => {
    const form = parse(emptyAnswers(framework, spring)) as RoundAnswers;
    expect(schemaViolations('round-answers', form)).toEqual([]);
    expect(answerFaults(framework, spring, form)).toEqual([]);
    expect(tallyAnswers(framework, spring, [form]).map(({ readers, comments }) => [readers, comments])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('fit the form where all that it proposes is filled in', () => {
    const filled = emptyAnswers(framework, spring)
      .replace(/^(\s*)# (?=(?:orders|levels|comments|reader|ratings|questions):$| {1,3}(?:- \{|name|sector|work))/gmu, '$1')
      .replaceAll('…', 'words');
    const form = parse(filled) as RoundAnswers;
    expect(schemaViolations('round-answers', form)).toEqual([]);
    expect(answerFaults(framework, spring, form)).toEqual([]);
    expect(form.ratings).toEqual([{ role: 'keeper', competence: 'pruning', rating: { doing: 1 } }]);
    expect(form.questions).toEqual([{ id: 'useful', answer: 'words' }]);
    expect(form.reader).toMatchObject({ name: 'words' });
  });

  test.each<[Partial<RoundAnswers>, string, string]>([
    [{ round: 'autumn' }, '/round', 'the round is “spring”'],
    [{ entries: [{ id: 'prunning' }] }, '/entries/0/id', 'Is “pruning” meant?'],
    [{ entries: [{ id: 'constructor' }] }, '/entries/0/id', 'not on the reading list'],
    [{ entries: [{ id: 'pruning' }, { id: 'pruning' }] }, '/entries/1/id', 'answered twice'],
    [{ entries: [{ id: 'keeper', orders: [{ dimension: 'doing', order: ['A'] }] }] }, '/entries/0/orders/0/dimension', 'no levels'],
    [{ entries: [{ id: 'pruning', orders: [{ dimension: '__proto__', order: ['A'] }] }] }, '/entries/0/orders/0/dimension', 'no levels'],
    [
      { entries: [{ id: 'pruning', orders: [{ dimension: 'doing', order: ['A', 'B', 'C'] }] }] },
      '/entries/0/orders/0/order',
      'A, B, C and D',
    ],
    [{ entries: [{ id: 'pruning', orders: [{ dimension: 'doing', order: ['A', 'B', 'C', 'a'] }] }] }, '/entries/0/orders/0/order', 'once'],
    [{ entries: [{ id: 'pruning', orders: [{ dimension: 'doing', order: [1, 2, 3, 5] }] }] }, '/entries/0/orders/0/order', 'once'],
    [{ entries: [{ id: 'pruning', levels: [{ dimension: 'x', level: 1, says: 'fits' }] }] }, '/entries/0/levels/0/dimension', 'not rated'],
    [{ entries: [{ id: 'pruning', levels: [{ dimension: 'doing', level: 9, says: 'fits' }] }] }, '/entries/0/levels/0/level', 'no level 9'],
    [{ ratings: [{ role: 'pruning', competence: 'pruning' }] }, '/ratings/0/role', 'no role'],
    [{ ratings: [{ role: 'keeper', competence: 'sowing', rating: 1 }] }, '/ratings/0/competence', 'does not ask for'],
    [{ ratings: [{ role: 'keeper', competence: 'pruning', rating: 9 }] }, '/ratings/0/rating', '1, 2, 3 and 4'],
    [{ ratings: [{ role: 'keeper', competence: 'pruning', rating: { toString: 1 } }] }, '/ratings/0/rating', 'doing'],
    [{ questions: [{ id: 'other', answer: 'x' }] }, '/questions/0/id', 'no question'],
  ])('that name what is not there are told so at their place: %j', (given, pointer, words) => {
    expect(answerFaults(framework, spring, { round: 'spring', ...given })).toMatchObject([
      { pointer, message: expect.stringContaining(words) },
    ]);
  });

  test('may give levels by their values, and letters in any case', () => {
    const entries = [{ id: 'pruning', orders: [{ dimension: 'doing', order: [1, 2, 3, 4] }] }];
    expect(answerFaults(framework, spring, { round: 'spring', entries })).toEqual([]);
    expect(tallyAnswers(framework, spring, [{ round: 'spring', entries }])[1]).toMatchObject({ ordered: 1, rightly: 1 });
    const small = [{ id: 'pruning', orders: [{ dimension: 'doing', order: letters('pruning').map((letter) => letter.toLowerCase()) }] }];
    expect(tallyAnswers(framework, spring, [{ round: 'spring', entries: small }])[1]).toMatchObject({ ordered: 1, rightly: 1 });
  });

  test('are counted by entry, with what the round asked for and did not get', () => {
    const [keeper, pruned, sown] = tallyAnswers(framework, spring, [ada, bo]);
    expect(keeper).toMatchObject({ readers: 2, ordered: 0, missing: [] });
    expect(pruned).toMatchObject({ readers: 2, ordered: 2, rightly: 2, missing: [] });
    expect(sown).toMatchObject({ readers: 2, ordered: 2, rightly: 1, missing: ['1 of 2 orders differ from ours'] });
    expect(tallyAnswers(framework, spring, [ada])[1]?.missing).toEqual([
      '1 of 2 readers',
      'nobody from Allotments',
      '1 of 2 orders of its levels',
    ]);
    const doubting = reader(undefined, 'Schools', [
      { id: 'sowing', levels: [{ dimension: 'doing', level: 2, says: 'does-not-fit' }], comments: [{ text: 'No.' }] },
    ]);
    expect(tallyAnswers(framework, spring, [doubting])[2]).toMatchObject({ readers: 1, doubting: 1, comments: 1 });
    expect(tallyAnswers(framework, spring, [reader(undefined, 'Schools', [{ id: 'sowing', read: false }])])[2]?.readers).toBe(0);
  });
});

describe('an approval of a round that asks for more than names', () => {
  const date = '2026-04-01';

  test('needs answers or a reason, and holds back what lacks something', () => {
    expect(approveRound(framework, spring, { date, by: ['A. Reader'] })).toMatchObject({ refused: expect.stringContaining('--answers') });
    const plan = approveRound(framework, spring, { date, by: [], answers: [ada, bo] });
    expect(plan).toMatchObject({ approved: [{ id: 'keeper' }, { id: 'pruning' }], short: [{ entry: { id: 'sowing' } }] });
    const record = after(plan).data.approvals;
    expect(record).toEqual([{ date, by: ['Ada'], roles: ['keeper'], competences: ['pruning'], readers: 2 }]);
    expect(approveRound(framework, spring, { date, by: [], answers: [bo] })).toMatchObject({
      refused: expect.stringContaining('No reader wishes to be named'),
    });
  });

  test('records why something may be missing', () => {
    const plan = approveRound(framework, spring, { date, by: ['A. Reader'], although: 'Nobody could be found.', answers: [ada] });
    expect(after(plan).data.approvals).toEqual([
      {
        date,
        by: ['A. Reader', 'Ada'],
        roles: ['keeper'],
        competences: ['pruning', 'sowing'],
        readers: 1,
        although: 'Nobody could be found.',
      },
    ]);
    const without = approveRound(framework, spring, { date, by: ['A. Reader'], although: 'It was a trial.' });
    expect(after(without).data.approvals?.[0]).toMatchObject({ although: 'It was a trial.' });
  });

  function after(plan: ReturnType<typeof approveRound>): EntryOf<'review'> {
    if ('refused' in plan) throw new Error(plan.refused);
    const now = parseFramework({ ...texts, ...Object.fromEntries(plan.files.map(({ path, content }) => [path, content])) });
    expect(validate(now).filter(({ severity }) => severity === 'error')).toEqual([]);
    return entry('review', 'spring', now);
  }
});

describe('the commands', () => {
  function begun(): string {
    const folder = tempFolder();
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(join(folder, 'framework', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'framework', path), text);
    }
    return folder;
  }

  test('take a form from empty to approved', async () => {
    const folder = begun();
    const form = await call(folder, 'round', 'spring', '--answers');
    expect(form).toMatchObject({ code: 0, out: emptyAnswers(framework, spring) });
    writeFileSync(join(folder, 'ada.json'), JSON.stringify(ada));
    const typed = form.out
      .replaceAll('read: false', 'read: true')
      .replace('# reader:', 'reader:\n  sector: Allotments')
      .replace(
        /# orders:\n( +)# {3}- .*order: \[.*\] \}/u,
        `orders:\n$1  - { dimension: doing, order: [${letters('pruning').join(', ')}] }`,
      );
    writeFileSync(join(folder, 'bo.yaml'), typed);
    const approved = await call(folder, 'approve', 'spring', '--answers', 'ada.json', '--answers', 'bo.yaml');
    expect(approved.err).toBe('');
    expect(approved.out).toContain('Pruning & more (pruning): read by 2, levels in our order 2 of 2\n');
    expect(approved.out).toContain(
      'Sowing (sowing): read by 2, levels in our order 1 of 1; stays proposed, with 1 of 2 orders of its levels\n',
    );
    expect(approved).toMatchObject({ code: 0, out: expect.stringContaining('2 entries become active') });
    expect(readFileSync(join(folder, 'framework/competences/sowing.md'), 'utf8')).toContain('status: proposed');
    expect(readFileSync(join(folder, 'framework/reviews/spring.md'), 'utf8')).toContain('Ada');
    expect(await call(folder, 'approve', 'spring', '--answers', 'ada.json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('nothing was approved'),
    });
  });

  test.each([
    ['round: spring\nentries: [\n', /a\.yaml:\d+:\d+ /u],
    ['round: spring\nround: spring\n', /a\.yaml:2:1 .*round/u],
    ['round: spring\nentrys: []\n', /a\.yaml:2:1 “entrys” is no key/u],
    ['round: spring\nvia: fax\n', /a\.yaml:2:6 “fax” is none of “page”/u],
    [
      'round: spring\nentries:\n  - id: pruning\n    orders:\n      - { dimension: doing, order: [A] }\n',
      /a\.yaml:5:36 The cards of “pruning”/u,
    ],
    ['round: spring\nentries: nothing\n', /a\.yaml:2:10 Entries: /u],
    ['', /a\.yaml/u],
    ['{"round": "spring", "entries": [{"id": "nobody"}]}', /a\.yaml:1:40 “nobody” is not on/u],
  ])('say where an answer is wrong: %j', async (text, words) => {
    const folder = begun();
    writeFileSync(join(folder, 'a.yaml'), text);
    const answer = await call(folder, 'approve', 'spring', '--by', 'A', '--answers', 'a.yaml');
    expect(answer).toMatchObject({ code: 2, err: expect.stringMatching(words) });
    expect(answer.err).toContain('Nothing was approved.');
    expect(readFileSync(join(folder, 'framework/roles/keeper.md'), 'utf8')).toContain('status: proposed');
  });

  test('refuse answers that lie among the texts, or nowhere', async () => {
    const folder = begun();
    writeFileSync(join(folder, 'framework/ada.json'), JSON.stringify(ada));
    const among = await call(folder, 'approve', 'spring', '--answers', 'framework/ada.json');
    expect(among).toMatchObject({ code: 2, err: expect.stringContaining('never committed') });
    expect(await call(folder, 'approve', 'spring', '--answers', 'none.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.json'),
    });
  });

  test('print a pack in which no level tells its place before the solution', async () => {
    const folder = begun();
    const { code, out: stdout } = await call(folder, 'round', 'spring', '--pack');
    expect(code).toBe(0);
    expect(stdout).toBe(standalonePack(framework, spring));
    const [before = '', solution = ''] = stdout.split('How we see it');
    const cards = before.slice(before.indexOf('<h2>Pruning &amp; more</h2>'));
    for (const words of ['Knows where the tools lie', 'Makes new ones']) expect(cards).toContain(words);
    expect(cards).not.toMatch(/<strong>(?:One|Two|Three|Four)/u);
    expect(before).toContain('What would you expect of Keeper?');
    expect(before).toContain('round@garden.example');
    expect(before).toContain('Would you use it?');
    expect(solution).toContain(`${letters('pruning')[0]} = 1 One`);
    expect(solution).toContain('<h3>Keeper</h3><table><tbody><tr><th scope="row">Pruning &amp; more</th><td>2</td></tr>');
  });

  test('print a pack of text that nobody trusts, in the language of the framework', () => {
    const hostile = parseFramework({
      ...texts,
      'framework.md': texts['framework.md']?.replace('language: en-GB', 'language: de') ?? '',
      'reviews/spring.md': (texts['reviews/spring.md'] ?? '')
        .replace('title: Spring', 'title: "<script>alert(1)</script>"')
        .replace('Schools', '"<img src=x>"'),
    });
    const html = standalonePack(hostile, entry('review', 'spring', hostile));
    expect(html).not.toMatch(/<script|<img/u);
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('Bitte antworten Sie zwischen dem 1. März 2026 und dem 28. März 2026.');
    expect(html).not.toMatch(/[\uE000-\uE005]/u);
  });
});

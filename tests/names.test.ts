import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite, type BuiltSite } from './browser/built-site.ts';
import { startStage, type Stage } from './fixtures/forge/contributions.ts';
import { alike, answersTo, harmless, own, put, type Call } from './names/answers.ts';
import { callsAbout, callsInShort } from './names/calls.ts';
import { entrySorts, frameworkOfNames } from './names/framework-of-names.ts';
import { tempFolder, type Answer } from './support/temp-framework.ts';

// Every command runs over frameworks in which as much as possible is called `constructor`, and again over the same with a harmless name
// that fails when an object is asked for it that does not hold it. Both must say the same, and so must their sites.

/** The answers to all calls about frameworks of one name, and the sites that were built. */
interface Said {
  readonly answers: readonly (readonly [call: string, answer: Answer])[];
  readonly site: BuiltSite;
  readonly preview: BuiltSite;
  readonly summary: string;
}

const errors = /made a mistake|native code|\[object |\bundefined\b|A contributed name/u;
const stages: Stage[] = [];

async function saidOf(id: string, guarded: boolean): Promise<Said> {
  const all = tempFolder();
  const about = (place: string, calls: readonly (readonly string[])[]): readonly Call[] =>
    calls.map((argv) => ({ folder: join(all, place), argv }));
  for (const sort of entrySorts) put(join(all, sort), { id, of: [sort] });
  const first = entrySorts.flatMap((sort) => about(sort, [['release', '--date', '2026-11-20']]));
  const released = await answersTo(first, guarded);
  // A release and, as a draft, one of everything: an id is an error twice, which must stop nothing from being shown.
  cpSync(join(all, 'competence'), join(all, 'everything'), { recursive: true });
  put(join(all, 'everything'), { id, of: entrySorts, later: true });

  const stage = await startStage(join(all, 'competence'), {});
  stages.push(stage);
  const changed = Object.entries(frameworkOfNames({ id, of: entrySorts, later: true })).map(([path, text]) => [`framework/${path}`, text]);
  const head = stage.contribute(1, Object.fromEntries(changed));
  for (const sort of entrySorts) put(join(all, sort), { id, of: [sort], later: true });
  const contributed = ['--number', '1', '--head', head, '--site', 'https://previews.example/pr-1/', '--summary', 'summary.md'];
  const then = [
    ...entrySorts.flatMap((sort) => about(sort, sort === 'competence' ? callsAbout(id, sort) : callsInShort(id))),
    ...about('everything', [...callsInShort(id), ['build', '--out', '../site']]),
    { folder: stage.made, argv: ['preview-from', stage.checkout, ...contributed, '--out', 'preview'] },
  ];
  const answered = await answersTo(then, guarded);
  const answers = [...released, ...answered];
  return {
    answers: [...first, ...then].map(({ folder, argv }, index) => [
      [folder.slice(folder.lastIndexOf('/') + 1), ...argv].join(' ').replaceAll(stage.checkout, '…').replaceAll(head, '…'),
      answers[index] ?? { code: -1, out: '', err: '' },
    ]),
    site: await readSite(join(all, 'site'), '/'),
    preview: await readSite(join(stage.made, 'preview'), '/pr-1/'),
    summary: readFileSync(join(stage.made, 'summary.md'), 'utf8'),
  };
}

afterAll(async () => {
  for (const stage of stages) await stage.end();
});

describe('a framework of names that objects have', () => {
  let ofOwn: Said;
  let ofHarmless: Said;

  beforeAll(async () => {
    [ofOwn, ofHarmless] = await Promise.all([saidOf(own, false), saidOf(harmless, true)]);
  }, 600_000);

  test('gets the answers that a harmless one gets, from every command', () => {
    expect(ofOwn.answers.length).toBeGreaterThan(90);
    const said = ({ answers }: Said): readonly unknown[] =>
      answers.map(([call, { code, out, err }]) => [alike(call), code, alike(out).split('\n'), alike(err).split('\n')]);
    expect(said(ofOwn)).toEqual(said(ofHarmless));
    expect(alike(ofOwn.summary).split('\n')).toEqual(alike(ofHarmless.summary).split('\n'));
  });

  test('gets no answer that a program gives itself', () => {
    const faults = [ofOwn, ofHarmless].flatMap(({ answers }) => answers.filter(([, { out, err }]) => errors.test(out + err)));
    expect(faults.map(([call, { err }]) => [call, err])).toEqual([]);
  });

  test('is released, built and previewed', () => {
    const codes = Map.groupBy(ofOwn.answers, ([call]) => call.split(' ')[1] ?? '');
    const codesOf = (command: string): readonly number[] => [...new Set(codes.get(command)?.map(([, { code }]) => code))];
    expect([codesOf('release'), codesOf('build'), codesOf('preview-from')]).toEqual([[0], [0], [0]]);
    expect(ofOwn.summary).not.toMatch(errors);
  });

  test.each(['site', 'preview'] as const)('has the %s that a harmless one has, file by file', (which) => {
    const [one, other] = [ofOwn[which], ofHarmless[which]];
    expect([...one.files].map(alike).sort()).toEqual([...other.files].map(alike).sort());
    const isText = (file: string): boolean => /\.(?:html|json|csv|xml|txt|bib|cff|md)$/u.test(file);
    // What is named by its content alone is compared together.
    const texts = ({ folder, files }: BuiltSite): ReadonlyMap<string, string> =>
      new Map(
        [...Map.groupBy([...files].filter(isText), alike)].map(([name, all]) => [
          name,
          all
            .map((file) => alike(readFileSync(join(folder, file), 'utf8')))
            .sort()
            .join('\n'),
        ]),
      );
    const [ofOne, ofOther] = [texts(one), texts(other)];
    expect(ofOne.size).toBeGreaterThan(150);
    for (const [file, text] of ofOne) {
      if (text !== ofOther.get(file)) expect(text.split(/(?<=>)/u), file).toEqual(ofOther.get(file)?.split(/(?<=>)/u));
      expect(errors.exec(text)?.[0], file).toBeUndefined();
    }
  });
});

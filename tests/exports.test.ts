import {
  casePackage,
  checkAchievement,
  checkCase,
  checkCtdl,
  checkMoodle,
  checkSkos,
  checkSkosFile,
  checkXapi,
  badgeAchievements,
  exportCase,
  exportCtdl,
  exportMoodle,
  exportOpenBadges,
  exportSkos,
  exportXapi,
  readCtdlVocabulary,
  skosTriples,
} from '@framewright/exporters';
import { kindOf, ownValue, parseJson, resolveRole, scaleOf, statusOf, type EntryOf, type Framework } from '@framewright/model';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { madeUpSamples, writtenSamples, type Sample } from '../scripts/conform/sample-frameworks.ts';

const samples: readonly Sample[] = [...(await writtenSamples()), ...madeUpSamples(40)];
const released = ({ entries }: Framework): readonly EntryOf<'competence'>[] =>
  entries.competence.filter((entry) => statusOf(entry) !== 'draft');

test('no checker finds anything in what is written of our framework, those of the tests, and made-up ones', () => {
  const vocabulary = readCtdlVocabulary({});
  for (const { name, framework, options } of samples) {
    const triples = skosTriples(framework, options);
    const [moodle] = exportMoodle(framework, options);
    const rows = (parse(moodle?.content ?? '') as readonly (readonly string[])[]).slice(1);
    const contents = [...exportCtdl(framework, options), ...exportXapi(framework, options)].map(({ content }) => parseJson(content));
    expect(
      [
        ...checkCase(casePackage(framework, options)),
        ...checkCase(casePackage(framework, { ...options, plain: true })),
        ...checkSkos(triples),
        ...checkSkosFile(triples),
        ...checkMoodle(rows, framework.version),
        ...badgeAchievements(framework, options).flatMap(checkAchievement),
        ...checkCtdl(contents[0], vocabulary),
        ...checkXapi(contents[1]),
      ],
      name,
    ).toEqual([]);
  }
});

test('the order in which entries come changes no byte, and paths are sorted', () => {
  for (const { name, framework, options } of samples.slice(0, 12)) {
    const { competence, role, group } = framework.entries;
    const turned: Framework = {
      ...framework,
      entries: { ...framework.entries, competence: competence.toReversed(), role: role.toReversed(), group: group.toReversed() },
    };
    for (const write of [exportCase, exportCtdl, exportMoodle, exportOpenBadges, exportSkos, exportXapi]) {
      const files = write(framework, options);
      expect(write(turned, options), `${name}, ${write.name}`).toEqual(files);
      expect(
        files.map(({ path }) => path),
        write.name,
      ).toEqual(files.map(({ path }) => path).toSorted());
    }
  }
});

describe('out of a CASE package come back', () => {
  test('ids, titles, definitions as they were written, codes and states of competences', () => {
    for (const { name, framework, options } of samples) {
      const { CFItems } = casePackage(framework, options);
      const read = CFItems.filter(({ extensions }) => extensions?.framewright['type'] === 'competence').map((item) => {
        const said = item.extensions?.framewright;
        return [said?.['id'], item.abbreviatedStatement, said?.['definition'], item.humanCodingScheme, said?.['status'] ?? 'active'];
      });
      const written = released(framework).map(({ id, data }) => [id, data.title, data.definition, data.code, data.status ?? 'active']);
      expect(read.toSorted(byFirst), name).toEqual(written.toSorted(byFirst));
    }
  });

  test('the texts of levels', () => {
    for (const { name, framework, options } of samples) {
      const read = casePackage(framework, options).CFRubrics.flatMap(({ extensions, CFRubricCriteria }) =>
        CFRubricCriteria.flatMap((criterion) =>
          criterion.CFRubricCriterionLevels.map((level) =>
            [extensions?.framewright['competence'], criterion.extensions?.framewright['dimension'], level.score, level.description].join(
              '|',
            ),
          ),
        ),
      );
      const written = released(framework).flatMap(({ id, data }) => {
        const scale = scaleOf(framework, data)?.data;
        const isDescribedOnly = kindOf(framework, data)?.levels === 'described';
        return (scale?.dimensions ?? []).flatMap((dimension) =>
          (scale?.levels ?? []).flatMap(({ value }) => {
            const general = isDescribedOnly ? undefined : ownValue(scale?.descriptors, dimension.id)?.[value];
            const text = ownValue(data.descriptors, dimension.id)?.[value] ?? general;
            return text === undefined ? [] : [[id, dimension.id, value, options.words(text)].join('|')];
          }),
        );
      });
      expect(read.toSorted(), name).toEqual(written.toSorted());
    }
  });

  test('what roles require, with rating, contexts, need and choice', () => {
    for (const { name, framework, options } of samples) {
      const { CFItems, CFAssociations } = casePackage(framework, options);
      const ids = new Map(CFItems.map(({ identifier, extensions }) => [identifier, extensions?.framewright['id']]));
      const read = CFAssociations.filter(({ associationType }) => associationType === 'ext:requires').map((each) => ({
        role: ids.get(each.originNodeURI.identifier),
        competence: ids.get(each.destinationNodeURI.identifier),
        ...each.extensions?.framewright,
      }));
      const known = new Set(released(framework).map(({ id }) => id));
      const written = framework.entries.role
        .filter((role) => statusOf(role) !== 'draft')
        .flatMap((role) => {
          const { requirements, electives } = resolveRole(framework, role);
          return [
            ...requirements.map((each) => ({ role: role.id, ...each })),
            ...electives.flatMap(({ id, title, atLeast, including, of }) =>
              of.map((each) => ({
                role: role.id,
                ...each,
                elective: { id, title, atLeast, always: including.includes(each.competence) },
              })),
            ),
          ];
        })
        .filter(({ competence }) => known.has(competence));
      const lines = (all: readonly object[]): readonly string[] =>
        all.map((each) => JSON.stringify(Object.entries(each).toSorted(byFirst))).toSorted();
      expect(lines(read), name).toEqual(lines(written));
    }
  });
});

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

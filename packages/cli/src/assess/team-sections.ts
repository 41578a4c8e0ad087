import { freeProfile, profileOf, type Team, type TeamNeed } from '@framewright/assessment';
import type { Framework } from '@framewright/model';
import { count } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { dimensionTitle, levelInWords, titleById } from './assess-sections.ts';
import { chosenRole } from './chosen-role.ts';
import type { Section } from './sections.ts';

/**
 * What a team needs, from how many people it needs in which role, as in `analyst=2`; without a number one. Where nothing is named, all that can
 * be rated is counted, and nothing is asked for.
 * @throws Failure if a role is unknown or a number is none
 */
export function teamNeeds(framework: Framework, written: readonly string[], contexts: readonly string[]): readonly TeamNeed[] {
  if (written.length === 0) return [{ profile: freeProfile(framework), people: 1 }];
  return written.map((each) => {
    const [, id = '', people = '1'] = /^([^=]*)(?:=(.*))?$/u.exec(each) ?? [];
    if (!/^[1-9]\d{0,3}$/u.test(people)) throw new Failure(`“${each}” does not say how many people are needed; write it like “${id}=2”.`);
    return { profile: profileOf(framework, chosenRole(framework, id), contexts), people: Number(people) };
  });
}

/** What a team has, what hangs on one person and what is missing. The first table has every competence. */
export function teamSections(framework: Framework, team: Team, names: readonly string[]): readonly Section[] {
  const needs = team.rows.flatMap((row) => row.needs.map((need) => ({ ...need, row })));
  const [missing, single] = [needs.filter((each) => each.missing > 0), needs.filter((each) => each.isSinglePoint)];
  const place = (each: (typeof needs)[number]): string =>
    `${titleById(framework, each.row.competence)}, ${dimensionTitle(framework, each.row.competence, each.row.dimension)} ${levelInWords(framework, each.row.competence, each.row.dimension, each.level)}`;
  const lines = [
    `${count(team.members.length, 'person', 'people')} counted.`,
    ...team.apart.map(({ place: at, fit }) =>
      fit === 'other-version'
        ? `${names[at]} is of another version: bring it to this one with “framewright assess carry”.`
        : `${names[at]} is about another framework.`,
    ),
  ];
  const columns = ['Competence', 'Dimension', 'People at levels', 'Not known', 'Needed'].map((title) => ({ title, breaks: true }));
  return [
    { title: 'Team', lines, table: { columns, rows: team.rows.map((row) => teamRow(framework, row)) } },
    ...(missing.length === 0
      ? []
      : [
          {
            title: 'Missing',
            lines: missing.map((each) => `${place(each)}: ${each.have.length} of ${each.wanted}.`),
          },
        ]),
    ...(single.length === 0
      ? []
      : [{ title: 'Hangs on one person', lines: single.map((each) => `${place(each)}: ${names[each.have[0] ?? -1] ?? ''}.`) }]),
  ];
}

function teamRow(framework: Framework, row: Team['rows'][number]): readonly string[] {
  const levels = row.levels.flatMap(({ level, people }) =>
    people === 0 ? [] : [`${people} at ${levelInWords(framework, row.competence, row.dimension, level)}`],
  );
  const unknown = [
    ...(row.unsure === 0 ? [] : [`${row.unsure} not sure`]),
    ...(row.unanswered === 0 ? [] : [`${row.unanswered} not answered`]),
    ...(row.notRelevant === 0 ? [] : [`${row.notRelevant} not relevant`]),
  ];
  return [
    titleById(framework, row.competence),
    dimensionTitle(framework, row.competence, row.dimension),
    [...levels, ...(row.none === 0 ? [] : [`${row.none} at none`])].join(', '),
    unknown.join(', '),
    row.needs
      .map(({ level, wanted, have }) => `${have.length} of ${wanted} at ${levelInWords(framework, row.competence, row.dimension, level)}`)
      .join(', '),
  ];
}

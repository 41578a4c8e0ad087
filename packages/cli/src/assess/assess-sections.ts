import { pictureInWords, type CellGap, type Gap } from '@framewright/assessment';
import { entryOf, inWords, levelTitle, scaleOf, type Assessment, type Framework, type Scale } from '@framewright/model';
import { count } from '@framewright/reporters';
import { titleOf } from '../print/shown-entry.ts';
import type { AssessedRole, AssessReport } from './assess-report.ts';
import type { Section } from './sections.ts';

const mostRoles = 5;
const mostOffers = 8;

/** Where a person stands, in words and tables. The first table has every requirement. */
export function assessSections(framework: Framework, assessment: Assessment, report: AssessReport): readonly Section[] {
  const { role, note, faults } = report;
  const title = role ? `Against ${titleById(framework, role.id)}` : 'Where you stand';
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...faults.map(({ message }) => `${message} This is in the file and not counted.`),
    ...(role
      ? [`${sentence(pictureInWords(role.picture))}${role.contexts.length === 0 ? '' : ` Counted for: ${contextNames(framework, role)}.`}`]
      : []),
  ];
  return [
    { title, lines: notes, ...(role ? { table: gapTable(framework, role) } : {}) },
    ...(role ? [...electiveSections(framework, role), ...pathSections(framework, role), ...resourceSections(framework, role)] : []),
    roleSection(framework, report),
    ...planSections(framework, assessment),
  ];
}

export function titleById(framework: Framework, id: string): string {
  const entry = framework.byId.get(id);
  return entry ? titleOf(entry) : id;
}

/** With a full stop, which a definition that stands in for a title has already. */
function ended(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function contextNames(framework: Framework, { contexts }: AssessedRole): string {
  return inWords(contexts.map((id) => framework.manifest.data.contexts?.find((each) => each.id === id)?.title ?? id));
}

function scaleFor(framework: Framework, competence: string): Scale | undefined {
  const entry = entryOf(framework, 'competence', competence);
  return entry && scaleOf(framework, entry.data)?.data;
}

/** A level with its label: 2 Able. */
export function levelInWords(framework: Framework, competence: string, dimension: string, level: number | 'none'): string {
  if (level === 'none') return 'none';
  const scale = scaleFor(framework, competence);
  return `${level} ${(scale && levelTitle(scale, dimension, level)) ?? ''}`.trim();
}

export function dimensionTitle(framework: Framework, competence: string, dimension: string): string {
  return scaleFor(framework, competence)?.dimensions.find(({ id }) => id === dimension)?.title ?? dimension;
}

const gapColumns = [
  { title: 'Competence', breaks: true },
  { title: 'Dimension' },
  { title: 'Have', breaks: true },
  { title: 'Need', breaks: true },
  { title: 'Stands', breaks: true },
];

function gapTable(framework: Framework, role: AssessedRole): NonNullable<Section['table']> {
  return { columns: gapColumns, rows: role.gaps.flatMap((gap) => gapRows(framework, gap, role)) };
}

function gapRows(
  framework: Framework,
  { row, cells, state }: Gap,
  { aboveLimit }: Pick<AssessedRole, 'aboveLimit'>,
): readonly (readonly string[])[] {
  const title = titleById(framework, row.competence);
  const where = row.contexts ? ` (in some contexts: ${row.contexts.join(', ')})` : '';
  if (cells.length === 0) return [[title, '', '', '', `${state === 'reflected' ? 'reflected on' : 'not reflected on yet'}${where}`]];
  const above = new Map(Object.entries(aboveLimit)).get(row.competence) ?? [];
  return cells.map((cell) => [
    title,
    dimensionTitle(framework, row.competence, cell.dimension),
    'have' in cell && cell.have !== undefined ? levelInWords(framework, row.competence, cell.dimension, cell.have) : '',
    'need' in cell ? levelInWords(framework, row.competence, cell.dimension, cell.need) : '',
    `${cellInWords(cell)}${above.includes(cell.dimension) ? ', above what the scale allows here' : ''}${where}`,
  ]);
}

function cellInWords(cell: CellGap): string {
  switch (cell.state) {
    case 'met':
      return cell.beyond === 0 ? 'met' : `met, ${count(cell.beyond, 'level')} beyond`;
    case 'short':
      return `${count(cell.by, 'level')} short`;
    case 'unknown':
      return cell.why === 'unsure' ? 'not sure' : cell.why === 'unanswered' ? 'not answered' : 'answered with a level that is not there';
    case 'not-relevant':
      return cell.because === undefined ? 'not relevant' : `not relevant: ${cell.because}`;
    case 'not-expected':
      return 'not expected';
  }
}

function electiveSections(framework: Framework, role: AssessedRole): readonly Section[] {
  return role.electives.flatMap((group) => {
    const others = group.alternatives.map((pick) =>
      inWords(
        Object.values(pick)
          .flat()
          .map((id) => titleById(framework, id)),
      ),
    );
    const more = group.hasMore ? ' There are more.' : '';
    return group.electives.map((elective, place): Section => {
      const names = inWords(elective.competences.map((id) => titleById(framework, id)));
      return {
        title: `To choose: ${electiveTitle(framework, role.id, elective.id)}`,
        lines: [
          elective.isMet ? ended(`Met by ${names}`) : names === '' ? 'Nothing can be chosen here.' : ended(`Nearest: ${names}`),
          ...(elective.hasTooFew ? ['It asks for more than it offers here.'] : []),
          ...(place === 0 && others.length > 0 ? [`${ended(`As near: ${others.join('; ')}`)}${more}`] : []),
          ...(group.isExact ? [] : ['There are so many choices that another may be nearer.']),
        ],
        table: { columns: gapColumns, rows: elective.gaps.flatMap((gap) => gapRows(framework, gap, role)) },
      };
    });
  });
}

function electiveTitle(framework: Framework, role: string, id: string): string {
  const own = entryOf(framework, 'role', role);
  const all = [...(own?.data.electives ?? []), ...framework.entries.role.flatMap(({ data }) => data.electives ?? [])];
  return all.find((each) => each.id === id)?.title ?? id;
}

function pathSections(framework: Framework, { path }: AssessedRole): readonly Section[] {
  const rows = path.steps.map(({ competence, reach, alsoBasic }, place) => [
    String(place + 1),
    titleById(framework, competence),
    reach
      .map(
        ({ dimension, level }) =>
          `${dimensionTitle(framework, competence, dimension)} ${levelInWords(framework, competence, dimension, level)}`,
      )
      .join(', '),
    inWords(alsoBasic.map((id) => titleById(framework, id))),
  ]);
  const names = (ids: readonly string[]): string => inWords(ids.map((id) => titleById(framework, id)));
  const lines = [
    ...(path.carriesOver.length === 0 ? [] : [ended(`Carries over: ${names(path.carriesOver)}`)]),
    ...(path.isNew.length === 0 ? [] : [ended(`New: ${names(path.isNew)}`)]),
    ...(path.toAnswer.length === 0 ? [] : [ended(`To be answered first: ${names(path.toAnswer)}`)]),
  ];
  if (rows.length + lines.length === 0) return [];
  const columns = [
    { title: '' },
    { title: 'Competence', breaks: true },
    { title: 'Reach', breaks: true },
    { title: 'Builds on', breaks: true },
  ];
  return [{ title: 'What to learn, in this order', lines, table: { columns, rows } }];
}

function resourceSections(framework: Framework, { resources }: AssessedRole): readonly Section[] {
  const { ranked, smallest, remains } = resources;
  if (ranked.length === 0) return [];
  const rows = ranked
    .slice(0, mostOffers)
    .map(({ offer, closes, helps }) => [
      titleById(framework, offer.id),
      String(closes.length),
      String(helps.length),
      [...closes, ...helps].some(({ isEstimate }) => isEstimate) ? 'estimated' : 'stated',
    ]);
  const closed = count(smallest.closes, 'gap');
  const closing = smallest.isEstimate ? `may close ${closed}, by estimates` : `close${smallest.offers.length === 1 ? 's' : ''} ${closed}`;
  const names = inWords(smallest.offers.map((id) => titleById(framework, id)));
  return [
    {
      title: 'What can help',
      lines: [
        ...(smallest.closes === 0 ? [] : [`${names}: ${closing}.`]),
        ...(remains.length === 0 ? [] : [`${count(remains.length, 'gap')} remain${remains.length === 1 ? 's' : ''} for practice at work.`]),
      ],
      table: {
        columns: [{ title: 'Offer', breaks: true }, { title: 'Closes' }, { title: 'Helps with' }, { title: 'How sure' }],
        rows,
      },
    },
  ];
}

function roleSection(framework: Framework, { nearestRoles }: AssessReport): Section {
  const rows = nearestRoles
    .slice(0, mostRoles)
    .map(({ role, met, asked, distance, electives }) => [
      titleById(framework, role),
      `${met} of ${asked}`,
      String(distance.steps),
      String(distance.unknown),
      String(electives),
    ]);
  const columns = [
    { title: 'Role', breaks: true },
    { title: 'Met' },
    { title: 'Levels short' },
    { title: 'Not known' },
    { title: 'Electives, at most' },
  ];
  return { title: 'Nearest roles', lines: ['What is not known is counted apart, and brings no role nearer.'], table: { columns, rows } };
}

function planSections(framework: Framework, { plan = [] }: Assessment): readonly Section[] {
  if (plan.length === 0) return [];
  const rows = plan.map(({ competence, dimension, level, action, by, shownBy, ask, done }) => [
    competence === undefined ? '' : titleById(framework, competence),
    competence === undefined || dimension === undefined || level === undefined ? '' : levelInWords(framework, competence, dimension, level),
    action ?? '',
    by ?? '',
    shownBy ?? '',
    ask ?? '',
    done ?? '',
  ]);
  const columns = ['Goal', 'Level', 'Action', 'By', 'Shown by', 'Ask', 'Done'].map((title) => ({ title, breaks: true }));
  return [{ title: 'Plan', table: { columns, rows } }];
}

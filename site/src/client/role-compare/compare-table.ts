import type { CompetenceFacts, NeedFacts, RoleFacts, RolesFile } from '../../data/roles-file.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { track } from './track.ts';

/** Roles side by side as a table, and a summary of how much they differ. @param context id of the chosen context; empty for all */
export function compareTable(
  file: RolesFile,
  roles: readonly RoleFacts[],
  context: string,
  onlyDifferent: boolean,
): { readonly table: HTMLElement | undefined; readonly summary: string } {
  const { words, groups } = file;
  const applies = ({ contexts }: NeedFacts): boolean => context === '' || contexts === undefined || contexts.includes(context);
  const needs = roles.map((role) => Map.groupBy(role.needs.filter(applies), ({ competence }) => competence));
  const rowOf = (competence: CompetenceFacts): Row => {
    const cells = needs.map((byId) => byId.get(competence.id) ?? []);
    return {
      competence,
      cells,
      differs: new Set(cells.map((cell) => JSON.stringify(cell.map((need) => comparable(need, context))))).size > 1,
    };
  };
  const all = groups.map(({ title, competences }) => ({
    title,
    rows: competences.map(rowOf).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  }));
  const rows = all.flatMap((group) => group.rows);
  const different = rows.filter(({ differs }) => differs).length;
  const summary = different === 0 ? words.alike : `${counted(words.differ, different)} ${counted(words.same, rows.length - different)}`;
  const shown = all
    .map(({ title, rows: own }) => ({ title, rows: own.filter(({ differs }) => differs || !onlyDifferent) }))
    .filter((group) => group.rows.length > 0);
  if (shown.length === 0) return { table: undefined, summary };
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col', class: 'matrix-name' }, words.competence),
    ...roles.map(({ title, href }) => element('th', { scope: 'col' }, element('a', { href }, title))),
  );
  const table = element(
    'table',
    { class: 'matrix compare-table' },
    element(
      'caption',
      { class: 'unseen', id: 'compare-caption' },
      fillPlaceholders(words.caption, { roles: roles.map(({ title }) => title).join(', ') }),
    ),
    element('thead', {}, head),
    ...shown.map(({ title, rows: own }) =>
      element(
        'tbody',
        {},
        title !== '' &&
          element(
            'tr',
            { class: 'matrix-group' },
            element('th', { scope: 'rowgroup', colspan: String(1 + roles.length) }, element('span', {}, title)),
          ),
        ...own.map((row) => rowElement(file, row, context)),
      ),
    ),
  );
  return {
    table: element('div', { class: 'matrix-box', role: 'region', 'aria-labelledby': 'compare-caption', tabindex: '0' }, table),
    summary,
  };
}

interface Row {
  readonly competence: CompetenceFacts;
  readonly cells: readonly (readonly NeedFacts[])[];
  readonly differs: boolean;
}

/** The part of a need that is compared: in a chosen context the others are ignored. */
function comparable({ rating, contexts, need, elective }: NeedFacts, context: string): unknown {
  return [rating, context === '' ? contexts : undefined, need, elective];
}

function rowElement(file: RolesFile, { competence, cells, differs }: Row, context: string): HTMLElement {
  return element(
    'tr',
    { class: differs ? 'is-different' : undefined },
    element('th', { scope: 'row', class: 'matrix-name' }, element('a', { href: competence.href }, competence.title)),
    ...cells.map((needs) =>
      element(
        'td',
        {},
        needs.length === 0 && element('span', { class: 'matrix-none' }, element('span', { class: 'unseen' }, file.words.notAsked)),
        ...needs.map((need) => needElement(file, competence, need, context)),
      ),
    ),
  );
}

function needElement(
  { scales, words, conditions }: RolesFile,
  { scale: place }: CompetenceFacts,
  need: NeedFacts,
  context: string,
): HTMLElement {
  const scale = place === undefined ? undefined : scales[place];
  const tracks = (need.rating ?? []).flatMap((value, dimension) => {
    const at = scale && value !== null ? scale.values.indexOf(value) : -1;
    if (!scale || value === null || at === -1) return [];
    const drawn = track(
      scale.values.length,
      scale.filled[dimension]?.[at] ?? 0,
      value,
      scale.words[dimension]?.[at] ?? '',
      need.elective === true,
    );
    return [
      element(
        'span',
        { class: 'compare-track' },
        element('span', { class: 'compare-dimension', 'aria-hidden': 'true' }, scale.dimensions[dimension]?.title ?? ''),
        drawn,
      ),
    ];
  });
  const named = need.contexts?.join(' ') ?? '';
  const condition = context === '' && Object.hasOwn(conditions, named) ? conditions[named] : undefined;
  const tags = [
    ...(need.elective ? [element('span', { class: 'tag tag-elective' }, words.elective)] : []),
    ...(condition === undefined ? [] : [element('span', { class: 'tag tag-condition' }, condition)]),
    ...(need.need ? [element('span', { class: 'tag tag-need' }, words.need[need.need])] : []),
  ];
  const asked = element('span', { class: 'matrix-asked' }, element('span', { class: 'unseen' }, words.asked));
  return element('div', { class: 'matrix-item' }, ...(tracks.length > 0 ? tracks : [asked]), ...tags);
}

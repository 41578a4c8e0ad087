import type { CompetenceFacts, NeedFacts, RoleFacts, RolesFile } from '../../data/roles-file.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { roleDifference, type Difference } from './role-difference.ts';
import { track } from './track.ts';

/** What is shown of the roles that are compared. */
export interface Shown {
  /** Id of the chosen context; empty for all. */
  readonly context: string;
  readonly onlyDifferent: boolean;
  /** Whether the largest differences come first, rather than groups in their order. */
  readonly byDifference: boolean;
}

/** Roles side by side as a table, later ones drawn against the first, and a summary of how much they differ. */
export function compareTable(
  file: RolesFile,
  roles: readonly RoleFacts[],
  shown: Shown,
): { readonly table: HTMLElement | undefined; readonly summary: string } {
  const { words } = file;
  const all = groupsOf(file, roles, shown.context);
  const rows = all.flatMap((group) => group.rows);
  const different = rows.filter(({ differs }) => differs).length;
  const summary = different === 0 ? words.alike : `${counted(words.differ, different)} ${counted(words.same, rows.length - different)}`;
  const isShown = ({ differs }: Row): boolean => differs || !shown.onlyDifferent;
  const groups = shown.byDifference
    ? inParts(rows.filter(isShown).toSorted((a, b) => b.difference.size - a.difference.size))
    : all.map(({ title, rows: own }) => ({ title, rows: own.filter(isShown) })).filter((group) => group.rows.length > 0);
  if (groups.length === 0) return { table: undefined, summary };
  const isPair = roles.length === 2;
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col', class: 'matrix-name' }, words.competence),
    ...roles.map(({ title, href }) => element('th', { scope: 'col' }, element('a', { href }, title))),
    isPair && element('th', { scope: 'col', class: 'compare-difference' }, words.difference),
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
    ...groups.map(({ title, rows: own }) => {
      const lines = own.map((row) => rowElement(file, roles, row, shown.context));
      const name = total > mostUnfolded ? foldedName(`${title} (${own.length})`, lines) : element('span', {}, title);
      return element(
        'tbody',
        {},
        title !== '' &&
          element(
            'tr',
            { class: 'matrix-group' },
            element('th', { scope: 'rowgroup', colspan: String(1 + roles.length + (isPair ? 1 : 0)) }, name),
          ),
        ...lines,
      );
    }),
  );
  const box = { class: 'compare-box', role: 'region', 'aria-labelledby': 'compare-caption', tabindex: '0' };
  return { table: element('div', box, table), summary };
}

/** So many rows stand open; of more, each group opens by its name, since a phone would show two to a screen. */
const mostUnfolded = 150;

/** Rows without groups in parts that can be folded, named by their places in the order. */
function inParts(rows: readonly Row[]): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  if (rows.length <= mostUnfolded) return rows.length === 0 ? [] : [{ title: '', rows }];
  const part = 50;
  return Array.from({ length: Math.ceil(rows.length / part) }, (_, index) => {
    const own = rows.slice(index * part, (index + 1) * part);
    return { title: `${index * part + 1} – ${index * part + own.length}`, rows: own };
  });
}

/** The name of a group as a button that shows its rows and hides them. */
function foldedName(name: string, lines: readonly HTMLElement[]): HTMLElement {
  const button = element('button', { type: 'button', class: 'compare-fold', 'aria-expanded': 'false' }, name);
  const show = (isShown: boolean): void => {
    button.setAttribute('aria-expanded', String(isShown));
    for (const line of lines) line.hidden = !isShown;
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'));
  show(false);
  return button;
}

interface Row {
  readonly competence: CompetenceFacts;
  readonly cells: readonly (readonly NeedFacts[])[];
  readonly differs: boolean;
  /** Between the first role and the one that is farthest from it. */
  readonly difference: Difference;
}

function groupsOf(
  file: RolesFile,
  roles: readonly RoleFacts[],
  context: string,
): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const applies = ({ contexts }: NeedFacts): boolean => context === '' || contexts === undefined || contexts.includes(context);
  const needs = roles.map((role) => Map.groupBy(role.needs.filter(applies), ({ competence }) => competence));
  const rowOf = (competence: CompetenceFacts): Row => {
    const cells = needs.map((byId) => byId.get(competence.id) ?? []);
    const [first = [], ...others] = cells;
    const differences = others.map((other) => roleDifference(file, competence, first, other)).sort((a, b) => b.size - a.size);
    return {
      competence,
      cells,
      differs: new Set(cells.map((cell) => JSON.stringify(cell.map((need) => comparable(need, context))))).size > 1,
      difference: differences[0] ?? { steps: [], size: 0 },
    };
  };
  return file.groups.map(({ title, competences }) => ({
    title,
    rows: competences.map(rowOf).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  }));
}

/** The part of a need that is compared: in a chosen context the others are ignored. */
function comparable({ rating, contexts, need, elective }: NeedFacts, context: string): unknown {
  return [rating, context === '' ? contexts : undefined, need, elective];
}

function rowElement(file: RolesFile, roles: readonly RoleFacts[], row: Row, context: string): HTMLElement {
  const { competence, cells, differs, difference } = row;
  const [first = []] = cells;
  const { code } = competence;
  return element(
    'tr',
    { class: differs ? 'is-different' : undefined },
    element(
      'th',
      { scope: 'row', class: 'matrix-name' },
      code !== undefined && element('span', { class: 'code' }, code),
      code !== undefined && ' ',
      element('a', { href: competence.href }, competence.title),
    ),
    ...cells.map((needs, at) =>
      element(
        'td',
        { 'data-label': roles[at]?.title },
        needs.length === 0 && element('span', { class: 'matrix-none' }, element('span', { class: 'unseen' }, file.words.notAsked)),
        ...needs.map((need) => needElement(file, competence, need, at === 0 ? undefined : counterpart(first, need), context)),
      ),
    ),
    roles.length === 2 &&
      element('td', { class: 'compare-difference', 'data-label': file.words.difference }, ...differenceOf(file, difference)),
  );
}

/** The need of the first role that another is drawn against: in the same contexts, else the only one. */
function counterpart(first: readonly NeedFacts[], { contexts }: NeedFacts): NeedFacts | undefined {
  return first.find((need) => need.contexts?.join(' ') === contexts?.join(' ')) ?? (first.length === 1 ? first[0] : undefined);
}

function differenceOf({ words }: RolesFile, { only, steps }: Difference): readonly Node[] {
  if (only !== undefined) return [element('span', { class: 'tag tag-change' }, only === 'second' ? words.added : words.gone)];
  return steps.map(({ title, by }) =>
    element(
      'span',
      { class: by > 0 ? 'compare-step is-up' : 'compare-step' },
      element('span', { class: 'compare-dimension' }, title),
      ` ${by > 0 ? '+' : '−'}${Math.abs(by)}`,
    ),
  );
}

function needElement(
  { scales, words, conditions }: RolesFile,
  { scale: place }: CompetenceFacts,
  need: NeedFacts,
  before: NeedFacts | undefined,
  context: string,
): HTMLElement {
  const scale = place === undefined ? undefined : scales[place];
  const tracks = (need.rating ?? []).flatMap((value, dimension) => {
    const at = scale && value !== null ? scale.values.indexOf(value) : -1;
    if (!scale || value === null || at === -1) return [];
    const filled = scale.filled[dimension]?.[at] ?? 0;
    const earlier = scale.filled[dimension]?.[scale.values.indexOf(before?.rating?.[dimension] ?? Number.NaN)];
    const gained = earlier === undefined ? 0 : Math.max(0, filled - earlier);
    return [
      element(
        'span',
        { class: 'compare-track' },
        scale.dimensions.length > 1 &&
          element('span', { class: 'compare-dimension', 'aria-hidden': 'true' }, scale.dimensions[dimension]?.title ?? ''),
        track(scale.values.length, filled, value, scale.words[dimension]?.[at] ?? '', need.elective === true, gained),
        element('span', { class: 'compare-level', 'aria-hidden': 'true' }, scale.titles[dimension]?.[at] ?? ''),
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

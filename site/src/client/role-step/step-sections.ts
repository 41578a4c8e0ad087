import type { StepTurn } from '@framewright/model';
import type { RolesFile } from '../../data/roles-file.ts';
import type { StepText, StepTexts } from '../../view/comparison/step-texts.ts';
import type { StepWords } from '../../view/comparison/step-words.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { track } from '../role-compare/track.ts';
import type { StepDimension, StepItem } from './step-between.ts';

/** What the sections of a step are made with. */
export interface StepParts {
  readonly file: RolesFile;
  readonly words: StepWords;
  /** The title of the role where the step begins. */
  readonly from: string;
  readonly texts: StepTexts;
  /** Whether the conditions of requirements are told; not where one context is chosen. */
  readonly withConditions: boolean;
}

const order = ['grows', 'new', 'stays', 'less', 'gone'] as const;
const anchors: Readonly<Record<StepTurn, string>> = { grows: 'raised', new: 'new', stays: 'stays', less: 'less', gone: 'dropped' };

/** How much grows, is new, stays and is gone, as links to the sections. */
export function stepCounts(found: ReadonlyMap<StepTurn, readonly StepItem[]>, { words: { counts } }: StepParts): HTMLElement {
  const forms = { grows: counts.grows, new: counts.fresh, stays: counts.stays, less: counts.less, gone: counts.gone };
  return element(
    'ul',
    { class: 'step-counts' },
    ...order.flatMap((turn) => {
      const number = new Set(found.get(turn)?.map(({ competence }) => competence.id)).size;
      return number === 0 ? [] : [element('li', {}, element('a', { href: `#${anchors[turn]}` }, counted(forms[turn], number)))];
    }),
  );
}

/** The sections of a step, as pages with steps have them. */
export function stepSections(found: ReadonlyMap<StepTurn, readonly StepItem[]>, parts: StepParts): readonly HTMLElement[] {
  const { words } = parts;
  const titles = { grows: words.raised, new: words.fresh, stays: words.same, less: words.less, gone: words.dropped };
  const notes = { grows: words.raisedNote, new: fillPlaceholders(words.freshFrom, { from: parts.from }) };
  return order.flatMap((turn) => {
    const items = found.get(turn) ?? [];
    if (items.length === 0) return [];
    const note = turn === 'grows' || turn === 'new' ? notes[turn] : undefined;
    const withTexts = note !== undefined;
    const [whole, brief] = [
      items.filter(({ dimensions }) => withTexts && dimensions.length > 0),
      items.filter(({ dimensions }) => !(withTexts && dimensions.length > 0)),
    ];
    return [
      element(
        'section',
        { id: anchors[turn] },
        element('h2', {}, titles[turn]),
        note !== undefined && element('p', { class: 'note' }, note),
        whole.length > 0 && element('ul', { class: 'steps' }, ...whole.map((item) => stepElement(item, parts))),
        ...byGroup(turn === 'gone' ? once(brief) : brief).flatMap(([group, own]) => [
          group !== '' && element('h3', { class: 'group-title' }, group),
          element('ul', { class: 'lines step-lines' }, ...own.map((item) => lineElement(item, parts, turn === 'gone'))),
        ]),
      ),
    ];
  });
}

function stepElement(item: StepItem, parts: StepParts): HTMLElement {
  const reach = reached(item, parts.texts);
  return element(
    'li',
    { class: 'step' },
    element(
      'div',
      { class: 'step-head' },
      element('h3', {}, ...nameOf(item), ...tagsOf(item, parts)),
      element('dl', { class: 'step-tracks' }, ...item.dimensions.map((dimension) => dimensionElement(dimension, parts))),
    ),
    reach.length > 0 && element('dl', { class: 'step-reach' }, ...reach.map(textElement)),
  );
}

function lineElement(item: StepItem, parts: StepParts, isGone: boolean): HTMLElement {
  const tracks = isGone ? [] : item.dimensions.map((dimension) => dimensionElement(dimension, parts));
  return element(
    'li',
    {},
    ...nameOf(item),
    ...(isGone ? [] : tagsOf(item, parts)),
    tracks.length > 0 && element('dl', { class: 'step-tracks' }, ...tracks),
  );
}

function dimensionElement({ title, drawn, before }: StepDimension, { words }: StepParts): HTMLElement {
  const levels =
    drawn &&
    element(
      'span',
      { class: 'step-levels' },
      ...(before
        ? [
            element('span', { class: 'unseen' }, `${words.before} `),
            element('bdi', {}, before.title),
            ' ',
            element('span', { class: 'onward', 'aria-hidden': 'true' }, '→'),
            ' ',
          ]
        : []),
      element('bdi', {}, drawn.title),
    );
  return element(
    'div',
    {},
    element('dt', {}, title),
    drawn
      ? element('dd', {}, track(drawn.steps, drawn.filled, drawn.value, drawn.words, false, drawn.gained), ' ', levels)
      : element('dd', {}, element('span', { class: 'unrated' }, words.notRated)),
  );
}

/** The texts of the levels that were not reached before. */
function reached({ competence, dimensions }: StepItem, texts: StepTexts): readonly StepText[] {
  const own = Object.hasOwn(texts.competences, competence.id) ? (texts.competences[competence.id] ?? []) : [];
  return dimensions.flatMap(({ id, drawn }) =>
    drawn?.rises ? own.filter((text) => text.dimension === id && text.value === drawn.value) : [],
  );
}

function textElement({ label, href, html, lang }: StepText): HTMLElement {
  const prose = element('div', { class: 'prose', lang });
  // Made and sanitised when the site was built.
  const nodes = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  prose.append(...[...nodes].map((node) => document.importNode(node, true)));
  return element('div', {}, element('dt', {}, href === undefined ? label : element('a', { href }, label)), element('dd', {}, prose));
}

function nameOf({ competence: { code, href, title } }: StepItem): readonly (Node | string)[] {
  const link = element('a', { href }, title);
  return code === undefined ? [link] : [element('span', { class: 'code' }, code), ' ', link];
}

function tagsOf({ need }: StepItem, { file, withConditions }: StepParts): readonly (Node | string)[] {
  const named = need.contexts?.join(' ') ?? '';
  const condition = withConditions && Object.hasOwn(file.conditions, named) ? file.conditions[named] : undefined;
  return [
    ...(condition === undefined ? [] : [' ', element('span', { class: 'tag tag-condition' }, condition)]),
    ...(need.need ? [' ', element('span', { class: 'tag tag-need' }, file.words.need[need.need])] : []),
  ];
}

function byGroup(items: readonly StepItem[]): readonly (readonly [string, readonly StepItem[]])[] {
  return [...Map.groupBy(items, ({ group }) => group)];
}

/** Each competence once, whatever its conditions are. */
function once(items: readonly StepItem[]): readonly StepItem[] {
  return [...new Map(items.map((item) => [item.competence.id, item])).values()];
}

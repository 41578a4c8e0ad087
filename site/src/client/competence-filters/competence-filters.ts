import type { CompetenceFacts, RolesFile } from '../../data/roles-file.ts';
import type { Finding } from '../../words/en-finding.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { fetchJson } from '../element/fetch-json.ts';
import { selectField, type SelectOption } from '../element/select-field.ts';
import { setHidden, showOnly } from '../element/show-only.ts';
import { fitsTyped, typedField } from '../element/typed-filter.ts';
import { neededInWords } from './needed-ratings.ts';

type Words = Finding['filters']['inPage'];

/** A competence on the page, with all that it can be filtered by. */
interface Line {
  readonly competence: CompetenceFacts;
  readonly group: string;
  readonly place: HTMLElement;
}

const chosenNames = ['role', 'context', 'kind', 'group', 'level'] as const;
const names = [...chosenNames, 'text'] as const;
type Choice = Record<(typeof names)[number], string>;

/** Filters the list of competences on the page, and stores the choice in the address: `?role=a&level=3`. */
class CompetenceFilters extends HTMLElement {
  readonly #fields = new Map<string, HTMLSelectElement | HTMLInputElement>();
  readonly #status: HTMLElement = element('p', { class: 'filter-status', role: 'status' });
  #reset: HTMLButtonElement | undefined;

  connectedCallback(): void {
    if (this.#reset) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    // Without the file the plain links remain.
    fetchJson<RolesFile>(this.dataset['file'] ?? '').then(
      (file) => this.#build(words, file, linesOf(file)),
      () => this.classList.add('is-plain'),
    );
  }

  #build(words: Words, file: RolesFile, lines: readonly Line[]): void {
    if (lines.length < 2) {
      this.classList.add('is-plain');
      return;
    }
    const chosen = new URL(location.href).searchParams;
    const options = optionsOf(words, file, lines);
    const fields = chosenNames.flatMap((name) => {
      const own = options[name];
      if (own.length < 2) return [];
      const field = selectField(words[name], [{ value: '', title: words.any }, ...own], chosen.get(name) ?? '');
      this.#fields.set(name, field.select);
      return [field.label];
    });
    const typed = typedField(words.text, chosen.get('text') ?? '');
    this.#fields.set('text', typed.input);
    typed.input.addEventListener('input', () => apply());
    this.#reset = element('button', { type: 'button', class: 'choice-reset' }, words.reset);
    this.#reset.addEventListener('click', () => {
      for (const field of this.#fields.values()) field.value = '';
      apply();
      this.#fields.values().next().value?.focus();
    });
    const form = element('form', { class: 'choices', 'aria-label': words.label }, ...fields, typed.label);
    const apply = (): void => this.#apply(words, file, lines);
    form.addEventListener('change', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    this.prepend(form, element('div', { class: 'filter-result' }, this.#status, this.#reset));
    apply();
  }

  #apply(words: Words, file: RolesFile, lines: readonly Line[]): void {
    const choice = Object.fromEntries(names.map((name) => [name, this.#fields.get(name)?.value ?? ''])) as Choice;
    const isActive = names.some((name) => choice[name] !== '');
    const fitting = new Set(lines.filter((line) => fits(file, line, choice)));
    showOnly(
      lines.map(({ place }) => place),
      new Set([...fitting].map(({ place }) => place)),
      isActive,
    );
    for (const line of lines) showRating(line, choice.role === '' ? '' : neededInWords(file, line.competence, choice.role, choice.context));
    // They state how many competences they list, which would be wrong for a part of them.
    for (const repeat of repeatsOf(lines)) setHidden(repeat, isActive);
    const total = lines.length;
    this.#status.textContent = fitting.size === 0 ? words.nothing : isActive ? counted(words.shown, fitting.size, { total }) : '';
    if (this.#reset) this.#reset.hidden = !isActive;
    updateAddress(choice);
  }
}

/** A line without the parts of the competence, which are lines of their own. */
function ownText(place: HTMLElement): Element {
  const known =
    ownTexts.get(place) ??
    element('p', {}, ...[...place.querySelectorAll(':scope > :is(.index-name, .index-text)')].map((part) => ` ${part.textContent}`));
  ownTexts.set(place, known);
  return known;
}

const ownTexts = new WeakMap<HTMLElement, HTMLElement>();

/** Shows at the end of a line what is needed there; empty words take it away. */
function showRating({ place }: Line, words: string): void {
  const name = place.querySelector(':scope > .index-name');
  name?.querySelector('.filter-rating')?.remove();
  if (words !== '') name?.append(element('span', { class: 'filter-rating' }, words));
}

/** The competences of the file that the page lists: each in the line that begins with its name. */
function linesOf({ groups }: RolesFile): readonly Line[] {
  const places = new Map<string, HTMLElement>();
  for (const place of itemsOnPage()) {
    const href = place.querySelector('a')?.getAttribute('href') ?? '';
    if (!places.has(href)) places.set(href, place);
  }
  return groups.flatMap(({ id, competences }) =>
    competences.flatMap((competence): Line[] => {
      const place = places.get(competence.href);
      return place ? [{ competence, group: id, place }] : [];
    }),
  );
}

function itemsOnPage(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.page-body li')];
}

/** The parts of the page that list the same competences again, in another order. */
function repeatsOf(lines: readonly Line[]): readonly HTMLElement[] {
  const hrefs = new Set(lines.map(({ competence }) => competence.href));
  const first = new Set(lines.map(({ place }) => place));
  const again = itemsOnPage().filter((place) => !first.has(place) && hrefs.has(place.querySelector('a')?.getAttribute('href') ?? ''));
  return [...new Set(again.flatMap((place) => place.closest<HTMLElement>('.page-body > section') ?? []))].filter(
    (section) => !lines.some(({ place }) => section.contains(place)),
  );
}

function optionsOf(
  words: Words,
  { roles, contexts, kinds, groups, scales }: RolesFile,
  lines: readonly Line[],
): Record<(typeof chosenNames)[number], readonly SelectOption[]> {
  const option = ({ id, title }: { readonly id: string; readonly title: string }): SelectOption => ({ value: id, title });
  const used = scales.flatMap((scale, at) => (lines.some(({ competence }) => competence.scale === at) ? [scale] : []));
  const conditional = roles.some(({ needs }) => needs.some((need) => need.contexts !== undefined));
  return {
    role: roles.map(({ id, title, family }) => ({ ...option({ id, title }), ...(family === undefined ? {} : { group: family }) })),
    context: conditional ? contexts.map(option) : [],
    kind: kinds.filter(({ id }) => lines.some(({ competence }) => competence.kind === id)).map(option),
    group: groups.filter(({ id }) => id !== '').map(option),
    level: used.flatMap((scale) =>
      scale.values.map((value, at) => {
        const level = `${used.length > 1 ? `${scale.title}: ` : ''}${scale.levels[at] ?? value}`;
        const isHighest = at === scale.values.length - 1;
        return { value: levelKey(scale.id, value, used.length), title: isHighest ? level : fillPlaceholders(words.atLeast, { level }) };
      }),
    ),
  };
}

function levelKey(scale: string, value: number, scales: number): string {
  return scales > 1 ? `${scale}-${value}` : String(value);
}

function fits({ roles, scales }: RolesFile, { competence, group, place }: Line, choice: Choice): boolean {
  if (choice.text !== '' && !fitsTyped(ownText(place), choice.text)) return false;
  if (choice.kind !== '' && competence.kind !== choice.kind) return false;
  if (choice.group !== '' && group !== choice.group) return false;
  if (choice.role === '' && choice.context === '' && choice.level === '') return true;
  const scale = competence.scale === undefined ? undefined : scales[competence.scale];
  const least = scale?.values.find((value) => choice.level === String(value) || choice.level === `${scale.id}-${value}`);
  return roles.some(
    ({ id, needs }) =>
      (choice.role === '' || id === choice.role) &&
      needs.some(
        ({ competence: asked, contexts, rating }) =>
          asked === competence.id &&
          (choice.context === '' || contexts === undefined || contexts.includes(choice.context)) &&
          (choice.level === '' || (least !== undefined && (rating ?? []).some((value) => value !== null && value >= least))),
      ),
  );
}

function updateAddress(choice: Choice): void {
  const address = new URL(location.href);
  for (const name of names)
    if (choice[name] === '') address.searchParams.delete(name);
    else address.searchParams.set(name, choice[name]);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

customElements.define('competence-filters', CompetenceFilters);

import { placeOnForge, type ForgeSort } from './place-on-forge.ts';

/** What somebody says about a place on a page. */
export interface Told {
  /** What it is about, in a few words: a subject. */
  readonly title: string;
  /** The page, the heading, and the address of both. */
  readonly where: string;
  /** The words that are meant. */
  readonly now?: string;
  readonly instead?: string;
  readonly why?: string;
}

/** What stands before each part of a message that has no fields. */
export type ToldLabels = Readonly<Record<'where' | 'now' | 'instead' | 'why', string>>;

/** What an address may hold so that every browser and forge takes it. */
const longest = 7_000;
/** How much of the words that are meant is filled in. */
const longestQuote = 600;

/**
 * The address of the form on a forge with all that is known filled in, which is the form that `framewright init` writes. What would make it too
 * long is left out: what was written, and then the words that are meant.
 * @returns undefined if the repository has no web address
 */
export function tellAddress(repository: string, told: Told, labels: ToldLabels): string | undefined {
  const place = placeOnForge(repository);
  if (place === undefined) return undefined;
  return shortest(told, (each) => `${place.project}${forms[place.sort](each, labels)}`);
}

/** The address that begins a mail with all that is known. @param mail an address */
export function mailAddress(mail: string, told: Told, labels: ToldLabels): string {
  return shortest(
    told,
    (each) =>
      `mailto:${encodeURI(mail).replaceAll('?', '%3F')}?subject=${encodeURIComponent(each.title)}&body=${encodeURIComponent(toldText(each, labels))}`,
  );
}

/** What was said as a text: of what is empty, only the label of what is to be filled in. */
export function toldText({ where, now, instead = '', why = '' }: Told, labels: ToldLabels): string {
  const quote = now === undefined ? [] : [`${labels.now}\n${cut(now).replaceAll(/^/gmu, '> ')}`];
  return [`${labels.where}: ${where}`, ...quote, `${labels.instead}\n${instead}`, `${labels.why}\n${why}`].join('\n\n').trimEnd();
}

/** Whether all that was written has room in an address. */
export function fitsAddress(address: string, told: Told): boolean {
  return [told.instead, told.why].every((part) => part === undefined || address.includes(encodeURIComponent(part.trim())));
}

function shortest(told: Told, addressOf: (told: Told) => string): string {
  const { now: _now, ...withoutQuote } = told;
  const { instead: _instead, why: _why, ...asked } = told;
  const { title, where } = told;
  const all = [told, withoutQuote, asked].map(addressOf);
  return all.find((address) => address.length <= longest) ?? addressOf({ title, where });
}

const forms: Readonly<Record<ForgeSort, (told: Told, labels: ToldLabels) => string>> = {
  github: (told) => `/issues/new?template=suggest-a-change.yml&${fields(told, '')}`,
  forgejo: (told) => `/issues/new?${parameter('template', '.forgejo/issue_template/suggest-a-change.yml')}&${fields(told, 'field:')}`,
  // Its forms are texts with headings, and a text that is given takes their place.
  gitlab: (told, labels) =>
    `/-/issues/new?${parameter('issue[title]', told.title)}&${parameter('issue[description]', toldText(told, labels))}`,
};

function fields({ title, where, now, instead, why }: Told, prefix: string): string {
  const given = Object.entries({ where, now: now === undefined ? undefined : cut(now), instead, why });
  return [
    parameter('title', title),
    ...given.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [parameter(`${prefix}${name}`, value.trim())])),
  ].join('&');
}

function parameter(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

function cut(words: string): string {
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

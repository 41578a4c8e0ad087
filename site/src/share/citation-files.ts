import type { Manifest } from '@framewright/model';
import { repositoryOf } from '../editions/repository.ts';

/** The facts for citing an edition. */
export interface Cited {
  readonly manifest: Manifest;
  /** Absent if it was not released. */
  readonly version?: string;
  /** Day of the release as year-month-day. */
  readonly date?: string;
  /** The permanent absolute URL of the edition; absent if unknown. */
  readonly address?: string;
}

/** The edition as an entry of BibTeX. @param note for what was not released */
export function printBibtex({ manifest, version, date, address }: Cited, note: string): string {
  const [year, month] = (date ?? '').split('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', texText(manifest.title, true)],
    ['author', texText(manifest.publisher, true)],
    ['version', version === undefined ? undefined : texText(version)],
    ['year', year === '' ? undefined : texText(year ?? '')],
    ['month', month === undefined ? undefined : texText(String(Number(month)))],
    ['url', address === undefined ? undefined : `{${address.replaceAll(/[\\{}%#\s]/gu, encodeURIComponent)}}`],
    ['langid', texText(manifest.language)],
    ['note', texText(version === undefined ? note : manifest.licence)],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  const key = [manifest.id, version ?? 'draft'].join('-').replaceAll(/[^A-Za-z0-9.-]+/gu, '-');
  return `@misc{${key},\n${written.join(',\n')}\n}\n`;
}

/** The edition as a citation file (Citation File Format 1.2.0). @param message asks to cite it */
export function printCitationFile({ manifest, version, date, address }: Cited, message: string): string {
  // A string of JSON is a quoted string of YAML.
  const text = (value: string): string => JSON.stringify(value);
  const repository = repositoryOf(manifest);
  return [
    'cff-version: 1.2.0',
    `message: ${text(message)}`,
    'type: dataset',
    `title: ${text(manifest.title)}`,
    'authors:',
    `  - name: ${text(manifest.publisher)}`,
    ...(version === undefined ? [] : [`version: ${text(version)}`]),
    ...(date === undefined ? [] : [`date-released: ${text(date)}`]),
    // The format allows single licences and lists of choices, but no other terms.
    ...(/^[A-Za-z0-9.-]+$/u.test(manifest.licence) ? [`license: ${text(manifest.licence)}`] : []),
    ...(address === undefined ? [] : [`url: ${text(address)}`]),
    ...(repository === undefined ? [] : [`repository-code: ${text(repository)}`]),
    '',
  ].join('\n');
}

/** Text in braces; doubled braces preserve its capitals, or treat a body's name as one. */
function texText(text: string, isName = false): string {
  const written = text.replaceAll(/[\\{}$&#%_~^]/gu, (mark) => texMarks[mark] ?? `\\${mark}`).replaceAll(/\s+/gu, ' ');
  return isName ? `{{${written}}}` : `{${written}}`;
}

/** BibTeX counts braces even after a backslash. */
const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

import type { Edition } from './editions.ts';
import { dateInWords } from '../words/date.ts';
import type { View } from './view.ts';

/** The name of an edition: "version 2.0.0", "the draft". */
export function editionName({ words }: View, edition: Edition): string {
  return edition.kind === 'draft' ? words.versions.theDraft : words.versions.version(edition.version);
}

/** The label of an edition in a choice: "2.0.0", "Draft". */
export function editionLabel({ words }: View, edition: Edition): string {
  return edition.kind === 'draft' ? words.versions.draft : edition.version;
}

/** The day of its release in words; undefined for what was not released, or not dated. */
export function releaseDay({ language }: View, { date }: Edition): string | undefined {
  return date === undefined ? undefined : dateInWords(language, date);
}

/** How to cite the edition that is shown. */
export function citation(view: View): string {
  const { edition, words, editions } = view;
  const { publisher, title } = edition.framework.manifest.data;
  if (edition.kind !== 'draft') return words.footer.citation(publisher, title, edition.version, releaseDay(view, edition));
  return words.footer.draftCitation(publisher, title, editions.releases[0]?.version);
}

/** Which edition it is and from when, as its start page says it. */
export function editionLine(view: View): string {
  const { edition, words } = view;
  return edition.kind === 'draft' ? words.footer.unreleased : words.footer.released(edition.version, releaseDay(view, edition));
}

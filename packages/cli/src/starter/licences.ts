/** A licence that can be chosen for content. */
export interface Licence {
  /** Its SPDX identifier. */
  readonly id: string;
  readonly name: string;
  /** As a choice: what it lets others do. */
  readonly title: string;
  /** Where its whole text is; undefined where nothing is allowed. */
  readonly url?: string;
  /** What readers may do, in a sentence of the file LICENSE. */
  readonly allows: string;
}

/** For content that nobody else may use, such as that of an organisation. */
export const reserved = 'LicenseRef-all-rights-reserved';

/** The licences to choose from. */
export const licences: readonly Licence[] = [
  {
    id: 'CC-BY-4.0',
    name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    title: 'CC BY 4.0: others may use and change it, if they say where it is from',
    url: 'https://creativecommons.org/licenses/by/4.0/legalcode',
    allows:
      'You may copy it, pass it on and change it, also for business, if you say where it is from, link to the licence and say what you changed.',
  },
  {
    id: 'CC-BY-SA-4.0',
    name: 'Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)',
    title: 'CC BY-SA 4.0: the same, and what they make of it stays as free',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/legalcode',
    allows:
      'You may copy it, pass it on and change it, also for business, if you say where it is from, link to the licence, say what you changed, and pass on what you make of it under the same licence.',
  },
  {
    id: 'CC0-1.0',
    name: 'Creative Commons CC0 1.0 Universal (CC0 1.0)',
    title: 'CC0 1.0: others may do with it what they like',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode',
    allows: 'You may copy it, pass it on and change it, also for business, without asking.',
  },
  {
    id: reserved,
    name: 'All rights reserved',
    title: 'None: nobody else may use it, as inside an organisation',
    allows: 'Nobody may copy, pass on or change it without permission.',
  },
];

/** The name of a licence, or its identifier where it is none of those to choose from. */
export function licenceName(id: string): string {
  return licences.find((licence) => licence.id === id)?.name ?? id;
}

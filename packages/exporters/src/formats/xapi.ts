import { canonicalJson, inCodeUnitOrder, statusOf, type Entry, type FileToWrite, type Framework } from '@framewright/model';
import { lastingAddress } from '../standards/lasting-name.ts';
import { spokenIn } from '../standards/spoken-in.ts';
import type { Format } from '../standards/format.ts';

/** What xAPI needs besides the framework. */
export interface XapiOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
}

/**
 * The objects that statements of xAPI are about: an activity for each competence and each role. Their ids are the permanent addresses of
 * entries, so that statements keep their object when an entry is renamed or a version follows.
 */
export function exportXapi(framework: Framework, { words }: XapiOptions): readonly FileToWrite[] {
  const { competence, role } = framework.entries;
  const entries = [...inCodeUnitOrder<Entry>(competence), ...inCodeUnitOrder<Entry>(role)].filter((entry) => statusOf(entry) !== 'draft');
  const activities = entries.map((entry) => {
    const said = spokenIn(framework, entry);
    const names = said.map(([language, { title, definition = '' }]) => [language, title ?? words(definition)] as const);
    const descriptions = said.map(([language, { definition, text }]) => [language, words(definition ?? text ?? '')] as const);
    return {
      objectType: 'Activity',
      id: lastingAddress(framework, entry),
      definition: {
        name: spoken(names),
        ...(descriptions.some(([, text]) => text !== '') ? { description: spoken(descriptions) } : {}),
        ...(entry.type === 'competence' ? { type: 'https://w3id.org/xapi/tla/activity-types/competency' } : {}),
      },
    };
  });
  return [{ path: 'xapi-activities.json', content: canonicalJson(activities, 2) }];
}

function spoken(texts: readonly (readonly [language: string, text: string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** xAPI: what statements of learning systems can be about. */
export const xapi: Format = {
  id: 'xapi',
  title: 'xAPI',
  mediaType: 'application/json',
  specification: { title: 'Experience API', url: 'https://github.com/adlnet/xAPI-Spec' },
  survives: {
    manifest: ['none', 'Activities are single.'],
    scale: ['none', 'Levels have no place.'],
    group: ['none', 'Groups are no activities.'],
    family: ['none', 'Families are no activities.'],
    competence: ['part', 'An activity with its permanent address, name and definition.'],
    role: ['part', 'An activity with its permanent address, name and description.'],
    qualification: ['none', 'Qualifications are no activities.'],
    resource: ['none', 'Resources are no activities.'],
    term: ['none', 'Terms are no activities.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['part', 'Names and descriptions of activities.'],
  },
  files: async (framework, options) => exportXapi(framework, options),
};

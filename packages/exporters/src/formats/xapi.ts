import { canonicalJson, inCodeUnitOrder, statusOf, type Entry, type FileToWrite, type Framework } from '@framewright/model';
import { lastingAddress } from '../standards/lasting-name.ts';
import { spokenIn } from '../standards/spoken-in.ts';

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

import { entryTypeNames, type Entry, type Framework, type Subject } from '@framewright/model';
import { perFramework } from '../memory/per-framework.ts';

/** The manifest, and all other entries: type by type, each type in the order of its ids. */
export const allEntries: (framework: Framework) => readonly Entry[] = perFramework(({ manifest, entries }) =>
  // Lists are put together as a whole: flatMap would go through each.
  ([manifest] as Entry[]).concat(...entryTypeNames.map((type): readonly Entry[] => entries[type])),
);

/** The manifest, all other entries, and all translations. */
export const allSubjects: (framework: Framework) => readonly Subject[] = perFramework((framework) => {
  const translations = [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  return (allEntries(framework) as readonly Subject[]).concat(translations);
});

import { entryTypeNames, type Entry, type Subject } from '@framewright/model';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';

/** The manifest, and all other entries: type by type, each type in the order of its ids. */
export const allEntries: (context: FrameworkContext) => readonly Entry[] = oncePerFramework(({ framework: { manifest, entries } }) =>
  // Lists are put together as a whole: flatMap would go through each.
  ([manifest] as Entry[]).concat(...entryTypeNames.map((type): readonly Entry[] => entries[type])),
);

/** The manifest, all other entries, and all translations, those that were begun too. */
export const allSubjects: (context: FrameworkContext) => readonly Subject[] = oncePerFramework((context) => {
  const translations = [...context.framework.translations.values(), ...context.framework.begun.values()].flatMap((ofLanguage) => [
    ...ofLanguage.values(),
  ]);
  return (allEntries(context) as readonly Subject[]).concat(translations);
});

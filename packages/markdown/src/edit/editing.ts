export { beginTranslation, finishTranslation, translatableEntries, translationPath, translationState } from './edit-translation.ts';
export { deprecateEntry, entriesNaming } from './edit-deprecate.ts';
export { applyFixes, fixFramework, withFiles } from './edit-fixes.ts';
export { formatFile } from './edit-format.ts';
export { appendMap, isInLines, lineEditRefusal, setKey } from './edit-front-matter.ts';
export { everyEntry, idFromTitle, objectionToId, suggestId } from './edit-ids.ts';
export { neighbourIds, newEntryFile } from './edit-new.ts';
export { renameEntry } from './edit-rename.ts';
export { applyEdits } from './edit-text.ts';

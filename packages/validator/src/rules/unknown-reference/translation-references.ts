import { entryOf, entryTypes, isObject, type Entry, type TranslationEntry } from '@framewright/model';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { entryNames } from '../../names/entry-names.ts';
import { listOf } from '../../names/known-names.ts';
import { levelsOfDimensions, nestedLists } from '../../entries/nested-ids.ts';
import { quote } from '../../messages/quote.ts';
import { referenceFinding } from '../../names/reference-findings.ts';
import type { Finding } from '../../rule.ts';
import { isReadable, isSettled, listedItems, readableManifest, writtenOf } from '../../entries/written-entry.ts';

/** A translation of an entry that doesn't exist, or of items that its entry doesn't have. */
export function* translationFindings(context: FrameworkContext, translation: TranslationEntry): Iterable<Finding> {
  const { framework } = context;
  if (!isReadable(translation)) return;
  const entry: Entry | undefined =
    translation.of === 'manifest' ? readableManifest(framework) : (entryOf(framework, translation.of, translation.id) as Entry | undefined);
  if (entry && isReadable(entry)) yield* itemFindings(context, translation, entry);
  else if (!entry && translation.of !== 'manifest' && !entryNames(context).has(translation.id, translation.of))
    yield nothingTranslated(context, translation);
}

function nothingTranslated(context: FrameworkContext, translation: TranslationEntry): Finding {
  const { folder, singular } = entryTypes[translation.of];
  const near = entryNames(context)
    .meant(translation.id, translation.of)
    .map((id) => `${folder}/${id}.md`);
  const file = translation.source?.file;
  return {
    at: file ? { file, span: [0, 0] } : { subject: translation, pointer: '' },
    message: `Unexpected translation of ${quote(`${folder}/${translation.id}.md`)}, which does not exist, expected ${near[0] === undefined ? `a translation of a ${singular} that does` : `one of ${quote(near[0])}`}`,
    help: 'Give the file the name of the entry that it translates, or remove it.',
    expected: near,
  };
}

function* itemFindings(context: FrameworkContext, translation: TranslationEntry, entry: Entry): Iterable<Finding> {
  for (const [key, singular] of Object.entries(nestedLists[entry.type] ?? {})) {
    const items = writtenOf(translation)[key];
    const original = writtenOf(entry)[key];
    if (original === undefined && !isSettled(entry, key)) continue;
    const known = listOf(
      original === undefined ? [] : listedItems(original),
      `a ${singular} of ${quote(entry.id)}`,
      'A translation says in another language what the entry has, and nothing else.',
    );
    if (!known || !Array.isArray(items)) continue;
    for (const [index, item] of (items as readonly unknown[]).entries()) {
      const id: unknown = isObject(item) ? item['id'] : undefined;
      if (typeof id !== 'string' || known.has(id)) continue;
      yield referenceFinding(
        { at: { subject: translation, pointer: `/${key}/${index}/id` }, id, known, isItem: false, show: (name) => name },
        entryNames(context),
      );
    }
  }
  if (entry.type === 'scale') yield* levelFindings(context, translation, entry);
}

/** The levels to which a translated dimension gives titles, and the original does not. */
function* levelFindings(context: FrameworkContext, translation: TranslationEntry, scale: Entry): Iterable<Finding> {
  const original = writtenOf(scale)['dimensions'];
  const titled = levelsOfDimensions(writtenOf(scale));
  for (const { dimension, items, place } of levelsOfDimensions(writtenOf(translation))) {
    // What is wrong with the dimension itself is told above.
    if (!Array.isArray(original) || !Array.isArray(items) || !listedItems(original)?.some(({ id }) => id === dimension)) continue;
    const own = titled.find((each) => each.dimension === dimension);
    if (own === undefined && !isSettled(scale, 'dimensions')) continue;
    const known = listOf(
      own === undefined ? [] : listedItems(own.items),
      `a level with a title of its own in ${quote(String(dimension))}`,
      'A translation says in another language what the entry has, and nothing else.',
    );
    for (const [index, item] of known ? items.entries() : []) {
      const id: unknown = isObject(item) ? item['id'] : undefined;
      if (!known || typeof id !== 'string' || known.has(id)) continue;
      yield referenceFinding(
        { at: { subject: translation, pointer: `${place}/${index}/id` }, id, known, isItem: false, show: (name) => name },
        entryNames(context),
      );
    }
  }
}

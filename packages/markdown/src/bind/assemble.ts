import {
  canonicalLanguage,
  createFramework,
  entryTypes,
  replaceEntries,
  scalesById,
  type Entry,
  type EntryOf,
  type EntryType,
  type Framework,
  type Place,
  type ReleaseFiles,
  type SourceFile,
  type Translation,
  type TranslationEntry,
  type Vocabulary,
} from '@framewright/model';
import { begunMarks } from './begun-mark.ts';
import { bindBody } from './bind-body.ts';
import { entryFrom, shapeMemory, writtenFrom } from './bind-entry.ts';
import { bodyShape, bodyShapeOf, type TranslatedNames } from './body-shape.ts';
import { BoundSource } from './bound-source.ts';
import { conform } from './conform.ts';
import { replacedEntries } from './replaced-entries.ts';
import { earlierEntries, type EarlierEntries } from './reuse.ts';

/** What the files alone don't say. */
export interface AssembleOptions {
  /** Version of the content. */
  readonly version: string;
  /** An earlier reading: entries whose files are the very same objects are not bound again. */
  readonly previous?: Framework;
  /** Paths of the files beside those of the entries, such as images, where they are known. */
  readonly assets?: readonly string[];
  /** What lies in the folder of releases, where that is known. */
  readonly releases?: ReleaseFiles;
  /** The text of a package.json that does not tell the version. */
  readonly unversioned?: string;
}

const prose = bodyShape({ dimensions: [], levels: [], sections: [], levelSections: [], definition: false, free: true });

/**
 * Binds files into a framework: the manifest and the scales first, since they say what the headings of all others mean.
 * Always gives the best possible framework; what is wrong is kept as problems of the files and entries.
 */
export function assemble(files: readonly SourceFile[], options: AssembleOptions): Framework {
  const { previous, ...around } = options;
  const replaced = previous && replacedEntries(previous, files);
  if (previous && replaced) return replaceEntries(previous, replaced, { ...around, files });
  const earlier = earlierEntries(previous, files);
  const manifest = manifestOf(files, earlier);
  const scales = entriesOf<EntryOf<'scale'>>(files, 'scale', (file) => earlier.get(file) ?? scaleEntry(file, manifest));
  const vocabulary: Vocabulary = { manifest, scales: scalesById(scales) };
  const shapes = shapeMemory(vocabulary);
  const others: Entry[] = [];
  for (const file of files) {
    const { place } = file;
    if (place.holds !== 'entry' || place.type === 'manifest' || place.type === 'scale') continue;
    others.push(earlier.get(file) ?? entryFrom(file, place.type, place.id, shapes(place.type, file.frontMatter)));
  }
  const entries: readonly Entry[] = [...scales, ...others];
  return createFramework({ ...around, manifest, entries, translations: translationsOf(files, vocabulary, entries), files });
}

function manifestOf(files: readonly SourceFile[], earlier: EarlierEntries): EntryOf<'manifest'> {
  const [found] = entriesOf<EntryOf<'manifest'>>(files, 'manifest', (file) => earlier.get(file) ?? entryFrom(file, 'manifest', '', prose));
  if (found) return found;
  return { type: 'manifest', id: '', data: conform('manifest', {}) as unknown as EntryOf<'manifest'>['data'] };
}

/** A scale is its own vocabulary: its front matter says what its headings mean. */
function scaleEntry(file: SourceFile, manifest: EntryOf<'manifest'>): EntryOf<'scale'> {
  const id = file.place.holds === 'entry' ? file.place.id : '';
  const bare = conform('scale', { ...file.frontMatter, id });
  const itself = { type: 'scale', id, data: bare } as unknown as EntryOf<'scale'>;
  return entryFrom(file, 'scale', id, bodyShapeOf({ manifest, scales: new Map([[id, itself]]) }, 'scale', { id })) as EntryOf<'scale'>;
}

function entriesOf<E extends Entry>(files: readonly SourceFile[], type: EntryType, read: (file: SourceFile) => Entry): readonly E[] {
  return files.filter(({ place }) => place.holds === 'entry' && place.type === type).map((file) => read(file) as E);
}

/** Translations bind with the titles that the translated manifest and scales give, so these are read first. */
function translationsOf(files: readonly SourceFile[], vocabulary: Vocabulary, entries: readonly Entry[]): readonly TranslationEntry[] {
  const found: { readonly file: SourceFile; readonly place: Extract<Place, { readonly holds: 'translation' }> }[] = [];
  for (const file of files) if (file.place.holds === 'translation') found.push({ file, place: file.place });
  if (found.length === 0) return [];
  const known = new Map(entries.map((entry) => [`${entryTypes[entry.type].folder}/${entry.id}`, entry]));
  const frontOf = (language: string, type: EntryType, id: string): Translation | undefined => {
    const match = found.find(
      ({ place }) => canonicalLanguage(place.language) === language && place.type === type && (type === 'manifest' || place.id === id),
    );
    return match && (conform('translation', match.file.frontMatter) as unknown as Translation);
  };
  const languages = new Map<string, TranslatedNames>();
  return found.map(({ file, place }) => {
    const { type } = place;
    const language = canonicalLanguage(place.language);
    const names = languages.get(language) ?? { manifest: frontOf(language, 'manifest', ''), scale: (id) => frontOf(language, 'scale', id) };
    languages.set(language, names);
    const id = type === 'manifest' ? vocabulary.manifest.id : place.id;
    const source = known.get(`${entryTypes[type].folder}/${id}`);
    const shape = type === 'manifest' ? prose : bodyShapeOf(vocabulary, type, { ...source?.data, id }, names);
    const body = bindBody(file, shape);
    const written = writtenFrom(file, 'translation', body);
    return {
      type: 'translation',
      of: type,
      id,
      language,
      ...(begunMarks(file).length > 0 ? { begun: true } : {}),
      data: conform('translation', written) as unknown as Translation,
      source: new BoundSource(file, written, body.problems, shape),
    };
  });
}

import {
  createFramework,
  isObject,
  type Entry,
  type EntryOf,
  type Framework,
  type Level,
  type TranslatedDimension,
  type Translation,
  ownValue,
} from '@framewright/model';
import { isDigestOf } from '@framewright/markdown';
import { splitLead } from '../entries/lead.ts';

/** A framework in another language. */
export interface TranslatedFramework {
  /** Titles, aliases and prose in that language, as far as they are translated; everything else as it is. */
  readonly framework: Framework;
  /** The titles and prose that fall back to the language of the framework. */
  readonly fallbacks: ReadonlySet<string>;
  /** The state of the translation of an entry. */
  stateOf(id: string): TranslationState;
}

/** The state of a translation. A stale one stores the digest of the text that it translates. */
export type TranslationState = { readonly is: 'current' } | { readonly is: 'missing' } | { readonly is: 'stale'; readonly of: string };

/** A framework in another language, with its own language as fallback. */
export function translatedFramework(framework: Framework, language: string): TranslatedFramework {
  const known = made.get(framework)?.get(language);
  if (known) return known;
  const translated = translate(framework, language);
  made.set(framework, new Map([...(made.get(framework) ?? []), [language, translated]]));
  return translated;
}

const made = new WeakMap<Framework, ReadonlyMap<string, TranslatedFramework>>();

function translate(framework: Framework, language: string): TranslatedFramework {
  const translations = framework.translations.get(language);
  const fallbacks = new Set<string>();
  const inLanguage = <E extends Entry>(entry: E): E => ({
    ...entry,
    data: merged(entry.data as unknown as Data, (translations?.get(entry.id)?.data ?? {}) as Partial<Translation>, fallbacks),
  });
  const entries = (Object.values(framework.entries) as readonly (readonly Entry[])[]).flat().filter(({ type }) => type !== 'manifest');
  const { version, manifest, files, assets, releases, unversioned } = framework;
  return {
    framework: createFramework({
      version,
      language,
      manifest: inLanguage(manifest) as EntryOf<'manifest'>,
      entries: entries.map(inLanguage),
      translations: [],
      files,
      ...(assets === undefined ? {} : { assets }),
      ...(releases === undefined ? {} : { releases }),
      ...(unversioned === undefined ? {} : { unversioned }),
    }),
    fallbacks,
    stateOf: (id) => {
      const entry = id === manifest.id ? manifest : framework.byId.get(id);
      const translation = translations?.get(id);
      if (!entry || !translation) return { is: 'missing' };
      return isDigestOf(translation.data.of, entry) ? { is: 'current' } : { is: 'stale', of: translation.data.of };
    },
  };
}

type Data = Readonly<Record<string, unknown>>;

const texts = ['title', 'definition', 'text'] as const;
const lists = ['contexts', 'kinds', 'sections', 'qualificationStages', 'dimensions', 'levels', 'electives'] as const;

function merged(data: Data, translation: Partial<Translation>, fallbacks: Set<string>): never {
  const found: Record<string, unknown> = { ...data };
  /** The translation of a text; the text itself if there is none. */
  const instead = (text: unknown, other: unknown): unknown => {
    if (typeof other === 'string') return other;
    if (typeof text === 'string') for (const part of [text, ...Object.values(splitLead(text))]) fallbacks.add(part as string);
    return text;
  };
  for (const key of texts) if (typeof data[key] === 'string') found[key] = instead(data[key], translation[key]);
  if (translation.aliases) found['aliases'] = translation.aliases;
  for (const key of lists) {
    const items = data[key];
    const titled = translation[key];
    if (!Array.isArray(items)) continue;
    found[key] = (items as readonly unknown[]).map((item) => {
      if (!isObject(item) || !('title' in item)) return item;
      const other = Array.isArray(titled) ? (titled as readonly TranslatedDimension[]).find(({ id }) => id === item['id']) : undefined;
      const titledLevels = key === 'dimensions' ? levelsIn(item, other, instead) : {};
      return { ...item, title: instead(item['title'], other?.title), ...titledLevels };
    });
  }
  for (const key of ['sections', 'descriptors', 'levelSections'] as const)
    if (isObject(data[key])) found[key] = pieces(data[key] as Data, translation[key], instead);
  return found as never;
}

/** The titles that levels have in one dimension only, as far as they are translated. */
function levelsIn(
  { levels }: Data,
  translation: TranslatedDimension | undefined,
  instead: (text: unknown, other: unknown) => unknown,
): { readonly levels?: unknown } {
  if (!Array.isArray(levels)) return {};
  return {
    levels: (levels as readonly Level[]).map((level) => ({
      ...level,
      title: instead(level.title, translation?.levels?.find(({ id }) => id === level.id)?.title),
    })),
  };
}

/** Texts by section, by dimension and level, or by all three. */
function pieces(own: Data, other: unknown, instead: (text: unknown, other: unknown) => unknown): Data {
  const at = (key: string): unknown => (isObject(other) ? ownValue(other, key) : undefined);
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, isObject(value) ? pieces(value as Data, at(key), instead) : instead(value, at(key))]),
  );
}

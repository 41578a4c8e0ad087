import { digestOf } from '../entries/digest.ts';
import type { Entry, TranslationEntry } from '../entries/entry.ts';
import { entryTypeNames, entryTypes, type EntryType } from '../entries/entry-types.ts';
import { createFramework, type Framework } from '../framework/framework.ts';
import { withCanonicalLanguages } from '../framework/published-languages.ts';
import type { Bundle, Manifest, Translation } from '../generated/types.ts';
import { formatOf, newestFormat } from '../schema/newer-places.ts';
import { schemas } from '../schema/schemas.ts';
import { canonicalJson } from '../text/json.ts';
import { resolveRole } from '../roles/resolve-role.ts';

/**
 * The whole framework as one document, without drafts and without what is not released (news, review rounds, pages).
 * @param date day of the release as year-month-day; none for what is not released
 */
export function compileBundle(framework: Framework, date?: string): Bundle {
  const released = releasedEntries(framework);
  const ids = new Set(released.map((entry) => entry.id));
  const translations = translationsOf(framework, ids);
  const format = formatOfContent(framework.manifest, released, translations);
  // Of content that a lower format has room for, also the manifest says so: what is released says how it is to be read.
  const written = withCanonicalLanguages(framework.manifest.data);
  const manifest = written.format === format ? written : { ...written, format };
  const part = (type: EntryType): Record<string, unknown> =>
    Object.fromEntries(released.filter((entry) => entry.type === type).map((entry) => [entry.id, entry.data]));
  return {
    format,
    version: framework.version,
    ...(date === undefined ? {} : { date }),
    manifest,
    ...(Object.fromEntries(
      bundledTypes
        .map((type) => [entryTypes[type].folder, part(type), type] as const)
        .filter(([, entries, type]) => !isNewer(type) || Object.keys(entries).length > 0),
    ) as unknown as BundleParts),
    resolved: Object.fromEntries(released.filter((entry) => entry.type === 'role').map((role) => [role.id, resolveRole(framework, role)])),
    translations: translations,
    digests: Object.fromEntries([[manifest.id, digestOf(manifest)], ...released.map((entry) => [entry.id, digestOf(entry.data)])]),
  };
}

/** From language to entry id to translation, of what is released. A language with none of that is left out, as it is when a bundle is read. */
function translationsOf({ manifest, translations }: Framework, ids: ReadonlySet<string>): Bundle['translations'] {
  const byLanguage = [...translations].map(
    ([language, entries]) =>
      [
        language,
        Object.fromEntries([...entries].filter(([id]) => id === manifest.id || ids.has(id)).map(([id, { data }]) => [id, data])),
      ] as const,
  );
  return Object.fromEntries(byLanguage.filter(([, entries]) => Object.keys(entries).length > 0));
}

/** The lowest format that has room for all that a bundle holds. */
function formatOfContent(manifest: Entry, released: readonly Entry[], translations: Bundle['translations']): Bundle['format'] {
  const formats = [
    ...[manifest, ...released].map(({ type, data }) => formatOf(type, data)),
    ...Object.values(translations).flatMap((ofLanguage) => Object.values(ofLanguage).map((data) => formatOf('translation', data))),
  ];
  return formats.some((format) => format > 1) || released.some(({ type }) => isNewer(type)) ? newestFormat : 1;
}

/** The bundle as canonical JSON: the bytes that are released. */
export function printBundle(bundle: Bundle): string {
  return canonicalJson(bundle, 2);
}

/** The framework that a bundle holds. The bundle must have the shape of its schema. */
export function frameworkOfBundle(bundle: Bundle): Framework {
  const entries = bundledTypes.flatMap((type) => {
    const part = (bundle as unknown as Readonly<Record<string, Readonly<Record<string, Entry['data']>>>>)[entryTypes[type].folder] ?? {};
    return Object.entries(part).map(([id, data]) => ({ type, id, data }) as Entry);
  });
  const types = new Map<string, EntryType>([[bundle.manifest.id, 'manifest'], ...entries.map((entry) => [entry.id, entry.type] as const)]);
  const translations = Object.entries(bundle.translations).flatMap(([language, ofLanguage]) =>
    Object.entries(ofLanguage).map(
      ([id, data]): TranslationEntry => ({
        type: 'translation',
        of: types.get(id) ?? 'competence',
        id,
        language,
        data: data as Translation,
      }),
    ),
  );
  return createFramework({
    version: bundle.version,
    manifest: { type: 'manifest', id: bundle.manifest.id, data: bundle.manifest as Manifest },
    entries,
    translations,
    files: [],
  });
}

type BundleParts = Pick<Bundle, 'scales' | 'groups' | 'families' | 'competences' | 'roles' | 'qualifications' | 'terms'>;

/** Whether entries of a type came with a later format: then their part is left out where there is none, as that format wants it. */
function isNewer(type: EntryType): boolean {
  return schemas.bundle.properties?.[entryTypes[type].folder]?.['x-since'] !== undefined;
}

const bundledTypes = entryTypeNames.filter((type) => type !== 'manifest' && entryTypes[type].released);

function releasedEntries(framework: Framework): readonly Entry[] {
  return [...framework.byId.values()].filter(
    (entry) => entryTypes[entry.type].released && !('status' in entry.data && entry.data.status === 'draft'),
  );
}

import { digestOf } from '../entries/digest.ts';
import type { Entry, TranslationEntry } from '../entries/entry.ts';
import { entryTypeNames, entryTypes, type EntryType } from '../entries/entry-types.ts';
import { createFramework, type Framework } from '../framework/framework.ts';
import type { Bundle, Manifest, Translation } from '../generated/types.ts';
import { canonicalJson } from '../text/json.ts';
import { resolveRole } from '../roles/resolve-role.ts';

/**
 * The whole framework as one document, without drafts and without what is not released (news, review rounds, pages).
 * @param date day of the release as year-month-day; none for what is not released
 */
export function compileBundle(framework: Framework, date?: string): Bundle {
  const released = releasedEntries(framework);
  const ids = new Set(released.map((entry) => entry.id));
  const manifest = framework.manifest.data;
  const part = (type: EntryType): Record<string, unknown> =>
    Object.fromEntries(released.filter((entry) => entry.type === type).map((entry) => [entry.id, entry.data]));
  const translations = [...framework.translations].map(
    ([language, entries]) =>
      [
        language,
        Object.fromEntries([...entries].filter(([id]) => id === manifest.id || ids.has(id)).map(([id, { data }]) => [id, data])),
      ] as const,
  );
  return {
    format: 1,
    version: framework.version,
    ...(date === undefined ? {} : { date }),
    manifest,
    ...(Object.fromEntries(bundledTypes.map((type) => [entryTypes[type].folder, part(type)])) as unknown as BundleParts),
    resolved: Object.fromEntries(released.filter((entry) => entry.type === 'role').map((role) => [role.id, resolveRole(framework, role)])),
    translations: Object.fromEntries(translations) as Bundle['translations'],
    digests: Object.fromEntries([[manifest.id, digestOf(manifest)], ...released.map((entry) => [entry.id, digestOf(entry.data)])]),
  };
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

const bundledTypes = entryTypeNames.filter((type) => type !== 'manifest' && entryTypes[type].released);

function releasedEntries(framework: Framework): readonly Entry[] {
  return [...framework.byId.values()].filter(
    (entry) => entryTypes[entry.type].released && !('status' in entry.data && entry.data.status === 'draft'),
  );
}

import type { EntryOf, Framework } from '@framewright/model';

/** What a contribution can't decide by itself: how it is judged, its looks, its name, and its stated origin. */
const keys = ['rules', 'theme', 'iri', 'repository'] as const;

/** A framework with the rules, the theme, the IRI and the repository of a trusted manifest; keys that the trusted one lacks are removed. */
export function withManifestOf(trusted: Framework, framework: Framework): Framework {
  const data: Record<string, unknown> = { ...framework.manifest.data };
  for (const key of keys) {
    if (trusted.manifest.data[key] === undefined) delete data[key];
    else data[key] = trusted.manifest.data[key];
  }
  const manifest: EntryOf<'manifest'> = { ...framework.manifest, data: data as unknown as EntryOf<'manifest'>['data'] };
  return { ...framework, manifest, entries: { ...framework.entries, manifest: framework.entries.manifest.map(() => manifest) } };
}

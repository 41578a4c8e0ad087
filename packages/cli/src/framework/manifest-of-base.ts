import type { EntryOf, Framework } from '@framewright/model';

/** What a contribution can't decide by itself: how it is judged, what it looks like, what it is called, and where it says that it is from. */
const keys = ['rules', 'theme', 'iri', 'repository'] as const;

/** A framework whose manifest has the rules, the theme, the IRI and the repository of a trusted one, or lacks them where that does. */
export function withManifestOf(trusted: Framework, framework: Framework): Framework {
  const data: Record<string, unknown> = { ...framework.manifest.data };
  for (const key of keys) {
    if (trusted.manifest.data[key] === undefined) delete data[key];
    else data[key] = trusted.manifest.data[key];
  }
  const manifest: EntryOf<'manifest'> = { ...framework.manifest, data: data as unknown as EntryOf<'manifest'>['data'] };
  return { ...framework, manifest, entries: { ...framework.entries, manifest: framework.entries.manifest.map(() => manifest) } };
}

import { digestOf, type AssessedFramework, type Framework } from '@framewright/model';

/** How a framework is named in a file: by id, address and version, and by a digest of what answers depend on. */
export function assessedFramework(framework: Framework, draft = false): AssessedFramework {
  const { id, iri, kinds } = framework.manifest.data;
  const { scale, competence, role } = framework.entries;
  const digest = digestOf([kinds, ...[scale, competence, role].map((entries) => entries.map(({ data }) => data))]);
  return { id, iri, version: framework.version, digest, ...(draft ? { draft: true } : {}) };
}

/** How the framework of a file stands to the one at hand. */
export type FrameworkFit = 'same' | 'other-text' | 'other-version' | 'other-framework';

/**
 * Whether a file is about the framework at hand: the same state of it, the same version with other texts (one of the two is a draft), another
 * version, to which or from which answers can be carried, or another framework altogether.
 */
export function frameworkFit(assessed: AssessedFramework, current: AssessedFramework): FrameworkFit {
  if (assessed.iri !== current.iri && assessed.id !== current.id) return 'other-framework';
  if (assessed.version !== current.version) return 'other-version';
  const isKnown = assessed.digest !== undefined && current.digest !== undefined;
  return isKnown && assessed.digest !== current.digest ? 'other-text' : 'same';
}

import addresses from '@framewright/schema/addresses.schema.json' with { type: 'json' };
import assessment from '@framewright/schema/assessment.schema.json' with { type: 'json' };
import bundle from '@framewright/schema/bundle.schema.json' with { type: 'json' };
import changes from '@framewright/schema/changes.schema.json' with { type: 'json' };
import common from '@framewright/schema/common.schema.json' with { type: 'json' };
import competence from '@framewright/schema/competence.schema.json' with { type: 'json' };
import diagnostics from '@framewright/schema/diagnostics.schema.json' with { type: 'json' };
import difference from '@framewright/schema/difference.schema.json' with { type: 'json' };
import edition from '@framewright/schema/edition.schema.json' with { type: 'json' };
import entry from '@framewright/schema/entry.schema.json' with { type: 'json' };
import family from '@framewright/schema/family.schema.json' with { type: 'json' };
import group from '@framewright/schema/group.schema.json' with { type: 'json' };
import manifest from '@framewright/schema/manifest.schema.json' with { type: 'json' };
import news from '@framewright/schema/news.schema.json' with { type: 'json' };
import page from '@framewright/schema/page.schema.json' with { type: 'json' };
import qualification from '@framewright/schema/qualification.schema.json' with { type: 'json' };
import redirects from '@framewright/schema/redirects.schema.json' with { type: 'json' };
import releases from '@framewright/schema/releases.schema.json' with { type: 'json' };
import resource from '@framewright/schema/resource.schema.json' with { type: 'json' };
import resolvedRole from '@framewright/schema/resolved-role.schema.json' with { type: 'json' };
import review from '@framewright/schema/review.schema.json' with { type: 'json' };
import role from '@framewright/schema/role.schema.json' with { type: 'json' };
import roundAnswers from '@framewright/schema/round-answers.schema.json' with { type: 'json' };
import scale from '@framewright/schema/scale.schema.json' with { type: 'json' };
import term from '@framewright/schema/term.schema.json' with { type: 'json' };
import translation from '@framewright/schema/translation.schema.json' with { type: 'json' };
import type { JsonSchema } from './json-schema.ts';

/** The name of a schema file. */
export type SchemaName =
  | 'addresses'
  | 'assessment'
  | 'bundle'
  | 'changes'
  | 'common'
  | 'competence'
  | 'diagnostics'
  | 'difference'
  | 'edition'
  | 'entry'
  | 'family'
  | 'group'
  | 'manifest'
  | 'news'
  | 'page'
  | 'qualification'
  | 'redirects'
  | 'releases'
  | 'resource'
  | 'resolved-role'
  | 'review'
  | 'role'
  | 'round-answers'
  | 'scale'
  | 'term'
  | 'translation';

/** The JSON Schema files of the format, by name. */
export const schemas: Readonly<Record<SchemaName, JsonSchema>> = {
  addresses,
  assessment,
  bundle,
  changes,
  common,
  competence,
  diagnostics,
  difference,
  edition,
  entry,
  family,
  group,
  manifest,
  news,
  page,
  qualification,
  redirects,
  releases,
  resource,
  'resolved-role': resolvedRole,
  review,
  role,
  'round-answers': roundAnswers,
  scale,
  term,
  translation,
};

/** The schemas of what a site publishes beside bundles. Nobody writes such a document by hand, and no tool reads one. */
export const publishedForms: readonly SchemaName[] = ['addresses', 'changes', 'edition', 'entry', 'redirects', 'releases'];

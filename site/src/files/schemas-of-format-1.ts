import bundle from '@framewright/schema/1/bundle.schema.json' with { type: 'json' };
import common from '@framewright/schema/1/common.schema.json' with { type: 'json' };
import competence from '@framewright/schema/1/competence.schema.json' with { type: 'json' };
import diagnostics from '@framewright/schema/1/diagnostics.schema.json' with { type: 'json' };
import difference from '@framewright/schema/1/difference.schema.json' with { type: 'json' };
import family from '@framewright/schema/1/family.schema.json' with { type: 'json' };
import group from '@framewright/schema/1/group.schema.json' with { type: 'json' };
import manifest from '@framewright/schema/1/manifest.schema.json' with { type: 'json' };
import news from '@framewright/schema/1/news.schema.json' with { type: 'json' };
import page from '@framewright/schema/1/page.schema.json' with { type: 'json' };
import qualification from '@framewright/schema/1/qualification.schema.json' with { type: 'json' };
import resolvedRole from '@framewright/schema/1/resolved-role.schema.json' with { type: 'json' };
import review from '@framewright/schema/1/review.schema.json' with { type: 'json' };
import role from '@framewright/schema/1/role.schema.json' with { type: 'json' };
import scale from '@framewright/schema/1/scale.schema.json' with { type: 'json' };
import term from '@framewright/schema/1/term.schema.json' with { type: 'json' };
import translation from '@framewright/schema/1/translation.schema.json' with { type: 'json' };

/** The JSON Schema files of format 1, by name, as they were published. They never change. */
export const schemasOfFormat1: Readonly<Record<string, object>> = {
  bundle,
  common,
  competence,
  diagnostics,
  difference,
  family,
  group,
  manifest,
  news,
  page,
  qualification,
  'resolved-role': resolvedRole,
  review,
  role,
  scale,
  term,
  translation,
};

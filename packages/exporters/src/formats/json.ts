import { compileBundle, printBundle } from '@framewright/model';
import type { Format } from '../standards/format.ts';

const kept = ['whole', 'As it is written.'] as const;
const forTheSite = (what: string) => ['none', `${what} are for the site.`] as const;

/** Our own bundle, for programs: everything but what only the site shows. */
export const json: Format = {
  id: 'json',
  title: 'JSON',
  mediaType: 'application/json',
  specification: { title: 'Framewright bundle', url: 'https://framewright.example/schema/2/bundle.schema.json' },
  survives: {
    manifest: kept,
    scale: kept,
    group: kept,
    family: kept,
    competence: kept,
    role: kept,
    qualification: kept,
    resource: kept,
    term: kept,
    page: forTheSite('Pages'),
    news: forTheSite('News'),
    review: forTheSite('Review rounds'),
    translation: kept,
  },
  files: async (framework) => [{ path: `${framework.manifest.id}.json`, content: printBundle(compileBundle(framework)) }],
};

import { edited } from '../examples/example-files.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { statusFindings } from '../findings/status-findings.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const entryAdoption: MirroredPair = mirroredPair(
  schemaPaths(releasedTypes, 'status'),
  {
    id: 'entry-adopted',
    bump: 'minor',
    affects: ['readers', 'programs', 'claims'],
    title: 'A proposed entry was adopted',
    why: 'From now on its id and its meaning are promised.',
    examples: [
      {
        title: 'A proposed competence becomes active',
        before: {},
        after: edited('competences/garnish.md', ['status: proposed\n', '']),
        expect: ['entry-adopted'],
      },
    ],
    find: (comparison) => statusFindings(comparison, ['proposed'], ['active'], (name) => `${name} is adopted; until now it was proposed.`),
  },
  {
    id: 'entry-made-provisional',
    bump: 'major',
    affects: ['links', 'programs', 'claims', 'tailorings'],
    title: 'An entry went back to being proposed',
    why: 'What is proposed promises nothing, so the promise that the entry was is taken back.',
    examples: [
      {
        title: 'An active competence is only proposed now',
        before: {},
        after: edited('competences/tasting.md', ['kind: craft\n', 'kind: craft\nstatus: proposed\n']),
        expect: ['entry-made-provisional'],
      },
    ],
    find: (comparison) =>
      statusFindings(comparison, ['active', 'deprecated'], ['proposed'], (name) => `${name} is only proposed now and promises nothing.`),
  },
);

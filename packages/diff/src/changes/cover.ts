import { coverFindings } from '../findings/cover-findings.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const cover: MirroredPair = mirroredPair(
  ['qualification.covers', 'qualification.covers.rating', 'resource.covers.rating'],
  {
    id: 'cover-added',
    bump: 'minor',
    affects: ['claims', 'programs', 'readers'],
    title: 'A qualification or a resource covers one competence more',
    why: 'Whoever holds it can show more.',
    examples: [
      {
        title: 'One more competence is covered',
        before: {},
        after: edited('qualifications/tea-certificate.md', ['covers:\n', 'covers:\n  serving: { knowledge: 1, practice: 1 }\n']),
        expect: ['cover-added'],
      },
    ],
    find: (comparison) =>
      coverFindings(
        comparison,
        ({ to, before }) => to === undefined && before === undefined,
        ({ pair }, competence) => `${quotedLabel(pair.after)} now helps with ${competence}.`,
      ),
  },
  {
    id: 'cover-removed',
    bump: 'major',
    affects: ['claims', 'programs', 'readers'],
    title: 'A qualification or a resource covers one competence less',
    why: 'Whoever relied on it for that competence has a gap now.',
    examples: [
      {
        title: 'One competence is no longer covered',
        before: edited('qualifications/tea-certificate.md', ['covers:\n', 'covers:\n  serving: { knowledge: 1, practice: 1 }\n']),
        after: {},
        expect: ['cover-removed'],
      },
    ],
    find: (comparison) =>
      coverFindings(
        comparison,
        ({ to, after }) => to === undefined && after === undefined,
        ({ pair }, competence) => `${quotedLabel(pair.after)} no longer helps with ${competence}.`,
      ),
  },
);

import { coverFindings, movesLevel } from '../findings/cover-findings.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const coverLevel: MirroredPair = mirroredPair(
  ['qualification.covers', 'qualification.covers.rating', 'resource.covers.rating'],
  {
    id: 'cover-lowered',
    bump: 'major',
    affects: ['claims', 'programs', 'readers'],
    title: 'A qualification or a resource helps to a lower level only',
    why: 'Whoever relied on it for the higher level has a gap now.',
    examples: [
      {
        title: 'A lower level is covered',
        before: edited('qualifications/tea-certificate.md', ['brewing: { knowledge: 2', 'brewing: { knowledge: 3']),
        after: {},
        expect: ['cover-lowered'],
      },
    ],
    find: (comparison) =>
      coverFindings(
        comparison,
        (change) => movesLevel(change, 'down'),
        ({ pair }, competence) => `${quotedLabel(pair.after)} now helps to a lower level of ${competence} only.`,
      ),
  },
  {
    id: 'cover-raised',
    bump: 'minor',
    affects: ['claims', 'programs', 'readers'],
    title: 'A qualification or a resource helps to a higher level',
    why: 'Whoever holds it can show more.',
    examples: [
      {
        title: 'A higher level is covered',
        before: {},
        after: edited('qualifications/tea-certificate.md', ['brewing: { knowledge: 2', 'brewing: { knowledge: 3']),
        expect: ['cover-raised'],
      },
    ],
    find: (comparison) =>
      coverFindings(
        comparison,
        (change) => movesLevel(change, 'up'),
        ({ pair }, competence) => `${quotedLabel(pair.after)} now helps to a higher level of ${competence}.`,
      ),
  },
);

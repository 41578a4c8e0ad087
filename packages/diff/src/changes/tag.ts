import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { listFindings, schemaPaths } from '../findings/value-findings.ts';
import { quoted, quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

const types = ['competence', 'role', 'qualification', 'resource', 'term'] as const;
const formatTwo = edited('framework.md', ['format: 1', 'format: 2']);
const tagged = { ...formatTwo, ...edited('competences/brewing.md', ['aliases:', 'tags: [hot drinks]\naliases:']) };

export const tag: MirroredPair = mirroredPair(
  schemaPaths(types, 'tags'),
  {
    id: 'tag-added',
    bump: 'patch',
    affects: ['readers', 'programs'],
    title: 'A tag was added',
    why: 'People find the entry by one more word, together with others that have it.',
    examples: [
      {
        title: 'A competence gets a tag',
        before: formatTwo,
        after: tagged,
        expect: ['tag-added'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, ...types).flatMap((pair) =>
        listFindings(pair, 'tags', 'came', (each) => `${quotedLabel(pair.after)} now has the tag ${quoted(each)}.`),
      ),
  },
  {
    id: 'tag-removed',
    bump: 'patch',
    affects: ['readers', 'programs'],
    title: 'A tag was taken away',
    why: 'People no longer find the entry by that word; nothing refers to an entry by a tag.',
    examples: [
      {
        title: 'A competence loses a tag',
        before: tagged,
        after: formatTwo,
        expect: ['tag-removed'],
      },
    ],
    find: (comparison) =>
      pairsOf(comparison, ...types).flatMap((pair) =>
        listFindings(pair, 'tags', 'went', (each) => `${quotedLabel(pair.after)} no longer has the tag ${quoted(each)}.`),
      ),
  },
);

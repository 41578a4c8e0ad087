import { entryTypes } from '@framewright/model';
import { likelyNames } from '../compare/likely-names.ts';
import { addedFinding, typeAndName, goneFindings } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';
import { perhapsNow } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

const whisking = '---\nid: whisking\ntitle: Whisking\nkind: craft\n---\nThe ability to whisk tea into foam.\n';
const draft = whisking.replace('kind: craft\n', 'kind: craft\nstatus: draft\n');

export const entry: MirroredPair = mirroredPair(
  schemaPaths(releasedTypes, 'id'),
  {
    id: 'entry-added',
    bump: 'minor',
    affects: ['programs', 'readers'],
    title: 'An entry is new',
    why: 'Nothing that anyone relied on is different; there is more to read, to require and to link to.',
    examples: [
      {
        title: 'A competence is new',
        before: {},
        after: { 'competences/whisking.md': whisking },
        expect: ['entry-added'],
      },
      {
        title: 'A draft becomes active',
        before: { 'competences/whisking.md': draft },
        after: { 'competences/whisking.md': whisking },
        expect: ['entry-added'],
      },
    ],
    find: ({ matches }) =>
      matches.added.filter(({ type }) => entryTypes[type].released).map((entry) => addedFinding(entry, `${typeAndName(entry)} is new.`)),
  },
  {
    id: 'entry-vanished',
    bump: 'forbidden',
    affects: ['links', 'programs', 'claims', 'tailorings'],
    title: 'An entry vanished',
    why: 'An id is a promise: links, records of people and courses, and tailorings name it. An entry is first deprecated in a release, or its id is kept under formerly.',
    examples: [
      {
        title: 'A competence is taken away without having been deprecated',
        before: { 'competences/whisking.md': whisking },
        after: {},
        expect: ['entry-vanished'],
      },
      {
        title: 'A released competence goes back to being a draft',
        before: { 'competences/whisking.md': whisking },
        after: { 'competences/whisking.md': draft },
        expect: ['entry-vanished'],
      },
    ],
    find: (comparison) => {
      const likely = likelyNames(comparison.before, comparison.after, comparison.matches);
      return goneFindings(
        comparison,
        ({ how }) => how === 'vanished',
        ({ entry }) =>
          `${typeAndName(entry)} is gone without having been deprecated in a release, and no entry names “${entry.id}” under formerly.${perhapsNow(entry, likely.get(entry))}`,
      );
    },
  },
);

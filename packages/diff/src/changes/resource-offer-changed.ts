import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

const formatTwo = edited('framework.md', ['format: 1', 'format: 2']);
const resource = (hours: string): Readonly<Record<string, string>> => ({
  ...formatTwo,
  'resources/leaf-book.md': `---\nid: leaf-book\ntitle: The leaf book\nsort: book\nhours: ${hours}\n---\nOn leaves.\n`,
});

const nouns = { by: 'maker', language: 'language', hours: 'number of hours' } as const;
const keys = ['by', 'language', 'hours'] as const;

export const resourceOfferChanged: ChangeKind = {
  id: 'resource-offer-changed',
  mirror: 'resource-offer-changed',
  bump: 'patch',
  affects: ['readers', 'programs'],
  title: 'A resource is by somebody else, in another language, or takes another time',
  why: 'Whoever chooses by it chooses anew; what it covers is the same.',
  covers: schemaPaths(['resource'], ...keys),
  examples: [
    {
      title: 'A book takes longer to read',
      before: resource('6'),
      after: resource('8'),
      expect: ['resource-offer-changed'],
    },
  ],
  find: (comparison) =>
    keys.flatMap((key) =>
      valueFindings(
        comparison,
        ['resource'],
        key,
        (pair, before, after) =>
          `The ${nouns[key]} of ${quotedLabel(pair.after)} is now ${after ?? 'not said'} (was ${before ?? 'not said'}).`,
      ),
    ),
};

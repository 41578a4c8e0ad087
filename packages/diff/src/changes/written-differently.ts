import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';

/** Found last, for what no other kind reports. */
export const writtenDifferently: ChangeKind = {
  id: 'written-differently',
  mirror: 'written-differently',
  bump: 'patch',
  affects: ['programs'],
  title: 'Something is written differently and means the same',
  why: 'Programs that read the bundle as it is written see other bytes; what is asked of anyone is the same.',
  covers: [],
  examples: [
    {
      title: 'Contexts are listed in another order',
      before: {},
      after: edited('roles/host.md', ['contexts: [salon, garden]\n', 'contexts: [garden, salon]\n']),
      expect: ['written-differently'],
    },
    {
      title: 'A need that goes without saying is said',
      before: {},
      after: edited('roles/buyer.md', ['rating: 1', 'rating: 1, need: expected']),
      expect: ['written-differently'],
    },
  ],
  find: () => [],
};

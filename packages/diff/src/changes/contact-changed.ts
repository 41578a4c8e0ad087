import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const contactChanged: ChangeKind = {
  id: 'contact-changed',
  mirror: 'contact-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Readers write to another address',
  why: 'What the framework says is the same; who has a question sends it elsewhere.',
  covers: ['manifest.contact.mail', 'manifest.contact.form'],
  examples: [
    {
      title: 'The circle can be written to',
      before: {},
      after: edited(
        'framework.md',
        ['format: 1', 'format: 2'],
        ['publisher: Tea circle', 'publisher: Tea circle\ncontact: { mail: circle@tea.example }'],
      ),
      expect: ['contact-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['manifest'], 'contact', (_pair, before, after) => {
      if (after === undefined) return 'The framework no longer says where readers write to.';
      return before === undefined ? 'The framework now says where readers write to.' : 'Readers now write to another address.';
    }),
};

import type { Entry } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

const manifest = (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2');

export const sharedIdentifier: Rule = {
  id: 'shared-identifier',
  severity: 'warning',
  scope: 'framework',
  summary: 'In another system each identifier belongs to one entry.',
  why: 'Who brings the two systems together finds two entries for one, and changes the wrong one.',
  help: 'Leave the identifier with the entry that it belongs to, and correct it in the other.',
  *check({ framework }) {
    const first = new Map<string, { readonly entry: Entry; readonly pointer: string }>();
    for (const entry of framework.byId.values()) {
      if (!('identifiers' in entry.data)) continue;
      for (const [index, { system, id }] of (entry.data.identifiers ?? []).entries()) {
        const at = { entry, pointer: `/identifiers/${index}` };
        const key = JSON.stringify([system, id]);
        const known = first.get(key);
        if (known === undefined) first.set(key, at);
        else if (known.entry !== entry)
          yield {
            at: { subject: entry, pointer: at.pointer },
            message: `Unexpected ${quote(id)} of ${quote(system)} again, expected an identifier that no other entry has`,
            related: [{ at: { subject: known.entry, pointer: known.pointer }, message: `${quote(known.entry.id)} has it already` }],
          };
      }
    }
  },
  examples: [
    {
      title: 'An identifier that was copied along with a file',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nidentifiers: [{ system: catalogue, id: "17" }]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\nidentifiers: [⟦{ system: catalogue, id: "17" }⟧]\n---\nThe ability to receive guests.\n',
      },
      expect: ['shared-identifier'],
    },
    {
      title: 'The same number in two systems',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nidentifiers: [{ system: catalogue, id: "17" }]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\nidentifiers: [{ system: library, id: "17" }]\n---\nThe ability to receive guests.\n',
      },
      expect: [],
    },
  ],
};

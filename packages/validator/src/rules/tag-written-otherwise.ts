import type { Entry } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { isTaken } from '../messages/name-fix.ts';
import { quote } from '../messages/quote.ts';
import { yamlValue } from '../messages/yaml-value.ts';
import type { Finding, Rule } from '../rule.ts';

const manifest = (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2');

/** A tag where it stands. */
interface Use {
  readonly subject: Entry;
  readonly pointer: string;
  readonly tag: string;
}

export const tagWrittenOtherwise: Rule = {
  id: 'tag-written-otherwise',
  severity: 'warning',
  scope: 'framework',
  summary: 'A tag is written alike wherever it stands, in its capitals, spaces and hyphens.',
  why: 'Programs take two ways of writing for two tags, and whoever looks for one of them misses what the other names.',
  help: 'Choose one way to write it, and use it in every entry.',
  *check({ framework }) {
    const uses = new Map<string, Use[]>();
    for (const subject of framework.byId.values())
      for (const [index, tag] of ('tags' in subject.data ? (subject.data.tags ?? []) : []).entries()) {
        const key = tag
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\s_-]+/gu, ' ');
        const use = { subject, pointer: `/tags/${index}`, tag };
        const others = uses.get(key);
        if (others) others.push(use);
        else uses.set(key, [use]);
      }
    for (const all of uses.values()) {
      // What most entries write; of two that are as frequent, what comes first.
      const ways = [...Map.groupBy(all, ({ tag }) => tag).values()];
      const usual = ways.reduce((most, each) => (each.length > most.length ? each : most))[0];
      if (usual) for (const use of all) if (use.tag !== usual.tag) yield finding(use, usual);
    }
  },
  examples: [
    {
      title: 'A capital, and a hyphen for a space',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\ntags: [first year, people]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\ntags: [⟦first-year⟧, people]\n---\nThe ability to receive guests.\n',
        'terms/quorum.md': '---\nid: quorum\ntitle: Quorum\ntags:\n  - ⟦People⟧\n---\nHow many have to be there.\n',
      },
      expect: ['tag-written-otherwise', 'tag-written-otherwise'],
    },
    {
      title: 'Other words, and the same in many entries',
      files: {
        'framework.md': manifest,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\ntags: [first year]\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md':
          '---\nid: hosting\ntitle: Hosting\nkind: technical\ntags: [first year, first years, C, C++]\n---\nThe ability to receive guests.\n',
      },
      expect: [],
    },
  ],
};

function finding(at: Use, usual: Use): Finding {
  const span = isTaken(at, usual.tag) ? undefined : at.subject.source?.spanOf(at.pointer);
  return {
    at,
    message: `Unexpected tag ${quote(at.tag)}, expected ${quote(usual.tag)} as elsewhere`,
    expected: [usual.tag],
    related: [{ at: usual, message: 'Written so here' }],
    ...(span === undefined ? {} : { fix: { title: `Write ${usual.tag}`, safe: false, edits: [{ span, text: yamlValue(usual.tag) }] } }),
  };
}

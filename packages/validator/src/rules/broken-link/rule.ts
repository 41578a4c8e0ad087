import { judgeLink } from './judge-link.ts';
import { isText } from '../../entries/is-text.ts';
import { localLinks } from './local-links.ts';
import type { Rule } from '../../rule.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  harm: 'nowhere',
  scope: 'framework',
  summary: 'Every link leads somewhere: to the web, to an entry, or from a page to a heading or a file.',
  why: 'Readers click on it and get nowhere, or see words where a link was meant.',
  help: 'Correct the address, or take the link away and leave its words.',
  *check({ framework, memory }) {
    for (const file of framework.files) {
      if (!isText(file)) continue;
      for (const link of localLinks(memory, file)) {
        const words = judgeLink(framework, file, link);
        if (words) yield { at: { file, span: link.span }, ...words };
      }
    }
  },
  examples: [
    {
      title: 'The file of an entry, addresses without their beginning, an empty one, and one with a space',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\nIt goes with ⟦[fairness](fairness.md)⟧ and ⟦[agendas](../competences/agenda-setting.md)⟧. See ⟦[the handbook](www.meetings.example/handbook)⟧, write to ⟦[us](circle@meetings.example)⟧, or read ⟦[more]()⟧ in ⟦[the archive](https://meetings.example/our archive)⟧.\n',
      },
      expect: ['broken-link', 'broken-link', 'broken-link', 'broken-link', 'broken-link', 'broken-link'],
    },
    {
      title: 'A heading and a file that a page does not have',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\nSee ⟦[our rules](#our-rule)⟧ and ⟦[the form](assets/from.pdf)⟧.\n\n## Our rules\n\nNone.\n',
        'assets/form.pdf': '%PDF',
      },
      expect: ['broken-link', 'broken-link'],
    },
    {
      title: 'Files that the site does not publish, or not so',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\nSee ⟦[the form](form.pdf)⟧, ⟦[the plan of the hall](assets/hall.svg)⟧ and ⟦![The form](assets/form.pdf)⟧, but here: ![The hall, with chairs in a ring](assets/hall.svg)\n',
        'form.pdf': '%PDF',
        'assets/form.pdf': '%PDF',
        'assets/hall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
      },
      expect: ['broken-link', 'broken-link', 'broken-link'],
    },
    {
      title: 'Where a link may lead',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\nSee [our rules](#our-rules), [the form](assets/form.pdf), [[fairness]], [the circle](https://meetings.example/) and <mailto:circle@meetings.example>.\n\n## Our rules\n\nNone [yet] (so far).\n',
        'assets/form.pdf': '%PDF',
      },
      expect: [],
    },
  ],
};

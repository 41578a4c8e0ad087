import { parseFramework } from '@framewright/markdown';
import { type Framework, translationDigest } from '@framewright/model';
import { exampleBase } from '@framewright/validator';

/** The number of an entry in a catalogue, which is its whole path there. */
export const longCode: string = Array.from({ length: 12 }, (_, index) => `${index}.meetings`).join('/');

const base = {
  ...exampleBase,
  'framework.md': (exampleBase['framework.md'] ?? '')
    .replace('format: 1', 'format: 2')
    .replace('language: en-GB\n', 'language: en-GB\nlanguages: [en-GB, de]\n')
    .replace(
      '\nkinds:',
      `
contact: { mail: circle@meetings.example, form: "https://forms.example/meetings" }
words:
  competence: { one: skill, many: skills }
  role: { one: job, many: jobs }
  family: { one: path, many: paths }
  rung: { one: grade, many: grades }
  qualification: { one: award, many: awards }
theme: { documentation: none }
kinds:`,
    ),
  'families/office.md': '---\nid: office\ntitle: Office\n---\nPeople who keep records.\n',
  'competences/minute-taking.md': `---
id: minute-taking
title: Minute taking
kind: technical
identifiers: [{ system: hr-catalogue, id: "4711" }]
code: ${longCode}
buildsOn: [agenda-setting]
tags: [first year]
sources: [{ url: "https://records.example/minutes", title: On minutes }]
---
The ability to record what was decided.
`,
  'roles/clerk.md': (exampleBase['roles/clerk.md'] ?? '').replace(
    'title: Clerk',
    'title: Clerk\nfamily: office\nrung: 1\ntags: [first year]',
  ),
  'qualifications/record-keeping.md': `---
id: record-keeping
title: Record keeping
body: Circle of clerks
tags: [one day]
audience: [clerk]
covers: { minute-taking: { rating: { knowledge: 2, application: 2 }, certainty: stated } }
---
A day of taking minutes.
`,
  'resources/minutes-in-practice.md': `---
id: minutes-in-practice
title: Minutes in practice
sort: book
by: A. Clerk
url: "https://records.example/book"
language: de
hours: 6
tags: [first year]
covers:
  minute-taking: { rating: { knowledge: 3, application: 2 }, certainty: judged }
---
How others take minutes.
`,
  'resources/shadowing.md':
    '---\nid: shadowing\ntitle: Shadowing\nsort: practice\ncovers: { minute-taking: { rating: { knowledge: 1, application: 1 }, certainty: assumed } }\n---\n',
  'terms/quorum.md': `---\nid: quorum\ntitle: quorum\ncode: ${longCode}\ntags: [votes]\n---\nHow many have to be there.\n`,
  'reviews/spring.md': `---
id: spring
title: Spring reading
opens: 2026-03-01
closes: 2026-04-01
scope: { roles: [clerk] }
asks: { readers: 12, sectors: [Trade, Schools], orders: true, ratings: true }
questions:
  - { id: useful, title: Would you use it? }
answers: { mail: answers@meetings.example }
---
Is it true?
`,
};

/** A framework that uses what came with format 2, with a translation that somebody has read. */
export function formatTwoContent(): Framework {
  const clerk = parseFramework(base).byId.get('clerk');
  const digest = clerk === undefined ? '' : translationDigest(clerk);
  return parseFramework(
    {
      ...base,
      'translations/de/roles/clerk.md': `---\nof: ${digest}\nreviewed: { date: 2026-02-01, by: [A. Leserin] }\ntitle: Schriftführer\n---\nFührt das Protokoll.\n`,
    },
    { version: '1.0.0' },
  );
}

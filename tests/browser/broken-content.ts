import { exampleBase } from '@framewright/validator';

/** A small framework with every kind of mistake that a page could fail on. */
export const brokenContent: Readonly<Record<string, string>> = {
  ...exampleBase,
  'competences/nowhere.md':
    '---\nid: nowhere\ntitle: Nowhere <b>bold</b>\nkind: unheard\ngroup: missing\npartOf: nowhere\nrelated: [ghost]\nalignments:\n  - { framework: ghosts, code: "1", relation: close }\n---\nThe ability to link to [[ghost]] and <script>alert(1)</script>.\n',
  'competences/other/nowhere.md': '---\nid: nowhere\ntitle: Again\nkind: technical\n---\nA second one.\n',
  'competences/Odd Name.md': '---\nid: Odd Name\ntitle: Odd\nkind: technical\nstatus: deprecated\nreplacedBy: [ghost]\n---\n',
  'roles/clerk.md':
    '---\nid: clerk\ntitle: Clerk\nextends: chair\nfamily: missing\nrung: 1\nrequires:\n  ghost: { rating: { knowledge: 9, charm: 2 } }\n  minute-taking: { rating: { knowledge: 99 }, contexts: [moon] }\nelectives:\n  - { id: e, title: Choice, atLeast: 7, including: [ghost], of: { phantom: {}, fairness: { rating: 3 } } }\n---\n',
  'roles/chair.md': '---\nid: chair\ntitle: Chair\nextends: clerk\nwithout: [spirit]\n---\n',
  'roles/other/clerk.md': '---\nid: clerk\ntitle: Another clerk\n---\n',
  'groups/other/a.md': '---\nid: a\ntitle: Another A\n---\n',
  'qualifications/other/q.md': '---\nid: q\ntitle: Another Q\n---\n',
  'terms/other/t.md': '---\nid: t\ntitle: Another T\n---\nA second one.\n',
  'competences/in-a.md': '---\nid: in-a\ntitle: In A\nkind: technical\ngroup: a\n---\nThe ability to be in A.\n',
  'groups/a.md': '---\nid: a\ntitle: A\nparent: b\n---\n',
  'groups/b.md': '---\nid: b\ntitle: B\nparent: a\n---\n',
  'qualifications/q.md':
    '---\nid: q\ntitle: Q\nstage: none\ncovers: { ghost: 3, minute-taking: 2 }\naudience: [ghost]\nurl: "javascript:alert(1)"\n---\n',
  'scales/empty.md': '---\nid: empty\ntitle: Empty\ndimensions: []\nlevels: []\n---\n',
  'terms/t.md': '---\nid: t\n---\n',
  'pages/p.md': 'no front matter',
  'reviews/r.md': '---\nid: r\ntitle: R\nopens: soon\ncloses: later\nscope: { roles: [ghost] }\n---\n',
};

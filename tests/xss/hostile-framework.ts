import { payloads } from './payloads.ts';

const [one = '', two = '', three = ''] = ['"><script>alert(1)</script>', '</script><img src=x onerror=alert(1)>', "javascript:alert('1')"];

/** A framework with a hostile text in every place that takes a text of a contributor. */
export const hostileFramework: Readonly<Record<string, string>> = {
  'framework.md': entry(
    {
      format: 2,
      id: 'hostile',
      title: one,
      iri: 'https://hostile.example/"><script>alert(1)</script>/',
      repository: 'https://hostile.example/"onmouseover="alert(1)',
      language: 'en-GB',
      languages: ['en-GB', 'de'],
      licence: 'CC-BY-4.0',
      publisher: two,
      contact: { mail: 'a"onmouseover="alert(1)@hostile.example', form: `https://hostile.example/${one}` },
      words: { competence: { one, many: two }, role: { one: two, many: one } },
      interface: { 'finding.search.title': one },
      contexts: [{ id: 'project', title: one }],
      kinds: [
        { id: 'technical', title: two, scale: 'steps', levels: 'any' },
        { id: 'conduct', title: one },
      ],
      sections: [
        { id: 'evidence', title: one, of: ['competence'] },
        { id: 'tasks', title: two, of: ['role'] },
      ],
      qualificationStages: [{ id: 'first', title: one }],
      alignedWith: [{ id: 'other', title: two, edition: one, url: `https://hostile.example/${one}` }],
      rules: { 'raw-html': { severity: 'off', because: one } },
      theme: { accent: `red}</style>${two}`, logo: 'assets/logo.svg' },
      'x-more': { [one]: two },
    },
    payloads.join('\n\n'),
  ),
  'assets/logo.svg': '',
  'scales/steps.md': entry(
    {
      id: 'steps',
      title: one,
      dimensions: [
        {
          id: 'depth',
          title: two,
          levels: [
            { id: 'low', title: three },
            { id: 'high', title: one },
          ],
        },
      ],
      levels: [
        { value: 1, id: 'low', title: one },
        { value: 2, id: 'high', title: two },
      ],
    },
    `## depth\n\n### low\n\n${one}\n\n### high\n\n${two}`,
  ),
  'groups/group.md': entry({ id: 'group', title: one }, two),
  'families/family.md': entry({ id: 'family', title: two }, one),
  ...Object.fromEntries(payloads.map((payload, index) => competence(`hostile-${index}`, payload))),
  ...Object.fromEntries(
    [one, '__proto__', 'x" onload="alert(1)', '..%2f..%2fetc', '<img src=x onerror=alert(1)>'].map((id) => [
      `competences/${id.replaceAll('/', '')}.md`,
      competence(id, 'x')[1],
    ]),
  ),
  'roles/role.md': entry(
    {
      id: 'role',
      title: one,
      family: 'family',
      rung: 1,
      contexts: ['project'],
      aliases: [two],
      code: one,
      identifiers: [{ system: one, id: two }],
      requires: { 'hostile-0': { rating: { depth: 1 } }, 'hostile-1': [{ rating: { depth: 2 }, contexts: ['project'] }], [one]: {} },
      electives: [{ id: 'choice', title: two, atLeast: 1, of: { 'hostile-2': { rating: { depth: 1 } } } }],
      sources: sources(),
      'x-more': one,
    },
    `${payloads.slice(0, 20).join('\n\n')}\n\n## tasks\n\n${two}`,
  ),
  'roles/other.md': entry(
    { id: 'other-role', title: two, extends: 'role', status: 'deprecated', because: one, replacedBy: ['role', one] },
    one,
  ),
  'qualifications/paper.md': entry(
    {
      id: 'paper',
      title: one,
      body: two,
      stage: 'first',
      code: one,
      aliases: [one],
      audience: ['role'],
      covers: { 'hostile-0': 1 },
      validFrom: one,
      url: three,
      sources: sources(),
    },
    two,
  ),
  'terms/term.md': entry({ id: 'term', title: one, aliases: [two, three], sources: sources() }, payloads.slice(20, 40).join('\n\n')),
  'pages/page.md': entry({ id: 'page', title: two }, `${payloads.join('\n\n')}\n\n![${one}](../assets/logo.svg "${two}")\n`),
  'news/2026-01-01-news.md': entry({ id: '2026-01-01-news', title: one, date: '2026-01-01' }, payloads.slice(40).join('\n\n')),
  'reviews/round.md': entry(
    {
      id: 'round',
      title: two,
      opens: '2026-01-01',
      closes: '2026-02-01',
      scope: { roles: ['role'], competences: ['hostile-0'] },
      audience: one,
      minutes: three,
      asks: { readers: 3, sectors: [one, two] },
      questions: [{ id: 'question', title: one }],
      answers: { mail: two, form: `https://hostile.example/${two}` },
    },
    one,
  ),
  'translations/de/competences/hostile-0.md': entry(
    { of: one, title: two, aliases: [one], reviewed: { date: '2026-01-01', by: [one] } },
    two,
  ),
  'translations/de/framework.md': entry({ of: one, title: one, contexts: [{ id: 'project', title: two }] }, two),
};

function competence(id: string, payload: string): readonly [path: string, text: string] {
  const isFirst = payload === payloads[0];
  return [
    `competences/${id}.md`,
    entry(
      {
        id,
        title: payload,
        kind: 'technical',
        group: 'group',
        code: payload,
        aliases: [payload, `${payload} again`],
        related: isFirst ? [payload, 'hostile-1'] : ['hostile-0'],
        formerly: isFirst ? ['was-hostile'] : [],
        alignments: [{ framework: 'other', code: payload, relation: 'close', note: payload }],
        sources: [
          { url: `https://hostile.example/${payload}`, title: payload, checked: '2026-01-01' },
          { url: payload, checked: payload },
        ],
        'x-more': payload,
        [`x-${payload}`]: payload,
      },
      `The ability to ${payload}\n\n${payload}\n\n> ${payload}\n\n- ${payload}\n\n## ${payload}\n\n${payload}\n\n## depth\n\n### low\n\n${payload}\n\n## evidence\n\n${payload}`,
    ),
  ];
}

function sources(): readonly object[] {
  return [one, two, three].map((url) => ({ url, title: url, checked: '2026-01-01' }));
}

/** Values are written as JSON, which is YAML. */
function entry(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(data).map(
    ([key, value]) => `${/^[\w-]+$/u.test(key) ? key : JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

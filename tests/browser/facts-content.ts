import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';

/** The types of entries that can have all of {@link factKeys} that their schema knows. */
export const typesWithFacts = ['competence', 'role', 'qualification', 'resource', 'term', 'group', 'family'] as const;

export type TypeWithFacts = (typeof typesWithFacts)[number];

/** The facts that every view has to carry, or say why it does not. */
export const factKeys = [
  'status',
  'because',
  'replacedBy',
  'code',
  'aliases',
  'partOf',
  'place',
  'parts',
  'text',
  'sections',
  'level',
  'level section',
  'general level',
] as const;

export type FactKey = (typeof factKeys)[number];

const facts = (type: TypeWithFacts): string => `status: deprecated
because: Reason of the ${type}.
replacedBy: [new-${type}]
aliases: [Other ${type}, "Semi; ${type}"]
`;
const manifest = `---
format: 2
id: harbour
title: Harbour
iri: https://harbour.example/
language: en-GB
languages: [en-GB]
licence: CC-BY-4.0
publisher: Harbour Circle
kinds:
  - { id: craft, title: Craft, scale: steps, levels: any }
sections:
  - { id: notes, title: Notes, of: [competence, role, qualification] }
  - { id: questions, title: Questions, of: [competence], at: level }
---
What people in a harbour can do.
`;
const scale = `---
id: steps
title: Steps
dimensions:
  - { id: practice, title: Practice }
levels:
  - { value: 1, id: helps, title: Helps }
  - { value: 2, id: alone, title: Alone }
---
## Practice

### Helps

General words for helping.

### Alone

General words for alone.
`;

/** A framework of the old entries of each type, with every fact, and of the new ones that replace them. */
function files(isDeprecated: boolean): Readonly<Record<string, string>> {
  const old = (type: TypeWithFacts): string => (isDeprecated ? facts(type) : `aliases: [Other ${type}]\n`);
  return {
    'framework.md': manifest,
    'scales/steps.md': scale,
    'groups/old-group.md': `---\nid: old-group\ntitle: Old group\n${old('group')}---\nText of the group.\n`,
    'groups/new-group.md': '---\nid: new-group\ntitle: New group\n---\n',
    'families/old-family.md': `---\nid: old-family\ntitle: Old family\n${old('family')}---\nText of the family.\n`,
    'families/new-family.md': '---\nid: new-family\ntitle: New family\n---\n',
    'terms/old-term.md': `---\nid: old-term\ntitle: Old term\ncode: "T-1"\n${old('term')}---\nText of the term.\n`,
    'terms/new-term.md': '---\nid: new-term\ntitle: New term\n---\nWhat is said now.\n',
    'competences/old-competence.md': `---
id: old-competence
title: Old competence
kind: craft
group: new-group
partOf: whole-competence
at: { level: 2, dimension: practice }
code: "C-1"
${old('competence')}---
The ability to bring *lines* to [[new-term]].

Text of the competence.

## Notes

Notes of the competence.

## Practice

### Helps

- Own words first
- Own words second

#### Questions

- Asked of [[new-term]]
- Asked again
`,
    'competences/new-competence.md':
      '---\nid: new-competence\ntitle: New competence\nkind: craft\ngroup: new-group\n---\nThe ability to moor.\n',
    'competences/whole-competence.md':
      '---\nid: whole-competence\ntitle: Whole competence\nkind: craft\ngroup: new-group\n---\nThe ability to do all.\n',
    'roles/old-role.md': `---\nid: old-role\ntitle: Old role\nfamily: new-family\nrung: 1\ncode: "R-1"\n${old('role')}requires:\n  new-competence: { rating: 2 }\n---\nText of the role.\n\n## Notes\n\nNotes of the role.\n`,
    'roles/new-role.md':
      '---\nid: new-role\ntitle: New role\nfamily: new-family\nrung: 2\nrequires:\n  new-competence: { rating: 2 }\n---\n',
    'qualifications/old-qualification.md': `---\nid: old-qualification\ntitle: Old qualification\nbody: Circle\ncode: "Q-1"\n${old('qualification')}covers:\n  new-competence: { practice: 1 }\n---\nText of the qualification.\n\n## Notes\n\nNotes of the qualification.\n`,
    'resources/old-resource.md': `---\nid: old-resource\ntitle: Old resource\nsort: book\ncode: "R-1"\n${old('resource')}covers:\n  new-competence: { rating: 1, certainty: judged }\n---\nText of the resource.\n`,
    'resources/new-resource.md': '---\nid: new-resource\ntitle: New resource\nsort: book\n---\n',
    'qualifications/new-qualification.md': '---\nid: new-qualification\ntitle: New qualification\nbody: Circle\n---\n',
  };
}

/** A release before anything was deprecated, and one after it. */
export function factsContent(version: '1.0.0' | '1.1.0'): Framework {
  return parseFramework(files(version === '1.1.0'), { version });
}

/** The files of the framework after it. */
export const factsFiles: Readonly<Record<string, string>> = files(true);

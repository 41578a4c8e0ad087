import type { FileToWrite } from '@framewright/model';
import { randomFrom, type Random } from '../../../tests/support/random.ts';
import { sentence, titleNames, titleWords } from './sentences.ts';

/** How large a made-up framework is. */
export interface CorpusSize {
  readonly competences: number;
  readonly roles: number;
  readonly ratingsPerRole: number;
}

/** The size that the project's figures are for. */
export const fullSize: CorpusSize = { competences: 10_000, roles: 1_000, ratingsPerRole: 30 };

const dimensions = ['Knowledge', 'Application'] as const;
const levels = ['Aware', 'Practised', 'Competent', 'Proficient', 'Expert'] as const;
const groups = 40;

/**
 * The files of a made-up framework without a mistake: competences of two to three kilobytes with every descriptor, and roles that require
 * them. Headings, lists, links and sentences are about as frequent in its text as in the project's own framework. The same seed gives the
 * same bytes.
 */
export function corpus(size: CorpusSize, seed = 20261122): readonly FileToWrite[] {
  const random = randomFrom(seed);
  const ids = Array.from({ length: size.competences }, (_, index) => `${titleWords(random).join('-').toLowerCase()}-${index}`);
  return [
    { path: 'framework.md', content: manifest },
    { path: 'package.json', content: '{ "name": "bench", "version": "1.0.0", "private": true }\n' },
    { path: 'scales/proficiency.md', content: scale },
    ...Array.from({ length: groups }, (_, index) => ({
      path: `groups/group-${index}.md`,
      content: `---\nid: group-${index}\ntitle: Group ${index}\norder: ${index}\n---\n${sentence(random)}\n`,
    })),
    { path: 'families/bench-family.md', content: '---\nid: bench-family\ntitle: Bench family\n---\n' },
    ...ids.map((id, index) => competence(id, index, ids, random)),
    ...Array.from({ length: size.roles }, (_, index) => role(index, ids, size.ratingsPerRole, random)),
  ];
}

function competence(id: string, index: number, ids: readonly string[], random: Random): FileToWrite {
  const title = id.split('-').slice(0, -1).join(' ');
  const [first, second, third] = [random.pick(ids), random.pick(ids), random.pick(ids)];
  const related = [first, second].filter((other, at, all) => other !== id && all.indexOf(other) === at);
  const descriptors = dimensions.map(
    (dimension) =>
      `## ${dimension}\n\n${levels
        .filter((level) => dimension === 'Knowledge' || level !== 'Aware')
        .map((level, place) => `### ${level}\n\n${sentence(random)}${place % 3 === 0 ? ` ${sentence(random)}` : ''}`)
        .join('\n\n')}`,
  );
  const content = `---
id: ${id}
title: ${title.charAt(0).toUpperCase()}${title.slice(1)} ${index}
kind: technical
group: group-${index % groups}
order: ${index}
status: proposed
aliases: [${titleWords(random).join(' ')} no. ${index}]
related: [${related.join(', ')}]
alignments:
  - { framework: other, code: "${index}", relation: close }
---
The ability to ${sentence(random, 'lower')}

A [[${second}|${titleWords(random).join(' ').toLowerCase()}]] ${sentence(random, 'lower')} This is where [[${third}]] and [[${first}]] begin. ${sentence(random)}

${descriptors.join('\n\n')}

## Evidence

- ${sentence(random)}
- ${sentence(random)}
- The team’s own view of [[${first}|${titleWords(random).join(' ').toLowerCase()}]] number ${random.below(100_000)}.

## Questions for reflection

- Which ${random.pick(titleNames)} ${sentence(random, 'lower')}
- What ${sentence(random, 'lower')}

## In different contexts

- **Project.** ${sentence(random)}
- **Portfolio.** ${sentence(random)}
`;
  return { path: `competences/group-${index % groups}/${id}.md`, content };
}

function role(index: number, ids: readonly string[], ratings: number, random: Random): FileToWrite {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(ratings, ids.length)) chosen.add(random.pick(ids));
  const lines = [...chosen].map((id) => {
    const knowledge = 1 + random.below(levels.length);
    return `  ${id}: { rating: { knowledge: ${knowledge}, application: ${1 + random.below(knowledge)} } }`;
  });
  return {
    path: `roles/role-${index}.md`,
    content: `---\nid: role-${index}\ntitle: Role ${index}\nfamily: bench-family\nstatus: proposed\nrequires:\n${lines.join('\n')}\n---\n${sentence(random)}\n\n## Responsibilities\n\n- ${sentence(random)}\n`,
  };
}

const manifest = `---
format: 1
id: bench
title: Bench
iri: https://bench.example/
language: en-GB
licence: CC-BY-4.0
publisher: Bench
alignedWith:
  - { id: other, title: Another framework }
kinds:
  - { id: technical, title: Technical, scale: proficiency, levels: described }
sections:
  - { id: evidence, title: Evidence, of: [competence], required: true }
  - { id: reflection, title: Questions for reflection, of: [competence] }
  - { id: contexts, title: In different contexts, of: [competence] }
  - { id: responsibilities, title: Responsibilities, of: [role] }
rules:
  unused-competence: { severity: "off", because: The roles are drawn at random and leave some competences out. }
---
A framework for measuring.
`;

const scale = `---
id: proficiency
title: Proficiency
dimensions:
  - { id: knowledge, title: Knowledge }
  - { id: application, title: Application, atMost: knowledge }
levels:
${levels.map((title, index) => `  - { value: ${index + 1}, id: ${title.toLowerCase()}, title: ${title} }`).join('\n')}
---
${dimensions
  .map(
    (dimension) =>
      `## ${dimension}\n\n${levels
        .filter((level) => dimension === 'Knowledge' || level !== 'Aware')
        .map((level) => `### ${level}\n\nStands at ${level.toLowerCase()} in ${dimension.toLowerCase()}.`)
        .join('\n\n')}`,
  )
  .join('\n\n')}
`;

import type { FileToWrite } from '@framewright/model';
import { randomFrom, type Random } from '../../../tests/support/random.ts';
import { sentence, titleNames } from './sentences.ts';

/** How large a made-up framework of ladders is. */
export interface LaddersSize {
  readonly competences: number;
  readonly roles: number;
  readonly ladders: number;
  readonly families: number;
}

/** As large as a framework of a whole public service. */
export const serviceSize: LaddersSize = { competences: 189, roles: 205, ladders: 52, families: 8 };

const levels = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
const rungs = ['Associate', 'Junior', 'Senior', 'Lead', 'Head'] as const;
const trades = ['warden', 'surveyor', 'planner', 'engineer', 'adviser', 'registrar', 'inspector'] as const;
const crafts = ['keeping', 'planning', 'drawing', 'testing', 'buying', 'guiding', 'listening'] as const;
const subjects = ['Bridge', 'Harbour', 'Road', 'Forest', 'Museum', 'River', 'Market', 'Archive'] as const;
const perRole = 11;

/**
 * The files of a made-up framework without a mistake: families of ladders with a role on each rung, which require skills of one dimension
 * with four levels. It has few entries, and much about each of them: all roles have a picture, and each ladder has a matrix. The same seed
 * gives the same bytes.
 */
export function ladders(size: LaddersSize, seed = 20261122): readonly FileToWrite[] {
  const random = randomFrom(seed);
  const skills = Array.from({ length: size.competences }, (_, index) => ({
    id: `skill-${index}`,
    title: `${subjects[index % subjects.length]} ${crafts[Math.floor(index / subjects.length) % crafts.length]} ${index}`,
  }));
  const own = Array.from({ length: size.ladders }, () => drawn(skills, perRole, random));
  return [
    { path: 'framework.md', content: manifest },
    { path: 'package.json', content: '{ "name": "ladders", "version": "1.0.0", "private": true }\n' },
    { path: 'scales/skill.md', content: scale },
    ...Array.from({ length: size.families }, (_, index) => family(`family-${index}`, `${titleNames[index % titleNames.length]} family`)),
    ...Array.from({ length: size.ladders }, (_, index) => family(`ladder-${index}`, ladderTitle(index), `family-${index % size.families}`)),
    ...skills.map(({ id, title }) => competence(id, title, random)),
    ...Array.from({ length: size.roles }, (_, index) => role(index, size.ladders, own[index % size.ladders] ?? [], random)),
  ];
}

function ladderTitle(ladder: number): string {
  return `${subjects[ladder % subjects.length]} ${trades[Math.floor(ladder / subjects.length) % trades.length]}`;
}

function drawn<T>(from: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}

function family(id: string, title: string, parent?: string): FileToWrite {
  const below = parent === undefined ? '' : `parent: ${parent}\n`;
  return { path: `families/${id}.md`, content: `---\nid: ${id}\ntitle: ${title}\n${below}---\nAbout ${title}.\n` };
}

function competence(id: string, title: string, random: Random): FileToWrite {
  const described = levels.map(
    (level) => `### ${level}\n\nYou can:\n\n${Array.from({ length: 3 }, () => `- ${sentence(random, 'lower')}`).join('\n')}`,
  );
  const content = `---\nid: ${id}\ntitle: ${title}\nkind: skill\nstatus: proposed\n---\nThe ability to ${sentence(random, 'lower')}\n\n## Level\n\n${described.join('\n\n')}\n`;
  return { path: `competences/${id}.md`, content };
}

function role(index: number, inAll: number, skills: readonly { readonly id: string }[], random: Random): FileToWrite {
  const [ladder, rung] = [index % inAll, Math.floor(index / inAll)];
  const level = (place: number): number => Math.min(levels.length, 1 + rung + (place % 2));
  const required = skills.map(({ id }, place) => `  ${id}: { rating: { level: ${level(place)} } }`);
  const tasks = Array.from({ length: 4 }, () => `- ${sentence(random)}`);
  const content = `---\nid: role-${index}\ntitle: ${rungs[rung] ?? `Rung ${rung + 1}`} ${ladderTitle(ladder).toLowerCase()}\nfamily: ladder-${ladder}\nrung: ${rung + 1}\nstatus: proposed\nrequires:\n${required.join('\n')}\n---\n${sentence(random)}\n\n## Tasks\n\n${tasks.join('\n')}\n`;
  return { path: `roles/role-${index}.md`, content };
}

const manifest = `---
format: 1
id: ladders
title: Skills of a made-up service
iri: https://ladders.example/
language: en-GB
licence: CC-BY-4.0
publisher: Bench
kinds:
  - { id: skill, title: Skill, scale: skill, levels: described }
sections:
  - { id: tasks, title: Tasks, of: [role] }
rules:
  unused-competence: { severity: "off", because: The roles are drawn at random and leave some skills out. }
---
A framework for measuring.
`;

const scale = `---
id: skill
title: Skill
dimensions:
  - { id: level, title: Level }
levels:
${levels.map((title, index) => `  - { value: ${index + 1}, id: ${title.toLowerCase()}, title: ${title} }`).join('\n')}
---
## Level

${levels.map((level) => `### ${level}\n\nStands at ${level.toLowerCase()}.`).join('\n\n')}
`;

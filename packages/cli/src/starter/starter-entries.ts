import type { Competence, Family, Requirement, Role } from '@framewright/model';
import type { Shape } from './starter-answers.ts';

/** What a framework of a shape begins with. */
export interface StarterEntries {
  readonly competences: readonly Competence[];
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
}

/** The first entries of a framework, all proposed: two competences, and roles that need them. */
export function starterEntries(shape: Shape): StarterEntries {
  const handover = shape === 'statements' ? openWork : clearHandover(shape);
  const listening = shape === 'statements' ? heardOut : carefulListening(shape);
  const both = (first: number, second: number): Record<string, Requirement> => ({
    [handover.id]: rated(shape, first),
    [listening.id]: rated(shape, second),
  });
  return {
    competences: [handover, listening],
    families: shape === 'ladder' ? [team] : [],
    roles: shape === 'ladder' ? rungs(both) : [{ ...colleague, requires: both(2, 2) }],
  };
}

function rated(shape: Shape, level: number): Requirement {
  if (shape === 'statements') return {};
  return { rating: shape === 'knowledge-and-application' ? { knowledge: level, application: level } : level };
}

const openWork: Competence = {
  id: 'hand-over-open-work',
  kind: 'statement',
  status: 'proposed',
  definition: 'Tells the next person what is done, what is open and what comes next.',
};

const heardOut: Competence = {
  id: 'listen-to-the-end',
  kind: 'statement',
  status: 'proposed',
  definition: 'Listens to the end, and asks what is meant, before giving an answer.',
};

function clearHandover(shape: Shape): Competence {
  const twice = shape === 'knowledge-and-application';
  return {
    id: 'clear-handover',
    title: 'Clear handover',
    kind: 'practice',
    status: 'proposed',
    definition: 'The ability to pass work on so that the next person can go on with it at once.',
    text: 'It covers what is said, what is written down, and the question whether it was understood.',
    descriptors: twice ? { knowledge: knowsHandover, application: handsOver } : { practice: handsOver },
  };
}

const knowsHandover: Readonly<Record<string, string>> = {
  1: 'Names what belongs in a handover.',
  2: 'Explains what goes wrong when a part of it is left out.',
  3: 'Explains which way of handing over suits which work.',
  4: 'Explains with examples why handovers fail although everybody means well.',
};

const handsOver: Readonly<Record<string, string>> = {
  1: 'Goes through the checklist together with the person who takes over.',
  2: 'Says in a few minutes what is done, what is open and what comes next.',
  3: 'Hands over work that nobody has handed over before, and leaves out what the next person does not need.',
  4: 'Looks at handovers that failed, together with those concerned, and mends the way in which they are done.',
};

function carefulListening(shape: Shape): Competence {
  return {
    id: 'careful-listening',
    title: 'Careful listening',
    kind: shape === 'scales' ? 'conduct' : 'practice',
    status: 'proposed',
    definition: 'The ability to find out what somebody needs before offering an answer.',
    text: 'What its levels mean is said by the scale. A text for a level can be added here, where the general words are not enough.',
  };
}

const colleague: Role = {
  id: 'colleague',
  title: 'Colleague',
  status: 'proposed',
  text: 'Works with others, takes work over from them and hands it on.',
};

const team: Family = {
  id: 'our-team',
  title: 'Our team',
  status: 'proposed',
  text: 'Those who do the work together, from the first day to the one on which they lead others.',
};

function rungs(both: (first: number, second: number) => Record<string, Requirement>): readonly Role[] {
  const on = { family: team.id, status: 'proposed' } as const;
  return [
    { ...on, id: 'assistant', title: 'Assistant', rung: 1, requires: both(1, 1), text: 'Learns the work beside others who know it.' },
    {
      ...on,
      id: 'specialist',
      title: 'Specialist',
      rung: 2,
      requires: both(3, 2),
      text: 'Does the work alone, and knows one part of it well.',
    },
    { ...on, id: 'lead', title: 'Lead', rung: 3, requires: both(4, 4), text: 'Leads the work of others, and answers for it.' },
  ];
}

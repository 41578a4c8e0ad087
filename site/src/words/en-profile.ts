import { count, list } from './grammar.ts';

/** The strings for the start page and what qualifications do for them, in English. */
export const profileWords = {
  compare: { below: 'What it adds', above: 'What to learn', any: 'Step from this role to …' },
  qualifications: {
    forRoles: 'What it does for a role',
    forRolesNote: 'Filled: covered. Outlined: still to learn.',
    gap: (reached: number | undefined, needed: number | undefined): string => {
      if (needed === undefined) return reached === undefined ? 'not rated' : `${reached}, not asked for`;
      return `${reached ?? 'none'} of ${needed}`;
    },
    caption: (role: string): string => `Levels reached of those that ${role} needs`,
    closes: 'covers what is needed',
    partly: 'partly covers it',
    summary: (role: string, covered: number, needed: number, closed: number): string => {
      const asked = `${role} asks for ${count(needed, 'rated competence', 'rated competences')}.`;
      if (covered === 0) return `${asked} This qualification covers none of them.`;
      const each = covered > 1 ? 'each' : 'it';
      const reached = closed === 0 ? `partly covers ${each}` : `fully covers ${closed === covered ? each : closed}`;
      return `${asked} This qualification helps with ${covered} of them and ${reached}.`;
    },
    covers: (competences: number): string => `covers ${count(competences, 'competence', 'competences')}`,
    unverified: 'Unverified estimate',
    forAudience: (roles: readonly string[]): string => `for ${list(roles)}`,
    byRole: 'By role',
    ofNeeds: (covered: number, needed: number): string =>
      `helps with ${covered} of ${count(needed, 'rated competence', 'rated competences')}`,
  },
  index: {
    byKind: 'By kind',
    kindSize: (competences: number): string => count(competences, 'competence', 'competences'),
  },
  take: {
    title: 'Take away',
    json: 'This entry as JSON',
    change: 'Something wrong?',
    suggest: 'Suggest a change',
  },
  home: {
    what: {
      title: 'What this is',
      holds: (roles: number, competences: number): string =>
        `It describes ${list([roles, competences].flatMap((number, at) => (number === 0 ? [] : [at === 0 ? count(number, 'role', 'roles') : count(number, 'competence', 'competences')])))}.`,
      needs: 'A role says which competences it needs.',
      needsLevels: 'A role says which competences it needs, and at which level.',
      levels: 'Each level says in words what people know or do who have reached it.',
      pages: 'Each competence has a page that says what it is and who needs it.',
      example: 'For example:',
    },
    titles: {
      all: 'All titles from A to Z',
      inPage: {
        label: 'What is your job title?',
        none: 'No role goes by the title “{text}”.',
        near: 'No role goes by the title “{text}”. These are near to it:',
      },
    },
    ways: 'Where to start',
    person: { who: 'You work in one of these roles', what: 'See what your role needs and what the next one adds.', go: 'Find your role' },
    organisation: {
      who: 'You lead people or look after careers',
      what: 'See all roles side by side, print a profile, download the data.',
      data: 'Data to download',
    },
    learner: {
      who: 'You choose what to learn',
      what: 'See which certificates there are and which levels they help to reach.',
      go: 'Qualifications',
    },
    reviewer: {
      who: 'You have an hour to read',
      what: 'Read the part that you know best and say what is wrong with it.',
      go: 'Review rounds',
    },
    contributor: {
      who: 'You want to improve the text',
      what: 'One competence or one profile is enough. The check says what to do.',
      go: 'How to write a competence',
      role: 'How to write a profile',
    },
    authority: { who: 'You teach, assess or build on it', what: 'See what each release changed, and for whom.', go: 'Changes' },
    community: { who: 'You want a framework of your own', what: 'Write one for another field with the same tools.', go: 'Start your own' },
    news: 'What’s new',
    latest: (version: string): string => `Version ${version}`,
    allChanges: 'All changes',
    allNews: 'All news',
  },
};

/** The strings for these pages. */
export type ProfileWords = typeof profileWords;

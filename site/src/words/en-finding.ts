import { calledWords, type CalledWords } from './en-found.ts';
import { count, list } from './grammar.ts';

/** Words that scripts use too: they are passed as text, so a number is {n} and other placeholders are in braces. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** The strings for finding and comparing in English. */
export const finding = {
  search: {
    title: 'Search',
    lead: (total: number): string => `${count(total, 'entry', 'entries')} from A to Z, including alternative names.`,
    none: 'There is nothing to list yet.',
    see: 'see',
    called: calledWords as CalledWords,
    types: {
      role: 'Roles',
      competence: 'Competences',
      qualification: 'Qualifications',
      resource: 'Resources',
      site: 'This site',
      term: 'Glossary',
      group: 'Groups',
      family: 'Families',
      scale: 'Scales',
      page: 'Pages',
      news: 'News',
      guide: 'Guides',
    },
    type: {
      role: 'Role',
      competence: 'Competence',
      qualification: 'Qualification',
      resource: 'Resource',
      site: 'Page of the site',
      term: 'Term',
      group: 'Group',
      family: 'Family',
      scale: 'Scale',
      page: 'Page',
      news: 'News',
      guide: 'Guide',
    },
    inPage: {
      label: 'Search',
      close: 'Close',
      hint: 'A name, another name for it, or a word from its text. Arrow keys move through the results, Enter opens one, Escape closes.',
      loading: 'The list is being loaded.',
      failed: 'The list could not be loaded.',
      index: 'Everything from A to Z',
      nothing: 'Nothing was found for “{text}”.',
      advice: 'Try fewer or other words. A part of a word is enough.',
      found: { one: '{n} result', other: '{n} results' } as Counted,
      shown: 'The first {n} are shown.',
      all: 'Show all of them',
      also: 'Also called {names}',
      former: 'Earlier called {names}',
      near: 'These are near to it:',
      helps: 'What helps with it:',
      everywhere: 'Search all versions',
      versions: 'Found in',
      partial: 'Some versions could not be loaded.',
    },
  },
  filters: {
    byRole: 'What one role needs:',
    byContext: 'What is needed in a context:',
    byLevel: 'What is needed at a level:',
    matrix: 'All competences and roles in one table',
    inContext: (context: string): string => `Competences needed: ${context}`,
    atLevel: (level: string): string => `Competences needed at level ${level}`,
    atLeast: (level: string): string => `${level} or higher`,
    needed: (some: number, all: number): string =>
      some === all
        ? `Roles need ${all === 1 ? 'this competence' : `all ${all} competences`}.`
        : `Roles need ${some} of ${count(all, 'competence', 'competences')}.`,
    inPage: {
      label: 'Filter the competences',
      role: 'Role',
      context: 'Context',
      kind: 'Kind',
      group: 'Group',
      level: 'Needed level',
      text: 'Name or text',
      any: 'Any',
      atLeast: '{level} or higher',
      reset: 'Show all',
      shown: { one: '{n} of {total} competences is shown.', other: '{n} of {total} competences are shown.' } as Counted,
      nothing: 'No competence fits all of these.',
    },
    typed: {
      label: 'Filter this list',
      shown: { one: '{n} of {total} is shown.', other: '{n} of {total} are shown.' } as Counted,
      nothing: 'Nothing here fits “{text}”.',
    },
  },
  matrix: {
    title: 'Competences and roles',
    lead: (competences: number, roles: number): string =>
      `What each role needs, side by side: ${count(competences, 'competence', 'competences')} and ${count(roles, 'role', 'roles')}.`,
    none: 'No role of this framework asks for a competence yet.',
    tooLarge: 'There are too many competences and roles for one table. Each family of roles has a table of its own:',
    competence: 'Competence',
    caption: (dimension: string, scale: string): string => `${dimension} needed per competence and role (${scale})`,
    captionUnrated: 'Competences without a rating, per role',
    unrated: 'Without a rating',
    asked: 'Asked for',
    notAsked: 'Not asked for',
    elective: 'optional',
    electiveKey: 'A dashed outline means optional: a role needs some of these, not all.',
    intro: 'Some requirements depend on where you work. Show:',
    inContext: (context: string): string => `Competences and roles: ${context}`,
    inFamily: (family: string): string => `Competences and roles: ${family}`,
    part: (family: string, first: string, last: string): string =>
      first === last ? `${family}: ${first}` : `${family}: ${first} to ${last}`,
    scroll: 'The table can be moved sideways.',
  },
  compare: {
    title: 'Compare roles',
    lead: 'What stays and what there is to learn from one role to the next.',
    none: 'No ladder of this framework has two rungs to compare yet.',
    ladder: 'One rung to the next',
    from: (lower: string, upper: string): string => `From ${lower} to ${upper}`,
    description: (lower: string, upper: string): string =>
      `What a ${lower} learns to become a ${upper}: new competences, levels to raise, and what stays.`,
    summary: (fresh: number, raised: number, same: number): string => {
      const parts = [
        ...(fresh > 0 ? [{ number: fresh, one: 'is new', several: 'are new' }] : []),
        ...(raised > 0 ? [{ number: raised, one: 'goes up', several: 'go up' }] : []),
        ...(same > 0 ? [{ number: same, one: 'stays as it is', several: 'stay as they are' }] : []),
      ].map(({ number, one, several }, at) =>
        at === 0 ? count(number, `competence ${one}`, `competences ${several}`) : count(number, one, several),
      );
      return parts.length === 0 ? 'Nothing has to be learnt for the next rung yet.' : `${list(parts)}.`;
    },
    choice: (titles: readonly string[]): string => `There is a choice to make besides: ${list(titles)}.`,
    fresh: 'New',
    freshNote: (lower: string): string => `Competences that ${lower} does not ask for.`,
    raised: 'To raise',
    raisedNote: 'Each shows what the levels to reach mean. A pointed step is one to climb.',
    chosen: 'To choose from',
    same: 'What stays',
    less: 'Asked at a lower level',
    dropped: 'No longer asked for',
    reach: (dimension: string, level: string): string => `${dimension} ${level}`,
    back: 'Another comparison',
    otherWay: 'Other comparisons of these roles',
    inPage: {
      choose: 'Compare any roles',
      first: 'First role',
      second: 'Second role',
      third: 'Third role',
      nobody: 'None',
      context: 'Context',
      anyContext: 'All contexts',
      onlyDifferent: 'Show differences only',
      competence: 'Competence',
      caption: '{roles} compared',
      notAsked: 'not asked for',
      asked: 'asked for',
      unrated: 'Without a rating',
      elective: 'to choose',
      differ: { one: '{n} competence differs.', other: '{n} competences differ.' } as Counted,
      alike: 'They ask for the same.',
      same: { one: '{n} is the same for all.', other: '{n} are the same for all.' } as Counted,
      pickTwo: 'Choose two different roles.',
      failed: 'The roles could not be loaded. The comparisons below are always there.',
      or: 'or',
    },
  },
  versions: {
    title: 'Compare any two versions',
    lead: 'What changed between any two releases, in one step.',
    between: (from: string, to: string): string => `What changed from ${from} to ${to}`,
    none: 'There is one release so far. From the second on, you can compare any two here.',
    fromColumn: 'From',
    to: (version: string): string => `to ${version}`,
    limit: (number: number): string => `The latest ${number} releases can be compared with each other.`,
    inPage: {
      from: 'From',
      to: 'To',
      pickTwo: 'Choose two different versions.',
      failed: 'The comparison could not be loaded.',
    },
  },
  crosswalk: {
    title: 'Codes of other frameworks',
    lead: (codes: number): string =>
      `Do you know a code of another framework? Find what comes closest to it here: ${count(codes, 'code', 'codes')}.`,
    none: 'Nothing here has been compared with another framework yet.',
  },
  context: { shown: 'Now shown: {title}', failed: 'The page could not be loaded.' },
};

/** The strings for finding and comparing. */
export type Finding = typeof finding;

import { count, list } from './grammar.ts';

/** The strings in English about entries and the lists of them. */
export const entryWords = {
  competences: {
    lead: (total: number, groups: number): string =>
      `${count(total, 'competence', 'competences')}${groups > 0 ? ` in ${count(groups, 'group', 'groups')}` : ''}. Each is one ability, and has a page that says what it is and who needs it.`,
    none: 'This framework has no competences yet.',
    glossary: 'Words that have a meaning of their own here:',
    ungrouped: 'In no group',
  },
  competence: {
    levels: 'Levels',
    genericAll:
      'This competence has no level texts of its own yet. These are the general texts of the scale, which apply to every competence that it rates.',
    genericSome: 'Where the competence has no text of its own for a level, the general text of the scale applies. It is marked.',
    generic: 'General text',
    nothingHere: 'Nothing is asked at this level.',
    absent: (levels: readonly string[]): string => `This competence is not defined at ${list(levels)}.`,
    roles: 'Roles that need it',
    role: 'Role',
    parts: 'Parts',
    partOf: 'Part of',
    buildsOn: 'Builds on',
    builtOn: 'What builds on it',
    related: 'Related competences',
    qualifications: 'Qualifications that help',
  },
  roles: {
    lead: (total: number): string =>
      `${count(total, 'role', 'roles')}. A profile says what is typically expected, not what everyone must have.`,
    none: 'This framework describes no roles.',
    other: 'Other roles',
    rung: (rung: number): string => `Rung ${rung}`,
  },
  role: {
    requirements: 'What it needs',
    requirementsIn: (context: string): string => `What it needs: ${context}`,
    none: 'This profile asks for no competences yet.',
    competence: 'Competence',
    notRated: 'Without a rating',
    allContexts: 'All contexts',
    contextsSame: 'The same is asked in every context.',
    contextIntro: 'Some requirements hold in some contexts only. Choose yours, or read them all:',
    only: (contexts: readonly string[]): string => `${list(contexts)} only`,
    elsewhere: 'Not asked here, but in other contexts',
    electives: 'To choose from',
    electiveRule: (atLeast: number, of: number, including: readonly string[]): string =>
      `${atLeast >= of ? `All ${of} of these are needed.` : `At least ${atLeast} of these ${of} ${atLeast === 1 ? 'is' : 'are'} needed.`}${including.length === 0 ? '' : ` ${list(including)} ${including.length === 1 ? 'is' : 'are'} always among them.`}`,
    electiveOf: (title: string): string => `To choose: ${title}`,
    always: 'Always included',
    provenance: (inherited: number, total: number): string => {
      if (inherited === 0) return 'This profile states all its requirements itself. It builds on';
      if (inherited === total) return `All ${total} requirements below come from`;
      return `${inherited} of the ${count(total, 'requirement', 'requirements')} below ${inherited === 1 ? 'comes' : 'come'} from`;
    },
    provenanceEnd: 'What it adds or states differently is marked.',
    leftOut: 'Left out of that profile',
    added: 'Added',
    from: (role: string): string => `From ${role}`,
    inPlaceOf: (role: string, before: string): string => `${role}: ${before}`,
    gainedKey: 'A pointed step goes beyond what the role needs in any case, or beyond the profile that it builds on.',
    more: 'More about this profile',
    inContext: (role: string, context: string): string => `${role}: ${context}`,
    audience: 'Qualifications for this role',
    below: 'One rung down',
    beside: 'On the same rung',
    above: 'One rung up',
    extendedBy: 'Roles that build on it',
  },
  qualifications: {
    lead: (total: number): string => `${count(total, 'qualification', 'qualifications')} that people can work towards.`,
    none: 'This framework lists no qualifications.',
    other: 'Without a stage',
    covers: 'What it covers',
    coversNote: 'The levels that it helps to reach.',
    competence: 'Competence',
    qualification: 'Qualification',
  },
  facts: {
    title: 'About this entry',
    kind: 'Kind',
    group: 'Group',
    family: 'Family',
    rung: 'Rung',
    buildsOn: 'Builds on',
    aliases: 'Also called',
    tags: 'Tags',
    code: 'Code',
    partOf: 'Part of',
    contexts: 'Contexts',
    scale: 'Scale',
    formerly: 'Earlier ids',
    awardedBy: 'Awarded by',
    stage: 'Stage',
    audience: 'For',
    validFrom: 'Awarded from',
    validUntil: 'Awarded until',
    page: 'Page of the awarding body',
    id: 'Id',
    alignments: 'In other frameworks',
    sources: 'Sources',
    checked: (date: string): string => `checked ${date}`,
    unchecked: 'to be verified',
    identifiers: 'In other systems',
    edition: (edition: string): string => `edition ${edition}`,
  },
  scale: {
    lead: 'What each level of this scale means in general. A competence may say it in its own words.',
    dimensions: 'Dimensions',
    atMost: (lower: string, upper: string): string => `${lower} is never rated above ${upper.toLowerCase()}.`,
  },
  terms: {
    lead: (total: number): string => `${count(total, 'word', 'words')} as they are used here.`,
    none: 'This framework has no glossary.',
    aliases: 'Also',
  },
};

/** What a catalogue says about entries and the lists of them. */
export type EntryWords = typeof entryWords;

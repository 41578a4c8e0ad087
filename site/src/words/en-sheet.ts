import { count, list } from './grammar.ts';

/** The strings of the page of a role around what it asks for, in English. */
export const sheetWords = {
  next: 'Next level:',
  whole: 'The whole competence',
  jumps: 'Jump to',
  open: 'Open all texts',
  close: 'Close all texts',
  chart: {
    note: 'Bars: the typical level in each group. Outlines: the highest.',
    dimension: (dimension: string): string => `${dimension}:`,
    upTo: (level: string): string => `up to ${level}`,
  },
  table: {
    title: 'Typical levels by group',
    note: (dimensions: readonly string[]): string =>
      dimensions.length < 2
        ? 'In the middle of what each role needs.'
        : `In the middle of what each role needs: ${list(dimensions)}, in this order.`,
    none: 'nothing rated',
  },
  embedded: 'See the whole profile',
  inShort: {
    title: 'In short',
    level: (title: string, value: number): string => `${title} (${value})`,
    inDimension: (level: string, dimension: string): string => `${level} in ${dimension.toLowerCase()}`,
    typically: (levels: readonly string[], text: string | undefined): string =>
      `Typically ${list(levels)}${text === undefined ? '.' : `: “${text}”`}`,
    highest: (level: string, competences: readonly string[]): string => `Highest: ${level} in ${list(competences)}.`,
    highestInMany: (level: string, competences: number): string =>
      `Highest: ${level}, in ${count(competences, 'competence', 'competences')}.`,
    essential: (number: number): string => `${number} essential`,
    expected: (number: number): string => `${number} expected`,
    desirable: (number: number): string => `${number} desirable`,
    counts: (parts: readonly string[]): string => `Competences: ${list(parts)}.`,
    kinds: (kinds: readonly string[]): string => `By kind: ${list(kinds)}.`,
    kind: (title: string, number: number): string => `${title} ${number}`,
    unrated: (number: number): string => `${number} of them ${number === 1 ? 'has' : 'have'} no level.`,
    choice: (atLeast: number, of: number, title: string): string =>
      atLeast >= of ? `All ${of} of “${title}” are needed too.` : `Choose at least ${atLeast} of ${of} from “${title}”.`,
    choices: (number: number): string => `${count(number, 'list', 'lists')} to choose from.`,
    conditional: (number: number): string => `${number} ${number === 1 ? 'depends' : 'depend'} on where you work.`,
  },
  take: {
    title: 'Print and take away',
    profile: 'Print the profile',
    texts: 'Print it with all texts',
    interview: 'Print an interview sheet',
    paper: 'The next print shows what you chose.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    json: 'Data (JSON)',
    csv: 'Table (CSV)',
    embed: 'Show it on a page of your own',
    embedHow: 'Paste this line into the page. It will always show the latest version.',
  },
  interview: {
    title: 'Interview sheet',
    how: 'For each line, ask for an example from the person’s own work. Listen for what the text describes. Note what you hear first, and decide on a level afterwards.',
    name: 'Name',
    day: 'Date',
    by: 'Interviewer',
    heard: 'What I heard',
    level: 'Level',
  },
};

/** The strings around what a role asks for. */
export type SheetWords = typeof sheetWords;

import { count } from './grammar.ts';

/** The strings in English about mistakes and what can be looked up. */
export const referenceWords = {
  mistakes: {
    title: 'Mistakes found',
    here: (total: number): string => `This page has ${count(total, 'open issue', 'open issues')} for its editors`,
    total: (total: number): string => `This site was built from content with ${count(total, 'mistake', 'mistakes')}.`,
    see: 'See them all',
    none: 'No mistakes were found.',
    lead: 'The check found these. Each line says where, what, and what to do.',
    line: (line: number): string => `line ${line}`,
    error: 'Error',
    warning: 'Warning',
    why: 'About this rule',
  },
  rules: {
    lead: (total: number): string =>
      `${count(total, 'rule is', 'rules are')} checked. Each page says what its rule finds, why it matters and what to do.`,
    why: 'Why',
    harm: 'What an error prevents:',
    anyLanguage: 'It compares words in any language and knows none of them.',
    languages: (languages: readonly string[]): string =>
      `It knows the words of these languages, and judges no text in others: ${languages.join(', ')}.`,
    help: 'What to do',
    examples: 'Examples',
    found: (total: number): string => (total === 0 ? 'Nothing to report here.' : 'What the rule reports is marked.'),
    error: 'Error',
    warning: 'Warning',
    off: 'Optional',
    optional:
      'It is checked only where the manifest of a framework turns it on under the key rules, as a warning or an error, with the reason.',
    firm: 'A release depends on this rule, so neither a comment nor the manifest can put it aside.',
    base: 'Only the files that matter are shown; the rest of a small framework is understood.',
    absent: 'is not there',
    setting: {
      off: 'In this framework the rule is off:',
      warning: 'In this framework it is a warning:',
      error: 'In this framework it is an error:',
    },
  },
  format: {
    lead: 'A framework is a folder of text files. These pages describe what each sort of file may say; they are made from the schemas themselves.',
    example: 'Example',
    required: 'required',
    body: 'from the body',
    since: (format: number): string => `format ${format}`,
    whole: 'Example',
    or: 'or',
    listOf: 'list of',
    mapOf: 'for each',
    oneOf: 'one of',
    exactly: 'exactly',
    any: 'anything',
    key: 'key',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'yes or no',
      object: 'keys and values',
      array: 'list',
      null: 'nothing',
    },
    date: 'date',
    uri: 'address',
    atMost: (n: number): string => `at most ${n} characters`,
    unique: 'none twice',
    minimum: (n: number): string => `${n} or more`,
    atLeast: (n: number): string => `at least ${n}`,
  },
  docs: {
    guides: 'How to do things with the framework and its tools.',
    decisions: 'What was decided, and why.',
    reference: 'Everything that can be looked up.',
    none: 'Nothing has been written here yet.',
  },
};

/** What a catalogue says about mistakes and what can be looked up. */
export type ReferenceWords = typeof referenceWords;

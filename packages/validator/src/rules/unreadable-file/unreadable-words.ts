import type { Problem } from '@framewright/model';

type Unreadable = Extract<Problem, { readonly rule: 'unreadable-file' }>;
type Words = { readonly message: string; readonly help?: string };

/** What is said of a file that can't be used, by the reason; each limit is named with what to do where more is really meant. */
export function unreadableWords({ reason, detail }: Unreadable): Words {
  if (reason === 'not-utf-8' && detail === 'UTF-16')
    return {
      message: 'Unexpected text in UTF-16, expected UTF-8',
      help: 'Open the file in a text editor and save it as UTF-8; some editors call UTF-16 “Unicode”.',
    };
  return words[reason](detail);
}

const words: Readonly<Record<Unreadable['reason'], (detail: string) => Words>> = {
  binary: () => ({
    message: 'Unexpected file that is no text, expected Markdown',
    help: 'If it is a document of a word processor, copy its words into a new text file. Another kind of file belongs into the folder assets.',
  }),
  'not-utf-8': () => ({ message: 'Unexpected character that is not in UTF-8, expected text in UTF-8' }),
  'not-readable': (why) => ({
    message: `Unexpected file that can’t be opened (${why}), expected a file that may be read`,
    help: 'Check that it is an ordinary file and that you have permission to read it.',
  }),
  'too-large': (sizes) => ({
    message: `Unexpected size of ${sizes}`,
    help: 'Split the text into several entries. Texts that people write are far smaller; if this one must be as large, the option --limit file-size lets it be read.',
  }),
  'too-many-files': (numbers) => ({
    message: `Unexpected number of ${numbers}`,
    help: 'This file and those after it were not read, so that the check comes to an end on any computer. If all of them belong here, raise the number with the option --limit entries.',
  }),
  'too-deep': (limit) => ({
    message: `Unexpected text that lies more than ${limit} deep in lists, quotations or brackets, expected less`,
    help: 'Look for a line with a long row of >, -, [ or { signs, and take them out. Programs that follow such a row down break off; if it is meant, the option --limit depth lets it be read.',
  }),
  'too-many-containers': (limit) => ({
    message: `Unexpected line in a list or quotation, after others that stand in ${limit} of them together, expected fewer`,
    help: 'Split the text into several entries. This number is fixed, because lists and quotations without end take very long to read.',
  }),
  'too-many-exits': () => ({
    message: 'Unexpected line that ends a list, quotation or note, or goes on without its mark, after very many others; expected fewer',
    help: 'Split the page into several entries. Or begin each line of a quotation with >, and move the lines of a list or note in below its words. Where one ends, all lines above are looked at again, which takes very long; this limit is fixed.',
  }),
  'too-many-characters': (limit) => ({
    message: `Unexpected paragraph with more than ${limit} signs such as [, * or <, expected fewer`,
    help: 'Divide it with empty lines, or take the signs out. Each may begin something that any later one ends, so many of them take very long to read; this number is fixed.',
  }),
  'too-long-line': (limit) => ({
    message: `Unexpected line of more than ${limit} characters, expected a shorter one`,
    help: 'Divide the text into paragraphs with empty lines between them. This number is fixed: readers and programs alike lose their way in such a line.',
  }),
  'too-many-lines': (limit) => ({
    message: `Unexpected line after ${limit} others, expected fewer`,
    help: 'Split the text into several entries. This number is fixed, because texts of more lines take very long to read.',
  }),
  'too-many-openings': () => ({
    message: 'Unexpected number of `, < and ]( signs in long paragraphs, expected fewer signs or shorter paragraphs',
    help: 'Divide the paragraphs with empty lines, or take the signs out. What each of them may begin is looked for up to the end of its paragraph, which takes very long; this limit is fixed.',
  }),
  'too-many-columns': (limit) => ({
    message: `Unexpected line with more than ${limit} | signs, expected fewer`,
    help: 'Divide the table into several, or take the signs out. This number is fixed, because so wide a table takes very long to read.',
  }),
  'too-many-underlines': (limit) => ({
    message: `Unexpected row of signs that makes the words above it a heading, after ${limit} others, expected fewer`,
    help: 'Write headings with # signs before the words, and put an empty line before a row that only divides. This number is fixed, because many such rows take very long to read.',
  }),
  'too-many-cells': (limit) => ({
    message: `Unexpected table of more than ${limit} cells, expected a smaller one`,
    help: 'Divide the table. Rows that are shorter than its head count in full, since pages fill them up; this number is fixed.',
  }),
  'too-often-repeated': (limit) => ({
    message: `Unexpected reference to a link or note, after others that repeat ${limit} characters already, expected fewer`,
    help: 'Shorten the links and notes that are defined at the end, or refer to them less often. Pages repeat them at each reference; this number is fixed.',
  }),
  'too-long-list': (limit) => ({
    message: `Unexpected item after ${limit} others in a list of front matter, expected fewer`,
    help: 'Split the entry into several, or take out what the list holds twice. Each item is compared with all others; this number is fixed.',
  }),
  'too-much-work': (steps) => ({
    message: `Unexpected amount of work: ${steps}`,
    help: 'This file and those after it were not read, so that the check comes to an end on any computer. Look for texts of very many lines, signs or quotations, and split or shorten them. If all of them belong here, raise the number with the option --limit work.',
  }),
  'too-long-front-matter': (limit) => ({
    message: `Unexpected front matter of more than ${limit} characters, expected less`,
    help: 'Put long texts below the front matter, and shorten its lists. This number is fixed.',
  }),
};

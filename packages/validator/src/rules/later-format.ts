import { isObject, newerPlaces, pointerOf, type NewerPlace, type Subject } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { EntryContext, Finding, Rule } from '../rule.ts';

export const laterFormat: Rule = {
  id: 'later-format',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'What came with a later format is used where the manifest names that format.',
  why: 'The number tells everyone who reads the files which keys to expect; programs that know only an earlier format pass over the others.',
  help: 'Raise the format in framework.md.',
  *check(subject, { vocabulary }) {
    const { format } = vocabulary.manifest.data;
    const written = subject.source?.written ?? subject.data;
    for (const place of newerPlaces(subject.type, written))
      if (place.format > format)
        yield {
          at: { subject, pointer: place.pointer + firstSection(place, written), ...(place.what === 'key' ? { part: 'key' as const } : {}) },
          message: `${unexpected(place)} in format ${format}, expected ${quote(`format: ${place.format}`)} in framework.md`,
          help: `Write format: ${place.format} in framework.md, or ${instead(place)}.`,
          ...raised(subject, vocabulary.manifest, place.format),
        };
  },
  examples: [
    {
      title: 'A source that nobody has read yet, in a framework of format 1',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nsources: [⟦{ url: https://meetings.example/chairing }⟧]\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['later-format'],
    },
    {
      title: 'A code that is longer than codes of format 1 are, and one of a term, which had none',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\ncode: ⟦meetings/before/during/chairing-of-meetings⟧\n---\nThe ability to lead a meeting.\n',
        'terms/quorum.md': '---\nid: quorum\ntitle: Quorum\n⟦code⟧: Q\n---\nHow many have to be there.\n',
      },
      expect: ['later-format', 'later-format'],
    },
    {
      title: 'A section at a level, which is a heading and no key',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace(
          '\nrules:',
          '\n  - { id: questions, title: Questions, of: [competence], ⟦at⟧: level }\nrules:',
        ),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nHas seen it.\n\n#### ⟦Questions⟧\n\nWho leads?\n',
      },
      expect: ['later-format', 'later-format'],
    },
    {
      title: 'The same with the day on which it was read',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nsources: [{ url: https://meetings.example/chairing, checked: 2026-11-30 }]\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

/** What nobody writes as a key: it is read from headings. */
const levelSections = 'levelSections';

/** The way from sections at levels to the heading of the first; empty for anything else. */
function firstSection({ pointer, key }: NewerPlace, written: object): string {
  if (pointer !== pointerOf(levelSections) || key !== levelSections) return '';
  let [steps, inside]: [string, unknown] = ['', new Map(Object.entries(written)).get(levelSections)];
  while (isObject(inside)) {
    const [first] = Object.entries(inside);
    if (first === undefined) break;
    steps += pointerOf(first[0]);
    inside = first[1];
  }
  return steps;
}

function unexpected({ what, key }: NewerPlace): string {
  switch (what) {
    case 'type':
      return `Unexpected ${key}`;
    case 'key':
      if (key === levelSections) return 'Unexpected section at a level';
      return `Unexpected key ${quote(key)}`;
    case 'value':
      return `Unexpected value of ${quote(key)}`;
    case 'length':
      return `Unexpected length of ${quote(key)}`;
    case 'missing':
      return `Unexpected entry without ${quote(key)}`;
  }
}

function instead({ what, key }: NewerPlace): string {
  switch (what) {
    case 'type':
      return 'take the file away';
    case 'key':
      if (key === levelSections) return 'take the headings below those of levels away';
      return `take ${quote(key)} away`;
    case 'value':
      return `choose another value for ${quote(key)}`;
    case 'length':
      return `make ${quote(key)} shorter`;
    case 'missing':
      return `give ${quote(key)}`;
  }
}

/** The edit that raises the format; none where the manifest does not say format 1 as it should. */
function raised(subject: Subject, { source, data }: EntryContext['vocabulary']['manifest'], format: number): Pick<Finding, 'fix'> {
  if (source === undefined || source.written['format'] !== data.format) return {};
  const edit = { span: source.spanOf('/format'), text: String(format) };
  const edits = [subject.source?.file === source.file ? edit : { ...edit, file: source.file }];
  return { fix: { title: `Write format: ${format} in framework.md`, safe: true, edits } };
}

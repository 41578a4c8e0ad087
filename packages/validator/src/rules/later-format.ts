import { newerPlaces, type NewerPlace, type Subject } from '@framewright/model';
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
    for (const place of newerPlaces(subject.type, subject.source?.written ?? subject.data))
      if (place.format > format)
        yield {
          at: { subject, pointer: place.pointer, ...(place.what === 'key' ? { part: 'key' as const } : {}) },
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
      title: 'The same with the day on which it was read',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nsources: [{ url: https://meetings.example/chairing, checked: 2026-11-30 }]\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

function unexpected({ what, key }: NewerPlace): string {
  switch (what) {
    case 'type':
      return `Unexpected ${key}`;
    case 'key':
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

import { labelOf, type Subject } from '@framewright/model';
import { writtenOf } from '../entries/written-entry.ts';
import { withoutItem } from '../messages/item-fix.ts';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const repeatedAlias: Rule = {
  id: 'repeated-alias',
  severity: 'warning',
  scope: 'entry',
  summary: 'No alias repeats the title, or another alias in other letters or with other spaces.',
  why: 'Pages and lists say “also called” the very name that stands there already, and other systems refuse a name that is given twice.',
  help: 'Take the repetition out; a search finds a name whatever its letters.',
  *check(subject) {
    const { title, aliases } = writtenOf(subject);
    if (!Array.isArray(aliases)) return;
    const first = new Map<string, string>();
    if (typeof title === 'string') first.set(sameName(title), '/title');
    for (const [index, alias] of aliases.entries()) {
      if (typeof alias !== 'string' || sameName(alias) === '') continue;
      const pointer = `/aliases/${index}`;
      const before = first.get(sameName(alias));
      if (before === undefined) first.set(sameName(alias), pointer);
      // The very same alias twice is told by its schema.
      else if (!aliases.slice(0, index).includes(alias)) yield finding(subject, { alias, pointer, before });
    }
  },
  examples: [
    {
      title: 'The title itself, and an alias in other letters',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\naliases: [⟦Chairing⟧]\n---\nThe ability to lead a meeting.\n',
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\naliases: [Order of business, ⟦AGENDA⟧, ⟦Order  of Business⟧]\n---\nWhat a meeting deals with.\n',
      },
      expect: ['repeated-alias', 'repeated-alias', 'repeated-alias'],
    },
    {
      title: 'Names that differ by more',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\naliases: [Agendas, Order-of-business, Order of business, Órder of business]\n---\nWhat a meeting deals with.\n',
      },
      expect: [],
    },
  ],
};

interface Repetition {
  readonly alias: string;
  readonly pointer: string;
  /** Where the name was given first. */
  readonly before: string;
}

function finding(subject: Subject, { alias, pointer, before }: Repetition): Finding {
  const isTitle = before === '/title';
  return {
    at: { subject, pointer },
    message: isTitle
      ? `Unexpected alias ${quote(alias)}, which is the title${subject.type === 'translation' || alias === labelOf(subject) ? '' : ' in other letters'}, expected another name`
      : `Unexpected alias ${quote(alias)} again, in other letters or with other spaces, expected another name`,
    related: [{ at: { subject, pointer: before }, message: isTitle ? 'The title' : 'First given here' }],
    ...withoutItem(subject, pointer, `Take ${quote(alias)} out`),
  };
}

/** A name as far as it is compared: in small letters, with one space between words. */
function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

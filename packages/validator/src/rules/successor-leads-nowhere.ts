import { entryOf, entryTypeNames, entryTypes, labelOf, type Entry, type EntryType, type Framework } from '@framewright/model';
import { circlesOf } from '../messages/circles.ts';
import { cycleFinding } from '../messages/cycle-findings.ts';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const successorLeadsNowhere: Rule = {
  id: 'successor-leads-nowhere',
  severity: 'error',
  harm: 'nowhere',
  scope: 'framework',
  summary: 'What replaces an entry leads on to one that is there to stay.',
  why: 'Whoever relied on the entry is sent from page to page, and ends at one that is deprecated too.',
  help: 'Name what is there to stay, or take “replacedBy” out and say with “because” why nothing replaces the entry.',
  *check({ framework }) {
    for (const type of entryTypeNames) if (type !== 'manifest') yield* findingsIn(framework, type);
  },
  examples: [
    {
      title: 'Replaced by itself, and two that replace one another',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: deprecated\nreplacedBy: [⟦chairing⟧]\n---\nThe ability to lead a meeting.\n',
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\nstatus: deprecated\nreplacedBy: [⟦programme⟧]\n---\nWhat a meeting deals with.\n',
        'terms/programme.md': '---\nid: programme\ntitle: Programme\nstatus: deprecated\nreplacedBy: [agenda]\n---\nWhat comes when.\n',
      },
      expect: ['successor-leads-nowhere', 'successor-leads-nowhere'],
    },
    {
      title: 'Replaced by something that nothing replaces',
      files: {
        'terms/gavel.md': '---\nid: gavel\ntitle: Gavel\nstatus: deprecated\nreplacedBy: [⟦mallet⟧]\n---\nA small hammer.\n',
        'terms/mallet.md':
          '---\nid: mallet\ntitle: Mallet\nstatus: deprecated\nbecause: Nobody uses one any more.\n---\nA hammer of wood.\n',
      },
      expect: ['successor-leads-nowhere'],
    },
    {
      title: 'A long way to what is there, and one of two ways that ends',
      files: {
        'terms/gavel.md': '---\nid: gavel\ntitle: Gavel\nstatus: deprecated\nreplacedBy: [mallet]\n---\nA small hammer.\n',
        'terms/mallet.md': '---\nid: mallet\ntitle: Mallet\nstatus: deprecated\nreplacedBy: [gong, bell]\n---\nA hammer of wood.\n',
        'terms/gong.md': '---\nid: gong\ntitle: Gong\nstatus: deprecated\nbecause: Too loud.\n---\nA disc that sounds.\n',
        'terms/bell.md': '---\nid: bell\ntitle: Bell\n---\nWhat is rung.\n',
      },
      expect: [],
    },
  ],
};

/** What may be deprecated, as far as these rules read it. */
interface Replaced {
  readonly status?: string;
  readonly replacedBy?: readonly string[];
}

function* findingsIn(framework: Framework, type: EntryType): Iterable<Finding> {
  const entries = (framework.entries[type] as readonly Entry[]).filter(({ data }) => successorsOf(data).length > 0);
  if (entries.length === 0) return;
  const next = (entry: Entry): readonly Entry[] =>
    successorsOf(entry.data).flatMap((id): readonly Entry[] => {
      const successor = entryOf(framework, type, id) as Entry | undefined;
      return successor === undefined ? [] : [successor];
    });
  const leading = new Set(entries);
  for (const entry of entries)
    if (next(entry).includes(entry))
      yield {
        at: { subject: entry, pointer: placeOf(entry, entry) },
        message: `Unexpected ${quote(entry.id)}, which is the entry itself, expected what replaces it`,
      };
  for (const circle of circlesOf(entries, (entry) => next(entry).filter((other) => leading.has(other))))
    yield cycleFinding(circle, { key: 'replacedBy', verb: 'is replaced by' }, placeOf);
  for (const entry of entries) {
    const successors = next(entry);
    // What is not known is another mistake; what leads on is judged where it leads.
    if (successors.length < successorsOf(entry.data).length || !successors.every(isDeadEnd)) continue;
    for (const [index, successor] of successors.entries())
      yield {
        at: { subject: entry, pointer: `/replacedBy/${index}` },
        message: `Unexpected ${quote(successor.id)}, which is deprecated and replaced by nothing, expected a ${entryTypes[type].singular} that is there to stay`,
        related: [{ at: { subject: successor, pointer: '/status' }, message: `${quote(labelOf(successor))} is deprecated here` }],
      };
  }
}

function placeOf(from: Entry, to: Entry): string {
  return `/replacedBy/${successorsOf(from.data).indexOf(to.id)}`;
}

function isDeadEnd({ data }: Entry): boolean {
  return (data as Replaced).status === 'deprecated' && successorsOf(data).length === 0;
}

function successorsOf(data: Entry['data']): readonly string[] {
  return (data as Replaced).replacedBy ?? [];
}

import { labelOf, type Entry, type EntryType, type Framework } from '@framewright/model';
import { exampleBase } from '../../entries/example-base.ts';
import { idConflicts, type IdConflict } from '../../entries/id-claims.ts';
import { nestedLists, repeatedIds } from '../../entries/nested-ids.ts';
import { quote } from '../../messages/quote.ts';
import { repeatedTranslations } from './repeated-translations.ts';
import type { Finding, Rule } from '../../rule.ts';
import { isThere, writtenOf } from '../../entries/written-entry.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'framework',
  summary: 'Every id is given once: among all entries, and among the items of a list.',
  why: 'An id is the one name by which links, releases and other systems know something. Two things of one name can’t be told apart.',
  help: 'Give the later one an id of its own.',
  *check(context) {
    const { framework } = context;
    for (const conflict of idConflicts(context)) yield conflictFinding(framework, conflict);
    for (const { file, first } of repeatedTranslations(framework)) {
      yield {
        at: { file, span: [0, 0] },
        message: `Unexpected second translation of one entry, expected ${first.path} alone`,
        help: 'Keep one of the two files and remove the other.',
        related: [{ at: { file: first, span: [0, 0] }, message: 'Translated here already' }],
      };
    }
    for (const entry of entriesWithLists(framework)) {
      for (const { id, singular, pointer, first } of repeatedIds(entry.type, writtenOf(entry))) {
        yield {
          at: { subject: entry, pointer },
          message: `Unexpected id ${quote(id)} again, expected another for this ${singular}`,
          related: [{ at: { subject: entry, pointer: first }, message: 'First used here' }],
        };
      }
    }
  },
  examples: [
    {
      title: 'A term with the id of a competence, and two levels with one id',
      files: {
        'terms/agenda-setting.md': '---\nid: ⟦agenda-setting⟧\ntitle: Agenda setting\n---\nSaying what a meeting is about.\n',
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 1, id: often, title: Rarely }\n  - { value: 2, id: ⟦often⟧, title: Often }\n---\n',
      },
      expect: ['duplicate-id', 'duplicate-id'],
    },
    {
      title: 'An earlier id that is in use',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nformerly: [leading, ⟦fairness⟧]\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['duplicate-id'],
    },
    {
      title: 'Two translations of one entry',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairness.md':
          '---\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Gerechtigkeit\n---\n',
        'translations/de/competences/old/fairness.md':
          '⟦⟧---\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Fairness\n---\n',
      },
      expect: ['duplicate-id'],
    },
    {
      title: 'A copy keeps the id of the original',
      files: {
        'competences/agenda-setting copy.md':
          '---\nid: ⟦agenda-setting⟧\ntitle: Agenda writing\nkind: technical\n---\nThe ability to write an agenda.\n',
      },
      expect: ['duplicate-id'],
    },
    {
      title: 'A dimension and a level may share an id, and two roles an elective’s',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: often, title: How often }]\nlevels: [{ value: 1, id: often, title: Often }]\n---\n## How often\n\n### Often\n\nEvery week.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nextends: clerk\nrequires:\n  minute-taking: { rating: { knowledge: 3, application: 2 } }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};

/** The entries that can be read of all types that list items with ids of their own. */
function entriesWithLists(framework: Framework): readonly Entry[] {
  const types = Object.keys(nestedLists) as EntryType[];
  return [framework.manifest, ...types.flatMap((type): readonly Entry[] => framework.entries[type])].filter(isThere);
}

function conflictFinding(framework: Framework, { id, entry, pointer, isEarlier, first }: IdConflict): Finding {
  const owner = first.entry.source?.file.path ?? quote(labelOf(first.entry));
  const at = { subject: entry, pointer };
  const related = [{ at: { subject: first.entry, pointer: first.pointer }, message: 'First used here' }];
  if (first.entry === entry)
    return {
      at,
      message: `Unexpected earlier id ${quote(id)}, expected one that the entry no longer has`,
      help: `Take ${quote(id)} out of “formerly”: it is the id of this entry now.`,
      related,
    };
  if (isEarlier) {
    const taken = first.isEarlier ? `which ${owner} had earlier too` : `which is the id of ${owner}`;
    return {
      at,
      message: `Unexpected earlier id ${quote(id)}, ${taken}, expected one that nothing else has`,
      help: `Take ${quote(id)} out of “formerly” ${first.isEarlier ? 'on one side' : 'here'}: an earlier id must still lead to one entry. What one entry became when it was split stands in its “replacedBy”.`,
      related,
    };
  }
  const place = entry.source?.file.place;
  const own = place?.holds === 'entry' && kebab.test(place.id) && !framework.byId.has(place.id) ? place.id : undefined;
  return {
    at,
    message: `Unexpected id ${quote(id)}, which ${owner} has, expected one of its own`,
    help:
      own === undefined
        ? 'Give this entry an id that nothing else has, and name its file after it. If the file is a copy made by mistake, remove it.'
        : `Write ${quote(own)}, as the file is called. If the file is a copy made by mistake, remove it.`,
    ...(own === undefined ? {} : { expected: [own] }),
    related,
  };
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

import { keyOf } from '../../entries/key-places.ts';
import { malformedWords } from './malformed-words.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';
import { emptyKeyFix } from '../../entries/empty-key-fix.ts';
import { looseFindings } from './loose-findings.ts';
import { shapeMistakes } from '../../schema/shape-mistakes.ts';

export const malformedValue: Rule = {
  id: 'malformed-value',
  severity: 'error',
  harm: 'unreadable',
  scope: 'entry',
  summary: 'Ids, dates and addresses have one form; a list is neither empty nor names anything twice.',
  why: 'People and programs find, sort and follow these values by their form.',
  help: 'Write the value in the form that is asked for.',
  *check(subject, context) {
    const place = subject.source?.file.place;
    for (const violation of shapeMistakes(subject, context)) {
      if (violation.kind !== 'malformed-value') continue;
      const { pointer, reason, repeats } = violation;
      yield {
        at: { subject, pointer, ...(reason === 'key-pattern' ? { part: 'key' as const } : {}) },
        ...malformedWords(violation, keyOf(pointer), place?.holds === 'entry' && place.type !== 'manifest' ? place.id : undefined),
        ...(repeats === undefined
          ? {}
          : { related: [{ at: { subject, pointer: repeats }, message: `${quote(violation.found)} is first named here` }] }),
        ...(isEmpty(violation.found) ? emptyKeyFix(subject, pointer) : {}),
      };
    }
    yield* looseFindings(subject);
  },
  examples: [
    {
      title: 'Empty keys as a form writes them, and spaces around a title',
      files: {
        'competences/chairing.md':
          "---\nid: chairing\ntitle: ⟦' Chairing '⟧\nkind: technical\ncode: ⟦''⟧\naliases: ⟦[]⟧\n---\nThe ability to lead a meeting.\n",
      },
      expect: ['malformed-value', 'malformed-value', 'malformed-value'],
    },
    {
      title: 'Line breaks at the end of titles, as an escape and in a block',
      files: {
        'competences/chairing.md': '---\nid: chairing\ntitle: ⟦"Chairing\\n"⟧\nkind: technical\n---\nThe ability to lead a meeting.\n',
        'competences/hosting.md': '---\nid: hosting\ntitle: ⟦|\n  Hosting⟧\nkind: technical\n---\nThe ability to host guests.\n',
      },
      expect: ['malformed-value', 'malformed-value'],
    },
    {
      title: 'An id in capitals, a date that begins with the day, and a context named twice',
      files: {
        'competences/chairing.md':
          '---\nid: ⟦Chairing⟧\ntitle: Chairing\nkind: technical\nsources: [{ url: https://meetings.example/chairing, checked: ⟦22/03/2026⟧ }]\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\ncontexts: [project, ⟦project⟧]\n---\nLeads the meeting.\n',
      },
      expect: ['malformed-value', 'malformed-value', 'malformed-value'],
    },
    {
      title: 'Signs that an address can not hold as they are',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nsources: [{ url: ⟦"https://meetings.example/<chairing>"⟧, checked: 2026-11-22 }]\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['malformed-value'],
    },
    {
      title: 'Their one form',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nsources: [{ url: https://meetings.example/chairing, checked: 2026-03-22 }]\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

function isEmpty(found: unknown): boolean {
  return (typeof found === 'string' && found.trim() === '') || (Array.isArray(found) && found.length === 0);
}

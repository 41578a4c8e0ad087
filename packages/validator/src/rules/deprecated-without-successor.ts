import { entryTypes } from '@framewright/model';
import type { Rule } from '../rule.ts';
import { isSettled, writtenOf } from '../entries/written-entry.ts';

export const deprecatedWithoutSuccessor: Rule = {
  id: 'deprecated-without-successor',
  severity: 'error',
  harm: 'nowhere',
  scope: 'entry',
  summary: 'A deprecated entry names what replaces it, or says why nothing does.',
  why: 'Whoever relies on the entry, in a job description or in another system, has to know where to go from here.',
  help: 'Add “replacedBy: [id]” with what takes its place, or “because: …” with the reason why nothing does.',
  *check(subject) {
    if (subject.type === 'translation') return;
    const { status, replacedBy, because } = writtenOf(subject);
    if (status !== 'deprecated' || hasWords(replacedBy) || hasWords(because)) return;
    if (replacedBy === undefined && because === undefined && !(isSettled(subject, 'replacedBy') && isSettled(subject, 'because'))) return;
    if ((replacedBy !== undefined && !Array.isArray(replacedBy)) || (because !== undefined && typeof because !== 'string')) return;
    yield {
      at: { subject, pointer: '/status' },
      message: `Unexpected status “deprecated” of a ${entryTypes[subject.type].singular} alone, expected “replacedBy” or “because” beside it`,
    };
  },
  examples: [
    {
      title: 'Deprecated, and nothing else',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: ⟦deprecated⟧\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['deprecated-without-successor'],
    },
    {
      title: 'A successor, and a reason',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: deprecated\nreplacedBy: [agenda-setting, fairness]\n---\nThe ability to lead a meeting.\n',
        'terms/gavel.md': '---\nid: gavel\ntitle: Gavel\nstatus: deprecated\nbecause: Nobody uses one any more.\n---\nA small hammer.\n',
      },
      expect: [],
    },
  ],
};

/** Whether a value says anything: words that are not all spaces, or a list that is not empty. */
function hasWords(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
}

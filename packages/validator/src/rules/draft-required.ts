import { entryTypes, labelOf, referencesOf, type EntryType } from '@framewright/model';
import { draftIds } from '../entries/ids-by-status.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { quote } from '../messages/quote.ts';
import type { Finding, FindingPlace, Rule } from '../rule.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';

export const draftRequired: Rule = {
  id: 'draft-required',
  severity: 'error',
  harm: 'nowhere',
  scope: 'linked',
  summary: 'What is to be released names no draft.',
  why: 'A draft is left out of releases: there the name would lead nowhere.',
  help: 'Give the other entry the status “proposed” when it is ready to be read, make this one a draft as well, or do not name it yet.',
  *check(subject, context) {
    const drafts = draftIds(context);
    if (
      drafts.size === 0 ||
      subject.type === 'translation' ||
      drafts.has(subject.id) ||
      unreleased.has(subject.type) ||
      !isReadable(subject)
    )
      return;
    for (const { id, pointer, part, target } of referencesOf(subject.type, writtenOf(subject))) {
      if (target.names === 'entry' && typeof id === 'string') yield* finding(context, id, { subject, pointer, part });
    }
    const file = subject.source?.file;
    for (const { id, span } of file?.prose.entryLinks ?? []) if (file) yield* finding(context, id, { file, span });
  },
  examples: [
    {
      title: 'A draft that a role requires, and one that a text links to',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: conduct\nstatus: draft\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  ⟦chairing⟧: {}\n---\nGood at ⟦[[chairing]]⟧.\n',
      },
      expect: ['draft-required', 'draft-required'],
    },
    {
      title: 'Drafts name drafts, and a review round looks at them',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: conduct\nstatus: draft\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nstatus: draft\nrequires:\n  chairing: {}\n---\nLeads the meeting.\n',
        'reviews/spring.md':
          '---\nid: spring\ntitle: Spring reading\nopens: 2026-04-01\ncloses: 2026-04-30\nscope: { competences: [chairing] }\n---\nIs it true?\n',
      },
      expect: [],
    },
  ],
};

/** Rounds are there to read drafts. */
const unreleased: ReadonlySet<EntryType> = new Set(['review']);

function* finding(context: FrameworkContext, id: string, at: FindingPlace): Iterable<Finding> {
  const entry = draftIds(context).has(id) ? context.framework.byId.get(id) : undefined;
  if (!entry) return;
  yield {
    at,
    message: `Unexpected ${quote(id)}, a draft, expected a ${entryTypes[entry.type].singular} that is released`,
    help: `Give ${quote(labelOf(entry))} the status “proposed” when it is ready to be read, make this entry a draft as well, or do not name it yet.`,
    related: [{ at: { subject: entry, pointer: '/status' }, message: 'It is a draft' }],
  };
}

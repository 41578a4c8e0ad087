import { entryOf, labelOf, type EntryOf } from '@framewright/model';
import { deprecatedIds } from '../entries/ids-by-status.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { nameFix } from '../messages/name-fix.ts';
import { either, quote } from '../messages/quote.ts';
import type { Finding, FindingPlace, Rule } from '../rule.ts';
import { statementsOf } from '../requirements/written-requirements.ts';

export const deprecatedRequired: Rule = {
  id: 'deprecated-required',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'No role requires a competence that is deprecated, unless it is deprecated itself.',
  why: 'People would be asked for something that the framework no longer stands by.',
  help: 'Require what replaces it, or take the requirement out.',
  needs: ['role'],
  *check(subject, context) {
    const { framework, memory } = context;
    const deprecated = deprecatedIds(context);
    if (deprecated.size === 0 || subject.type !== 'role' || deprecated.has(subject.id)) return;
    for (const { competence: id, pointer } of statementsOf(memory, subject)) {
      const competence = deprecated.has(id) ? entryOf(framework, 'competence', id) : undefined;
      if (competence) yield finding(context, subject, competence, { subject, pointer, part: 'key' });
    }
  },
  examples: [
    {
      title: 'Required although something else has taken its place',
      files: {
        'competences/note-taking.md':
          '---\nid: note-taking\ntitle: Note taking\nkind: technical\nstatus: deprecated\nreplacedBy: [minute-taking]\n---\nThe ability to take notes.\n',
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: conduct\nstatus: deprecated\nbecause: Meetings lead themselves.\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  ⟦chairing⟧: {}\n  ⟦note-taking⟧: { rating: { knowledge: 2, application: 1 } }\n---\nLeads the meeting.\n',
      },
      expect: ['deprecated-required', 'deprecated-required'],
    },
    {
      title: 'A deprecated role keeps what it required',
      files: {
        'competences/note-taking.md':
          '---\nid: note-taking\ntitle: Note taking\nkind: technical\nstatus: deprecated\nreplacedBy: [minute-taking]\n---\nThe ability to take notes.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nstatus: deprecated\nbecause: Meetings lead themselves.\nrequires:\n  note-taking: { rating: { knowledge: 2, application: 1 } }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};

function finding(
  { framework, memory }: FrameworkContext,
  role: EntryOf<'role'>,
  competence: EntryOf<'competence'>,
  at: FindingPlace,
): Finding {
  const successors = (competence.data.replacedBy ?? []).filter((id) => entryOf(framework, 'competence', id));
  const [only, ...others] = successors;
  const required = statementsOf(memory, role).map((statement) => statement.competence);
  const missing = successors.filter((id) => !required.includes(id));
  const inForce = missing.filter((id) => entryOf(framework, 'competence', id)?.data.status !== 'deprecated');
  return {
    at,
    message: `Unexpected requirement of ${quote(competence.id)}, which is deprecated, expected ${only === undefined ? 'none' : either(successors)}`,
    help: helpFor(competence, successors, missing),
    expected: inForce,
    related: [{ at: { subject: competence, pointer: '/status' }, message: `${quote(labelOf(competence))} is deprecated here` }],
    ...(only !== undefined && others.length === 0 && inForce.length === 1 ? nameFix(at, competence.id, only, false) : {}),
  };
}

function helpFor({ data }: EntryOf<'competence'>, successors: readonly string[], missing: readonly string[]): string {
  if (successors.length === 0)
    return `Take the requirement out.${data.because === undefined ? '' : ` The competence gives the reason: ${quote(data.because)}.`}`;
  if (missing.length === 0) return `Take the requirement out: the role requires ${either(successors)} already.`;
  return `Require ${either(missing)} instead, and check the rating, or take the requirement out.`;
}

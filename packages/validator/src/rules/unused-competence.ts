import { isObject, labelOf, type EntryOf } from '@framewright/model';
import { entryNames } from '../names/entry-names.ts';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { whileSame } from '../memory/while-same.ts';
import { isReadable, isSettled, writtenOf } from '../entries/written-entry.ts';

/** The manifest of the examples without the line that turns this rule off. */
const weighed = (exampleBase['framework.md'] ?? '').replace(/rules:\n.*\n/u, '');

export const unusedCompetence: Rule = {
  id: 'unused-competence',
  severity: 'warning',
  scope: 'framework',
  summary: 'Every competence is required by a role, or may be chosen in one.',
  why: 'Readers come to competences through roles. What no role asks for is found by few, and nobody is told that it is for them.',
  help: 'Add it to the roles that need it, make it a draft as long as they are being written, or remove it.',
  *check(context) {
    const { framework, memory } = context;
    const required = requiredIds(memory, framework.entries.role);
    if (!required) return;
    const unused = framework.entries.competence.filter((competence) => !required.has(competence.id) && mayBeUnused(competence));
    if (unused.length === 0) return;
    const meant = meantOrPartOf(context, required);
    for (const competence of unused) {
      if (!meant.has(competence.id))
        yield {
          at: { subject: competence, pointer: '/id' },
          message: `Unexpected competence ${quote(competence.id)} that no role requires, expected at least one role with ${quote(labelOf(competence))}`,
        };
    }
  },
  examples: [
    {
      title: 'A competence that no role asks for',
      files: {
        'framework.md': weighed,
        'competences/chairing.md': '---\nid: ⟦chairing⟧\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['unused-competence'],
    },
    {
      title: 'Parts, drafts and proposals, a choice, and a competence of which a part is required',
      files: {
        'framework.md': weighed,
        'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n',
        'competences/timekeeping.md':
          '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\npartOf: chairing\n---\nThe ability to end on time.\n',
        'competences/inviting.md':
          '---\nid: inviting\ntitle: Inviting\nkind: technical\n---\nThe ability to bring the right people together.\n',
        'competences/seating.md':
          '---\nid: seating\ntitle: Seating\nkind: technical\nstatus: draft\n---\nThe ability to put people where they see each other.\n',
        'competences/greeting.md':
          '---\nid: greeting\ntitle: Greeting\nkind: technical\nstatus: proposed\n---\nThe ability to make people feel expected.\n',
        'roles/host.md':
          '---\nid: host\ntitle: Host\nrequires:\n  timekeeping: { rating: { knowledge: 1, application: 1 } }\nelectives:\n  - id: reach\n    title: Reach\n    atLeast: 1\n    of:\n      inviting: { rating: { knowledge: 1, application: 1 } }\n---\nOpens the door.\n',
      },
      expect: [],
    },
    {
      title: 'Choices of a role that can’t be read',
      files: {
        'competences/inviting.md':
          '---\nid: inviting\ntitle: Inviting\nkind: technical\n---\nThe ability to bring the right people together.\n',
        'roles/host.md': '---\nid: host\ntitle: Host\nelectives: ⟦one of inviting and seating⟧\n---\nOpens the door.\n',
      },
      expect: ['wrong-type'],
    },
  ],
};

/** Parts are required with their whole, and what is proposed, not yet or no longer in force need not be required. */
function mayBeUnused(competence: EntryOf<'competence'>): boolean {
  const { status, partOf } = writtenOf(competence);
  return isReadable(competence) && partOf === undefined && (status === undefined || status === 'active');
}

/** The ids that roles require. Undefined if there are no roles, and where what one of them requires can't be told. */
const requiredIds = whileSame(
  (role: EntryOf<'role'>) => role,
  (roles): ReadonlySet<string> | undefined => {
    const isKnown = roles.every((role) => isSettled(role, 'requires') && isSettled(role, 'electives'));
    return roles.length > 0 && isKnown ? new Set(roles.flatMap(requiredBy)) : undefined;
  },
);

/** The ids of the competences that a role requires itself, in `requires` or as choices of its electives, whether or not they exist. */
function requiredBy(role: EntryOf<'role'>): readonly string[] {
  const { requires, electives } = writtenOf(role);
  const choices = Array.isArray(electives) ? electives.map((elective: unknown) => (isObject(elective) ? elective['of'] : undefined)) : [];
  return [requires, ...choices].flatMap((stated) => (isObject(stated) ? Object.keys(stated) : []));
}

/** All that misspelt ids may mean, and the competences of which a part is required. */
function meantOrPartOf(context: FrameworkContext, required: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...required];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = context.framework.byId.get(id);
    const further = entry?.type === 'competence' ? [entry.data.partOf] : meantBy(context, id);
    for (const other of further) {
      if (other === undefined || found.has(other)) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return found;
}

function meantBy(context: FrameworkContext, id: string): readonly string[] {
  const names = entryNames(context);
  return names.has(id, 'competence') ? [] : names.meant(id, 'competence');
}

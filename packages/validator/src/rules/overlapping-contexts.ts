import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { contextsOf, statementsOf, type WrittenRequirement } from '../requirements/written-requirements.ts';

export const overlappingContexts: Rule = {
  id: 'overlapping-contexts',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'entry',
  summary: 'Where a requirement differs by context, each context is named in one item only.',
  why: 'In a context that stands twice a role would ask for two different ratings of one competence, and nobody could say which one counts.',
  help: 'Name each context once. An item without contexts holds in all of them and can’t stand beside others.',
  needs: ['role'],
  *check(subject, { memory }) {
    if (subject.type !== 'role') return;
    for (const { requirements } of statementsOf(memory, subject)) {
      // One alone overlaps with nothing.
      if (requirements.length < 2) continue;
      for (const { pointer, earlier, message } of overlapsIn(requirements)) {
        yield { at: { subject, pointer }, message, related: [{ at: { subject, pointer: earlier }, message: 'This holds there already' }] };
      }
    }
  },
  examples: [
    {
      title: 'One context in two items',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project, programme] }\n    - { rating: { knowledge: 2, application: 2 }, contexts: [⟦programme⟧] }\n---\nLeads the meeting.\n',
      },
      expect: ['overlapping-contexts'],
    },
    {
      title: 'An item without contexts holds in all of them',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n    - ⟦{ rating: { knowledge: 2, application: 2 } }⟧\n  minute-taking:\n    - { rating: { knowledge: 1, application: 1 } }\n    - { rating: { knowledge: 2, application: 2 }, contexts: [⟦project⟧, programme] }\n---\nLeads the meeting.\n',
      },
      expect: ['overlapping-contexts', 'overlapping-contexts'],
    },
    {
      title: 'Beside several others, an item for all contexts is one mistake',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting:\n    - { rating: { knowledge: 1, application: 1 } }\n    - { rating: { knowledge: 2, application: 2 }, contexts: [⟦project⟧] }\n    - { rating: { knowledge: 3, application: 3 }, contexts: [programme] }\n  minute-taking:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n    - ⟦{ rating: { knowledge: 2, application: 2 } }⟧\n    - { rating: { knowledge: 3, application: 3 }, contexts: [programme] }\n    - { rating: { knowledge: 1, application: 1 } }\n---\nLeads the meeting.\n',
      },
      expect: ['overlapping-contexts', 'overlapping-contexts'],
    },
    {
      title: 'Different contexts',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n    - { rating: { knowledge: 2, application: 2 }, contexts: [programme] }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};

interface Overlap {
  readonly pointer: string;
  readonly earlier: string;
  readonly message: string;
}

function* overlapsIn(requirements: readonly WrittenRequirement[]): Iterable<Overlap> {
  const taken = new Map<string, string>();
  let everywhere: string | undefined;
  let isReported = false;
  for (const requirement of requirements) {
    const contexts = contextsOf(requirement);
    // Contexts that are no list are a mistake of their own.
    if (contexts === undefined && Object.hasOwn(requirement.written, 'contexts')) continue;
    const [first] = taken.values();
    if (everywhere !== undefined || (contexts === undefined && first !== undefined)) {
      // An item for all contexts is one mistake, beside however many others it stands.
      if (!isReported) yield againstAll(requirement, contexts?.[0], everywhere ?? first ?? requirement.pointer);
      isReported = true;
    } else {
      for (const { id, pointer } of contexts ?? []) {
        const earlier = taken.get(id);
        if (earlier !== undefined)
          yield { pointer, earlier, message: `Unexpected context ${quote(id)} again, expected one that no item above names` };
      }
    }
    for (const { id, pointer } of contexts ?? []) if (!taken.has(id)) taken.set(id, pointer);
    if (contexts === undefined) everywhere ??= requirement.pointer;
  }
}

function againstAll(
  requirement: WrittenRequirement,
  context: { readonly id: string; readonly pointer: string } | undefined,
  earlier: string,
): Overlap {
  if (!context)
    return {
      pointer: requirement.pointer,
      earlier,
      message: 'Unexpected item without contexts beside others, expected the contexts in which it holds',
    };
  return {
    pointer: context.pointer,
    earlier,
    message: `Unexpected context ${quote(context.id)}, expected none here, since an item above names no contexts and so holds in all of them`,
  };
}

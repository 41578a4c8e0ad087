import { idFromTitle } from '@framewright/markdown';
import type { Entry, Framework } from '@framewright/model';
import type { Answers, NewType } from './new-interview.ts';

/** Types that begin as drafts. Those that only order others have to exist as soon as they do. */
const draftTypes: readonly NewType[] = ['competence', 'role', 'qualification', 'resource', 'term'];
/** Keys of the front matter and parts of the body whose answer is a text. */
const texts = [
  'id',
  'title',
  'kind',
  'group',
  'part-of',
  'family',
  'parent',
  'extends',
  'body',
  'sort',
  'by',
  'stage',
  'url',
  'date',
  'opens',
  'closes',
  'definition',
  'text',
];

/** A new entry from answers. */
export function newEntryFrom(type: NewType, answers: Answers, framework: Framework): Entry {
  const data: Record<string, unknown> = {};
  for (const name of texts) if (answers.get(name)) data[name === 'part-of' ? 'partOf' : name] = answers.get(name);
  for (const name of ['rung', 'minutes']) if (answers.get(name)) data[name] = Number(answers.get(name));
  const status = answers.get('status') ?? (draftTypes.includes(type) ? 'draft' : undefined);
  if (status !== undefined) data['status'] = status;
  if (answers.get('contexts')) data['contexts'] = listIn(answers.get('contexts'));
  if (type === 'scale') Object.assign(data, scaleFrom(answers));
  if (type === 'review') data['scope'] = scopeFrom(listIn(answers.get('scope')), framework);
  const sections = [...answers].flatMap(([name, words]) =>
    name.startsWith('section ') && words !== '' ? [[name.slice('section '.length), words]] : [],
  );
  if (sections.length > 0) data['sections'] = Object.fromEntries(sections);
  return { type, id: data['id'], data } as unknown as Entry;
}

function scaleFrom(answers: Answers): object {
  const titled = (title: string): { readonly id: string; readonly title: string } => ({ id: idFromTitle(title), title });
  const lowest = Number(answers.get('lowest') || 1);
  return {
    dimensions: listIn(answers.get('dimensions')).map(titled),
    levels: listIn(answers.get('levels')).map((title, index) => ({ value: lowest + index, ...titled(title) })),
  };
}

function scopeFrom(ids: readonly string[], framework: Framework): object {
  const keyOf = (id: string): string => {
    const type = framework.byId.get(id)?.type;
    return type === 'role' ? 'roles' : type === 'group' ? 'groups' : type === 'competence' ? 'competences' : 'kinds';
  };
  return Object.groupBy(ids, keyOf);
}

function listIn(answer = ''): readonly string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

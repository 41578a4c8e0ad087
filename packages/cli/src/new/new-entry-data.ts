import { idFromTitle } from '@framewright/markdown';
import { entryOf, scaleOf, type Competence, type Entry, type Framework, type Scale } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { levelTexts, scaleToDescribe } from './level-texts.ts';
import type { Answers, NewType } from './new-interview.ts';
import { requiredRating } from './required-rating.ts';

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
  const [level, dimension] = [answers.get('at-level'), answers.get('at-dimension')];
  if (level || dimension) data['at'] = { ...(level ? { level: Number(level) } : {}), ...(dimension ? { dimension } : {}) };
  const status = answers.get('status') ?? (draftTypes.includes(type) ? 'draft' : undefined);
  if (status !== undefined) data['status'] = status;
  if (answers.get('contexts')) data['contexts'] = listIn(answers.get('contexts'));
  if (type === 'scale') Object.assign(data, scaleFrom(answers));
  if (type === 'role') Object.assign(data, requirementsFrom(answers, framework));
  if (type === 'review') data['scope'] = scopeFrom(listIn(answers.get('scope')), framework);
  const sections = answersTo('section', answers);
  if (sections.size > 0) data['sections'] = Object.fromEntries(sections);
  const described = type === 'scale' ? { scale: data as unknown as Scale, isNeeded: true } : toDescribe(type, data, framework);
  const levels = answersTo('level', answers);
  if (described !== undefined) {
    const descriptors = levelTexts(described.scale, levels, described.isNeeded);
    if (Object.keys(descriptors).length > 0) data['descriptors'] = descriptors;
  } else if (levels.size > 0) throw new Failure('--level: what is not rated has no levels to describe.');
  return { type, id: data['id'], data } as unknown as Entry;
}

/** What a new competence describes: headings for levels are only written into drafts, which may have words left to be filled in. */
function toDescribe(type: NewType, data: Readonly<Record<string, unknown>>, framework: Framework): ReturnType<typeof scaleToDescribe> {
  const found = type === 'competence' ? scaleToDescribe(framework, data as unknown as Competence) : undefined;
  return found && { ...found, isNeeded: found.isNeeded && data['status'] === 'draft' };
}

/** The answers to questions that begin with a word, by what follows it. */
function answersTo(word: string, answers: Answers): ReadonlyMap<string, string> {
  return new Map(
    [...answers].flatMap(([name, words]) => (name.startsWith(`${word} `) && words !== '' ? [[name.slice(word.length + 1), words]] : [])),
  );
}

function requirementsFrom(answers: Answers, framework: Framework): object {
  const ids = [...new Set(listIn(answers.get('requires')))];
  if (ids.length === 0) return {};
  const requires = ids.map((id) => {
    const entry = entryOf(framework, 'competence', id);
    const scale = entry && scaleOf(framework, entry.data)?.data;
    const read = scale && requiredRating(scale, answers.get(`rating ${id}`) ?? '');
    return [id, read && 'rating' in read ? { rating: read.rating } : {}];
  });
  return { requires: Object.fromEntries(requires) };
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

import { idFromTitle, neighbourIds, objectionToId, suggestId, isAtLevel, sectionsFor } from '@framewright/markdown';
import { entryOf, inReadingOrder, sayOf, scaleOf, typeNames, type Entry, type EntryType, type Framework } from '@framewright/model';
import { titleOf } from '../print/shown-entry.ts';
import type { Choice, Question } from '../terminal/question.ts';
import { requiredRating } from './required-rating.ts';

/** The answers so far, by the names of the questions. */
export type Answers = ReadonlyMap<string, string>;

/** The types of entry that can be created. */
export const newTypes = [
  'competence',
  'role',
  'qualification',
  'resource',
  'group',
  'family',
  'term',
  'page',
  'news',
  'review',
  'scale',
] as const;

/** A type of entry that can be created. */
export type NewType = (typeof newTypes)[number];

/** What an interview depends on. */
export interface Interviewed {
  readonly framework: Framework;
  /** Filled while the questions are answered one by one: later questions depend on earlier answers. */
  readonly answers: Answers;
  /** The day, as 2026-11-22. */
  readonly today: string;
}

/** The questions about a new entry, in the order in which they are asked, in the words of the framework. */
export function* interview(type: NewType, about: Interviewed): Generator<Question, void> {
  const say = sayOf(about.framework);
  for (const question of questions(type, about)) yield { ...question, ask: say(question.ask) };
}

function* questions(type: NewType, about: Interviewed): Generator<Question, void> {
  const { framework, answers } = about;
  yield* type === 'competence' ? aboutCompetence(about) : [title(framework, type)];
  yield {
    name: 'id',
    ask: 'Its id, which stays when the title changes:',
    needed: true,
    objection: (id) => objectionToId(framework, id),
    ...suggestedId(type, about),
  };
  yield* furtherQuestions[type](about);
  if (type === 'competence' || type === 'role' || type === 'qualification') {
    for (const section of sectionsFor(framework.manifest.data, type, answers.get('kind'))) {
      // What stands at a level is asked for where levels are written.
      if (section.required === true && !isAtLevel(section, type))
        yield { name: `section ${section.id}`, ask: `What stands under “${section.title}”? It is needed here:`, needed: true };
    }
  }
}

function title(framework: Framework, type: NewType, needed = true): Question {
  return {
    name: 'title',
    ask: needed ? `Title of the new ${typeNames(framework, type).singular}:` : 'Title, or nothing where the definition is its name:',
    needed,
  };
}

function suggestedId(type: EntryType, { framework, answers }: Interviewed): Partial<Question> {
  const words = answers.get('title') || (answers.get('definition') ?? '').split(/\s+/u).slice(0, 6).join(' ');
  const id = suggestId(framework, words, neighbourIds(framework, type, answers.get('kind')));
  return id === '' ? {} : { otherwise: id };
}

function* aboutCompetence({ framework, answers }: Interviewed): Generator<Question, void> {
  const { kinds } = framework.manifest.data;
  yield { name: 'kind', ask: 'Which kind of competence?', needed: true, choices: kinds };
  const kind = kinds.find(({ id }) => id === answers.get('kind'));
  yield title(framework, 'competence', kind?.scale !== undefined);
  yield { name: 'definition', ask: 'What is it, in one sentence? It will stand alone in lists:', needed: true };
}

const furtherQuestions: Readonly<Record<NewType, (about: Interviewed) => Iterable<Question>>> = {
  competence: ({ framework }) => choose('group', 'In which group? Nothing for none:', framework.entries.group, framework),
  *role({ framework, answers }) {
    yield { name: 'text', ask: 'What is the role for, in a sentence or two?' };
    yield* choose('family', 'In which family? Nothing for none:', framework.entries.family, framework);
    if (answers.get('family'))
      yield { name: 'rung', ask: 'On which rung of its ladder, as a number? Nothing for none:', objection: wholeNumber };
    yield* choose('extends', 'Does it build on another role? Nothing for none:', framework.entries.role, framework);
    const contexts = framework.manifest.data.contexts ?? [];
    if (contexts.length > 0)
      yield {
        name: 'contexts',
        ask: 'In which contexts does it exist? Several with commas, nothing for all:',
        choices: contexts,
        several: true,
      };
    yield* requirements(framework, answers);
  },
  *qualification({ framework }) {
    yield { name: 'body', ask: 'Who awards it?' };
    const stages = framework.manifest.data.qualificationStages ?? [];
    if (stages.length > 0) yield { name: 'stage', ask: 'At which stage? Nothing for none:', choices: stages };
    yield {
      name: 'url',
      ask: 'The address of the page about it:',
      objection: (url) => (/^https?:\/\/\S+$/u.test(url) ? undefined : 'An address begins with https:// or http://.'),
    };
    yield { name: 'text', ask: 'What is it, in a sentence or two?' };
  },
  *resource() {
    yield { name: 'sort', ask: 'Which sort is it?', needed: true, choices: resourceSorts };
    yield { name: 'by', ask: 'Who made it or offers it? Nothing if that means nothing here:' };
    yield {
      name: 'url',
      ask: 'The address of the page about it. Nothing for none:',
      objection: (url) => (/^https?:\/\/\S+$/u.test(url) ? undefined : 'An address begins with https:// or http://.'),
    };
    yield { name: 'text', ask: 'What is it, in a sentence or two?' };
  },
  *group({ framework }) {
    yield { name: 'text', ask: 'What belongs in it, in one sentence?' };
    yield* choose('parent', 'Is it part of another group? Nothing for none:', framework.entries.group, framework);
  },
  *family({ framework }) {
    yield { name: 'text', ask: 'Who belongs to it, in one sentence?' };
    yield* choose('parent', 'Is it part of another family? Nothing for none:', framework.entries.family, framework);
  },
  term: () => [{ name: 'text', ask: 'What does it mean?', needed: true }],
  page: () => [{ name: 'text', ask: 'Its first paragraph:' }],
  news: ({ today }) => [day('date', 'Of which day?', today), { name: 'text', ask: 'What is new?' }],
  *review({ framework, today }) {
    yield day('opens', 'When does it open?', today);
    yield day('closes', 'On which day does it close?');
    const kinds = framework.manifest.data.kinds;
    const choices = [
      ...choicesFrom(framework.entries.role, framework.language),
      ...choicesFrom(framework.entries.group, framework.language),
      ...kinds,
      ...choicesFrom(framework.entries.competence, framework.language),
    ];
    yield {
      name: 'scope',
      ask: 'What is to be read? Roles, groups, kinds or competences, with commas:',
      needed: true,
      choices,
      several: true,
    };
    yield { name: 'minutes', ask: 'How many minutes does it take?', objection: wholeNumber };
    yield { name: 'text', ask: 'What should reviewers look for?' };
  },
  scale: () => [
    {
      name: 'dimensions',
      ask: 'What is rated? One or more names with commas, such as Knowledge, Application:',
      needed: true,
      several: true,
      objection: distinctNames,
    },
    {
      name: 'levels',
      ask: 'The names of its levels with commas, the lowest first:',
      needed: true,
      several: true,
      objection: distinctNames,
    },
    { name: 'lowest', ask: 'The number of the lowest level:', otherwise: '1', objection: wholeNumber },
  ],
};

/** Which competences a role requires, and at which level each that is rated. */
function* requirements(framework: Framework, answers: Answers): Generator<Question, void> {
  const { competence: competences } = framework.entries;
  if (competences.length === 0) return;
  yield {
    name: 'requires',
    ask: 'Which competences does it require? Several with commas, nothing for none:',
    choices: choicesFrom(competences, framework.language),
    several: true,
  };
  for (const id of new Set((answers.get('requires') ?? '').split(','))) {
    const entry = entryOf(framework, 'competence', id);
    const scale = entry && scaleOf(framework, entry.data)?.data;
    if (entry === undefined || scale === undefined) continue;
    const dimensions = scale.dimensions.map(({ title: name }) => name).join(', ');
    yield {
      name: `rating ${id}`,
      ask: `At which level of “${titleOf(entry)}”${scale.dimensions.length === 1 ? '' : ` (${dimensions}; with commas, or one for all)`}?`,
      needed: true,
      objection: (written) => {
        const read = requiredRating(scale, written);
        return 'objection' in read ? read.objection : undefined;
      },
    };
  }
}

const resourceSorts: readonly Choice[] = [
  { id: 'course', title: 'A course' },
  { id: 'book', title: 'A book or another text' },
  { id: 'tool', title: 'A tool' },
  { id: 'practice', title: 'Something that people do' },
];

function* choose(name: string, ask: string, entries: readonly Entry[], { language }: Framework): Generator<Question, void> {
  if (entries.length > 0) yield { name, ask, choices: choicesFrom(entries, language) };
}

function choicesFrom(entries: readonly Entry[], language: string): readonly Choice[] {
  return inReadingOrder(entries, language).map((entry) => ({ id: entry.id, title: titleOf(entry) }));
}

function day(name: string, ask: string, otherwise?: string): Question {
  return {
    name,
    ask,
    needed: true,
    ...(otherwise === undefined ? {} : { otherwise }),
    objection: (written) => (isDay(written) ? undefined : 'A day is written as year, month and day, such as 2026-11-22.'),
  };
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function wholeNumber(written: string): string | undefined {
  return /^\d{1,6}$/u.test(written) ? undefined : 'This is a whole number, such as 1.';
}

function distinctNames(written: string): string | undefined {
  const ids = written.split(',').map((name) => idFromTitle(name));
  if (ids.includes('')) return 'Each name needs a letter from a to z or a digit, since its id is made of it.';
  return new Set(ids).size === ids.length ? undefined : 'Two of these names are alike.';
}

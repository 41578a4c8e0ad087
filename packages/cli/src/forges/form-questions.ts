import { schemas } from '@framewright/model';
import type { KindsAndScales, StarterAnswers } from '../starter/starter-answers.ts';
import { licenceName } from '../starter/licences.ts';
import { kindsAndScales } from '../starter/starter-scales.ts';
import { saying } from '../starter/starter-words.ts';

/** A question of a form. */
export interface FormQuestion {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Whether the answer may have several lines. */
  readonly long?: boolean;
  readonly required?: boolean;
  /** The answers to choose from. */
  readonly choices?: readonly string[];
}

/** A form by which people say something without writing a file. */
export interface Form {
  /** Its name as a file, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** A paragraph above the questions. */
  readonly before: string;
  readonly questions: readonly FormQuestion[];
  /** What its writer confirms at the end. */
  readonly confirms: string;
}

/** The forms of a framework in its words: to suggest a change, and to propose a competence and a role. */
export function formsOf(answers: StarterAnswers): readonly Form[] {
  const say = saying(answers);
  const forms: readonly Omit<Form, 'confirms'>[] = [suggestion, proposal('competence', answers), proposal('role', answers)];
  return forms.map((form) => ({
    ...form,
    title: say(form.title),
    about: say(form.about),
    before: say(form.before),
    questions: form.questions.map(({ label, description, ...rest }) => ({
      ...rest,
      label: say(label),
      ...(description === undefined ? {} : { description: say(description) }),
    })),
    confirms: `What I wrote is my own, and it may be published under the licence of the framework: ${licenceName(answers.licence)}.`,
  }));
}

const discreet = 'Please leave out the names of people and employers: whoever can read this repository can read what you write here.';

const suggestion: Omit<Form, 'confirms'> = {
  name: 'suggest-a-change',
  title: 'Suggest a change',
  about: 'Something should be said differently. No technical knowledge is needed.',
  before: `Thank you for reading closely. You need not find the final words; we can do that together. ${discreet}`,
  questions: [
    { id: 'where', label: 'Where is it?', description: 'The title of the page, or its address.', required: true },
    { id: 'now', label: 'What does it say now?', description: 'The sentence that you mean, copied from the page.', long: true },
    { id: 'instead', label: 'What should it say?', description: 'As rough as you like, in words of your own.', long: true, required: true },
    { id: 'why', label: 'Why?', description: 'An example from your work helps most.', long: true, required: true },
  ],
};

function proposal(type: 'competence' | 'role', answers: StarterAnswers): Omit<Form, 'confirms'> {
  return {
    name: `propose-a-${type}`,
    title: `Propose a ${type}`,
    about: `A ${type} is missing. No technical knowledge is needed.`,
    before: `Please look first for a ${type} that covers the same ground: to improve what exists often serves readers better. ${discreet}`,
    questions: questionsOf(type, answers),
  };
}

/** Questions about the keys of an entry, as far as the schema has them, and about what they are worth to others. */
function questionsOf(type: 'competence' | 'role', answers: StarterAnswers): readonly FormQuestion[] {
  const { properties = {}, required = [] } = schemas[type];
  const questions = type === 'competence' ? aboutCompetence(answers.present ?? kindsAndScales[answers.shape]) : aboutRole;
  return questions
    .filter(({ id }) => Object.hasOwn(properties, id))
    .map((question) => ({ ...question, ...(required.includes(question.id) ? { required: true } : {}) }));
}

/** Questions about a competence, by the keys that their answers go to. */
function aboutCompetence({ kinds, scales }: KindsAndScales): readonly FormQuestion[] {
  const titled = kinds.some(({ scale }) => scale !== undefined);
  const named = scales.flatMap(({ levels }) => levels.map(({ title }) => `“${title}”`)).join(', ');
  return [
    ...(kinds.length > 1 ? [{ id: 'kind', label: 'Which kind is it?', choices: kinds.map(({ title }) => title) }] : []),
    ...(titled ? [{ id: 'title', label: 'What is it called?', description: 'In two or three words.', required: true }] : []),
    {
      id: 'definition',
      label: 'What is it, in one sentence?',
      description: titled ? 'Begin with “The ability to”, and say what it is good for.' : 'Begin with what somebody does.',
      long: true,
    },
    { id: 'text', label: 'What should readers know besides?', description: 'What belongs to it, and what does not.', long: true },
    ...(titled
      ? [
          {
            id: 'descriptors',
            label: 'What can others see that somebody does who has it?',
            description: `One or two of the levels are enough: ${named}.`,
            long: true,
          },
        ]
      : []),
    { id: 'aliases', label: 'What else do people call it?', description: 'Other names, with commas between them.' },
  ];
}

/** Questions about a role, by the keys that their answers go to. */
const aboutRole: readonly FormQuestion[] = [
  { id: 'title', label: 'What is it called?' },
  { id: 'text', label: 'What is the role for, in a sentence or two?', long: true, required: true },
  {
    id: 'requires',
    label: 'Which competences does it need, and how far?',
    description: 'Those that matter most are enough.',
    long: true,
    required: true,
  },
  { id: 'aliases', label: 'What else do people call it?', description: 'Other names, with commas between them.' },
];

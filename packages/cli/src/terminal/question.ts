import { visible } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** Something that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** A question of a command. Its name is also that of the option that answers it. */
export interface Question {
  readonly name: string;
  /** The question as it is asked. */
  readonly ask: string;
  /** Whether an answer is required. */
  readonly needed?: boolean;
  /** Allowed answers, by number, id or title. Without them any text is allowed. */
  readonly choices?: readonly Choice[];
  /** What is shown before the question, in lines, in place of the list of choices. */
  readonly shown?: string;
  /** Whether several answers are allowed, separated by commas. */
  readonly several?: boolean;
  /** The default answer. */
  readonly otherwise?: string;
  /** Why an answer is invalid, in a sentence. */
  readonly objection?: (answer: string) => string | undefined;
}

/** A parsed answer, or why it is invalid. Several answers are separated by commas. */
export type ParsedAnswer = { readonly answer: string } | { readonly objection: string };

const mostListed = 40;

/** Parses what was typed or given as an answer: a choice becomes its id. */
export function parseAnswer(question: Question, written: string): ParsedAnswer {
  const words = written.trim();
  if (words === '') return question.needed === true ? { objection: 'This is needed.' } : { answer: '' };
  const parts =
    question.several === true
      ? words
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : [words];
  const answers: string[] = [];
  for (const part of parts) {
    const found = question.choices === undefined ? part : chosen(question.choices, part);
    if (found === undefined) return { objection: notAChoice(question.choices ?? [], part) };
    answers.push(found);
  }
  const answer = answers.join(',');
  const objection = question.objection?.(answer);
  return objection === undefined ? { answer: question.choices === undefined ? words : answer } : { objection };
}

/**
 * Asks until the answer is valid.
 * @returns the answer; may be empty if none is required
 * @throws Failure if the user ends the input
 */
export async function askUntilValid(question: Question, ask: NonNullable<Io['ask']>, io: Io): Promise<string> {
  const choices = question.choices ?? [];
  if (question.shown !== undefined) io.stderr.write(question.shown);
  else if (choices.length > 0 && choices.length <= mostListed) {
    const width = String(choices.length).length;
    io.stderr.write(choices.map(({ title }, index) => `  ${String(index + 1).padStart(width)}  ${visible(title)}\n`).join(''));
  }
  for (;;) {
    const typed = await ask(`${visible(question.ask)}${question.otherwise === undefined ? '' : ` [${question.otherwise}]`} `);
    if (typed === undefined) throw new Failure('Nothing was written.');
    const parsed = parseAnswer(question, typed.trim() === '' && question.otherwise !== undefined ? question.otherwise : typed);
    if ('answer' in parsed) return parsed.answer;
    io.stderr.write(`${visible(parsed.objection)}\n`);
  }
}

function chosen(choices: readonly Choice[], written: string): string | undefined {
  const exact = choices.find(({ id }) => id === written) ?? choices.find(({ title }) => title.toLowerCase() === written.toLowerCase());
  const numbered = /^\d+$/u.test(written) ? choices[Number(written) - 1] : undefined;
  return (exact ?? numbered)?.id;
}

function notAChoice(choices: readonly Choice[], written: string): string {
  const meant = nearest(
    written,
    choices.map(({ id, title }) => ({ id, names: [title] })),
  );
  if (meant !== undefined) return `“${written}” is not known here; did you mean “${meant}”?`;
  const ids = choices.map(({ id }) => id);
  return `“${written}” is not known here; ${ids.length === 0 ? 'there is nothing to choose from' : ids.length <= mostListed ? `it can be ${ids.join(', ')}` : '“framewright list” shows what there is'}.`;
}

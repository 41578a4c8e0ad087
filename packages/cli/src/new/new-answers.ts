import { isAtLevel } from '@framewright/markdown';
import { inWords, schemas, typeNames, type Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { answerOptions } from '../terminal/answer-options.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { interview, type Answers, type NewType } from './new-interview.ts';
import { askUntilValid, parseAnswer, type Question } from '../terminal/question.ts';

/**
 * The answers for a new entry from the options. If a required one is missing, the user is asked for all that are missing.
 * @throws Failure if an option does not fit, or if something is missing and nobody can be asked
 */
export async function newAnswers(type: NewType, framework: Framework, args: Arguments, io: Io): Promise<Answers> {
  const given = givenAnswers(args);
  const about = { type, framework, given, today: io.today() };
  const silent = await interviewed(about, async () => undefined);
  const { ask } = io;
  if (silent.missing.length > 0 && !ask) {
    // The id is derived from the title.
    const names = new Set(silent.missing.map((name) => (name === 'id' && !given.has('title') ? 'title' : name)));
    const options = Array.from(names, (name) =>
      name.startsWith('section ') ? `--section ${name.slice('section '.length)}="…"` : `--${name}`,
    );
    throw new Failure(
      `A new ${typeNames(framework, type).singular} needs ${inWords(options, 'and')} as well; “framewright new --help” explains the options.`,
    );
  }
  const { answers } = silent.missing.length > 0 && ask ? await interviewed(about, (question) => askUntilValid(question, ask, io)) : silent;
  return new Map([
    ...answers,
    ...[...given.keys()].filter((name) => !answers.has(name)).map((name) => [name, unasked(about, name)] as const),
  ]);
}

interface About {
  readonly type: NewType;
  readonly framework: Framework;
  readonly given: ReadonlyMap<string, string>;
  readonly today: string;
}

/** @param ask gives undefined if a question is not put to anyone */
async function interviewed(
  about: About,
  ask: (question: Question) => Promise<string | undefined>,
): Promise<{ readonly answers: Map<string, string>; readonly missing: readonly string[] }> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const question of interview(about.type, { ...about, answers })) {
    const only = question.needed === true && question.choices?.length === 1 ? question.choices[0]?.id : undefined;
    const written = about.given.get(question.name) ?? only;
    const answer = written === undefined ? ((await ask(question)) ?? question.otherwise) : answerFrom(question, written);
    if (answer !== undefined) answers.set(question.name, answer);
    else if (question.needed === true) missing.push(question.name);
  }
  return { answers, missing };
}

/** The answer to a question that is never asked: an option that not everybody needs. */
function unasked({ type, framework, given }: About, name: string): string {
  const written = given.get(name) ?? '';
  const known = schemas[type].properties ?? {};
  const sections = (framework.manifest.data.sections ?? []).filter(
    (section) => 'sections' in known && (section.of as readonly string[]).includes(type) && !isAtLevel(section, type),
  );
  const isSection = sections.some(({ id }) => name === `section ${id}`);
  if (name === 'status' && 'status' in known)
    return answerFrom({ name, ask: '', choices: ['draft', 'proposed', 'active'].map((id) => ({ id, title: id })) }, written);
  if (name === 'part-of' && type === 'competence')
    return answerFrom({ name, ask: '', choices: framework.entries.competence.map(({ id }) => ({ id, title: id })) }, written);
  if (isSection || name === 'text') return written;
  const option = name.startsWith('section ') ? `section “${name.slice('section '.length)}”` : `option --${name}`;
  throw new Failure(`A new ${typeNames(framework, type).singular} has no ${option} here; “framewright new --help” explains the options.`);
}

function givenAnswers(args: Arguments): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const name of Object.keys(answerOptions)) {
    const value = args.valueOf(name);
    if (value !== undefined && name !== 'section') given.set(name, value);
  }
  for (const written of args.valuesOf('section')) {
    const [, id, words] = /^([^=]+)=(.+)$/su.exec(written) ?? [];
    if (id === undefined || words === undefined)
      throw new Failure(`The option --section is written --section <id>="<text>", not “${written}”.`);
    given.set(`section ${id.trim()}`, words.trim());
  }
  return given;
}

function answerFrom(question: Question, written: string): string {
  const parsed = parseAnswer(question, written);
  if ('answer' in parsed) return parsed.answer;
  throw new Failure(`--${question.name}: ${parsed.objection}`);
}

import { isAtLevel } from '@framewright/markdown';
import { entryOf, inWords, scaleOf, schemas, typeNames, type Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { answerOptions } from '../terminal/answer-options.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { interview, type Answers, type NewType } from './new-interview.ts';
import { askUntilValid, parseAnswer, type Choice, type Question } from '../terminal/question.ts';

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
    const options = Array.from(names, optionFor);
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
  if ((name === 'at-level' || name === 'at-dimension') && type === 'competence')
    return answerFrom({ name, ask: '', choices: placesOn(framework, given.get('part-of'), name) }, written);
  if (isSection || name === 'text' || (name.startsWith('level ') && (type === 'competence' || type === 'scale'))) return written;
  if (name.startsWith('rating ') && type === 'role')
    throw new Failure(`--requires: “${name.slice('rating '.length)}” is not rated; write its id alone.`);
  const option = name.startsWith('section ') ? `section “${name.slice('section '.length)}”` : `option --${name.replace(/ .*$/su, '')}`;
  throw new Failure(`A new ${typeNames(framework, type).singular} has no ${option} here; “framewright new --help” explains the options.`);
}

/** The levels or dimensions of the scale of a whole. @throws Failure if there is no such scale */
function placesOn(framework: Framework, partOf: string | undefined, name: 'at-level' | 'at-dimension'): readonly Choice[] {
  const whole = partOf === undefined ? undefined : entryOf(framework, 'competence', partOf);
  const scale = whole && scaleOf(framework, whole.data)?.data;
  if (!scale)
    throw new Failure(`The option --${name} says where on the scale of the whole the part stands; --part-of has to name one with a scale.`);
  return name === 'at-dimension' ? scale.dimensions : scale.levels.map(({ value, title }) => ({ id: String(value), title }));
}

function givenAnswers(args: Arguments): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const name of Object.keys(answerOptions)) {
    const value = args.valueOf(name);
    if (value !== undefined && !repeated.has(name)) given.set(name, value);
  }
  for (const [name, form] of [
    ['section', '<id>="<text>"'],
    ['level', '"<dimension> <level>=<text>"'],
  ] as const)
    for (const written of args.valuesOf(name)) {
      const [key, words] = parted(written);
      if (key === '' || words === undefined || words === '')
        throw new Failure(`The option --${name} is written --${name} ${form}, not “${written}”.`);
      given.set(`${name} ${key}`, words);
    }
  const required = args.valuesOf('requires').map(parted);
  if (required.length > 0) given.set('requires', required.map(([id]) => id).join(','));
  for (const [id, rating] of required) if (rating !== undefined) given.set(`rating ${id}`, rating);
  return given;
}

/** Options that may be given more than once. */
const repeated: ReadonlySet<string> = new Set(['section', 'level', 'requires']);

/** What stands before and behind the first “=”. */
function parted(written: string): readonly [before: string, behind?: string] {
  const at = written.indexOf('=');
  return at < 0 ? [written.trim()] : [written.slice(0, at).trim(), written.slice(at + 1).trim()];
}

/** The option that answers a question, as it is typed. */
function optionFor(name: string): string {
  if (name.startsWith('section ')) return `--section ${name.slice('section '.length)}="…"`;
  return name.startsWith('rating ') ? `--requires ${name.slice('rating '.length)}=…` : `--${name}`;
}

function answerFrom(question: Question, written: string): string {
  const parsed = parseAnswer(question, written);
  if ('answer' in parsed) return parsed.answer;
  throw new Failure(`--${question.name.startsWith('rating ') ? 'requires' : question.name}: ${parsed.objection}`);
}

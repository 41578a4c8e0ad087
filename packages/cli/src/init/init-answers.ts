import type { Framework, Manifest } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import type { Forge, Shape, StarterAnswers } from '../starter/starter-answers.ts';
import type { Arguments } from '../terminal/arguments.ts';
import type { Io } from '../terminal/io.ts';
import { askUntilValid, parseAnswer, type Question } from '../terminal/question.ts';
import { initQuestions } from './init-questions.ts';
import type { StartedRecord } from './started-record.ts';

/** What is known before anybody is asked. */
export interface KnownBefore {
  /** The name of the folder. */
  readonly folder: string;
  readonly framework?: Framework;
  readonly record?: StartedRecord;
}

/**
 * The answers about a new framework: those of the options, then what the folder says already; the user is asked for the others, or what is
 * proposed is taken.
 * @throws Failure if an option does not fit, or nobody can be asked
 */
export async function initAnswers(before: KnownBefore, args: Arguments, io: Io): Promise<Omit<StarterAnswers, 'tool'>> {
  const answers = new Map<string, string>();
  const known = knownAnswers(before);
  const { ask } = io;
  let isGreeted = false;
  for (const question of initQuestions(before.folder, answers)) {
    const given = args.valueOf(question.name);
    const found = given === undefined ? fitting(question, known.get(question.name)) : answerFrom(question, given);
    if (found !== undefined) answers.set(question.name, found);
    else if (args.has('yes')) answers.set(question.name, question.otherwise ?? '');
    else if (ask === undefined)
      throw new Failure('Nobody can be asked here. With --yes what is proposed is taken; options such as --title say what you know.');
    else {
      if (!isGreeted)
        io.stderr.write('A few questions. Enter alone takes what stands in brackets; Ctrl-C ends, and nothing is written.\n\n');
      isGreeted = true;
      answers.set(question.name, await askUntilValid(question, ask, io));
    }
  }
  return starterAnswers(answers, before.framework);
}

function answerFrom(question: Question, written: string): string {
  const parsed = parseAnswer(question, written);
  if ('answer' in parsed) return parsed.answer;
  throw new Failure(`--${question.name}: ${parsed.objection}`);
}

/** What a file says, if it could be an answer. */
function fitting(question: Question, said: string | undefined): string | undefined {
  if (said === undefined || (said === '' && question.needed !== true)) return said;
  const parsed = parseAnswer(question, said);
  // What is there may be any licence.
  return 'answer' in parsed ? parsed.answer : question.name === 'licence' ? said : undefined;
}

/** What the files say: of a framework that is there its own, since it may have changed since it was begun. */
function knownAnswers({ framework, record }: KnownBefore): ReadonlyMap<string, string> {
  // What the levels of a framework look like is seen from its scales.
  const said = framework === undefined ? {} : { ...saidBy(framework.manifest.data), shape: 'scale' };
  return new Map(
    Object.entries({ ...said, forge: record?.forge, ...(record?.shape === undefined ? {} : { shape: record.shape }) }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value] as const]),
    ),
  );
}

function saidBy(manifest: Manifest): Readonly<Record<string, string | undefined>> {
  const { title, id, language, licence, publisher, iri, contact, repository, words } = manifest;
  const pair = (part: 'competence' | 'role'): string => {
    const word = words?.[part];
    return word === undefined ? `${part}, ${part}s` : `${word.one}, ${word.many}`;
  };
  return {
    title,
    id,
    competence: pair('competence'),
    role: pair('role'),
    language,
    licence,
    publisher,
    address: iri,
    repository: repository ?? '',
    contact: contact?.mail ?? contact?.form ?? '',
  };
}

function starterAnswers(answers: ReadonlyMap<string, string>, framework: Framework | undefined): Omit<StarterAnswers, 'tool'> {
  const said = (name: string): string => answers.get(name) ?? '';
  const [competence, role] = [wordFrom(said('competence'), 'competence'), wordFrom(said('role'), 'role')];
  const [repository, contact] = [said('repository'), said('contact')];
  return {
    title: said('title'),
    id: said('id'),
    shape: said('shape') as Shape,
    ...(framework === undefined
      ? {}
      : { present: { kinds: framework.manifest.data.kinds, scales: [...framework.scales.values()].map(({ data }) => data) } }),
    ...(competence === undefined ? {} : { competence }),
    ...(role === undefined ? {} : { role }),
    language: said('language'),
    licence: said('licence'),
    publisher: said('publisher'),
    forge: said('forge') as Forge,
    address: withSlash(said('address')),
    ...(repository === '' ? {} : { repository: new URL(repository).href }),
    ...(contact === '' ? {} : { contact: contact.includes('://') ? { form: new URL(contact).href } : { mail: contact } }),
  };
}

/** One and several; undefined where that is what the tools say anyway. */
function wordFrom(written: string, usual: string): StarterAnswers['competence'] {
  const [one = '', many = ''] = written.split(',').map((part) => part.trim());
  return one === '' || (one === usual && many === `${usual}s`) ? undefined : { one, many };
}

function withSlash(address: string): string {
  const { href } = new URL(address);
  return href.endsWith('/') ? href : `${href}/`;
}

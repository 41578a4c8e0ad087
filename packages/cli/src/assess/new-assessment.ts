import { assessedFramework, emptyAssessment, freeProfile, profileOf, type Profile, type ProfileRow } from '@framewright/assessment';
import {
  entryOf,
  levelTitle,
  ownValue,
  scaleOf,
  type Assessment,
  type AssessmentAnswer,
  type EntryOf,
  type Framework,
  type Scale,
} from '@framewright/model';
import { visible } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Io } from '../terminal/io.ts';
import { askUntilValid, type Choice } from '../terminal/question.ts';
import { dimensionTitle, titleById } from './assess-sections.ts';

type Levels = NonNullable<AssessmentAnswer['levels']>;

/**
 * A new assessment: at a keyboard with the answers to what the role needs, else without any. Ending the input ends the questions, and what was
 * answered until then is kept.
 * @param role without one everything is asked that can be rated
 */
export async function newAssessment(
  framework: Framework,
  role: EntryOf<'role'> | undefined,
  contexts: readonly string[],
  io: Io,
): Promise<Assessment> {
  const target =
    role || contexts.length > 0 ? { ...(role ? { role: role.id } : {}), ...(contexts.length > 0 ? { contexts } : {}) } : undefined;
  const begun = emptyAssessment(assessedFramework(framework), io.today(), target);
  const { ask } = io;
  if (!ask) return begun;
  const profile = role ? profileOf(framework, role, contexts) : freeProfile(framework);
  const answers = new Map<string, AssessmentAnswer>();
  let isOver = false;
  const untilOver = async (question: string): Promise<string | undefined> => {
    const typed = await ask(question);
    isOver ||= typed === undefined;
    return typed;
  };
  io.stderr.write(
    'Choose the sentence that is true of you. Press Enter where you are not sure; end the input to stop and keep what you have.\n',
  );
  for (const row of askedRows(profile)) {
    if (isOver) break;
    const levels: [string, Levels[string]][] = [];
    for (const dimension of ownValue(profile.scales, row.scale ?? '')?.dimensions ?? []) {
      if (isOver) break;
      if (role && ownValue(row.rating, dimension.id) === undefined) continue;
      const mark = await askLevel(framework, row, dimension.id, untilOver, io).catch((error: unknown) => {
        if (error instanceof Failure && isOver) return undefined;
        throw error;
      });
      if (mark !== undefined) levels.push([dimension.id, mark]);
    }
    if (levels.length > 0) answers.set(row.competence, { levels: Object.fromEntries(levels), date: io.today() });
  }
  return { ...begun, answers: Object.fromEntries(answers) };
}

/** Each competence once. What can be chosen is asked as well: it decides which choice is near. */
function askedRows({ rows, electives }: Profile): readonly ProfileRow[] {
  const all = [...rows, ...electives.flatMap(({ of }) => of)];
  return all.filter(({ competence }, place) => all.findIndex((each) => each.competence === competence) === place);
}

const without: readonly Choice[] = [
  { id: 'none', title: 'None of these yet' },
  { id: 'unsure', title: 'I am not sure' },
  { id: 'not-relevant', title: 'Not relevant to my work' },
];

async function askLevel(
  framework: Framework,
  { competence }: ProfileRow,
  dimension: string,
  ask: NonNullable<Io['ask']>,
  io: Io,
): Promise<Levels[string] | undefined> {
  const data = entryOf(framework, 'competence', competence)?.data;
  const scale = data && scaleOf(framework, data)?.data;
  if (!data || !scale) return undefined;
  const levels = scale.levels.map(({ value, id }) => ({ value, id, title: sentenceOf(data.descriptors, scale, dimension, value) }));
  io.stderr.write(`\n${visible(`${titleById(framework, competence)}: ${dimensionTitle(framework, competence, dimension)}`)}\n`);
  const chosen = await askUntilValid(
    { name: dimension, ask: 'Which?', otherwise: 'unsure', choices: [...levels.map(({ id, title }) => ({ id, title })), ...without] },
    ask,
    io,
  );
  const level = levels.find(({ id }) => id === chosen);
  return level ? level.value : (without.find(({ id }) => id === chosen)?.id as Levels[string] | undefined);
}

/** What a level says of a competence, after its label. */
function sentenceOf(own: Scale['descriptors'], scale: Scale, dimension: string, value: number): string {
  const text = [own, scale.descriptors].flatMap((texts) => ownValue(ownValue(texts, dimension), String(value)) ?? [])[0];
  const label = levelTitle(scale, dimension, value) ?? String(value);
  return text === undefined ? label : `${label}: ${text.replace(/\s+/gu, ' ').trim()}`;
}

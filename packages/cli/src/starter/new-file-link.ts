import type { StarterAnswers } from './starter-answers.ts';
import { kindsAndScales } from './starter-scales.ts';
import { saying } from './starter-words.ts';

/**
 * The address that opens a new file on the forge, begun with what a proposed competence needs, relative to a file at the top of the repository;
 * undefined where the forge takes no text by its address.
 */
export function newFileLink(answers: StarterAnswers): string | undefined {
  const folder = newFile[answers.forge];
  if (folder === undefined) return undefined;
  const file = [['filename', 'a-short-name.md'] as const, ['value', proposedCompetence(answers)] as const];
  return `${folder}/main/framework/competences?${file.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Where forges open a new file whose name and text stand in the address. GitLab takes the name alone. */
const newFile: Readonly<Record<StarterAnswers['forge'], string | undefined>> = {
  github: '../../new',
  forgejo: '../../../_new',
  gitlab: undefined,
  none: undefined,
};

/** The text of a competence that is proposed, with words to be replaced. */
export function proposedCompetence(answers: StarterAnswers): string {
  const say = saying(answers);
  const { kinds } = answers.present ?? kindsAndScales[answers.shape];
  const kind = kinds.find(({ scale }) => scale !== undefined) ?? kinds[0];
  const named = kind?.scale === undefined ? '' : `title: ${say('A new competence')}\n`;
  const definition =
    kind?.scale === undefined
      ? 'Writes here, in one sentence, what somebody does.'
      : 'The ability to write here, in one sentence, what it is and what it is good for.';
  return `---\nid: a-short-name\n${named}kind: ${kind?.id ?? ''}\nstatus: proposed\n---\n${definition}\n\nSay below it what belongs to it, and what does not.\n`;
}

import { printEntry } from '@framewright/markdown';
import { createFramework, pathFor, type Entry, type EntryOf, type EntryType, type FileToWrite, type Manifest } from '@framewright/model';
import { folderAddress } from './folder-address.ts';
import type { StarterAnswers } from './starter-answers.ts';
import { starterEntries } from './starter-entries.ts';
import { kindsAndScales } from './starter-scales.ts';
import { languageNote, saying, wordsOf } from './starter-words.ts';

/** The folder of the framework in its repository. */
export const frameworkFolder = 'framework';

/** The first files of a framework, by their paths in its folder, in canonical form. Everything in them is proposed. */
export function starterFramework(answers: StarterAnswers): readonly FileToWrite[] {
  const manifest: EntryOf<'manifest'> = { type: 'manifest', id: answers.id, data: manifestOf(answers) };
  const { scales } = kindsAndScales[answers.shape];
  const { competences, families, roles } = starterEntries(answers.shape);
  const entries: readonly Entry[] = [
    ...scales.map((data) => entry('scale', data)),
    ...competences.map((data) => entry('competence', data)),
    ...families.map((data) => entry('family', data)),
    ...roles.map((data) => entry('role', data)),
    entry('page', { id: aboutId, title: 'About this framework', text: aboutText(answers) }),
  ];
  const vocabulary = createFramework({ version: '0.0.0', manifest, entries, translations: [], files: [] });
  return [manifest, ...entries].map((each) => ({ path: pathFor(each.type, each.id), content: printEntry(each, vocabulary) }));
}

const aboutId = 'about';

function entry<T extends Exclude<EntryType, 'manifest'>>(type: T, data: EntryOf<T>['data'] & { readonly id: string }): Entry {
  return { type, id: data.id, data } as unknown as Entry;
}

/** Without what came with format 2 the site would carry the documentation of the tools, so it is the lowest format. */
function manifestOf(answers: StarterAnswers): Manifest {
  const { id, title, address, language, licence, publisher, repository, contact, shape, forge } = answers;
  const words = wordsOf(answers);
  return {
    format: 2,
    id,
    title,
    iri: address,
    ...(repository === undefined ? {} : { repository: folderAddress(forge, repository, frameworkFolder) }),
    language,
    licence,
    publisher,
    ...(contact === undefined ? {} : { contact }),
    ...(words === undefined ? {} : { words }),
    kinds: kindsAndScales[shape].kinds,
    theme: { documentation: 'none', pages: [aboutId] },
    text: introduction(answers),
  };
}

function introduction(answers: StarterAnswers): string {
  const say = saying(answers);
  return paragraphs(
    say('This framework describes the competences that our work needs, and says which of them each role needs.'),
    'It has just been begun. What stands in it so far shows the form, and will give way to entries of our own.',
    // What comes first is shown where there is room for a sentence alone.
    languageNote(answers),
  );
}

function aboutText(answers: StarterAnswers): string {
  const say = saying(answers);
  const roles = answers.shape === 'ladder' ? 'three roles on a ladder' : 'one role';
  return paragraphs(
    languageNote(answers),
    say(
      `We are writing down what our work asks for. So far there are two competences and ${roles}. They are examples, which show how an entry looks.`,
    ),
    'Everything is proposed. That means: it can be read and questioned, and nobody has agreed to it yet. Once those whom it concerns have agreed to an entry, its status becomes active.',
    'If something is wrong or missing, tell us. You need not find the final words; we can do that together.',
  );
}

function paragraphs(...written: readonly string[]): string {
  return written.filter((paragraph) => paragraph !== '').join('\n\n');
}

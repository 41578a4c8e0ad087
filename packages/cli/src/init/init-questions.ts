import { idFromTitle } from '@framewright/markdown';
import { canonicalLanguage, schemas, webAddress } from '@framewright/model';
import { licences } from '../starter/licences.ts';
import { drawnShapes, shapes } from '../starter/shapes.ts';
import type { Question } from '../terminal/question.ts';

/** What has been answered so far, by the names of the questions. */
export type InitAnswers = ReadonlyMap<string, string>;

/**
 * The questions about a new framework, in the order in which they are asked. Each depends on what was answered before.
 * @param folder the name of the folder, which proposes a title
 */
export function* initQuestions(folder: string, answers: InitAnswers): Generator<Question, void> {
  yield { name: 'title', ask: 'What is the framework called?', needed: true, otherwise: titleFrom(folder), objection: plainLine };
  yield {
    name: 'id',
    ask: 'Its short name, for addresses and programs:',
    needed: true,
    otherwise: idOf(answers.get('title') ?? '', folder),
    objection: notAnId,
  };
  yield {
    name: 'shape',
    ask: 'What do your levels look like?',
    needed: true,
    otherwise: 'scale',
    choices: shapes,
    shown: `\n${drawnShapes()}`,
  };
  yield {
    name: 'competence',
    ask: 'What do you call a competence? One and several:',
    otherwise: 'competence, competences',
    objection: notOneAndMany,
  };
  yield { name: 'role', ask: 'And a role? One and several:', otherwise: 'role, roles', objection: notOneAndMany };
  yield {
    name: 'language',
    ask: 'In which language do you write, as a tag such as en-GB, de or fr?',
    needed: true,
    otherwise: 'en-GB',
    objection: notALanguage,
  };
  yield { name: 'licence', ask: 'Under which licence?', needed: true, otherwise: licences[0]?.id ?? '', choices: licences };
  yield { name: 'publisher', ask: 'Who publishes it?', needed: true, otherwise: answers.get('title') ?? '', objection: plainLine };
  yield { name: 'forge', ask: 'Where will its files be kept?', needed: true, otherwise: 'github', choices: forges };
  yield {
    name: 'address',
    ask: 'Where will its site be? It may change until the first release:',
    needed: true,
    otherwise: `https://${answers.get('id') ?? ''}.example/`,
    objection: notAnAddress,
  };
  if (answers.get('forge') !== 'none')
    yield { name: 'repository', ask: 'The address of the repository, if there is one yet; nothing otherwise:', objection: notAnAddress };
  yield {
    name: 'contact',
    ask: 'Where may readers write to? An address for mail, or that of a form; nothing for none:',
    objection: notAContact,
  };
}

const forges = [
  { id: 'github', title: 'GitHub' },
  { id: 'gitlab', title: 'GitLab' },
  { id: 'forgejo', title: 'Forgejo, such as Codeberg' },
  { id: 'none', title: 'None of these, or nowhere yet' },
];

function titleFrom(folder: string): string {
  const words = folder.replace(/[-_.\s]+/gu, ' ').trim();
  return /\p{L}/u.test(words) && plainLine(words) === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : 'Our framework';
}

function idOf(title: string, folder: string): string {
  const [found] = [title, folder].map((words) => idFromTitle(words).slice(0, 60).replace(/-$/u, '')).filter((id) => id !== '');
  if (found === undefined) return 'our-framework';
  return notAnId(found) === undefined ? found : `framework-${found}`;
}

/** Names are shown on pages and in files of other forms, where a break of the line or an invisible character would mean something else. */
function plainLine(written: string): string | undefined {
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(written)) return 'A name stands on one line, without control characters.';
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(written)) return 'A name has no characters that turn the direction of others.';
  return written.length > 200 ? 'A name has at most 200 characters.' : undefined;
}

function notAnId(written: string): string | undefined {
  if (written.length > 100) return 'A short name has at most 100 characters.';
  if (/^[\d-]*$/u.test(written)) return 'A short name has a letter in it, so that nobody takes it for a number or a day.';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(written)
    ? undefined
    : 'A short name has small letters from a to z and digits only, in words joined by hyphens, such as repair-cafe.';
}

function notOneAndMany(written: string): string | undefined {
  const parts = written.split(',').map((part) => part.trim());
  if (parts.length !== 2 || parts.includes('')) return 'Write both with a comma between them, such as “skill, skills”.';
  return parts.some((part) => part.length > 60) ? 'Such a word has at most 60 characters.' : plainLine(written);
}

function notALanguage(written: string): string | undefined {
  const isTag = tag.test(written) && isKnown(canonicalLanguage(written));
  return isTag ? undefined : 'A language is written as a tag: two letters, such as en, de or fr, and if need be a country, as in en-GB.';
}

const tag = new RegExp(schemas.common.$defs?.['language']?.pattern ?? '', 'u');

function isKnown(written: string): boolean {
  try {
    return Intl.getCanonicalLocales(written).length === 1;
  } catch {
    return false;
  }
}

function notAnAddress(written: string): string | undefined {
  const address = webAddress(written);
  if (address === undefined || /\s/u.test(written)) return 'An address begins with https:// or http://, and has no spaces.';
  if (address.username !== '' || address.password !== '') return 'An address that everybody sees has no name and no password in it.';
  return address.search === '' && address.hash === '' ? undefined : 'Write the address without what follows “?” or “#”.';
}

function notAContact(written: string): string | undefined {
  if (/^[^\s@<>"'()]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u.test(written))
    return written.length > 254 ? 'That is too long for an address.' : undefined;
  return webAddress(written) && !/\s/u.test(written) ? undefined : 'Write an address for mail, or one that begins with https://.';
}

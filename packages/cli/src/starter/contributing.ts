import type { Contact } from '@framewright/model';
import type { Forge, StarterAnswers } from './starter-answers.ts';
import { newFileLink, proposedCompetence } from './new-file-link.ts';
import { languageNote, saying } from './starter-words.ts';

/** How to take part, for people who know the work and need not know any of the tools. */
export function contributing(answers: StarterAnswers): string {
  const { contact, forge } = answers;
  const say = saying(answers);
  const note = languageNote(answers);
  return `# How to take part

${note === '' ? '' : `${note}\n\n`}You know the work. That is all you need: nobody has to program here.

## Say that something is wrong or missing

${waysToTell(forge, contact)}

It helps most to say where it is, what it should say, and why, with an example from your work. You need not find the final words.

## Write it yourself

Each entry is one file in the folder \`framework\`. Above, between two lines of three hyphens, stands what programs need; below stands the text.

- ${say('A competence')} begins with its definition, in one sentence. Below it you can explain it, and say under headings what a level means here.
- ${say('A role')} lists the ${say('competences')} that it needs, each with its level, and says what it is for.
- A file is named after its \`id\`, a short name in small letters and hyphens, which stays when the title changes.

${inBrowser(answers)}At a keyboard, \`npx --no -- framewright new\` asks you for what ${say('a competence or a role')} needs. \`npm test\` checks what you wrote: it shows the place, says what is wrong and asks for what would be right.

A few habits that readers thank you for:

- Say what somebody does, so that another can see it.
- Let each level say what the one below it does not.
- Write short sentences, and explain a word where you first need it.
- Write in words of your own. Copy nothing from standards, books, courses or other organisations, however good it is.
- Name no private person and no employer.

## What happens then

${review[forge]} What is merged is *proposed*: ready to be read, and agreed by nobody. An entry becomes *active* when those whom it concerns have agreed to it.
`;
}

/** How somebody without any tools changes a file, and begins one where the forge can be given what stands in it. */
function inBrowser(answers: StarterAnswers): string {
  const { forge } = answers;
  if (forge === 'none') return '';
  const say = saying(answers);
  const { edit, send } = browserWords[forge];
  const begun = newFileLink(answers);
  const begin =
    begun === undefined
      ? 'open the folder `framework/competences`, choose *New file* there, and begin with the text below.'
      : `open [a new file that is begun already](<${begun}>).`;
  return `Nothing has to be installed for it. On the page of a file choose *${edit}*, change the text, and choose *${send}*: others read it before it counts.

${say('To propose a competence')}, ${begin} Put your words in the place of what stands there, and give the file the name that stands behind \`id\`, with \`.md\` behind it. ${say('What levels mean')} and which ${say('roles')} need it can follow later.

${begun === undefined ? `\`\`\`markdown\n${proposedCompetence(answers)}\`\`\`\n\n` : ''}`;
}

const browserWords: Readonly<Record<Exclude<Forge, 'none'>, { readonly edit: string; readonly send: string }>> = {
  github: { edit: 'Edit this file', send: 'Propose changes' },
  gitlab: { edit: 'Edit single file', send: 'Commit changes' },
  forgejo: { edit: 'Edit file', send: 'Propose file change' },
};

function waysToTell(forge: Forge, contact: Contact | undefined): string {
  const ways = [
    forge === 'none'
      ? []
      : ['Open an *issue* in this repository: a note that everybody can read and answer. Forms ask what we need to know.'],
    contact?.form === undefined ? [] : [`Write to us with [this form](<${contact.form}>).`],
    contact?.mail === undefined ? [] : [`Write to <${contact.mail}>.`],
    forge === 'none' && contact === undefined ? ['Tell one of us.'] : [],
  ].flat();
  return ways.map((way) => `- ${way}`).join('\n');
}

const review: Readonly<Record<Forge, string>> = {
  github:
    'What you send is a *pull request*, a proposal to read. It is checked at once, somebody reads it and answers, and you need do nothing more. The note for the next release is written from what changed.',
  gitlab:
    'What you send is a *merge request*, a proposal to read. It is checked at once, somebody reads it and answers, and you need do nothing more. The note for the next release is written from what changed.',
  forgejo:
    'What you send is a *pull request*, a proposal to read. It is checked at once, somebody reads it and answers, and you need do nothing more. The note for the next release is written from what changed.',
  none: 'Hand it to one of us, who reads it and answers.',
};

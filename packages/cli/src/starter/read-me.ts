import { escapeMarkdown } from '@framewright/reporters';
import { licenceName } from './licences.ts';
import type { Forge, StarterAnswers } from './starter-answers.ts';
import { languageNote, saying } from './starter-words.ts';

/** The README of a framework, for those who work on it. */
export function readMe(answers: StarterAnswers): string {
  const { title, address, publisher, licence, forge } = answers;
  const say = saying(answers);
  const note = languageNote(answers);
  return `# ${escapeMarkdown(title)}

${note === '' ? '' : `${note}\n\n`}${say('This repository holds a framework of competences: what people who do our work know and are able to do, and which of it each role needs. The texts are in the folder `framework`, one file for each. A program checks them and makes a site of them.')}

The site: <${address}>. Published by ${escapeMarkdown(publisher)}.

## See it

You need [Node](https://nodejs.org/) 22.18 or newer. The first command fetches what is needed, once. The second checks the texts, makes the site and shows it on your computer; it prints the address.

\`\`\`
npm install
npm start
\`\`\`

Commit the file \`package-lock.json\` that the first command writes: it says which versions belong together, for everybody and for the checks.

## Work on it

| You want to | Do this |
| ----------- | ------- |
| check the texts | \`npm test\` |
| begin ${say('a competence')} | \`npx --no -- framewright new competence\` |
| begin ${say('a role')} | \`npx --no -- framewright new role\` |
| put a file into the form that all have | \`npx --no -- framewright format\` |
| say what is new, for the next release | \`npx --no -- framewright changeset\` |
| make the site as files | \`npm run build\` |
| make a release | \`npm run release\` |

\`npx --no -- framewright --help\` lists the rest. The first entries are examples. Once you have ${say('competences')} and ${say('roles')} of your own, delete their files; \`npm test\` says if something still refers to them.

Everything begins as *proposed*: ready to be read, and agreed by nobody. When those whom an entry concerns have agreed, write \`status: active\` in its file. What is *active* is a promise, and a later release says how much of it changes.

[CONTRIBUTING.md](CONTRIBUTING.md) says how to take part.
${onForge[forge]}
## Licence

${licenceLine(licence)}
`;
}

const onForge: Readonly<Record<Forge, string>> = {
  github: `
## What happens on GitHub

- Every pull request is checked, and what it changes is summed up.
- What is merged is published. Once, in the settings under *Pages*, choose *GitHub Actions* as the source.
- A release is made under *Actions*, *Release*, *Run workflow*. It opens a pull request for you to read and merge. Once, in the settings under *Actions*, *General*, allow GitHub Actions to create pull requests.
- Pages that show a pull request before it is merged need a second repository; \`.github/workflows/preview.yml\` says how. Without it there is the summary.
`,
  gitlab: `
## What happens on GitLab

- Every merge request is checked, and its log says what it changes.
- What is merged is published on GitLab Pages. Under *Deploy*, *Pages* you find the address.
- A release is made on your computer, with \`npm run release\`, and merged like any other change.
`,
  forgejo: `
## What happens on Forgejo

- Every pull request is checked, and its log says what it changes. The repository needs a runner with the label \`docker\`; under *Settings*, *Units*, turn *Actions* on.
- What is merged is put on the branch \`pages\`, from which Codeberg and others serve a site.
- A release is made on your computer, with \`npm run release\`, and merged like any other change.
`,
  none: '',
};

function licenceLine(licence: string): string {
  return `${licenceName(licence)}. [LICENSE](LICENSE) says what that allows.`;
}

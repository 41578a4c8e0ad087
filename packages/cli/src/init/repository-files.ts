import type { FileToWrite } from '@framewright/model';
import { forgeFiles } from '../forges/forge-files.ts';
import { contributing } from '../starter/contributing.ts';
import { editorFiles } from '../starter/editor-files.ts';
import { licenceFile } from '../starter/licence-file.ts';
import { packageFile, pnpmFile } from '../starter/package-file.ts';
import { readMe } from '../starter/read-me.ts';
import type { StarterAnswers } from '../starter/starter-answers.ts';
import { frameworkFolder, starterFramework } from '../starter/starter-framework.ts';

/**
 * What a file is to those whose repository it is: a text is theirs from the first day; configuration is brought up to date where they did
 * not change it.
 */
export type FileNature = 'text' | 'configuration';

/** A file of a new repository. */
export interface StarterFile extends FileToWrite {
  readonly nature: FileNature;
}

/** All files of a new repository, by their paths in it, but for the record of what was written. */
export function repositoryFiles(answers: StarterAnswers): readonly StarterFile[] {
  const text = (path: string, content: string): StarterFile => ({ path, content, nature: 'text' });
  const configuration = ({ path, content }: FileToWrite): StarterFile => ({ path, content, nature: 'configuration' });
  return [
    ...starterFramework(answers).map(({ path, content }) => text(`${frameworkFolder}/${path}`, content)),
    text(`${frameworkFolder}/.changeset/README.md`, changesets),
    text('README.md', readMe(answers)),
    text('CONTRIBUTING.md', contributing(answers)),
    text('LICENSE', licenceFile(answers)),
    text('package.json', packageFile(answers)),
    configuration({ path: 'pnpm-workspace.yaml', content: pnpmFile }),
    ...editorFiles.map(configuration),
    ...forgeFiles(answers).map(configuration),
  ];
}

const changesets = `# What waits for the next release

Each file in this folder says what is new, and how big a step it is, in words for those who use the framework. \`npx --no -- framewright changeset\` writes one, for you to edit. The next release takes the words into its change log and deletes the files.

A change may come without one: what is not said here is filled from what changed.
`;

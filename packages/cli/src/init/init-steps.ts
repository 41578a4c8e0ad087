import { count } from '@framewright/reporters';
import { scripts, toolPackage } from '../starter/package-file.ts';
import type { StarterAnswers } from '../starter/starter-answers.ts';
import { isPublished } from '../terminal/published.ts';
import { quoteForShell } from '../terminal/quote-for-shell.ts';
import { dependencyIn } from './tool-package.ts';

/** What to say when a repository has been begun. */
export interface Started {
  /** The folder as it is shown. */
  readonly folder: string;
  /** How many files were written. */
  readonly written: number;
  /** Whether README.md is one of them. */
  readonly withReadme: boolean;
  /** The text of the package.json that was there before. */
  readonly package: string | undefined;
  readonly answers: StarterAnswers;
}

/** What to do next, in lines. */
export function afterStart({ folder, written, withReadme, package: before, answers }: Started): string {
  if (written === 0) return 'Everything is there already; nothing was written.\n';
  const missing = before !== undefined && dependencyIn(before) === undefined;
  const lines = [
    `${count(written, 'file')} written.`,
    ...(missing
      ? ['', `Your package.json stays as it is. It needs the command, and may have these scripts: ${JSON.stringify(scripts)}`]
      : []),
    '',
    'Next:',
    ...(folder === '.' ? [] : [`  cd ${inShell(folder)}`]),
    missing ? `  npm install --save-dev ${toolPackage}@${answers.tool}` : '  npm install',
    missing ? '  npx --no -- framewright validate' : '  npm start',
    '',
    ...(answers.address.endsWith('.example/')
      ? ['The address of the site in framework/framework.md is made up. Write the true one there before the first release.']
      : []),
    ...(isPublished || answers.tool.startsWith('file:')
      ? []
      : [
          `Framewright is not on npm yet. Unless your npm asks a registry of your own, it won’t find version ${answers.tool}; the option --tool also takes a file that “npm run pack” made.`,
        ]),
    withReadme ? 'README.md says what else there is.' : '“npx --no -- framewright --help” says what else there is.',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Paths for a message: of a folder that was made with more than one file in it the name, and how many files these are.
 * @param isNew whether a folder at the top was not there before
 */
export function inFolders(paths: readonly string[], isNew: (folder: string) => boolean): readonly string[] {
  const byTop = Map.groupBy(paths, (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path));
  return [...byTop].flatMap(([top, among]) => (among.length > 1 && isNew(top) ? [`${top} (${count(among.length, 'file')})`] : among));
}

function inShell(folder: string): string {
  return /^[\w./@-]+$/u.test(folder) ? folder : quoteForShell(folder);
}

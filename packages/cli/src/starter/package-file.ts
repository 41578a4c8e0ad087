import type { StarterAnswers } from './starter-answers.ts';

/** The package that brings the command. */
export const toolPackage = 'framewright';

/** The package.json of the repository: what it needs, and the four things that are done in it. */
export function packageFile({ id, title, tool }: StarterAnswers): string {
  const content = {
    // Never the name of the package that it needs, which npm would not install.
    name: `${id}-framework`,
    version: '0.0.0',
    private: true,
    description: title,
    scripts,
    devDependencies: { [toolPackage]: tool },
    engines: { node: '>=22.18' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What `npm start`, `npm test` and so on do. */
export const scripts: Readonly<Record<string, string>> = {
  start: 'framewright start',
  build: 'framewright build',
  test: 'framewright validate',
  release: 'framewright version && framewright release',
};

/** What pnpm wants to know: which packages may run programs of theirs as they are installed. */
export const pnpmFile: string = `# For those who install with pnpm. No package that is needed here has to run a program as it is installed.
allowBuilds:
  esbuild: false
  sharp: false
`;

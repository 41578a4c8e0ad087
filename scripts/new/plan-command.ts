import { constantOf, newName, onlyOne } from './new-name.ts';
import type { Skeleton } from './skeleton.ts';

const folder = 'packages/cli/src/commands';

/** The file that lists all commands. */
export const commandList: string = `${folder}/command-loaders.ts`;

/** What exists already. */
export interface KnownCommands {
  /** The text of the list of commands. */
  readonly list: string;
  readonly names: readonly string[];
  /** The names of the files beside it, without their endings. */
  readonly files: readonly string[];
}

/**
 * A new command: a file that compiles and prints the title of the framework, and a scenario without its output. Placeholders begin with
 * “…”, and tests ask for their content.
 * @param typed the arguments
 * @throws Failure if no command can have that name
 */
export function planCommand(typed: readonly string[], { list, names, files }: KnownCommands): Skeleton {
  const reserved = [...files.filter((file) => !names.includes(file)), 'help', 'version'];
  const name = newName(onlyOne(typed, 'command'), { what: 'command', taken: names, reserved });
  const constant = constantOf(name, 'command');
  return {
    made: [
      { path: `${folder}/${name}.ts`, content: commandText(name, constant) },
      { path: `tests/scenarios/${name}/plain.txt`, content: `… what it shows, in a sentence.\n$ framewright ${name}\n` },
    ],
    listed: { path: commandList, content: inHelp(list, name, constant) },
    next: [
      `Move it in ${commandList} to where help should list it; it stands before the last.`,
      'Write what begins with “…” and what it does: npm test -- packages/cli/src/commands says what is missing.',
      `Then npm test -- tests/scenarios.test.ts --update writes what it prints into tests/scenarios/${name}/, for you to read, and npm run generate writes its page.`,
    ],
  };
}

/** The list with one more command, before the last, which completes the others. */
function inHelp(list: string, name: string, constant: string): string {
  const last = /^ {2}\S.*\n(?=\};$)/mu.exec(list);
  if (last === null) throw new Error('The list of commands has no last one, so there is no place for one more.');
  const key = /^\w+$/u.test(name) ? name : `'${name}'`;
  const line = `  ${key}: async () => (await import('./${name}.ts')).${constant},\n`;
  return `${list.slice(0, last.index)}${line}${list.slice(last.index)}`;
}

function commandText(name: string, constant: string): string {
  return `import { openFramework, readingOptions } from '../framework/open-framework.ts';
import type { Command } from '../terminal/command.ts';

/** \`framewright ${name}\` */
export const ${constant}: Command = {
  name: '${name}',
  summary: '… what it does, in one sentence.',
  usage: '',
  options: { ...readingOptions },
  examples: [{ command: 'framewright ${name}', does: '… what this call does' }],
  async run(args, io) {
    const { framework } = await openFramework(args, io.cwd);
    io.stdout.write(\`… \${framework.manifest.data.title}\\n\`);
    return 0;
  },
};
`;
}

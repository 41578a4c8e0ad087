import { commands, commonOptions, type Command, type Option } from '@framewright/cli';

/** The page about the commands, as Markdown, from the objects that also give their help. */
export function generateCommandReference(): string {
  return [
    '---\ntitle: Commands\norder: 10\nsummary: Everything that framewright can be asked to do, with its options and examples.\n---',
    'In a checkout of the project a command is called with `npx --no -- framewright`, in the folder at the top. The exit code is 0 when all is well, 1 when mistakes were found, and 2 when the command could not do its work.',
    ...commands.map(section),
    '## Options of every command',
    table(commonOptions),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(command: Command): string {
  const usage = ['framewright', command.name, command.usage, '[options]'].filter((part) => part !== '').join(' ');
  const examples = command.examples.map((example) => `- \`${example.command}\` – ${lowerFirst(example.does)}`).join('\n');
  return [
    `## framewright ${command.name}`,
    command.summary,
    `\`\`\`\n${usage}\n\`\`\``,
    ...(command.about ?? []),
    ...(Object.keys(command.options).length > 0 ? [table(command.options)] : []),
    examples,
  ].join('\n\n');
}

function table(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const written = `--${name}${option.value === undefined ? '' : ` <${option.value}>`}`;
    return `| \`${written}\` | ${inCell(option.summary)}${option.values === undefined ? '' : ` One of: ${option.values.join(', ')}.`} |`;
  });
  return ['| option | meaning |', '| - | - |', ...rows].join('\n');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

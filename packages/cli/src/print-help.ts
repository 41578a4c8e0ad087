import { hangingIndent, painter, textWidth, wrap, type Paint } from '@framewright/reporters';
import { commonOptions } from './terminal/parse-arguments.ts';
import type { Command, Option } from './terminal/command.ts';
import type { Output } from './terminal/io.ts';

/** The help of `framewright` as a whole. */
export function printOverview(commands: readonly Command[], output: Output): string {
  const paint = painter(output.color);
  const width = readable(output.width);
  return sections([
    hangingIndent('Usage: ', 'framewright <command> [options]', width),
    paragraphs(['Framewright checks, shows and publishes a competency framework that is written as Markdown files.'], width),
    list(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
      width,
      paint,
    ),
    list('Options', Object.entries(commonOptions).map(optionLine), width, paint),
    paragraphs(['“framewright <command> --help” explains a command and shows examples.'], width),
  ]);
}

/** The help of one command. */
export function printCommandHelp(command: Command, output: Output): string {
  const paint = painter(output.color);
  const width = readable(output.width);
  const options = { ...command.options, ...commonOptions };
  return sections([
    hangingIndent('Usage: ', ['framewright', command.name, command.usage, '[options]'].filter((part) => part !== '').join(' '), width),
    paragraphs([command.summary, ...(command.about ?? [])], width),
    list('Options', Object.entries(options).map(optionLine), width, paint),
    `${paint('strong', 'Examples')}\n${command.examples.map(({ command: call, does }) => `  ${call}\n${hangingIndent('      ', does, width)}`).join('\n')}`,
  ]);
}

function readable(width: number): number {
  return Math.min(Math.max(width, 40), 100);
}

function sections(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function paragraphs(texts: readonly string[], width: number): string {
  return texts.map((text) => wrap(text, width).join('\n')).join('\n\n');
}

function optionLine([name, { type, short, value, values, summary }]: readonly [string, Option]): readonly [string, string] {
  const takes = type === 'string' ? ` <${values?.join('|') ?? value ?? 'value'}>` : '';
  return [`${short === undefined ? '' : `-${short}, `}--${name}${takes}`, summary];
}

function list(title: string, items: readonly (readonly [term: string, text: string])[], width: number, paint: Paint): string {
  const column = Math.min(24, Math.max(...items.map(([term]) => textWidth(term)))) + 4;
  const lines = items.map(([term, text]) => {
    const head = `  ${term}  `;
    if (textWidth(head) > column) return `${head.trimEnd()}\n${hangingIndent(' '.repeat(column), text, width)}`;
    return hangingIndent(head.padEnd(column), text, width);
  });
  return `${paint('strong', title)}\n${lines.join('\n')}`;
}

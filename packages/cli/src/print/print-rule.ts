import { parseFramework } from '@framewright/markdown';
import type { Diagnostic } from '@framewright/model';
import { codeFrame, hangingIndent, linesOf, visible } from '@framewright/reporters';
import { exampleBase, firmRules, harms, readMarks, validate, type Example, type Rule } from '@framewright/validator';
import type { PageStyle } from './print-facts.ts';

const indent = '  ';

/** A rule in full: its demand, reason, help, and its examples with their findings. */
export function printRule(rule: Rule, style: PageStyle): string {
  const { paint, width } = style;
  const word = (label: string, text: string): string => hangingIndent(`${label} `, text, width).replace(label, paint('quiet', label));
  const turningOn = `${hangingIndent('', 'It is checked only where a manifest turns it on under the key rules, as a warning or an error, with the reason:', width)}\n  ${rule.id}: { severity: warning, because: the reason }`;
  return `${[
    `${paint('strong', rule.id)}: ${rule.severity === 'off' ? 'optional' : paint(rule.severity, rule.severity)}`,
    hangingIndent('', rule.summary, width),
    ...(rule.severity === 'off' ? [turningOn] : []),
    word('Why:', rule.why),
    ...(rule.harm === undefined ? [] : [word('Why it is an error:', harms[rule.harm])]),
    word('What to do:', rule.help),
    ...(rule.languages === undefined ? [] : [word('Languages:', languagesInWords(rule.languages))]),
    ...rule.examples.map((example) => printExample(rule, example, style)),
    ...(firmRules.has(rule.id)
      ? [hangingIndent('', 'A release depends on this rule, so neither a comment nor the manifest can put it aside.', width)]
      : [
          hangingIndent('', 'Where a finding has to be accepted, a comment in the front matter says so, and why:', width),
          paint('quiet', `${indent}# framewright-ignore ${rule.id}: the reason`),
          hangingIndent(
            '',
            'The manifest can weigh the rule differently for the whole framework, or turn it off, under the key rules.',
            width,
          ),
        ]),
  ].join('\n\n')}\n`;
}

/** Whose words a rule reads. */
function languagesInWords(languages: Exclude<Rule['languages'], undefined>): string {
  return languages === 'any' ? 'any, since it knows no words.' : `${languages.join(', ')}. Text in others is not judged.`;
}

function printExample(rule: Rule, example: Example, style: PageStyle): string {
  const texts = textsOf(example);
  const found = validate(parseFramework(texts)).filter((diagnostic) => diagnostic.rule === rule.id);
  const shown = Object.keys(example.files).filter((path) => texts[path] !== undefined);
  const blocks =
    found.length > 0
      ? [...Map.groupBy(found, ({ file }) => file)].map(([file, diagnostics]) =>
          printFound(file, linesOf(texts[file] ?? ''), rule, diagnostics, style),
        )
      : shown.map((path) => [path, ...numbered(linesOf(texts[path] ?? ''), style)].map((line) => indent + line).join('\n'));
  const verdict = found.length > 0 ? '' : ' (nothing is wrong)';
  return [hangingIndent('', `${style.paint('strong', example.title)}${verdict}`, style.width), ...blocks].join('\n\n');
}

function printFound(
  file: string,
  lines: readonly string[],
  rule: Rule,
  diagnostics: readonly Diagnostic[],
  { width, paint }: PageStyle,
): string {
  const blocks = diagnostics.map(({ range, message, help, severity }) => {
    const options = { around: 1, width: width - indent.length, paint, style: severity } as const;
    const frame = range === undefined || lines.length === 0 ? [] : codeFrame(lines, range, options).map((line) => indent + line);
    const words = hangingIndent(`${indent}${severity}: `, visible(message), width).replace(`${severity}:`, paint(severity, `${severity}:`));
    const own =
      help === undefined || help === rule.help
        ? []
        : [hangingIndent(`${indent}help: `, visible(help), width).replace('help:', paint('help', 'help:'))];
    return [...frame, words, ...own].join('\n');
  });
  return `${indent}${file}\n${blocks.join('\n\n')}`;
}

function numbered(lines: readonly string[], { paint }: PageStyle): readonly string[] {
  const shown = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const digits = String(shown.length).length;
  return shown.map((line, index) => `${paint('quiet', `  ${String(index + 1).padStart(digits)} │`)} ${visible(line)}`.trimEnd());
}

/** The files of an example and of the base of all examples, without marks. */
function textsOf({ files }: Example): Readonly<Record<string, string>> {
  const texts = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(texts.map(([path, text]) => [path, readMarks(text).text]));
}

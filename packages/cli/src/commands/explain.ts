import { painter } from '@framewright/reporters';
import { rules, type Rule } from '@framewright/validator';
import { Failure } from '@framewright/workspace';
import type { Command } from '../terminal/command.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { printRule } from '../print/print-rule.ts';
import { printTable } from '../print/print-table.ts';

/** `framewright explain` */
export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule: what it asks for, why, what to do, with examples. Without a name it lists all rules.',
  usage: '[rule]',
  about: ['The name of a rule stands below each mistake that “framewright validate” shows.'],
  options: {},
  examples: [
    { command: 'framewright explain unknown-reference', does: 'explains the rule' },
    { command: 'framewright explain', does: 'lists all rules' },
  ],
  async run(args, { stdout }) {
    const [id] = args.operands;
    const style = { width: Math.min(stdout.width, 100), paint: painter(stdout.color) };
    stdout.write(id === undefined ? listRules(style.width, stdout.color) : printRule(ruleWithId(id), style));
    return 0;
  },
};

function listRules(width: number, color: boolean): string {
  const columns = [{ title: 'Rule' }, { title: 'Finds', breaks: true }, { title: 'What it asks for', breaks: true }];
  return printTable(
    columns,
    rules.map(({ id, severity, summary }) => [id, severity === 'off' ? 'optional' : `${severity}s`, summary]),
    width,
    painter(color),
  );
}

function ruleWithId(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const ids = rules.map((rule) => rule.id);
  throw new Failure(unknownWord(`There is no rule “${id}”`, id, ids, '“framewright explain” lists them all'));
}

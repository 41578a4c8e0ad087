import { escapeMarkdown } from '@framewright/reporters';
import type { Form, FormQuestion } from './form-questions.ts';

/** A form as GitHub and Forgejo show it. Texts stand in quotation marks as JSON writes them, which YAML reads alike. */
export function issueForm({ title, about, before, questions, confirms }: Form): string {
  const body = [
    `  - type: markdown\n    attributes:\n      value: ${quoted(before)}\n`,
    ...questions.map(printQuestion),
    `  - type: checkboxes\n    id: own-words\n    attributes:\n      label: "Your words, freely given"\n      options:\n        - label: ${quoted(confirms)}\n          required: true\n`,
  ];
  return `name: ${quoted(title)}\ndescription: ${quoted(about)}\nbody:\n${body.join('')}`;
}

function printQuestion({ id, label, description, long, required, choices }: FormQuestion): string {
  const type = choices ? 'dropdown' : long ? 'textarea' : 'input';
  return [
    `  - type: ${type}\n    id: ${id}\n    attributes:\n      label: ${quoted(label)}\n`,
    description === undefined ? '' : `      description: ${quoted(description)}\n`,
    choices ? `      options: [${choices.map(quoted).join(', ')}]\n` : '',
    required ? '    validations:\n      required: true\n' : '',
  ].join('');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A form for GitLab, which knows none: a text with headings to fill. */
export function issueText({ before, questions, confirms }: Form): string {
  const parts = questions.map(({ label, description, choices }) => {
    const hint = choices ? choices.join(', or ') : description;
    return `## ${escapeMarkdown(label)}\n\n${hint === undefined ? '' : `<!-- ${hint.replaceAll('--', '–')} -->\n`}\n`;
  });
  return `<!-- ${before.replaceAll('--', '–')} -->\n\n${parts.join('')}- [ ] ${escapeMarkdown(confirms)}\n`;
}

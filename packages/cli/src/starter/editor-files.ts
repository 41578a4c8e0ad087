import type { FileToWrite } from '@framewright/model';

/** What git and editors want to know about the files of the repository. */
export const editorFiles: readonly FileToWrite[] = [
  {
    path: '.gitignore',
    content:
      'node_modules/\ndist/\npublic/\n*.log\n# What a program that was stopped left of a file that it was writing.\n.*.tmp\n# Answers to review rounds have names in them.\n*-answers.json\n*-answers.yaml\n',
  },
  {
    path: '.gitattributes',
    content: '# Lines end alike on every computer, and releases stay byte for byte what they were.\n* text=auto eol=lf\n*.tgz binary\n',
  },
  {
    path: '.editorconfig',
    content:
      'root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\nindent_style = space\nindent_size = 2\ninsert_final_newline = true\ntrim_trailing_whitespace = true\n',
  },
  {
    path: '.vscode/extensions.json',
    content: json({ recommendations: ['editorconfig.editorconfig', 'streetsidesoftware.code-spell-checker'] }),
  },
  {
    path: '.vscode/settings.json',
    content: json({ 'files.eol': '\n', '[markdown]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'off' } } }),
  },
  {
    path: '.vscode/tasks.json',
    content: json({
      version: '2.0.0',
      tasks: [
        { label: 'Check the framework', type: 'npm', script: 'test', group: { kind: 'test', isDefault: true }, problemMatcher: [] },
        { label: 'Show the site', type: 'npm', script: 'start', isBackground: true, problemMatcher: [] },
      ],
    }),
  },
];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

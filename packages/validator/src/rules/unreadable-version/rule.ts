import { plainFile } from '@framewright/markdown';
import { packageFile, type Span } from '@framewright/model';
import { quote } from '../../messages/quote.ts';
import { readJson } from './read-json.ts';
import type { Finding, Rule } from '../../rule.ts';

export const unreadableVersion: Rule = {
  id: 'unreadable-version',
  severity: 'error',
  harm: 'untrue',
  scope: 'framework',
  summary: 'A package.json beside the manifest tells the version of the content.',
  why: 'The framework counts as version 0.0.0 otherwise, so that pages and downloads bear a version that nobody gave them.',
  help: 'Write "version" and three numbers, such as "version": "1.0.0".',
  *check({ framework: { unversioned } }) {
    if (unversioned === undefined) return;
    const { span, ...words } = judged(unversioned);
    yield { at: { file: plainFile(packageFile, unversioned), span }, ...words };
  },
  examples: [
    {
      title: 'A version of two numbers',
      files: { 'package.json': '{\n  "name": "meetings",\n  "version": ⟦"1.0"⟧,\n  "private": true\n}\n' },
      expect: ['unreadable-version'],
    },
    { title: 'No version at all', files: { 'package.json': '⟦{⟧ "name": "meetings" }\n' }, expect: ['unreadable-version'] },
    {
      title: 'A comma too many',
      files: { 'package.json': '{\n  "name": "meetings",\n  "version": "1.0.0",\n⟦}⟧\n' },
      expect: ['unreadable-version'],
    },
    {
      title: 'A version',
      files: { 'package.json': '{ "name": "meetings", "version": "1.0.0-draft.2" }\n' },
      expect: [],
    },
  ],
};

function judged(text: string): Pick<Finding, 'message' | 'help' | 'expected'> & { readonly span: Span } {
  const { mistake, values } = readJson(text);
  if (mistake !== undefined) {
    const [found = ''] = /^\S*/u.exec(text.slice(mistake)) ?? [];
    return {
      span: [mistake, mistake + found.length],
      message: `Unexpected ${found === '' ? 'end of the file' : quote(found)}, expected the form of a package.json`,
      help: 'Keys and texts stand in straight double quotation marks, a colon between a key and its value, and a comma between two pairs but not behind the last.',
    };
  }
  const version = values.get('version');
  if (!version) {
    const start = text.length - text.trimStart().length;
    return {
      span: [start, Math.min(start + 1, text.length)],
      message: `Unexpected ${packageFile} without “version”, expected “"version": "1.0.0"” or the like`,
      help: 'Add it inside the braces, with a comma between it and what is there. If the file has nothing to do with the framework, keep it in another folder.',
    };
  }
  const written = text.slice(...version);
  return {
    span: version,
    message: `Unexpected version ${quote(written.replace(/^"|"$/gu, ''))}, expected three numbers with dots between them, such as “1.0.0”`,
  };
}

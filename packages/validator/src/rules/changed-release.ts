import { quote } from '../messages/quote.ts';
import { releaseRecord } from '../entries/release-record.ts';
import type { Rule } from '../rule.ts';

const [bundle, changes] = ['{ "version": "0.1.0" }\n', '{ "first": true }\n'];
// Written out: computing digests takes longer than loading all rules.
const bundleDigest = '29a3984704ef08db9b4ab4a0fa04ce742cca5347e9272a6b648bb8433ef23b1b';
const changesDigest = '825507e5de01499ad98a022bac66bf4dba4976bedab8e4671236f7779b8d0347';
const emptyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const checksums = `${bundleDigest}  0.1.0.json\n${changesDigest}  0.1.0.changes.json\n`;

export const changedRelease: Rule = {
  id: 'changed-release',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'framework',
  summary: 'The files of a release stay as they were released, byte for byte.',
  why: 'People were assessed against it and programs have read it. Whoever checks it against its checksum must find the same.',
  help: 'Bring the file back as it was released, from the history or from a published copy. What should be different belongs in the next release.',
  *check(context) {
    const record = releaseRecord(context);
    if (!record) return;
    const { file, lines, unknown, digests } = record;
    const seen = new Map<string, (typeof lines)[number]>();
    for (const line of lines) {
      const first = seen.get(line.name);
      if (first) {
        yield {
          at: { file, span: line.span },
          message: `Unexpected second line for ${quote(line.name)}, expected one checksum for each file`,
          help: 'Keep the line that was there when it was released, and delete the other.',
          related: [{ at: { file, span: first.span }, message: 'First listed here' }],
        };
        continue;
      }
      seen.set(line.name, line);
      const found = Object.hasOwn(digests, line.name) ? digests[line.name] : undefined;
      if (found === line.digest) continue;
      yield {
        at: { file, span: line.span },
        message:
          found === undefined
            ? `Unexpected gap: ${quote(line.name)} is not in this folder, expected every file that was released`
            : found === ''
              ? `Unexpected ${quote(line.name)} that can’t be read, expected the file as it was released`
              : `Unexpected change in ${quote(line.name)}, expected the file as it was released`,
      };
    }
    for (const span of unknown) {
      yield {
        at: { file, span },
        message: `Unexpected ${quote(file.text.slice(...span))}, expected a checksum, two spaces and the name of a file`,
        help: 'Delete the line, or bring back SHA256SUMS as it was. “framewright release” writes this file, and nobody else needs to.',
      };
    }
  },
  examples: [
    {
      title: 'A release that was changed, and one that is gone',
      files: {
        'releases/SHA256SUMS': `⟦${bundleDigest}  0.1.0.json⟧\n⟦${changesDigest}  0.1.0.changes.json⟧\n`,
        'releases/0.1.0.json': '{ "version": "0.1.1" }\n',
      },
      expect: ['changed-release', 'changed-release'],
    },
    {
      title: 'A merge that was left half done, and a file listed twice',
      files: {
        'releases/SHA256SUMS': `⟦<<<<<<< HEAD⟧\n${checksums}⟦${emptyDigest}  0.1.0.json⟧\n`,
        'releases/0.1.0.json': bundle,
        'releases/0.1.0.changes.json': changes,
      },
      expect: ['changed-release', 'changed-release'],
    },
    {
      title: 'A release as it was released',
      files: { 'releases/SHA256SUMS': checksums, 'releases/0.1.0.json': bundle, 'releases/0.1.0.changes.json': changes },
      expect: [],
    },
  ],
};

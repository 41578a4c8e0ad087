import { checksumsName } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import { releaseFile, releaseRecord } from '../entries/release-record.ts';
import type { Rule } from '../rule.ts';

const bundle = '{ "version": "0.1.0" }\n';
// Written out: computing digests takes longer than loading all rules.
const bundleDigest = '29a3984704ef08db9b4ab4a0fa04ce742cca5347e9272a6b648bb8433ef23b1b';

export const unlistedRelease: Rule = {
  id: 'unlisted-release',
  severity: 'warning',
  scope: 'framework',
  summary: 'Every file of a release is listed in SHA256SUMS.',
  why: 'A release without a checksum is not published, because nobody could tell whether it is still what it was.',
  help: 'Run “framewright release”: it completes a release that was interrupted. If this was never to be one, delete the file.',
  *check(context) {
    const record = releaseRecord(context);
    if (!record) return;
    const listed = new Set(record.lines.map(({ name }) => name));
    for (const name of Object.keys(record.digests).sort()) {
      if (name.endsWith('.json') && !listed.has(name))
        yield {
          at: { file: releaseFile(name), span: [0, 0] },
          message: `Unexpected file ${quote(name)}, expected only files that ${checksumsName} lists`,
        };
    }
  },
  examples: [
    {
      title: 'A release that was interrupted before its checksum was written',
      files: {
        'releases/SHA256SUMS': `${bundleDigest}  0.1.0.json\n`,
        'releases/0.1.0.json': bundle,
        'releases/0.2.0.json': '⟦⟧{ "version": "0.2.0" }\n',
      },
      expect: ['unlisted-release'],
    },
    {
      title: 'A release that is listed',
      files: { 'releases/SHA256SUMS': `${bundleDigest}  0.1.0.json\n`, 'releases/0.1.0.json': bundle },
      expect: [],
    },
  ],
};

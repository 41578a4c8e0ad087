import { exampleBase } from '../entries/example-base.ts';
import { releaseRecord } from '../entries/release-record.ts';
import { readableManifest } from '../entries/written-entry.ts';
import type { Rule } from '../rule.ts';

const released = {
  'releases/SHA256SUMS': '29a3984704ef08db9b4ab4a0fa04ce742cca5347e9272a6b648bb8433ef23b1b  0.1.0.json\n',
  'releases/0.1.0.json': '{ "version": "0.1.0" }\n',
};

export const nobodyToTell: Rule = {
  id: 'nobody-to-tell',
  severity: 'warning',
  scope: 'framework',
  summary: 'A framework that was released says where to report what is wrong: a contact, or its repository.',
  why: 'Whoever does the work sees first what is wrong with the text. Without an address no page of the site offers a way to say so.',
  help: 'Write an address under “contact”, such as “contact: { mail: skills@museum.example }”, or the address of the repository under “repository”.',
  *check(context) {
    const manifest = readableManifest(context.framework);
    // Of what nobody has been given yet there is nothing to tell.
    if (manifest?.source === undefined || (releaseRecord(context)?.lines.length ?? 0) === 0) return;
    const { repository, contact, format } = manifest.data;
    if (repository === undefined && contact === undefined)
      yield {
        at: { subject: manifest, pointer: '/title' },
        message: 'Unexpected framework that nobody can write to, expected “contact” or “repository” beside its title',
        // Format 1 has no contact.
        ...(format === 1
          ? { help: 'Write the address of the repository under “repository”; or write “format: 2”, which has “contact” beside it.' }
          : {}),
      };
  },
  examples: [
    {
      title: 'No address at all',
      files: { 'framework.md': manifestWith('').replace('title: Meetings', 'title: ⟦Meetings⟧'), ...released },
      expect: ['nobody-to-tell'],
    },
    {
      title: 'An address for mail',
      files: { 'framework.md': manifestWith('contact: { mail: circle@meetings.example }\n'), ...released },
      expect: [],
    },
    {
      title: 'A repository, on whose forge there are forms',
      files: { 'framework.md': manifestWith('repository: https://forge.example/meetings\n'), ...released },
      expect: [],
    },
    {
      title: 'Format 1, which has a repository and no contact',
      files: {
        'framework.md': manifestWith('').replace('format: 2', 'format: 1').replace('title: Meetings', 'title: ⟦Meetings⟧'),
        ...released,
      },
      expect: ['nobody-to-tell'],
    },
    {
      title: 'Nothing was released yet',
      files: { 'framework.md': manifestWith('') },
      expect: [],
    },
  ],
};

function manifestWith(keys: string): string {
  return (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2').replace(/^repository: .*\n/mu, keys);
}

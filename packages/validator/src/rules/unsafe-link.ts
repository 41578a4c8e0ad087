import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

/** Browsers skip white space and control characters inside an address and before it. */
const skipped = /[\s\p{Cc}]/gu;
const scheme = /^([a-z][a-z0-9+.-]*):/iu;
const safe = new Set(['http', 'https', 'mailto']);
const address = /https?(?::\/\/|%3A%2F%2F)[^\s|]+/iu;

export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'error',
  harm: 'unsafe',
  scope: 'file',
  summary: 'Links lead to the web, to a mail address or to an entry; images are the framework’s own.',
  why: 'Anything else works for its author at best: it opens a program or a drive that others don’t have, or runs a script in the reader’s browser.',
  help: 'Link to an address that begins with https://, to mailto: and a mail address, or to an entry as [[its-id]].',
  needs: ['addresses'],
  *check(file) {
    for (const { url, span } of file.prose.links) {
      const bare = url.replace(skipped, '');
      const [, found = ''] = scheme.exec(bare) ?? [];
      if (found === '' || safe.has(found.toLowerCase())) continue;
      yield {
        at: { file, span },
        message: `Unexpected link to ${quote(url)}, expected an address that begins with https://`,
        help: helpFor(found.toLowerCase(), bare),
      };
    }
    // Elsewhere an image is a mistake wherever it comes from.
    const { place } = file;
    if ((place.holds !== 'entry' && place.holds !== 'translation') || place.type !== 'page') return;
    for (const { url, span } of file.prose.images) {
      if (!scheme.test(url.replace(skipped, ''))) continue;
      yield {
        at: { file, span },
        message: `Unexpected image from ${quote(url)}, expected one from the folder assets`,
        help: 'Save the image in the folder assets, if its owner allows it, and write assets/ and its name. A page shows nothing from elsewhere, so that nobody else learns who reads it.',
      };
    }
  },
  examples: [
    {
      title: 'A script, and a file on somebody’s drive',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with: ⟦[the form](javascript:openForm(1))⟧ or ⟦[the template](file:///S:/agenda.docx)⟧.\n',
      },
      expect: ['unsafe-link', 'unsafe-link'],
    },
    {
      title: 'An image from elsewhere',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\nWe meet in this hall: ⟦![A hall with chairs in a ring](https://meetings.example/hall.png)⟧\n',
      },
      expect: ['unsafe-link'],
    },
    {
      title: 'The web, mail and an entry',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with, [as here](https://meetings.example/agenda). Write to <mailto:hello@meetings.example> or see [[agenda-setting]].\n',
      },
      expect: [],
    },
  ],
};

function helpFor(found: string, url: string): string {
  if (found === 'javascript' || found === 'vbscript' || found === 'data')
    return 'The link was copied from inside a web application. Link to the page that shows it, or take the link away and leave the words.';
  if (found === 'file' || found.length === 1)
    return 'Readers can’t open your drive. Put the document where it has an address that begins with https://, or take the link away and leave the words.';
  const [inside] = address.exec(url) ?? [];
  return inside ? `Link to the address inside it: ${inside}.` : 'Link to a page on the web, or take the link away and leave the words.';
}

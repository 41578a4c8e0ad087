import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { docPictureHref, docPictures } from './doc-pictures.ts';
import { readDocs } from './read-docs.ts';

const docs = { guides: [{ slug: 'write' }], reference: [{ slug: 'code', picture: '<svg/>' }], decisions: [] };

test('a picture lies beside its page, and is found by its name alone', () => {
  expect(docPictures(docs)).toEqual([{ path: 'reference/code.svg', content: '<svg/>' }]);
  expect(docPictureHref(docs, '/base/', 'code.svg')).toBe('/base/reference/code.svg');
  for (const other of ['write.svg', 'de.svg', '../reference/code.svg', 'code.png'])
    expect(docPictureHref(docs, '/base/', other), other).toBe(undefined);
});

test('a page has the picture of its own name, and says whom it is for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    'a.md': '---\ntitle: A\norder: 1\nfor: programmers\n---\nText.',
    'a.svg': '<svg/>',
    'b.md': '---\ntitle: B\norder: 2\n---\nText.',
    'c.svg': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect((await readDocs(pathToFileURL(`${folder}/`))).map(({ slug, picture, forProgrammers }) => [slug, picture, forProgrammers])).toEqual(
    [
      ['a', '<svg/>', true],
      ['b', undefined, false],
    ],
  );
});

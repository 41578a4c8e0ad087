import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { entrySorts, frameworkOfNames } from './names/framework-of-names.ts';
import { call, tempFolder } from './support/temp-framework.ts';

/** Titles that would be something else if they were Markdown, or the words that something is replaced by. */
const titles: readonly string[] = [
  '1. Year',
  '# Numbers',
  '- Items',
  '+ Items',
  '> Quoting',
  '<T> and <b>bold</b>',
  '<script>x</script> House',
  '*Stars* and __init__',
  '`Code` | cells',
  '[W](http://n.ex)',
  '[[plain]]',
  '&lt;b&gt; &amp;',
  'Costs $& and $$ and $` here',
  '\\*escaped\\*',
];

let folder: string;

beforeAll(() => {
  folder = tempFolder();
});

/** Writes a framework whose entries and lists all have one title, each with its id behind it. */
function write(title: string): void {
  for (const [path, text] of Object.entries(frameworkOfNames({ id: 'made', of: [], titles: false }))) {
    const id = /^id: (.+)$/mu.exec(text)?.[1] ?? '';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      text.replace(/^title: .*$/mu, () => `title: ${JSON.stringify(`${title} ${id}`)}`),
    );
  }
}

describe.each(titles)('the title %s', (title) => {
  // In a short run each sort has a third of the titles, and each title a third of the sorts.
  const sorts = entrySorts.filter((_sort, index) => inject('isWhole') || (index + titles.indexOf(title)) % 3 === 0);

  beforeAll(() => {
    write(title);
  });

  test.each(sorts)('is shown as it is: %s', async (sort) => {
    const id = `one-${sort}`;
    const { out, code } = await call(folder, 'show', id);
    expect([code, out.split('\n')[0]]).toEqual([0, `${title} ${id}`]);
  });

  test('is listed as it is, in every list', async () => {
    const { out } = await call(folder, 'list');
    for (const sort of entrySorts) expect(out).toContain(`${title} one-${sort}`);
  });

  test('is shown as it is where other entries name it', async () => {
    for (const [id, names] of [
      ['heir', ['one-role', 'inner-family', 'plain']],
      ['plain', ['one-competence']],
      ['one-resource', ['one-competence']],
      ['one-qualification', ['one-competence', 'one-role']],
      ['one-competence', ['one-group', 'plain', 'one-role', 'one-term']],
    ] as const) {
      const out = (await call(folder, 'show', id)).out.replace(/\s+/gu, ' ');
      for (const name of names) expect(out).toContain(`${title} ${name}`.replace(/\s+/gu, ' '));
    }
  });

  test('is told as it is of what waits for a translation', async () => {
    expect((await call(folder, 'translate', 'de')).out).toContain(`${title} plain`);
  });
});

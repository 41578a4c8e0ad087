import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const framework = join(import.meta.dirname, '../frameworks/two-dimensions');

/** A copy of a framework with several kinds of mistakes, so that exact parsers, schemas and suggestions are needed. @param place a folder for it */
export function brokenFramework(place: string): string {
  const folder = join(place, 'broken');
  cpSync(framework, folder, { recursive: true });
  mkdirSync(join(folder, 'terms'), { recursive: true });
  writeFileSync(join(folder, 'terms/tabbed.md'), '---\nid: tabbed\n\ttitle: Tabbed\n---\nA term.\n');
  writeFileSync(
    join(folder, 'terms/wrong.md'),
    '---\nid: wrong\ntitle: 7\ncolour: red\nurl: no address\n---\n> A term | with <b>HTML</b> \\* and [[nothing]].\n',
  );
  return folder;
}

/** A framework with a changeset, which the libraries of changesets read. */
export function declaredFramework(place: string): string {
  const folder = join(place, 'declared');
  cpSync(framework, folder, { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  writeFileSync(join(folder, '.changeset/all.md'), '---\n"object-care": major\n---\n\nAll of it.\n');
  return folder;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { sorted, type Published } from './published-by.ts';

const files = { addresses: 'addresses.txt', fragments: 'fragments.txt', jsonKeys: 'json-keys.txt', csvColumns: 'csv-columns.txt' } as const;

/** The lists in a folder. */
export function readLists(folder: URL): Published {
  return eachList((list) => {
    const lines = readFileSync(new URL(files[list], folder), 'utf8').split('\n');
    return lines.filter((line) => line !== '');
  });
}

/** Writes the lists into a folder. */
export function writeLists(folder: URL, published: Published): void {
  for (const [list, file] of Object.entries(files) as readonly (readonly [keyof Published, string])[])
    writeFileSync(new URL(file, folder), published[list].map((line) => `${line}\n`).join(''));
}

/** The lists with what is published now added. Nothing is ever removed. */
export function together(listed: Published, now: Published): Published {
  return eachList((list) => sorted([...listed[list], ...now[list]]));
}

function eachList(linesOf: (list: keyof Published) => readonly string[]): Published {
  return {
    addresses: linesOf('addresses'),
    fragments: linesOf('fragments'),
    jsonKeys: linesOf('jsonKeys'),
    csvColumns: linesOf('csvColumns'),
  };
}

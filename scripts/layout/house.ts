import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importedModules } from './imports.ts';
import { folderOf, levels } from './levels.ts';
import type { Room } from './room.ts';
import { readSourcePackage } from './source-package.ts';

/** A package as the layout page shows it. */
export interface HousePackage {
  readonly name: string;
  readonly level: number;
  /** Relative to the checkout. */
  readonly folder: string;
  /** The description in its manifest. */
  readonly description: string;
  /** The packages of ours that its code imports, the lowest first. */
  readonly uses: readonly string[];
  /** From the ground up; none if there is no code. */
  readonly rooms: readonly Room[];
}

/**
 * All packages, those of the lowest level first, within a level as the table of levels has them.
 * @param root absolute path of the checkout
 */
export function readHouse(root: string): readonly HousePackage[] {
  return Object.entries(levels)
    .map(([name, level]) => {
      const { rooms, files } = readSourcePackage(root, name);
      const modules = new Set(files.flatMap(({ text }) => importedModules(text)).map((module) => module.split('/').slice(0, 2).join('/')));
      return {
        name,
        level,
        folder: folderOf(name),
        description: String(
          (JSON.parse(readFileSync(join(root, folderOf(name), 'package.json'), 'utf8')) as { description?: unknown }).description,
        ),
        uses: Object.keys(levels).filter((other) => modules.has(`@framewright/${other}`)),
        rooms,
      };
    })
    .sort((a, b) => a.level - b.level);
}

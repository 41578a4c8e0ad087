import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from './hostile-files.ts';

/** A small framework of its own on a real file system. */
export interface FrameworkOnDisk {
  readonly folder: string;
  put(path: string, content: Content): void;
  remove(): void;
}

/** A copy of the framework that the scenarios of the command use. */
export function frameworkOnDisk(): FrameworkOnDisk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-unbreakable-')));
  cpSync(join(import.meta.dirname, '../scenarios/base/framework'), folder, { recursive: true });
  return {
    folder,
    put(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      put(join(folder, path), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether the user of the tests can create it: nothing is unreadable for root. */
export function canBeMade(content: Content): boolean {
  if (!('special' in content)) return true;
  if (content.special === 'locked') return process.getuid !== undefined && process.getuid() !== 0;
  return content.special !== 'pipe' || process.platform !== 'win32';
}

function put(file: string, content: Content): void {
  if ('text' in content) writeFileSync(file, content.text);
  else if ('bytes' in content) writeFileSync(file, new Uint8Array(content.bytes));
  else if ('link' in content) symlinkSync(content.link, file);
  else if ('size' in content) {
    const opened = openSync(file, 'w');
    ftruncateSync(opened, content.size);
    closeSync(opened);
  } else if (content.special === 'folder') mkdirSync(file);
  else if (content.special === 'pipe') execFileSync('mkfifo', [file]);
  else {
    writeFileSync(file, 'locked');
    chmodSync(file, 0);
  }
}

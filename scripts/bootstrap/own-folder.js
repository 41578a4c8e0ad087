import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';

/**
 * The folder `.cache` of a checkout, made where it is missing. What lies behind a link is never changed.
 *
 * @param {string} root
 * @returns {string}
 */
export function ownFolder(root) {
  const folder = join(root, '.cache');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Failure(`${folder} is a link, and what lies behind a link is never changed; remove the link and try again.`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

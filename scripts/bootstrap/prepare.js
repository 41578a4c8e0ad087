import { join } from 'node:path';
import { runQuietly } from './command.js';
import { withLock } from './lock.js';
import { chooseNode, fetchedVersion } from './node.js';
import { installPackages, packagesAreCurrent, requireLockfile } from './packages.js';
import { fill, isFilled } from './pinned-folder.js';
import { waiting } from './waiting.js';

/**
 * Makes sure that Node, pnpm and the workspace's packages are there; does nothing if they are.
 *
 * @param {string} root
 * @param {{ packages: boolean }} wanted without packages, pnpm itself is prepared
 * @returns {Promise<{ node: string, pnpm: string }>}
 */
export async function prepare(root, wanted) {
  const { versions, execPath, platform, arch } = process;
  const node = chooseNode(root, { version: versions.node, execPath, platform, arch });
  const nodeFolder = {
    path: join(root, 'scripts/bootstrap/node'),
    holds: `Node ${fetchedVersion}`,
    program: node.path,
    native: true,
  };
  const pnpmFolder = {
    path: join(root, 'scripts/bootstrap/pnpm'),
    holds: 'pnpm',
    program: join(root, 'scripts/bootstrap/pnpm/node_modules/pnpm/bin/pnpm.mjs'),
    native: false,
  };
  const prepared = { node: node.path, pnpm: pnpmFolder.program };

  const nodeIsReady = () => !node.fetched || isFilled(nodeFolder);
  const restIsReady = () => (wanted.packages ? packagesAreCurrent(root) : isFilled(pnpmFolder));
  if (nodeIsReady() && restIsReady()) return prepared;

  if (wanted.packages) requireLockfile(root);
  await withLock(root, async (name) => {
    /** @type {import('./command.js').Run} */
    const run = (file, args, options) => runQuietly(file, args, options, name);
    if (!nodeIsReady()) await fetchInto(root, nodeFolder, run);
    if (restIsReady()) return;
    if (!isFilled(pnpmFolder)) await fetchInto(root, pnpmFolder, run);
    if (!wanted.packages) return;
    await waiting('Installing packages (about half a minute the first time) …', () => installPackages(root, prepared, run));
  });
  return prepared;
}

/**
 * @param {string} root
 * @param {import('./pinned-folder.js').PinnedFolder} folder
 * @param {import('./command.js').Run} run
 */
async function fetchInto(root, folder, run) {
  await waiting(`Fetching ${folder.holds} (once) …`, () => fill(root, folder, run));
}

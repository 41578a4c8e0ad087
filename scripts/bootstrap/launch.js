import { fileURLToPath } from 'node:url';
import { asFailure } from './failure.js';
import { restoreCommand } from './bin-link.js';
import { Interrupted } from './command.js';
import { cacheCommand } from './cache-command.js';
import { prepare } from './prepare.js';
import { pnpmEnvironment } from './packages.js';
import { runScript, scriptEnvironment, scriptOf } from './script.js';

/** The checkout: two folders up from here. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Prepares what is missing, then runs the script behind a verb and ends as it ends.
 * A failure before the script starts is reported in one sentence, with exit code 2.
 *
 * @param {string | undefined} verb
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function launch(verb, args) {
  try {
    const script = scriptOf(root, verb);
    if (script.says) process.stderr.write(`${script.says}\n`);
    const { node, pnpm } = await prepare(root, { packages: script.needsPackages });
    const env = scriptEnvironment(node, process.env);
    if (script.path) {
      restoreCommand(root);
      const cached = verb === 'framewright' ? cacheCommand(root, node, env) : undefined;
      await runScript(node, [script.path, ...args], env);
      await cached;
      return;
    }
    await runScript(node, [pnpm, ...args], pnpmEnvironment(root, env));
    restoreCommand(root);
  } catch (error) {
    if (error instanceof Interrupted) {
      process.kill(process.pid, error.signal);
      return;
    }
    process.stderr.write(`${asFailure(error).message}\n`);
    process.exitCode = 2;
  }
}

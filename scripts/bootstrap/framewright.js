#!/usr/bin/env node
// Entry of `npx --no -- framewright …` in a checkout: the command that was cached of these very sources, else run.js with the verb filled in.
// It imports nothing at the top, so that a Node too old to load the rest can still say so.
const old = Number(process.versions.node.split('.')[0]) < 24;

(old ? Promise.resolve(false) : import('./cached-command.js').then(startCached)).then((started) => {
  if (started) return undefined;
  process.argv.splice(2, 0, 'framewright');
  return import('./run.js');
});

/** @param {typeof import('./cached-command.js')} cached */
function startCached({ mayCacheCommand, startCachedCommand }) {
  return mayCacheCommand() && startCachedCommand();
}

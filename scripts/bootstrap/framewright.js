#!/usr/bin/env node
// Entry of `npx --no -- framewright …` in a checkout: the command that was kept of these very sources, else run.js with the verb filled in.
// It imports nothing at the top, so that a Node too old to load the rest can still say so.
const old = Number(process.versions.node.split('.')[0]) < 24;

(old ? Promise.resolve(false) : import('./kept-command.js').then(startKept)).then((started) => {
  if (started) return undefined;
  process.argv.splice(2, 0, 'framewright');
  return import('./run.js');
});

/** @param {typeof import('./kept-command.js')} kept */
function startKept({ mayKeepCommand, startKeptCommand }) {
  return mayKeepCommand() && startKeptCommand();
}

#!/usr/bin/env node
// Entry of `npx framewright …` in a checkout: run.js with the verb filled in.
process.argv.splice(2, 0, 'framewright');
import('./run.js');

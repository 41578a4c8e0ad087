#!/usr/bin/env node
// Starts the command if this Node can run it. Written so that every Node understands it, since an older one is to say more than where it stumbled.
'use strict';

/** Filled in where the command is packed. */
var needed = 'NEEDED';

var wanted = needed.split('.').map(Number);
var here = process.versions.node.split('.').map(Number);
if (here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1])) {
  process.stderr.write('Framewright needs Node ' + needed + ' or newer, and this is Node ' + process.versions.node + '; get one from https://nodejs.org and try again.\n');
  process.exitCode = 2;
} else require('./bin.cjs');

#!/usr/bin/env node
// Not through the index, which loads all commands.
import { processIo } from './terminal/process-io.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processIo());

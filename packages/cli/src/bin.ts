#!/usr/bin/env node
// Not by way of the index, which loads all commands.
import { processIo } from './terminal/process-io.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processIo());

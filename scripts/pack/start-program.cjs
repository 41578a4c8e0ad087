#!/usr/bin/env node
// Starts the program beside this file. What V8 made of it at an earlier call is cached, since making it takes longer than most calls do.
'use strict';

const fs = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

/** Filled in where the command is bundled: what the program is, and from where it looks for libraries; from here where that is empty. */
const digest = 'DIGEST';
const place = 'PLACE' || __filename;

const file = join(__dirname, `program-${digest}.cjs`);
const [word = ''] = process.argv.slice(2);
const cacheName = `code-${digest}-${process.version}-${process.arch}-${/^[a-z]{1,20}$/.test(word) ? word : 'other'}.bin`;

const cached = readCached();
const script = new vm.Script(fs.readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: cached?.subarray(8),
});
const program = { exports: {} };
start().catch((error) => {
  if (!/native binding/i.test(error?.message)) throw error;
  process.stderr.write(
    `Framewright’s reader of Markdown is not there for this computer (${process.platform}, ${process.arch}); delete node_modules and the lockfile, and install again.\n`,
  );
  process.exitCode = 2;
});

async function start() {
  script.runInThisContext()(program.exports, requireLater, program, (name) => import(name), pathToFileURL(place).href, digest);
  const { run, processIo } = program.exports;
  const code = await run(process.argv.slice(2), processIo());
  process.exitCode = code;
  cache(code);
}

/** Modules of Node are loaded when something in them is first used: some take as long as all the rest. */
function requireLater(name) {
  if (!name.startsWith('node:')) return createRequire(place)(name);
  if (name === 'node:fs' || name === 'node:path') return require(name);
  let loaded;
  const load = () => (loaded ??= require(name));
  return new Proxy(
    {},
    {
      get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
      has: (_, key) => key in load(),
      ownKeys: () => Reflect.ownKeys(load()),
      getOwnPropertyDescriptor: (_, key) => ({ value: load()[key], enumerable: true, configurable: true }),
    },
  );
}

/**
 * Where compiled code may be cached: never beside the libraries of a project, where whoever contributes to it could have put something that is
 * run, and on a build server only where it has a place of its own.
 */
function* cacheFolders() {
  const named = process.env.FRAMEWRIGHT_CACHE;
  if (named) return yield named;
  let folder = __dirname;
  while (folder !== dirname(folder) && basename(folder) !== 'node_modules') folder = dirname(folder);
  if (folder === dirname(folder)) return yield __dirname;
  if (process.env.CI) return;
  yield join(process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(require('node:os').homedir(), '.cache'), 'framewright');
}

/** Eight bytes, of which the first says after which exit codes it was cached, and what V8 made. */
function readCached() {
  for (const folder of cacheFolders()) {
    try {
      return fs.readFileSync(join(folder, cacheName));
    } catch {
      // The next place may have it; without any the call is slower, and that is all.
    }
  }
  return undefined;
}

/** Caches what was compiled so far. A call that finds mistakes needs more of the program than one that finds none, so both are waited for. */
function cache(code) {
  const known = cached === undefined || script.cachedDataRejected ? 0 : cached[0];
  const bit = 1 << code;
  if (code > 1 || (known & bit) !== 0) return;
  const head = Buffer.alloc(8);
  head[0] = known | bit;
  const content = Buffer.concat([head, script.createCachedData()]);
  for (const folder of cacheFolders()) if (placed(folder, content)) return;
}

/** Whether the content could be put in the folder, whole or not at all; what was left there long ago goes. */
function placed(folder, content) {
  const aside = join(folder, `${cacheName}.${process.pid}`);
  try {
    makeFolder(folder);
    fs.writeFileSync(aside, content, { flag: 'wx', flush: true });
    fs.renameSync(aside, join(folder, cacheName));
    for (const name of fs.readdirSync(folder)) if (isOld(join(folder, name))) fs.rmSync(join(folder, name), { force: true });
    return true;
  } catch {
    try {
      fs.rmSync(aside, { force: true });
    } catch {
      // Not even that; the name is never used again.
    }
    return false;
  }
}

/** Node's own way of making all folders of a path never ends below /proc, for example. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  if (!fs.existsSync(folder)) fs.mkdirSync(folder);
}

/** Whether it is code of a month ago: most likely that of an older program, and made again soon where it is not. */
function isOld(file) {
  return /^code-.*\.bin/.test(basename(file)) && Date.now() - fs.statSync(file).mtimeMs > 30 * 86_400_000;
}

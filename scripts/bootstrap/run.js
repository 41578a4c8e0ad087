// Entry of every npm script: `node scripts/bootstrap/run.js <verb> [arguments]`.
// It imports nothing at the top, so that a Node too old to load the rest can still say so.
const { node } = process.versions;

if (Number(node.split('.')[0]) < 18) {
  process.stderr.write(
    `Framewright needs Node 18 or newer to start, and this is Node ${node}; install a current one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  import('./launch.js').then(({ launch }) => launch(process.argv[2], process.argv.slice(3)));
}

// Entry of every npm script: `node scripts/bootstrap/run.js <verb> [arguments]`.
// It imports nothing at the top and uses old syntax only, so that a Node too old for the rest can still say so.
var major = Number(process.versions.node.split('.')[0])

if (major < 18) {
  console.error(
    'Framewright needs Node 18 or newer to start, and this is Node ' +
      process.versions.node +
      '; install a current one from https://nodejs.org and try again.',
  )
  process.exitCode = 2
} else {
  import('./launch.js').then(function (module) {
    return module.launch(process.argv[2], process.argv.slice(3))
  })
}

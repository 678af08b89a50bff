/**
 * Imported first by everything that runs in plain Node: older versions fail later, in ways that explain nothing. The npm
 * scripts bring the right Node; this is for who types `node server.ts`.
 */
const wanted = 24
const running = Number(process.versions.node.split('.')[0])

if (running < wanted) {
  process.stderr.write(
    `galley: Node ${wanted} or newer is needed and this is ${process.versions.node}; use npm start, which brings its own\n`,
  )
  process.exit(1)
}

/** Listens on loopback, at a port of the system's choice, and says where. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`listens at http://127.0.0.1:${server.address().port}\n`)
  })
  process.on('SIGTERM', () => process.exit(0))
}

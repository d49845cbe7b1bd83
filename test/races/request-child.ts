// Sends one request to a service in a separate process, which kills itself once its first write of a hold was executed.
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'

const [uri = '', request = '{}', settings = '{}'] = process.argv.slice(2)

const started = await startService(readConfig(JSON.parse(settings)), uri, { clientOptions: { monitorCommands: true } })
for (const worker of Object.values(started.workers)) await worker.stop()
const app = await buildApp(started)
await started.relay.stop()

const isWrite = new Set(['findAndModify accounts', 'update holds'])
const writes = new Set<number>()
started.service.client.on('commandStarted', ({ requestId, commandName, command }) => {
  if (isWrite.has(`${commandName} ${command[commandName]}`)) writes.add(requestId)
})
/** The server has executed it, and this process has not learned of it yet. */
started.service.client.on('commandSucceeded', ({ requestId }) => {
  if (writes.has(requestId)) process.kill(process.pid, 'SIGKILL')
})

const { method, url, headers, payload } = JSON.parse(request)
const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
process.stdout.write(`${answer.statusCode} ${answer.body}`)
process.exit(1)

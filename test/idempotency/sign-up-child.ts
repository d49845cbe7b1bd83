// Signs up under a key, in a separate process that kills itself at one of its commands.
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'

const [uri = '', moment = '', at = '', key = '', body = '{}', settings = '{}'] = process.argv.slice(2)

const started = await startService(readConfig(JSON.parse(settings)), uri, { clientOptions: { monitorCommands: true } })
for (const worker of Object.values(started.workers)) await worker.stop()
const app = await buildApp(started)

let commands = 0
/** Before the command is sent, or after the server has executed it, before this process learns of it. */
started.service.client.on(moment as 'commandStarted' | 'commandSucceeded', () => {
  commands += 1
  if (commands === Number(at)) process.kill(process.pid, 'SIGKILL')
})

const answer = await app.inject({
  method: 'POST',
  url: '/v1/accounts',
  payload: JSON.parse(body),
  headers: { 'idempotency-key': key },
})
process.stdout.write(JSON.stringify({ status: answer.statusCode, commands }))
process.exit(0)

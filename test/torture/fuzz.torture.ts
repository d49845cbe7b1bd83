// Bad input never makes a 5xx: random requests to every operation of the OpenAPI document, over real connections.
import { Agent, request } from 'node:http'
import t from 'tap'
import { faultsOf, operationsOf, readContract } from '../contracts/contract.ts'
import { makeScene } from '../contracts/every-operation.ts'
import { type RandomRequest, randomRequests } from '../contracts/random-requests.ts'
import { startProcess } from '../service-process.ts'
import { type Answer, startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const least = 20_000
/** The number of requests before the scene is created again: some requests succeed, and use it up. */
const eachScene = 25
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
t.comment(`SEED=${seed} makes the same requests again`)

const app = await startTestApp(t)
const service = await startProcess(t, { MONGODB_URI: app.uri })
const contract = await readContract(app)
const operations = operationsOf(contract).map(([key]) => key)
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
t.teardown(() => agent.destroy())

/** Sends it unchanged: neither the URL nor the body is normalised on the way. */
function send({ method, url, token, headers, body }: RandomRequest): Promise<Answer> {
  const { hostname, port } = new URL(service.address)
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const options = { agent, hostname, port, method, path: url, headers: { ...authorization, ...headers, ...length } }
  return new Promise((resolve, reject) => {
    const sent = request(options, (reply) => {
      const parts: Buffer[] = []
      reply.on('error', reject)
      reply.on('data', (part) => parts.push(part))
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString()
        const isJson = /[/+]json/.test(reply.headers['content-type'] ?? '') && text !== ''
        const status = reply.statusCode ?? 0
        resolve({ status, headers: reply.headers as Answer['headers'], body: isJson ? JSON.parse(text) : text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const statuses: Record<number, number> = {}
let sent = 0
let failures = 0

/** The requests that were answered with a 5xx, or refused in a form that violates the contract. */
async function faultsIn(key: string, round: number): Promise<string[]> {
  const faults: string[] = []
  const random = randomRequests({ contract, key, scene: await makeScene(app, key), seed: seed + round })
  for (let index = 0; index < eachScene; index += 1) {
    const wanted = random.next()
    const { method, url, body = '' } = wanted
    const answer = await send(wanted)
    sent += 1
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    const isFailure = answer.status >= 500 || /"code":"internal_error"/.test(String(answer.body))
    if (isFailure) failures += 1
    const reported = [
      ...(isFailure ? [`${answer.status} ${method} ${url.slice(0, 300)}`] : []),
      ...faultsOf(contract, { method, url, answer }, service.address),
    ]
    faults.push(
      ...reported.map((fault) => `round ${round}: ${fault} ${JSON.stringify(wanted.headers)} ${body.slice(0, 300)}`),
    )
  }
  return faults
}

t.test('every request is accepted or refused, and none causes a 5xx', async (t) => {
  const faults: string[] = []
  for (let round = 0; sent < least; round += operations.length) {
    for (const [index, key] of operations.entries()) faults.push(...(await faultsIn(key, round + index)))
  }
  t.strictSame(faults, [])
  t.equal((await service.ask('GET', '/health/live')).status, 200)
  t.notMatch(service.notices(), /internal_error/)
  t.comment(JSON.stringify(statuses))
  report(t, {
    guarantee: 'G12',
    figure: `${sent} random requests to ${operations.length} operations, seed ${seed}: ${failures} × 5xx, ${faults.length} refusals out of form`,
  })
})

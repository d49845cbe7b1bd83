import { MongoClient } from 'mongodb'
import { openTemporaryDatabase } from '../src/database/embedded.ts'
import { startWireProxy, type WireProxy } from './wire-proxy.ts'

/** The database server of a run: a replica set of one, in a temporary folder. */
export interface BenchDatabase {
  pid: number
  version: string
  /** A database of its own behind a proxy of its own, so that its commands can be counted. */
  openFor(name: string): Promise<{ uri: string; proxy: WireProxy }>
  close(): Promise<void>
}

/** @throws Error when no mongod is to be had */
export async function openBenchDatabase(progress: (text: string) => void): Promise<BenchDatabase> {
  const database = await openTemporaryDatabase({ mode: 'auto', log: () => {}, progress })
  const client = await MongoClient.connect(database.uri)
  const { pid } = await client.db('admin').command({ serverStatus: 1 })
  await client.close()
  const port = Number(new URL(database.uri).port)
  const proxies: WireProxy[] = []
  return {
    pid: Number(pid),
    version: database.version,
    async openFor(name) {
      const proxy = await startWireProxy(port)
      proxies.push(proxy)
      return { uri: `mongodb://127.0.0.1:${proxy.port}/bench_${name}?directConnection=true`, proxy }
    },
    async close() {
      for (const proxy of proxies) await proxy.close()
      await database.close()
    },
  }
}

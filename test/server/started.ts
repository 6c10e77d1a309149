import { expect, onTestFinished } from 'vitest'
import { Client, type ClientOptions } from './client.ts'

/** A client for the test that asks for it: when the test is over it is stopped, and the server must exit with 0. */
export async function start(options: ClientOptions): Promise<Client> {
  const client = await Client.start(options)
  onTestFinished(async () => {
    expect(await client.stop()).toBe(0)
  })
  return client
}

/** Entry point that the extension host runs: Mocha, with a JSON report for the process that started the host. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const reporterOptions = { output: process.env['TICKMARK_TEST_REPORT'] }
  const mocha = new Mocha({ ui: 'bdd', timeout: 25_000, reporter: 'json', reporterOptions })
  mocha.suite.emit('pre-require', globalThis, null, mocha)
  await import('./reading.ts')
  await import('./navigating.ts')
  await import('./watching.ts')
  await import('./deciding.ts')
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done)
    runner.on('pass', (test) => console.log(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`))
    runner.on('fail', (test) => console.log(`✗ ${test.fullTitle()}`))
  })
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

/** Starts to measure. Returns how to read the milliseconds of processor time that this process has taken since. */
export function processorTime(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}

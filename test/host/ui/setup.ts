/** Once before all UI tests: the host, a browser, the packed extension. */
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../../scripts/host/chromium.ts'
import { installDesktopHost, type DesktopHost } from '../../../scripts/host/install.ts'
import { packExtension } from '../../../scripts/host/vsix.ts'

declare module 'vitest' {
  interface ProvidedContext {
    host: DesktopHost
    chromium: string
    vsix: string
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('host', await installDesktopHost(console.log))
  project.provide('chromium', await findChromium(console.log))
  project.provide('vsix', await packExtension())
}

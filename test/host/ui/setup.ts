/** Once before all UI tests: the host, a browser, the packed extension. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../../scripts/host/chromium.ts'
import { installDesktopHost, type DesktopHost } from '../../../scripts/host/install.ts'
import { hostHome } from '../../../scripts/host/paths.ts'
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
  // A copy, so that a build meanwhile does not take it away.
  const vsix = join(hostHome, 'tickmark.vsix')
  await copyFile(await packExtension(), vsix)
  project.provide('vsix', vsix)
}

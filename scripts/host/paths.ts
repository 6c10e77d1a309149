/** Where the host for trying and testing the extension lives. Scripts run in the project's folder. */
import { join } from 'node:path'

export const root = process.cwd()
/** Downloads and built test bundles; never committed. */
export const hostHome = join(root, '.vscode-test')
/** Screenshots, logs and reports of a test run; never committed, kept by CI. */
export const outputHome = join(root, 'test-output')
export const reportsHome = join(outputHome, 'reports')
export const screenshotsHome = join(outputHome, 'screenshots')
export const seedsHome = join(root, 'seeds')

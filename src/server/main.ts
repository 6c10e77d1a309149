// Entry of `dist/server.cjs`, the process an editor starts.
import { startServer } from './node.ts'

startServer()

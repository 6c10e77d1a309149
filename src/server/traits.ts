/** What the client shows, as far as answers depend on it. */
export interface ClientTraits {
  /** Has the commands of `protocol.ts`, and asks for what they lack. */
  readonly commands: boolean
  readonly markdown: boolean
  readonly hierarchicalSymbols: boolean
  readonly locationLinks: boolean
  readonly showDocument: boolean
}

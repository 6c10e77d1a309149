/** `npm run screenshots`: takes the README's pictures anew. */
import { mergeConfig } from 'vitest/config'
import stories from './vitest.config.ts'

const config = mergeConfig(stories, {})
config.test!.include = ['test/host/ui/pictures.ts']

export default config

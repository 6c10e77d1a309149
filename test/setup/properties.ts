import * as fc from 'fast-check'

/**
 * Properties draw the same cases on every run, so that a change passes or fails by what it changes.
 * `PROPERTY_SEED=random npm run test:unit` draws others, and any whole number draws those that failed under it.
 */
const asked = process.env.PROPERTY_SEED
const seed = asked === 'random' ? Date.now() : Number(asked ?? 20_251_103)
if (!Number.isSafeInteger(seed)) throw new Error(`PROPERTY_SEED is neither "random" nor a whole number: ${asked}`)
fc.configureGlobal({ seed })

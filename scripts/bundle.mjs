import { build } from 'esbuild'

/**
 * Bundles a TypeScript program for Node; npm packages stay imports, resolved from the nearest node_modules above `outfile`.
 * @param {string} entry
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} [more]
 */
export function bundleForNode(entry, outfile, more = {}) {
  return build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    ...more,
  })
}

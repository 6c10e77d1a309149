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
    // As the product is: for a version of Node, patterns with properties of Unicode are made anew each time they are tried.
    target: 'es2022',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    ...more,
  })
}

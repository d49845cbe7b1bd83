// A hook of Node's module loader.
import type { ResolveHook } from 'node:module'

const ofFile = new URL('tap-of-file.js', import.meta.url).href

export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === 'tap'
    ? { url: `${ofFile}?${encodeURIComponent(context.parentURL ?? '')}`, format: 'module', shortCircuit: true }
    : next(specifier, context)

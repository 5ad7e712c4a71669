import type { Plugin } from 'vite'

/** The oldest browsers whose learners we serve: of 2019 and early 2020. */
export const oldestBrowsers = ['chrome80', 'edge80', 'firefox72', 'safari13']

/**
 * Svelte scopes styles with `:where(.svelte-…)`, which browsers before 2021 do not know: they would drop the rule. The
 * bare class says the same to them, only with more weight, and as it does so everywhere the order of rules holds.
 */
export function plainScopes(): Plugin {
  return {
    name: 'trousseau:plain-scopes',
    transform: {
      filter: { id: /\.svelte\?.*type=style/ },
      handler: (code) => ({ code: code.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1'), map: null }),
    },
  }
}

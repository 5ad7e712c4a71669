import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { join } from 'node:path'
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite'
import { oldestBrowsers, plainScopes } from './css-of-2019.ts'

const entry = (name: string) => join(import.meta.dirname, 'src/server', `${name}.ts`)

export default defineConfig({
  // `source`: the packages of this repository are read as they are written, not as they were last built.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // Islands are bundled as `?worker&url`; as modules, they load the French engine only when an aid needs it.
  worker: { format: 'es' },
  // Pages hold in old browsers; scripts are written for today's, and pages work without them.
  build: { cssTarget: oldestBrowsers },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  environments: {
    ssr: {
      build: {
        rolldownOptions: {
          // Beside SvelteKit's handler and in the same build, so that all share one copy of each module.
          input: { main: entry('main'), thread: entry('thread'), command: entry('command') },
        },
      },
    },
  },
  plugins: [
    plainScopes(),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Attributes only: the sizes and spacings that a reader chose are set on the page's root.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'media-src': ['self', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
})

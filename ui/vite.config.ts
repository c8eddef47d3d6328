import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const helper = '\0vite/preload-helper.js'
const plain = '\0plain-import:'

/**
 * Imports stay plain imports: elements load from the kernel on any site, and the loader stays so
 * small that a page hardly notices it. Vite's own helper preloads by links, which a site may forbid;
 * ours is one for each importer, so that no chunk needs another for its sake.
 */
const plainImports: Plugin = {
  name: 'dime-plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === helper ? `${plain}${importer ?? ''}` : null),
  load: (id) => (id.startsWith(plain) ? 'export const __vitePreload = (bring) => bring()' : null),
}

/**
 * Builds the pages the kernel serves, `embed/dime.js`, the one script another site loads, and
 * `embed/developing.js`, which a developer's own kernel adds to every page.
 */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [plainImports],
  build: {
    outDir: here('../.build/ui'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        'embed/dime': here('embed/dime.ts'),
        'embed/developing': here('embed/developing.ts'),
        desk: here('desk/index.html'),
        verify: here('verify/index.html'),
        rate: here('rate/index.html'),
        home: here('home/index.html'),
      },
      output: {
        entryFileNames: (chunk) =>
          chunk.name.startsWith('embed/') ? '[name].js' : 'c/[name].[hash].js',
        chunkFileNames: 'c/[name].[hash].js',
        assetFileNames: 'c/[name].[hash][extname]',
      },
    },
  },
})

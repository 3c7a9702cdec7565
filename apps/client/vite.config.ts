import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['SERVER_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Two dozen chunks of some hundred bytes each cost a phone more than the few of them that it does not need at once.
        codeSplitting: {
          groups: [
            {
              name: 'parts',
              test: /\/client\/src\/(replica|ui)\/(?!useFacilitation|CommandPalette|QrCode|DialogPanel|MenuPanel|PopoverPanel|Coach|useCoach|fineWords)/,
            },
          ],
        },
      },
      // Our packages only define things; without this a phone would load every command's validator, which only the server runs.
      treeshake: {
        moduleSideEffects: [{ test: /\/packages\/[^/]+\/src\/|\/valibot\//, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/api': server, '/sync': { target: server, ws: true } } },
})

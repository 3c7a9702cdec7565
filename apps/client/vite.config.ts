import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['SERVER_URL'] ?? 'http://127.0.0.1:4000'
const plainLogging = fileURLToPath(new URL('logging.node.js', import.meta.resolve('lib0/logging.js')))

/** What a participant's phone loads before the first perspective can be written, in one file. */
const firstOnAPhone = [
  /\/client\/src\/(replica|ui)\/(?!useFacilitation|CommandPalette|QrCode|DialogPanel|MenuPanel|PopoverPanel|CoachHint|CoachWord|useCoach|askCoach|coachWorker|fineWords)/,
  /\/client\/src\/app\/(roleTexts|invitation|useTheme)\./,
  /\/client\/src\/facilitation\/(ReadyNote|Reactions|reactionTexts|voiceTexts|nameOf|readyCount|Strip|useCalm|useCalmLeft)\./,
  /\/client\/src\/phases\/phaseTexts\./,
  /\/client\/src\/phases\/timeline\/(formatTime|labels|agreementCount|RevealBar|PerspectiveCard|EditPerspective|InlineCode|SharedLinks|LinkedText)\./,
  /\/postmortem\/src\/phases\/timeline\/edits\./,
]

export default defineConfig({
  plugins: [react()],
  resolve: {
    dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'],
    // Yjs prints a warning now and then. lib0's printer for browsers colours it, for which a phone would load a builder of
    // DOM trees and a validator (3 kB); its other one prints the same in plain letters.
    alias: { 'lib0/logging': plainLogging },
  },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Two dozen chunks of some hundred bytes each cost a phone more than the few of them that it does not need at once.
        codeSplitting: {
          groups: [{ name: 'parts', test: (id) => firstOnAPhone.some((part) => part.test(id)) }],
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

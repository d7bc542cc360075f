import { Worker } from 'node:worker_threads'
import { shown } from './door'

/** No input keeps a door busy for so long, on the slowest machine. In milliseconds. */
const PATIENCE = 240_000

/** Runs beside the doors: a door that hangs can neither be stopped nor speak from within. */
const BESIDE = `
const { parentPort, workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const count = new Int32Array(workerData.count)
let seen = -1
let told = ''
parentPort.on('message', (text) => { told = text })
setInterval(() => {
  const now = Atomics.load(count, 0)
  if (now !== seen) { seen = now; return }
  writeSync(2, 'HANGS at input ' + now + ': ' + told + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, workerData.patience)
`

/** Ends the whole run, and names the input, when one keeps a door busy without end. */
export const watchdog = (patience = PATIENCE) => {
  const count = new SharedArrayBuffer(4)
  const counted = new Int32Array(count)
  const worker = new Worker(BESIDE, { eval: true, workerData: { count, patience } })
  worker.unref()
  return {
    /** To be told of each input before it is handed in. */
    saw: (input: unknown): void => {
      Atomics.add(counted, 0, 1)
      worker.postMessage(shown(input))
    },
    stop: () => void worker.terminate(),
  }
}

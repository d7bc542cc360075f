/** `npm run test:browsers`: brings Chromium, Firefox and WebKit where they are missing, and tells the main stories in each. */
import { runCommand } from './run-steps.mjs'
import { BROWSER_STEPS } from './steps.mjs'

await runCommand(() => BROWSER_STEPS)

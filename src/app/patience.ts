/** How long a reader is let wait for what should have come, before the page says so or does without. In milliseconds. */
export const PATIENCE_MS = 4000

/** Larger files hold more than a list of people. In bytes. */
export const MOST_BYTES = 20 * 1024 * 1024

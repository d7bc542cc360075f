import type { Page } from '@playwright/test'

/** What a firm is asked first. */
export const FIRST = '您的单位是哪一类？'
/** What it is asked then. */
export const STAFF = '您的单位有多少名在职职工？'

/** What a page is about. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n, preferredLanguage } from '../i18n'
import { readQuery } from './address'
import { App } from './app'

const start = async (element: Element): Promise<void> => {
  const language = readQuery(window.location.search).lang ?? preferredLanguage(navigator.languages)
  const i18n = await createI18n(language)
  createRoot(element).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  )
}

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element #root')
void start(root)

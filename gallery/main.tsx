import { createRoot } from 'react-dom/client'
import { Gallery } from './gallery'
import { showStates } from './states'

const query = new URLSearchParams(window.location.search)
const language = query.get('lang') === 'en' ? 'en' : 'zh-CN'
const root = document.querySelector('#root')
if (root === null) throw new Error('gallery/index.html has no element #root')
document.documentElement.lang = language
showStates(query.get('scheme'))
createRoot(root).render(<Gallery language={language} scheme={query.get('scheme')} />)
